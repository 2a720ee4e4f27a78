import { lazily } from '../../lexicon/lookups.js';
import type { SubjectAndVerb } from '../grammar/clauses.js';
import { ownerOf, type Phrase, phraseAt } from '../grammar/phrases.js';
import type { ParsedSentence } from '../grammar/sentences.js';
import type { Tag } from '../grammar/tags.js';
import { lowerAt, type Token, textAt, tokenEnding } from '../grammar/tokens.js';
import { isCertainCue, isCueNoun, type SpeechVerbKind } from '../languages/cue-lexicon.js';
import { sourcePrepositionsOf } from '../languages/word-classes.js';
import { type Finding, findingOfSubject, hasCueKind, type QuotedInSentence } from './finding.js';
import { hasTitleCapitals } from './said-words.js';

/** After a comma or a question mark any verb of speech will do. */
const AFTER_COMMA: readonly SpeechVerbKind[] = ['say', 'manner', 'think', 'show'];

/** Tags between a quotation and the clause that is its cue. */
const BEFORE_CUE: ReadonlySet<Tag | undefined> = new Set(['comma', 'dash', 'adverb', 'time']);

/** Tags of what the reported words after a verb may begin with. */
const OWN_WORDS: ReadonlySet<Tag | undefined> = new Set([
  'pronoun',
  'determiner',
  'name',
  'noun',
  'base',
  'subordinator',
]);

/** How many tokens after a verb its own words begin, at most; set by hand. */
const BESIDE = 1;

/** Tags between a verb of manner and the quotation that it leads to: `she laughed, “…”`. */
const AFTER_MANNER: ReadonlySet<Tag> = new Set(['comma', 'colon', 'adverb']);

/** Tags after which a main clause begins. */
const MAIN: ReadonlySet<Tag | undefined> = new Set([undefined, 'coordinator', 'comma', 'quote', 'dash', 'colon']);

const englishPrepositions = lazily(() => sourcePrepositionsOf('en'));

/** How far the noun may stand before the quotation, in tokens; set by hand. */
const NOUN_REACH = 12;

/** Marks around as many words or more hardly stand around a single term; set by hand. */
const MORE_THAN_TERM = 3;

/** How many tokens after the verb two words in marks may stand; set by hand. */
const NEAR_VERB = 2;

/** Finds the label before a turn of a transcript: `SMITH: We start.` */
export function transcriptLabel({ sentence, quote }: QuotedInSentence): Finding | undefined {
  const label = sentence.phrases.find(({ end }) => end <= quote);
  // `Q:` and `A:` name nobody.
  if (/^[qa]$/.test(lowerAt(sentence.tokens, label?.start ?? 0))) return undefined;
  return label && { sentence, source: label, rule: { kind: 'transcript-label' } };
}

/** Finds the name after a dash that ends the sentence: `“…” — Name, title`. */
export function dashSignature({ sentence, quote }: QuotedInSentence): Finding | undefined {
  return nameAfterDash(sentence, quote + 1);
}

/** Finds `— Name, title` from the token `dash` on to the end of the sentence. */
export function nameAfterDash(sentence: ParsedSentence, dash: number): Finding | undefined {
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

/** Finds the verb of speech in the clause after the quotation: `“…,” he said`, `“…,” said Smith`. */
export function cueAfter({ sentence, quote }: QuotedInSentence): Finding | undefined {
  const { tags, tokens, predicates } = sentence;
  const kinds = leadsToCue(tokens[quote], tags[quote + 1]) ? AFTER_COMMA : (['say'] as const);
  let at = quote + 1;
  while (BEFORE_CUE.has(tags[at])) at++;
  const until = tags.indexOf('quote', at);
  const predicate = predicates.find(
    (candidate) =>
      candidate.start > quote &&
      (until < 0 || candidate.start < until) &&
      beginsAt(candidate, at) &&
      candidate.finite &&
      !candidate.passive &&
      hasCueKind(candidate, kinds),
  );
  if (predicate === undefined) return undefined;
  if (leadsElsewhere(sentence, predicate) && cueBefore({ sentence, quote }) !== undefined) return undefined;
  return findingOfSubject(sentence, predicate, { kind: 'cue', side: 'after', inverted: predicate.inverted });
}

/** Tells whether a quotation ends as one does before its cue. */
function leadsToCue(quotation: Token | undefined, next: Tag | undefined): boolean {
  return next === 'comma' || next === 'dash' || /[,?!…—–-]\W*$/.test(tokenEnding(quotation));
}

function beginsAt({ start, subject, inverted }: SubjectAndVerb, at: number): boolean {
  return inverted ? start === at : subject?.start === at;
}

/** `After Smith spoke of “…,” Jones said that`: the clause after the quotation has words of its own. */
function leadsElsewhere({ tags, tokens }: ParsedSentence, { inverted, end }: SubjectAndVerb): boolean {
  const next = tags[end];
  const fronted = tags[0] === 'subordinator' || /^(?:after|as|before|since|even)$/.test(lowerAt(tokens, 0));
  if (fronted && !inverted && OWN_WORDS.has(next)) return true;
  return !inverted && (next === 'quote' || next === 'colon' || tokens[end]?.lower === 'that');
}

/**
 * Finds the nearest verb of speech before the quotation: `he said: “…”`, `adding, “…”`, `called it “…”`. One that tells of
 * thoughts or plans counts only where no other does: what Smith said that Jones hopes is Smith's word.
 */
export function cueBefore({ sentence, quote }: QuotedInSentence): Finding | undefined {
  const leading = sentence.predicates.filter(
    (candidate) => leadsTo(sentence, candidate, quote) && !isClosed(sentence, candidate, quote),
  );
  const nearest = leading.findLast((candidate) => hasCueKind(candidate, ['say', 'judge'])) ?? leading.at(-1);
  if (nearest !== undefined && isReportedByNoun(sentence, nearest, quote)) return undefined;
  const predicate = nearest && (reportOf(sentence, leading, nearest) ?? outerOf(leading, nearest, quote) ?? nearest);
  return predicate && findingOfSubject(sentence, predicate, { kind: 'cue', side: 'before' });
}

/** `Smith said no, but he gave a reason: “…”`: the quotation belongs to the clause that the conjunction begins. */
function isClosed({ tags, predicates }: ParsedSentence, { end }: SubjectAndVerb, quote: number): boolean {
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
function isReportedByNoun(sentence: ParsedSentence, { end }: SubjectAndVerb, quote: number): boolean {
  const { tokens, tags } = sentence;
  for (let at = quote - 1; at > end; at--) {
    const owned = tags[at] === 'noun' && isCueNoun(lowerAt(tokens, at)) && tokens[at + 1]?.lower === 'that';
    if (owned && ownerOf(sentence, at)?.kind === 'name') return true;
  }
  return false;
}

/** `Smith said he wrote that “…”`: a pronoun within a report leads back to the verb that reports. */
function reportOf(
  { tags, tokens }: ParsedSentence,
  leading: readonly SubjectAndVerb[],
  { subject }: SubjectAndVerb,
): SubjectAndVerb | undefined {
  if (subject?.kind !== 'pronoun' || subject.antecedent !== undefined) return undefined;
  const before = tags[subject.start - 1];
  const main = /^\p{Lu}/u.test(textAt(tokens, subject.start)) || MAIN.has(before) || before === 'relative';
  if (main) return undefined;
  return leading.findLast(
    (outer) => outer.end <= subject.start && hasCueKind(outer, ['say']) && outer.subject !== subject,
  );
}

/**
 * `Smith said the team reassured them that all was “fine”`: a verb that certainly tells of speech, before the nearest one
 * if that does not.
 */
function outerOf(
  leading: readonly SubjectAndVerb[],
  nearest: SubjectAndVerb,
  quote: number,
): SubjectAndVerb | undefined {
  if (isCertainCue(nearest.reading.lemma) || quote - nearest.end <= BESIDE) return undefined;
  return leading.findLast((outer) => outer.end <= nearest.start && outer.finite && isCertainCue(outer.reading.lemma));
}

function leadsTo({ tags, tokens }: ParsedSentence, predicate: SubjectAndVerb, quote: number): boolean {
  if (predicate.end > quote || predicate.passive) return false;
  if (hasCueKind(predicate, ['say', 'judge', 'intend', 'think', 'show'])) return true;
  if (!hasCueKind(predicate, ['manner'])) return false;
  return (
    tokens[predicate.end]?.lower === 'that' || tags.slice(predicate.end, quote).every((tag) => AFTER_MANNER.has(tag))
  );
}

/** Finds a clause of speech after a comma at the end of the sentence: `The plan is “dead” in the water, he said`. */
export function trailingCue({ sentence, quote }: QuotedInSentence): Finding | undefined {
  const predicate = sentence.predicates.find((candidate) => trails(sentence, candidate, quote));
  if (predicate === undefined || (!isLast(sentence, predicate) && cueBefore({ sentence, quote }))) return undefined;
  return findingOfSubject(sentence, predicate, { kind: 'trailing-cue' });
}

/** `While Smith said it was “dead”, Jones said that it lives` has a clause of its own for each. */
function isLast({ predicates, tags }: ParsedSentence, { end }: SubjectAndVerb): boolean {
  return tags[end] !== 'subordinator' && !predicates.some((other) => other.finite && other.start >= end);
}

function trails({ tags, tokens }: ParsedSentence, predicate: SubjectAndVerb, quote: number): boolean {
  const { start, subject, inverted, finite, passive } = predicate;
  if (start < quote || subject === undefined || passive || !finite) return false;
  const first = inverted ? start : subject.start;
  // `“…,” as Smith said`.
  const beside = tokens[first - 1]?.lower === 'as' && (first - 2 === quote || first - 3 === quote);
  const before = tags[beside ? first - 2 : first - 1];
  return (before === 'comma' || before === 'quote') && hasCueKind(predicate, ['say', 'think']);
}

/**
 * Finds the source that `according to the report` names. It is that of all that the sentence paraphrases, but not of words
 * right after a verb of saying: `According to the paper, Smith said: “…”`.
 */
export function accordingTo({ sentence, quote }: QuotedInSentence): Finding | undefined {
  const { tokens } = sentence;
  const at = tokens.findIndex((_, index) => prepositionEnd(sentence, index) > index);
  if (at < 0 || isSaidDirectly(sentence, quote)) return undefined;
  const end = prepositionEnd(sentence, at);
  const named = phraseAt(sentence, end);
  const text = named !== undefined && isCueNoun(lowerAt(tokens, named.end - 1));
  // `her letter` is what she says, `a report` stands for itself.
  const source = (text ? ownerOf(sentence, named.end - 1) : undefined) ?? named;
  return source && { sentence, source, cue: { start: at, end }, rule: { kind: 'according-to' } };
}

/** Tells where `according to` or the like, beginning at a token, ends; the token itself where none does. */
function prepositionEnd({ tokens }: ParsedSentence, start: number): number {
  const found = englishPrepositions().find((words) =>
    words.every((word, offset) => tokens[start + offset]?.lower === word),
  );
  return start + (found?.length ?? 0);
}

function isSaidDirectly({ tags, predicates }: ParsedSentence, quote: number): boolean {
  const sign = tags[quote - 1] === 'comma' || tags[quote - 1] === 'colon';
  const last = sign ? quote - 1 : quote;
  return predicates.some((predicate) => predicate.end === last && hasCueKind(predicate, ['say']));
}

/** Finds the owner of a noun for something said: `Smith's claim that “…”`, `in a statement by Smith: “…”`. */
export function nounCue({ sentence, quote }: QuotedInSentence): Finding | undefined {
  const { tokens, tags } = sentence;
  for (let at = quote - 1; at >= Math.max(0, quote - NOUN_REACH); at--) {
    const source = tags[at] === 'noun' && isCueNoun(lowerAt(tokens, at)) ? ownerOf(sentence, at) : undefined;
    if (source !== undefined) return { sentence, source, cue: { start: at, end: at + 1 }, rule: { kind: 'noun-cue' } };
  }
  return undefined;
}

/** Finds the name before a colon, else the subject of the clause before it: `Smith: “…”`, `Smith was clear: “…”`. */
export function nameBeforeColon({ sentence, quote }: QuotedInSentence): Finding | undefined {
  const { tags, phrases, predicates } = sentence;
  if (tags[quote - 1] !== 'colon') return undefined;
  const beside = phrases.find(({ kind, end }) => kind === 'name' && end === quote - 1);
  const predicate = predicates.findLast(({ end, finite, subject }) => end < quote && finite && subject);
  const source = beside ?? predicate?.subject ?? phrases[0];
  return source && source.end < quote ? { sentence, source, rule: { kind: 'colon' } } : undefined;
}

/** Finds the subject of a verb that is no cue and has words in marks after it: `Smith was “very, very angry”`. */
export function clauseSubject({ sentence, quote }: QuotedInSentence): Finding | undefined {
  const text = textAt(sentence.tokens, quote);
  const words = text.split(/\s+/).length;
  if (words < 2 || hasTitleCapitals(text)) return undefined;
  const predicate = sentence.predicates.findLast(({ end, finite, subject }) => end <= quote && finite && subject);
  if (predicate?.subject === undefined || predicate.passive || !isSomebody(sentence, predicate.subject)) {
    return undefined;
  }
  if (/^(?:determiner|possessive)$/.test(sentence.tags[quote - 1] ?? '')) return undefined;
  if (words < MORE_THAN_TERM && quote - predicate.end > NEAR_VERB) return undefined;
  return { sentence, source: predicate.subject, rule: { kind: 'clause-subject' } };
}

/** Tells whether a phrase may mean somebody; `it` says nothing without a verb of speech. */
function isSomebody({ tokens }: ParsedSentence, { kind, start, antecedent }: Phrase): boolean {
  if (kind === 'pronoun') return antecedent === undefined && !/^(?:it|you)$/.test(lowerAt(tokens, start));
  return kind === 'name' || kind === 'noun';
}
