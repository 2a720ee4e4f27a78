import { endsDateline } from './dateline.js';
import { type Frame, openClause, type Reading } from './frame.js';
import { type Phrase, phraseAt, type Tagged } from './phrases.js';
import { subjectOf } from './subjects.js';
import { groupAt, type VerbGroup } from './verb-group.js';

/** A verb with who does what it says. */
export interface Predicate extends VerbGroup {
  readonly subject?: Phrase;
  /** Whether the subject stands behind the verb: `said Smith`. */
  readonly inverted: boolean;
}

/** The verbs of a sentence with their subjects, and its noun phrases. */
export interface Clauses {
  readonly predicates: readonly Predicate[];
  readonly phrases: readonly Phrase[];
}

/** Prepositions that may open a clause: `as Smith said`. */
const CLAUSE_OPENERS = /^(?:as|after|before|since|until|till|than|like)$/;

/**
 * Who does what in a sentence, read once from left to right: the subject of a verb is the first noun phrase since the
 * verb before that no preposition or verb governs; a verb without one shares the subject of the clause it belongs to.
 */
export function clausesOf(sentence: Tagged): Clauses {
  const predicates: Predicate[] = [];
  const frame: Frame = { free: [], verbs: 0, relative: false };
  const reading: Reading = { sentence, phrases: [], frame };
  let index = 0;
  while (index < sentence.tokens.length) {
    const group = groupAt(sentence, index);
    if (group !== undefined) predicates.push(readVerb(reading, group));
    index = group?.end ?? readToken(reading, index);
  }
  return { predicates: withLaterSubjects(predicates), phrases: reading.phrases };
}

function readVerb(reading: Reading, group: VerbGroup): Predicate {
  const subject = subjectOf(reading, group);
  const doer = group.agent ?? subject;
  return { ...group, inverted: subject !== undefined && subject.start >= group.end, ...(doer && { subject: doer }) };
}

/** `Citing a report, Smith said`: a verb before any subject has that of the next verb. */
function withLaterSubjects(predicates: readonly Predicate[]): readonly Predicate[] {
  let subject: Phrase | undefined;
  return predicates
    .toReversed()
    .map((predicate) => {
      if (predicate.finite) subject = predicate.subject ?? subject;
      return predicate.subject === undefined && subject !== undefined ? { ...predicate, subject } : predicate;
    })
    .toReversed();
}

/** Reads what is no verb; says where to go on. */
function readToken(reading: Reading, index: number): number {
  const { sentence, frame } = reading;
  switch (sentence.tags[index]) {
    case 'relative':
    case 'subordinator':
      openClause(reading, index);
      return index + 1;
    case 'quote':
      if (/[,?!]\W*$/.test(sentence.tokens[index]?.text.slice(-4) ?? '')) frame.quoteAt = frame.free.length;
      frame.breakAt = frame.free.length;
      return index + 1;
    case 'coordinator':
    case 'colon':
      frame.breakAt = frame.free.length;
      return index + 1;
    case 'dash':
      if (frame.verbs > 0) frame.breakAt = frame.free.length;
      else if (endsDateline(sentence, index)) frame.free = [];
      return index + 1;
    case 'comma':
    case 'bracket':
      frame.commaAt ??= frame.free.length;
      return index + 1;
    default:
      return readPhrase(reading, index);
  }
}

function readPhrase(reading: Reading, index: number): number {
  const { sentence, phrases, frame } = reading;
  const phrase = phraseAt(sentence, index);
  if (phrase === undefined) return index + 1;
  const free = phrase.kind !== 'time' && sentence.tags[index] !== 'object' && !isGoverned(reading, phrase);
  if (free) frame.free.push(phrase);
  phrases.push(phrase);
  return phrase.end;
}

/** Whether a preposition or a verb without a subject of its own takes the phrase. */
function isGoverned({ sentence: { tags, tokens }, phrases }: Reading, { start, end }: Phrase): boolean {
  const before = tags[start - 1];
  const next = tags.findIndex((tag, index) => index >= end && tag !== 'adverb');
  const verbAhead = tags[next] === 'finite' || tags[next] === 'auxiliary';
  if (verbAhead && (before === 'coordinator' || CLAUSE_OPENERS.test(tokens[start - 1]?.lower ?? ''))) return false;
  if (before === 'preposition' || before === 'gerund' || before === 'base' || before === 'participle') return true;
  // `In Springfield, OH, Smith said`.
  if (before === 'comma' && /^\p{Lu}{2}$/u.test(tokens[start]?.text ?? '')) return true;
  if (before === 'adverb') return tags[start - 2] === 'preposition';
  const last = phrases.at(-1);
  return before === 'coordinator' && last?.end === start - 1 && tags[last.start - 1] === 'preposition';
}
