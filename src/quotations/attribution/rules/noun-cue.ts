import { isCueNoun } from '../../cues/cue-lexicon.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { Finding } from '../finding.js';
import { ownerOf } from '../owner-of.js';

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
