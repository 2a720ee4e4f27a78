import type { Predicate } from '../../grammar/clauses.js';
import type { Sentence } from '../../grammar/sentence.js';
import { byPredicate, type Finding, isOfKind } from '../finding.js';

/** `The plan is “dead” in the water, he said`: a clause of speech behind a comma at the end. */
export function trailingCue(sentence: Sentence, quote: number): Finding | undefined {
  const predicate = sentence.predicates.find((candidate) => trails(sentence, candidate, quote));
  return predicate && byPredicate(sentence, predicate, 'trailing cue');
}

function trails({ tags }: Sentence, predicate: Predicate, quote: number): boolean {
  const { start, subject, inverted, finite, passive } = predicate;
  if (start < quote || subject === undefined || passive || !finite) return false;
  const before = tags[(inverted ? start : subject.start) - 1];
  return (before === 'comma' || before === 'quote') && isOfKind(predicate, ['say', 'think']);
}
