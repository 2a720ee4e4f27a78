import type { Tag } from './tag.js';
import type { Token } from './tokens.js';
import { FUNCTION_WORDS } from './words/function-words.js';

let functionWords: ReadonlyMap<string, Tag> | undefined;

/** The tag of a word of the closed classes, of a sign or of a quotation; `undefined` for any other word. */
export function functionTag(token: Token | undefined): Tag | undefined {
  if (token === undefined) return undefined;
  if (token.kind !== 'word') return token.kind;
  functionWords ??= new Map(
    FUNCTION_WORDS.flatMap(([tag, words]) => words.split(/\s+/).map((word) => [word, tag] as const)),
  );
  const capital = /^\p{Lu}/u.test(token.text);
  if (token.lower === 'may') return capital ? 'time' : 'auxiliary';
  if (token.lower === 'march') return capital ? 'time' : undefined;
  return functionWords.get(token.lower);
}

/** Words in `-ly` that are no adverbs. */
const NO_ADVERB =
  /^(?:family|ally|reply|supply|bully|rally|assembly|monopoly|july|italy|billy|kelly|sally|emily|lily|molly|beverly)$/;

/** Whether a word in lower case has the form of an adverb. */
export function isAdverbForm(word: string): boolean {
  return /^\p{L}+ly$/u.test(word) && !NO_ADVERB.test(word);
}
