import type { Predicate } from '../../grammar/clauses.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { Tag } from '../../grammar/tag.js';
import { byPredicate, type Finding, isOfKind } from '../finding.js';

const PASSED: ReadonlySet<Tag> = new Set(['comma', 'colon', 'adverb']);

/** Tags after which a main clause begins. */
const MAIN: ReadonlySet<Tag | undefined> = new Set([undefined, 'coordinator', 'comma', 'quote', 'dash', 'colon']);

/**
 * `he said: “…”`, `adding, “…”`, `called it “…”`: the nearest verb of speech before. One that tells of thoughts or plans
 * counts only where no other does: what Smith said that Jones hopes is Smith's word.
 */
export function cueBefore(sentence: Sentence, quote: number): Finding | undefined {
  const leading = sentence.predicates.filter((candidate) => leadsTo(sentence, candidate, quote));
  const nearest = leading.findLast((candidate) => isOfKind(candidate, ['say', 'judge'])) ?? leading.at(-1);
  const predicate = nearest && (reportOf(sentence, leading, nearest) ?? nearest);
  return predicate && byPredicate(sentence, predicate, 'cue before');
}

/** `Smith said he wrote that “…”`: a pronoun within a report leads back to the verb that reports. */
function reportOf({ tags }: Sentence, leading: readonly Predicate[], { subject }: Predicate): Predicate | undefined {
  if (subject?.kind !== 'pronoun' || subject.antecedent !== undefined) return undefined;
  if (MAIN.has(tags[subject.start - 1])) return undefined;
  return leading.findLast(
    (outer) => outer.end <= subject.start && isOfKind(outer, ['say']) && outer.subject !== subject,
  );
}

function leadsTo({ tags }: Sentence, predicate: Predicate, quote: number): boolean {
  if (predicate.end > quote || predicate.passive) return false;
  if (isOfKind(predicate, ['say', 'judge', 'intend', 'think', 'show'])) return true;
  return isOfKind(predicate, ['manner']) && tags.slice(predicate.end, quote).every((tag) => PASSED.has(tag));
}
