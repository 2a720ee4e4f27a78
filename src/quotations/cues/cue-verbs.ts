/**
 * What kind of speech a verb tells of:
 * - `say`: it takes the words themselves (`said`, `told`, `wrote`);
 * - `judge`: it takes somebody and what they are called (`called him`, `accused them of`, `praised`);
 * - `intend`: it takes what somebody means to do or have done (`vowed to`, `urged them to`);
 * - `think`: the words are thought or found (`believes`, `considers`);
 * - `show`: a text says it (`reads`, `shows`, `states`);
 * - `manner`: a sound or a move that only beside a quotation means speech (`laughed`, `nodded`, `went on`).
 */
export type CueKind = 'say' | 'judge' | 'intend' | 'think' | 'show' | 'manner';

/** Verbs that tell of speech, by lemma. */
export const CUE_VERBS: Readonly<Record<CueKind, string>> = {
  say: `say allude bicker clamor clamour commiserate conjecture corroborate dissent espouse evoke fret harrumph intimate inveigh
    itemize kid moralize nitpick orate pontificate quibble recollect recap remonstrate rhapsodize spout squawk stipulate
    verbalize waffle whimper yammer yelp sermonise philosophize ponder retaliate project grouse kvetch carp react tell confirm refer blare boom trill croak rasp breathe bluster bristle sputter coo purr quaver ask add write tweet retweet explain reply answer declare state note recall conclude respond argue
    acknowledge admit suggest assure remark observe lament announce insist claim predict joke proclaim complain comment
    inform advise caution counter rebut retort quip interject interrupt muse opine testify confess concede contend
    maintain reiterate repeat reaffirm stress emphasize emphasise underline underscore assert affirm allege aver avow
    attest certify report relate recount narrate confide reveal disclose divulge concur agree disagree object protest
    demur deny refute boast brag crow exclaim cry shout yell scream holler bellow bark roar howl shriek screech
    whisper murmur mutter mumble grumble groan moan gripe whine bemoan chant intone recite sing
    inquire enquire query question wonder demand press prod plead beg implore beseech entreat appeal urge exhort
    warn threaten vow pledge promise swear guarantee propose recommend advocate counsel hint imply insinuate
    blog email e-mail text post message fax cable telegraph wire dictate scribble type sign caption
    quote paraphrase cite mention interpose posit speculate surmise theorize theorise hypothesize guess
    estimate calculate reckon preach sermonize lecture rant rave fume thunder seethe snap snarl growl hiss sneer scoff
    jeer deadpan wisecrack tease taunt drawl stammer stutter blurt babble gush enthuse effuse clarify elaborate
    expound summarize summarise outline rejoin pronounce decree rule order command instruct direct
    indicate signal tout trumpet profess purport submit volunteer venture prophesy forecast foretell foresee
    apologize apologise congratulate thank greet toast welcome reassure console comfort coach brief apprise notify alert
    remind teach plug parrot echo mouth utter voice rejoice marvel sniff huff crack gloat`,
  judge: `call identify posture lampoon parody smear impugn scorn classify categorize introduce describe brand label dub name term deem accuse blame charge criticize criticise denounce decry deride
    dismiss mock ridicule blast slam attack assail lambaste lambast castigate condemn rebuke chide scold berate excoriate
    bash rip hammer hit pillory skewer savage knock disparage belittle insult malign demean denigrate vilify chastise
    lash fault censure praise hail laud applaud commend compliment extol cheer celebrate salute credit portray depict
    characterize characterise cast frame paint compare liken refer reference invoke denote paint nickname christen
    style hype champion defend question challenge dispute reject repudiate renounce disavow bill pan trash slag
    troll heckle needle jab bemoan deplore bewail regret mourn cite`,
  intend: `vow pledge threaten urge call plan want promise intend refuse offer seek decline agree try implore encourage
    push aim hope wish expect demand prefer invite beg order dare warn coax lobby`,
  think: `think figure believe consider feel find fear worry know understand imagine view regard see hear learn suspect
    remember realize realise decide doubt hold judge assume presume suppose reason reflect dream fancy envision perceive
    conclude interpret`,
  show: `read show include contain display feature bear proclaim state indicate require stipulate spell
    list carry publish conclude find`,
  manner: `continue speak talk chat gossip laugh smile grin chuckle giggle snicker cackle smirk sigh gasp sob weep wail nod shrug frown pant beam
    wince begin start close finish end open pause proceed resume go come put pipe chime follow sum break cut jump
    point turn`,
};
