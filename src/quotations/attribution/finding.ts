import type { CueKind } from '../cues/cue-verbs.js';
import type { Predicate } from '../grammar/clauses.js';
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

/** What a verb of speech tells: its subject speaks. */
export function byPredicate(sentence: Sentence, predicate: Predicate, rule: string): Finding | undefined {
  const { subject, verb } = predicate;
  return subject && { sentence, source: subject, cue: { start: verb, end: verb + 1 }, rule };
}

/** Whether a verb tells of speech in one of the given ways. */
export function isOfKind({ reading }: Predicate, kinds: readonly CueKind[]): boolean {
  return kinds.some((kind) => reading.kinds.has(kind));
}

/** What the first of the rules finds that can tell. */
export function firstFinding(rules: readonly Rule[], sentence: Sentence, quote: number): Finding | undefined {
  for (const rule of rules) {
    const finding = rule(sentence, quote);
    if (finding !== undefined) return finding;
  }
  return undefined;
}
