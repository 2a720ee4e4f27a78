import type { Sentence } from '../../grammar/sentence.js';
import type { Finding } from '../finding.js';

/** `Smith: “…”`, `Smith was clear: “…”`: a colon gives the word to the name beside it, else to the subject. */
export function colon(sentence: Sentence, quote: number): Finding | undefined {
  const { tags, phrases, predicates } = sentence;
  if (tags[quote - 1] !== 'colon') return undefined;
  const beside = phrases.find(({ kind, end }) => kind === 'name' && end === quote - 1);
  const predicate = predicates.findLast(({ end, finite, subject }) => end < quote && finite && subject);
  const source = beside ?? predicate?.subject ?? phrases[0];
  return source && source.end < quote ? { sentence, source, rule: 'colon' } : undefined;
}
