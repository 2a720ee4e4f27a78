import { type Phrase, phraseAt, type TaggedSentence } from './phrases.js';
import { type ClauseState, openClause, type SentenceReading, subjectOf } from './subjects.js';
import { prepositionOpensClause } from './tags.js';
import { lowerAt, textAt, tokenEnding } from './tokens.js';
import { type VerbGroup, verbGroupAt } from './verb-group.js';

/** A verb with its subject: who does what it says. */
export interface SubjectAndVerb extends VerbGroup {
  readonly subject?: Phrase;
  /** Whether the subject stands after the verb: `said Smith`. */
  readonly inverted: boolean;
}

/** The verbs of a sentence with their subjects, and its noun phrases. */
export interface SentenceClauses {
  readonly predicates: readonly SubjectAndVerb[];
  readonly phrases: readonly Phrase[];
}

/** How far into a sentence a dateline may reach, in tokens; set by hand. */
const DATELINE_REACH = 8;

/**
 * Finds who does what in a sentence, read once from left to right: the subject of a verb is the first noun phrase since the
 * verb before that no preposition or verb governs; a verb without one shares the subject of the clause it belongs to.
 */
export function clausesOf(sentence: TaggedSentence): SentenceClauses {
  const predicates: SubjectAndVerb[] = [];
  const clause: ClauseState = { free: [], verbs: 0, relative: false };
  const reading: SentenceReading = { sentence, phrases: [], clause };
  let index = 0;
  while (index < sentence.tokens.length) {
    const group = verbGroupAt(sentence, index);
    if (group !== undefined) predicates.push(readVerb(reading, group));
    index = group?.end ?? readToken(reading, index);
  }
  return { predicates: withLaterSubjects(predicates), phrases: reading.phrases };
}

function readVerb(reading: SentenceReading, group: VerbGroup): SubjectAndVerb {
  const subject = subjectOf(reading, group);
  const doer = group.agent ?? subject;
  return { ...group, inverted: subject !== undefined && subject.start >= group.end, ...(doer && { subject: doer }) };
}

/** `Citing a report, Smith said`: a verb before any subject has that of the next verb. */
function withLaterSubjects(predicates: readonly SubjectAndVerb[]): readonly SubjectAndVerb[] {
  let subject: Phrase | undefined;
  return predicates
    .toReversed()
    .map((predicate) => {
      if (predicate.finite) subject = predicate.subject ?? subject;
      return predicate.subject === undefined && subject !== undefined ? { ...predicate, subject } : predicate;
    })
    .toReversed();
}

/** Reads a token that begins no verb group; returns the index where reading goes on. */
function readToken(reading: SentenceReading, index: number): number {
  const { sentence, clause } = reading;
  switch (sentence.tags[index]) {
    case 'relative':
    case 'subordinator':
      openClause(reading, index);
      return index + 1;
    case 'quote':
      if (/[,?!]\W*$/.test(tokenEnding(sentence.tokens[index]))) clause.quoteAt = clause.free.length;
      clause.breakAt = clause.free.length;
      return index + 1;
    case 'coordinator':
    case 'colon':
      clause.breakAt = clause.free.length;
      return index + 1;
    case 'dash':
      if (clause.verbs > 0) clause.breakAt = clause.free.length;
      else if (endsDateline(sentence, index)) clause.free = [];
      return index + 1;
    case 'comma':
    case 'bracket':
      clause.commaAt ??= clause.free.length;
      return index + 1;
    default:
      return readPhrase(reading, index);
  }
}

/** `LONDON (Agency) — Smith said`: tells whether the dash ends a dateline, so that the place is no subject. */
function endsDateline({ tokens }: TaggedSentence, dash: number): boolean {
  return dash <= DATELINE_REACH && /^\p{Lu}{2,}$/u.test(textAt(tokens, 0));
}

function readPhrase(reading: SentenceReading, index: number): number {
  const { sentence, phrases, clause } = reading;
  const phrase = phraseAt(sentence, index);
  if (phrase === undefined) return index + 1;
  const free = phrase.kind !== 'time' && sentence.tags[index] !== 'object' && !isGoverned(reading, phrase);
  if (free) clause.free.push(phrase);
  phrases.push(phrase);
  return phrase.end;
}

/** Tells whether a preposition or a verb without a subject of its own takes the phrase. */
function isGoverned({ sentence: { tags, tokens }, phrases }: SentenceReading, { start, end }: Phrase): boolean {
  const before = tags[start - 1];
  const next = tags.findIndex((tag, index) => index >= end && tag !== 'adverb');
  const verbAhead = tags[next] === 'finite' || tags[next] === 'auxiliary';
  if (verbAhead && (before === 'coordinator' || prepositionOpensClause(lowerAt(tokens, start - 1)))) return false;
  if (before === 'preposition' || before === 'gerund' || before === 'base' || before === 'participle') return true;
  // `In Springfield, OH, Smith said`.
  if (before === 'comma' && /^\p{Lu}{2}$/u.test(textAt(tokens, start))) return true;
  if (before === 'adverb') return tags[start - 2] === 'preposition';
  const last = phrases.at(-1);
  return before === 'coordinator' && last?.end === start - 1 && tags[last.start - 1] === 'preposition';
}
