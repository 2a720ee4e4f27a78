import type { Sentence } from '../../grammar/sentence.js';
import type { Finding } from '../finding.js';

/** From how many words on the marks are hardly those of a single term. */
const WORDS = 4;

/** `Smith was “very, very angry”`: words in marks after a verb that is no cue. */
export function clauseSubject(sentence: Sentence, quote: number): Finding | undefined {
  if ((sentence.tokens[quote]?.text ?? '').split(/\s+/).length < WORDS) return undefined;
  const predicate = sentence.predicates.findLast(({ end, finite, subject }) => end <= quote && finite && subject);
  return predicate?.subject && { sentence, source: predicate.subject, rule: 'subject of the clause' };
}
