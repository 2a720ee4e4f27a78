import type { Predicate } from '../../grammar/clauses.js';
import type { Sentence } from '../../grammar/sentence.js';
import { byPredicate, type Finding, isOfKind } from '../finding.js';
import { cueBefore } from './cue-before.js';

/** `The plan is “dead” in the water, he said`: a clause of speech behind a comma at the end. */
export function trailingCue(sentence: Sentence, quote: number): Finding | undefined {
  const predicate = sentence.predicates.find((candidate) => trails(sentence, candidate, quote));
  if (predicate === undefined || (!isLast(sentence, predicate) && cueBefore(sentence, quote))) return undefined;
  return byPredicate(sentence, predicate, 'trailing cue');
}

/** `While Smith said it was “dead”, Jones said that it lives` has a clause of its own for each. */
function isLast({ predicates, tags }: Sentence, { end }: Predicate): boolean {
  return tags[end] !== 'subordinator' && !predicates.some((other) => other.finite && other.start >= end);
}

function trails({ tags, tokens }: Sentence, predicate: Predicate, quote: number): boolean {
  const { start, subject, inverted, finite, passive } = predicate;
  if (start < quote || subject === undefined || passive || !finite) return false;
  const first = inverted ? start : subject.start;
  // `“…,” as Smith said`.
  const beside = tokens[first - 1]?.lower === 'as' && (first - 2 === quote || first - 3 === quote);
  const before = tags[beside ? first - 2 : first - 1];
  return (before === 'comma' || before === 'quote') && isOfKind(predicate, ['say', 'think']);
}
