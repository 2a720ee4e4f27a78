import { type Phrase, phraseAt } from '../grammar/phrases.js';
import type { Sentence } from '../grammar/sentences.js';
import type { Finding, QuotedInSentence } from './finding.js';
import { hasTitleCapitals } from './said-words.js';

/** Marks around as many words or more hardly stand around a single term; set by hand. */
const MORE_THAN_TERM = 3;

/** How many tokens after the verb two words in marks may stand; set by hand. */
const BESIDE = 2;

/** `SMITH: We start.`: the label before a turn of a transcript. */
export function transcriptLabel({ sentence, quote }: QuotedInSentence): Finding | undefined {
  const label = sentence.phrases.find(({ end }) => end <= quote);
  // `Q:` and `A:` name nobody.
  if (/^[qa]$/.test(sentence.tokens[label?.start ?? 0]?.lower ?? '')) return undefined;
  return label && { sentence, source: label, rule: { kind: 'transcript-label' } };
}

/** `“…” — Name, title` */
export function tagLine({ sentence, quote }: QuotedInSentence): Finding | undefined {
  return nameAfterDash(sentence, quote + 1);
}

/** `— Name, title` from the token `dash` on to the end of the sentence. */
export function nameAfterDash(sentence: Sentence, dash: number): Finding | undefined {
  const { tags } = sentence;
  if (tags[dash] !== 'dash') return undefined;
  const source = phraseAt(sentence, dash + 1);
  const next = source && tags[source.end];
  if (source?.kind !== 'name' || !(next === undefined || next === 'comma' || next === 'stop')) return undefined;
  const rest = tags.slice(source.end);
  return rest.includes('finite') || rest.includes('auxiliary')
    ? undefined
    : { sentence, source, rule: { kind: 'tag-line' } };
}

/** `Smith: “…”`, `Smith was clear: “…”`: a colon gives the word to the name beside it, else to the subject. */
export function nameBeforeColon({ sentence, quote }: QuotedInSentence): Finding | undefined {
  const { tags, phrases, predicates } = sentence;
  if (tags[quote - 1] !== 'colon') return undefined;
  const beside = phrases.find(({ kind, end }) => kind === 'name' && end === quote - 1);
  const predicate = predicates.findLast(({ end, finite, subject }) => end < quote && finite && subject);
  const source = beside ?? predicate?.subject ?? phrases[0];
  return source && source.end < quote ? { sentence, source, rule: { kind: 'colon' } } : undefined;
}

/** `Smith was “very, very angry”`: words in marks after a verb that is no cue. */
export function clauseSubject({ sentence, quote }: QuotedInSentence): Finding | undefined {
  const text = sentence.tokens[quote]?.text ?? '';
  const words = text.split(/\s+/).length;
  if (words < 2 || hasTitleCapitals(text)) return undefined;
  const predicate = sentence.predicates.findLast(({ end, finite, subject }) => end <= quote && finite && subject);
  if (predicate?.subject === undefined || predicate.passive || !isSomebody(sentence, predicate.subject)) {
    return undefined;
  }
  if (/^(?:determiner|possessive)$/.test(sentence.tags[quote - 1] ?? '')) return undefined;
  if (words < MORE_THAN_TERM && quote - predicate.end > BESIDE) return undefined;
  return { sentence, source: predicate.subject, rule: { kind: 'clause-subject' } };
}

/** A name or a personal pronoun; a thing says nothing without a verb of speech. */
function isSomebody({ tokens }: Sentence, { kind, start, antecedent }: Phrase): boolean {
  if (kind === 'pronoun') return antecedent === undefined && !/^(?:it|you)$/.test(tokens[start]?.lower ?? '');
  return kind === 'name' || kind === 'noun';
}
