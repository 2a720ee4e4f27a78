/** Verbs of speech whose present is a common noun too: `claims`, `reports`. Any other in `-s` is always a verb. */
export const NOUN_ALIKES = `act address advance aim allow amount answer appeal argue attack bill blame blast blog boast brand brief
broadcast cable call caption carry cast caution celebrate challenge champion charge chat cheer claim close coach come comfort
command comment compliment concern contact cost counsel counter credit cry demand detail direct dispute doubt dream echo
e-mail email estimate fault fear feature feel find finish follow forecast frame gasp go grin groan guess guide hail hammer
hint hope howl inform judge joke jump label laugh lecture lift link list lobby look mean measure mention message mock mouth
move murmur muse name need note notice notify object offer open order paint pan pause picture pipe plan plead plug point
post press project promise protest push query question quip quiz quote rant read reason rebuke record refuse regard regret
release remark repeat reply report request resolve response result reveal review ridicule roar rule run salute scold scoff
score scream seek sense share shout show shriek shrug sigh sign signal smile snap sound start state stress study style
suffer sum surprise suspect talk target taunt tease term text thank think threat toast tout trash trumpet turn tweet type
use utter venture view voice volunteer vote wail want warn welcome whine whisper wire wish wonder work worry yell savage smear figure scorn parody posture`;

/** Verbs of no speech whose present is never a noun: any other may be one. */
export const NEVER_NOUNS = `accept achieve appear apply appoint approve arise arrive attend avoid become begin believe belong bring
build buy carry choose collect come compare complete consider contain continue create decide defend deliver depend deserve
destroy develop die disappear discover discuss earn elect embrace emerge employ enable encourage enjoy enter establish examine
exist expand expect fail forbid forget get give grow happen hear hide hire ignore include invade invest involve keep know lead
learn leave lend lie live lose maintain marry meet obtain occur oppose organize organise own prefer prepare pretend prevent
produce protect prove provide reach realize realise receive reduce refuse reject rely remain remember remove replace
require retire rise seek seem sell send serve settle speak spend stand steal succeed suppose survive take teach tend think
threaten throw understand wear win write`;
