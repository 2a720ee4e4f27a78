/** Nouns for something said or written: `his claim that`, `in a statement`, `the warning:`. */
export const CUE_NOUNS: string = `rejection depiction portrayal characterization characterisation mention dig swipe broadside defence defense vision
refusal insult praise label hope fear belief guess joke jibe nickname rhetoric oath lie gibe greeting nod salute mockery dictum motto
proclamation prayer creed accusation account admission advice allegation analysis announcement answer appeal argument
article assertion assessment assurance attack book blog boast call caption chant charge cheer claim column comment
complaint concern conclusion confession contention criticism cry declaration definition demand denial description dispatch
document editorial email e-mail essay estimate explanation exclamation expression filing finding greeting headline idea
insistence interview invitation joke lament letter line lyric memo memoir message motto mantra note notion observation
opinion order phrase plea pledge post prediction proclamation promise prophecy proposal question quip quote quotation
reading reference refrain remark reminder reply report reproach request response retort review rhetoric sentence sign
slogan soundbite speech statement story suggestion summary talk testimony text thought threat tweet verdict view vow
warning willingness word words wording writing pronouncement rant release rebuke rebuttal jibe jab taunt tirade dismissal`;

/** What names a source, word by word: `according to`, `in the words of`. */
export const SOURCE_PREPOSITIONS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];
