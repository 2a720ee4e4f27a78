import type { Phrase } from '../grammar/phrases.js';
import type { Sentence } from '../grammar/sentence.js';

/** Who says a quotation, as one sentence tells it. */
export interface Finding {
  readonly sentence: Sentence;
  /** The phrase that names the source. */
  readonly source: Phrase;
  /** The words that say so, as token indices, end exclusive. */
  readonly cue?: { readonly start: number; readonly end: number };
  /** Which rule found it: the `why` of the quotation. */
  readonly rule: string;
}

/** A rule: who says the quotation that is the token `quote` of the sentence, if the rule can tell. */
export type Rule = (sentence: Sentence, quote: number) => Finding | undefined;
