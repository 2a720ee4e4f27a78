import { type Phrase, phraseAt } from '../grammar/phrases.js';
import type { Sentence } from '../grammar/sentence.js';

/** Whose words a noun such as `claim`, given by its token, tells of: `Smith's claim`, `his claim`, `a claim by Smith`. */
export function ownerOf(sentence: Sentence, noun: number): Phrase | undefined {
  const { tokens, tags } = sentence;
  const maker = /^(?:by|from|of)$/.test(tokens[noun + 1]?.lower ?? '') ? phraseAt(sentence, noun + 2) : undefined;
  if (maker?.kind === 'name') return maker;
  const phrase = sentence.phrases.find(({ start, end }) => start <= noun && noun < end);
  if (phrase === undefined) return undefined;
  const { start } = phrase;
  const genitive = tags.slice(start, noun).lastIndexOf('possessive');
  if (genitive > 0) return { kind: 'name', start, end: start + genitive };
  const possessive = /^(?:his|her|their|its|my|our)$/.test(tokens[start]?.lower ?? '');
  return possessive ? { kind: 'pronoun', start, end: start + 1 } : undefined;
}
