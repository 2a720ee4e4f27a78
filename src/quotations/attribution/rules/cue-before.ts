import type { Predicate } from '../../grammar/clauses.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { Tag } from '../../grammar/tag.js';
import { byPredicate, type Finding, isOfKind } from '../finding.js';

const PASSED: ReadonlySet<Tag> = new Set(['comma', 'colon', 'adverb']);

/**
 * `he said: “…”`, `adding, “…”`, `called it “…”`: the nearest verb of speech before. One that tells of thoughts or plans
 * counts only where no other does: what Smith said that Jones hopes is Smith's word.
 */
export function cueBefore(sentence: Sentence, quote: number): Finding | undefined {
  const leading = sentence.predicates.filter((candidate) => leadsTo(sentence, candidate, quote));
  const predicate = leading.findLast((candidate) => isOfKind(candidate, ['say', 'judge'])) ?? leading.at(-1);
  return predicate && byPredicate(sentence, predicate, 'cue before');
}

function leadsTo({ tags }: Sentence, predicate: Predicate, quote: number): boolean {
  if (predicate.end > quote || predicate.passive) return false;
  if (isOfKind(predicate, ['say', 'judge', 'intend', 'think', 'show'])) return true;
  return isOfKind(predicate, ['manner']) && tags.slice(predicate.end, quote).every((tag) => PASSED.has(tag));
}
