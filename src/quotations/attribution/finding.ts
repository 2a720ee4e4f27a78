import type { SubjectAndVerb } from '../grammar/clauses.js';
import type { Phrase } from '../grammar/phrases.js';
import type { ParsedSentence } from '../grammar/sentences.js';
import type { SpeechVerbKind } from '../languages/cue-lexicon.js';
import type { QuotedMatter } from '../marks/quoted-matter.js';
import type { AttributionRule } from '../rule.js';

/** Who says a quotation, as one sentence tells it. */
export interface Finding {
  readonly sentence: ParsedSentence;
  /** The phrase that names the source. */
  readonly source: Phrase;
  /** The words that say so, as token indices, end exclusive. */
  readonly cue?: { readonly start: number; readonly end: number };
  readonly rule: AttributionRule;
}

/** Quoted words that somebody says. */
export interface Attributed {
  readonly matter: QuotedMatter;
  /** Absent when nobody is named for it. */
  readonly finding?: Finding;
  readonly position: TokenPosition;
  /** Whether nothing but quotations stands in its sentence. */
  readonly alone: boolean;
}

/** Where a token stands in an article: the index of its sentence, and its own index within that. */
export interface TokenPosition {
  readonly sentence: number;
  readonly token: number;
}

/** A quotation in its sentence. */
export interface QuotedInSentence {
  readonly sentence: ParsedSentence;
  /** The index of the token that the quotation is. */
  readonly quote: number;
}

/** A quotation in its article; all that stands before it has been read. */
export interface QuotedInArticle extends QuotedInSentence {
  readonly sentences: readonly ParsedSentence[];
  /** The index of its sentence. */
  readonly index: number;
  /** The quotations before it, in order. */
  readonly found: readonly Attributed[];
}

/** Tells from its own sentence alone who says a quotation; `undefined` where it cannot tell. */
export type SentenceRule = (quoted: QuotedInSentence) => Finding | undefined;

/** Tells from its sentence and those around it who says a quotation; `undefined` where it cannot tell. */
export type ArticleRule = (quoted: QuotedInArticle) => Finding | undefined;

/** Gives the finding that the subject of a verb of speech is the source. */
export function findingOfSubject(
  sentence: ParsedSentence,
  { subject, verb }: SubjectAndVerb,
  rule: AttributionRule,
): Finding | undefined {
  return subject && { sentence, source: subject, cue: { start: verb, end: verb + 1 }, rule };
}

/** Tells whether a verb tells of speech in one of the given ways. */
export function hasCueKind({ reading }: SubjectAndVerb, kinds: readonly SpeechVerbKind[]): boolean {
  return kinds.some((kind) => reading.kinds.has(kind));
}

/** Gives the finding of the first rule that can tell. */
export function firstFinding<Quoted>(
  rules: readonly ((quoted: Quoted) => Finding | undefined)[],
  quoted: Quoted,
): Finding | undefined {
  for (const rule of rules) {
    const finding = rule(quoted);
    if (finding !== undefined) return finding;
  }
  return undefined;
}
