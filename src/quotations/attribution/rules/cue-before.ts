import { isCueNoun } from '../../cues/cue-lexicon.js';
import type { Predicate } from '../../grammar/clauses.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { Tag } from '../../grammar/tag.js';
import { byPredicate, type Finding, isOfKind } from '../finding.js';
import { ownerOf } from '../owner-of.js';

/** Verbs that hardly ever mean anything but speech. */
const SURE =
  /^(?:say|tell|write|tweet|claim|insist|argue|declare|warn|explain|add|note|acknowledge|suggest|concede|admit|report|maintain)$/;

/** How many tokens behind a verb its own words begin, at most. */
const BESIDE = 1;

const PASSED: ReadonlySet<Tag> = new Set(['comma', 'colon', 'adverb']);

/** Tags after which a main clause begins. */
const MAIN: ReadonlySet<Tag | undefined> = new Set([undefined, 'coordinator', 'comma', 'quote', 'dash', 'colon']);

/**
 * `he said: “…”`, `adding, “…”`, `called it “…”`: the nearest verb of speech before. One that tells of thoughts or plans
 * counts only where no other does: what Smith said that Jones hopes is Smith's word.
 */
export function cueBefore(sentence: Sentence, quote: number): Finding | undefined {
  const leading = sentence.predicates.filter(
    (candidate) => leadsTo(sentence, candidate, quote) && !isClosed(sentence, candidate, quote),
  );
  const nearest = leading.findLast((candidate) => isOfKind(candidate, ['say', 'judge'])) ?? leading.at(-1);
  if (nearest !== undefined && isReportedBehind(sentence, nearest, quote)) return undefined;
  const predicate = nearest && (reportOf(sentence, leading, nearest) ?? outerOf(leading, nearest, quote) ?? nearest);
  return predicate && byPredicate(sentence, predicate, 'cue before');
}

/** `Smith said no, but he gave a reason: “…”`: the quotation belongs to the clause that the conjunction begins. */
function isClosed({ tags, predicates }: Sentence, { end }: Predicate, quote: number): boolean {
  if (tags[quote - 1] !== 'colon') return false;
  return predicates.some(
    ({ subject, finite, start }) =>
      finite &&
      subject !== undefined &&
      subject.start >= end &&
      start < quote &&
      tags[subject.start - 1] === 'coordinator',
  );
}

/** `blamed them for Smith's claim that “…”`: the noun is nearer, and somebody else's. */
function isReportedBehind(sentence: Sentence, { end }: Predicate, quote: number): boolean {
  const { tokens, tags } = sentence;
  for (let at = quote - 1; at > end; at--) {
    const owned = tags[at] === 'noun' && isCueNoun(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'that';
    if (owned && ownerOf(sentence, at)?.kind === 'name') return true;
  }
  return false;
}

/** `Smith said he wrote that “…”`: a pronoun within a report leads back to the verb that reports. */
function reportOf(
  { tags, tokens }: Sentence,
  leading: readonly Predicate[],
  { subject }: Predicate,
): Predicate | undefined {
  if (subject?.kind !== 'pronoun' || subject.antecedent !== undefined) return undefined;
  if (
    /^\p{Lu}/u.test(tokens[subject.start]?.text ?? '') ||
    MAIN.has(tags[subject.start - 1]) ||
    tags[subject.start - 1] === 'relative'
  )
    return undefined;
  return leading.findLast(
    (outer) => outer.end <= subject.start && isOfKind(outer, ['say']) && outer.subject !== subject,
  );
}

/** `Smith said the team reassured them that all was “fine”`: a verb of telling around one of which that is less sure. */
function outerOf(leading: readonly Predicate[], nearest: Predicate, quote: number): Predicate | undefined {
  if (SURE.test(nearest.reading.lemma) || quote - nearest.end <= BESIDE) return undefined;
  return leading.findLast((outer) => outer.end <= nearest.start && outer.finite && SURE.test(outer.reading.lemma));
}

function leadsTo({ tags, tokens }: Sentence, predicate: Predicate, quote: number): boolean {
  if (predicate.end > quote || predicate.passive) return false;
  if (isOfKind(predicate, ['say', 'judge', 'intend', 'think', 'show'])) return true;
  if (!isOfKind(predicate, ['manner'])) return false;
  return tokens[predicate.end]?.lower === 'that' || tags.slice(predicate.end, quote).every((tag) => PASSED.has(tag));
}
