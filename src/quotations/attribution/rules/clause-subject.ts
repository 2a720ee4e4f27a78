import type { Phrase } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { Finding } from '../finding.js';
import { isTitleCase } from '../is-title.js';

/** From how many words on the marks are hardly those of a single term. */
const WORDS = 3;

/** How many tokens behind its verb two words in marks may stand. */
const BESIDE = 2;

/** `Smith was “very, very angry”`: words in marks after a verb that is no cue. */
export function clauseSubject(sentence: Sentence, quote: number): Finding | undefined {
  const text = sentence.tokens[quote]?.text ?? '';
  const words = text.split(/\s+/).length;
  if (words < 2 || isTitleCase(text)) return undefined;
  const predicate = sentence.predicates.findLast(({ end, finite, subject }) => end <= quote && finite && subject);
  if (predicate?.subject === undefined || predicate.passive || !isSomebody(sentence, predicate.subject))
    return undefined;
  if (/^(?:determiner|possessive)$/.test(sentence.tags[quote - 1] ?? '')) return undefined;
  if (words < WORDS && quote - predicate.end > BESIDE) return undefined;
  return { sentence, source: predicate.subject, rule: 'subject of the clause' };
}

/** A name or a personal pronoun; a thing says nothing without a verb of speech. */
function isSomebody({ tokens }: Sentence, { kind, start, antecedent }: Phrase): boolean {
  if (kind === 'pronoun') return antecedent === undefined && !/^(?:it|you)$/.test(tokens[start]?.lower ?? '');
  return kind === 'name' || kind === 'noun';
}
