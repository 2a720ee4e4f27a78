import type { AttributionRule } from './rule.js';

/**
 * Who said what, in the terms of the PARC attribution corpora: the source is who said it, the cue the word that says so,
 * the content what was said (Pareti, "PARC 3.0", LREC 2016). All offsets are UTF-16 code units, end exclusive.
 */

/** A stretch of one block's text (`blockText`). */
export interface Span {
  /** The section's number, from 1. Left out where it is that of the quotation. */
  readonly section?: number;
  /** The block's index within its section, from 0. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Where and how the cue names the source: `he`, `Mr Krasnov`. */
export interface Mention extends Span {
  readonly text: string;
}

/** Words of somebody's own, between quotation marks, with who said them as far as the article tells. */
export interface Quotation extends Span {
  /** Position among the article's quotations, from 1. */
  readonly number: number;
  /** The number of the section it begins in, from 1. */
  readonly section: number;
  /** The words, without the outer marks; several parts are joined by a space. */
  readonly content: string;
  /** The speaker by the fullest name that the article gives. */
  readonly source?: string;
  /** The words of the article that say who the speaker is: `Russia's chief prosecutor`. */
  readonly sourceDescription?: string;
  readonly mention?: Mention;
  /** The words that say that it was said, as they stand there: `said`, `according to`. */
  readonly cue?: string;
  /** Only on words quoted within a paraphrase: he called it “a farce”. */
  readonly fragment?: true;
  /** Only where the cue interrupts it or it runs over several paragraphs: each stretch in order, marks included. */
  readonly parts?: readonly Span[];
  /** The rule that gave the speaker, or that nobody is named; `ruleWording` says it in words. */
  readonly rule: AttributionRule;
}
