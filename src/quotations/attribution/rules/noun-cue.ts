import { isCueNoun } from '../../cues/cue-lexicon.js';
import { type Phrase, phraseAt } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { Finding } from '../finding.js';

/** How far the noun may stand before the quotation, in tokens. */
const REACH = 12;

/** `Smith's claim that “…”`, `in a statement by Smith: “…”`: a noun for something said, and whose it is. */
export function nounCue(sentence: Sentence, quote: number): Finding | undefined {
  const { tokens, tags } = sentence;
  for (let at = quote - 1; at >= Math.max(0, quote - REACH); at--) {
    const source = tags[at] === 'noun' && isCueNoun(tokens[at]?.lower ?? '') ? ownerOf(sentence, at) : undefined;
    if (source !== undefined) return { sentence, source, cue: { start: at, end: at + 1 }, rule: 'noun cue' };
  }
  return undefined;
}

/** Whose word it is: `Smith's claim`, `his claim`, `a claim by Smith`. */
function ownerOf(sentence: Sentence, noun: number): Phrase | undefined {
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
