/** Common verbs that tell of no speech: they help to see where a clause begins. Regular ones by lemma. */
export const PLAIN_VERBS = `accept achieve act add affect aim allow appear apply appoint approve arrest arrive attack attempt
attend avoid base believe belong block care carry cause change chase check choose clear climb close collect compare
complete consider contain continue control cook count cover create cross cut dance decide defeat defend delay deliver
depend deserve design destroy develop die disappear discover discuss divide double dress drop earn elect embrace emerge
employ enable encourage end endorse enjoy enter escape establish examine exist expand expect experience fail favor favour
fear fight fill finish fire fix follow force form gather grow handle happen hate help hire hope host ignore include
increase invade invest involve join jump kill kick knock lack land last launch lean learn leave lift like limit link live
look love lower maintain manage march marry matter mean measure meet miss move need notice obtain occur offer open
operate oppose order organize organise own pass pause pick place plan play point pour prefer prepare pretend prevent
produce protect prove provide pull push raise reach realize realise receive record reduce reflect refuse reject release
rely remain remember remove replace require resign rest retire return reveal rise rule run save seek seem seize serve
settle shape share shift sign sink sit sound spark spend stand start stay step stop struggle study succeed suffer supply
support suppose surprise survive suspect switch talk target tend test threaten touch travel treat trust try turn use
visit vote wait walk want warm wash watch wave weigh win wish wonder work worry`;

/** Verbs whose past is not in `-ed`: lemma, past, past participle. */
export const IRREGULAR_VERBS = `arise arose arisen, bear bore borne, beat beat beaten, become became become, begin began begun,
bend bent bent, bet bet bet, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken,
bring brought brought, build built built, buy bought bought, catch caught caught, choose chose chosen, come came come,
cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, draw drew drawn, drink drank drunk,
drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought, find found found,
flee fled fled, fly flew flown, forbid forbade forbidden, forget forgot forgotten, get got gotten, give gave given,
go went gone, grow grew grown, hang hung hung, hear heard heard, hide hid hidden, hit hit hit, hold held held,
hurt hurt hurt, keep kept kept, know knew known, lay laid laid, lead led led, leave left left, lend lent lent,
let let let, lie lay lain, light lit lit, lose lost lost, make made made, mean meant meant, meet met met,
pay paid paid, prove proved proven, put put put, quit quit quit, read read read, ride rode ridden, ring rang rung,
rise rose risen, run ran run, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent,
set set set, shake shook shaken, shoot shot shot, show showed shown, shut shut shut, sing sang sung, sink sank sunk,
sit sat sat, sleep slept slept, speak spoke spoken, spend spent spent, split split split, spread spread spread,
stand stood stood, steal stole stolen, stick stuck stuck, strike struck struck, swear swore sworn, swim swam swum,
swing swung swung, take took taken, teach taught taught, tear tore torn, tell told told, think thought thought,
throw threw thrown, understand understood understood, wake woke woken, wear wore worn, weep wept wept, win won won,
write wrote written, rewrite rewrote rewritten, withdraw withdrew withdrawn, foresee foresaw foreseen,
overhear overheard overheard, retell retold retold, misspeak misspoke misspoken, mislead misled misled`;
