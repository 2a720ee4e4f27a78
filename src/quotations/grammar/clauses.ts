import { isCueNoun, type VerbReading, verbReading, withParticle } from '../cues/cue-lexicon.js';
import type { CueKind } from '../cues/cue-verbs.js';
import { type Phrase, phraseAt, type Tagged } from './phrases.js';
import type { Tag } from './tag.js';

/** A verb with who does what it says. Token indices of the sentence, end exclusive. */
export interface Predicate {
  /** Where the verb group begins: at `has` in `has been saying`. */
  readonly start: number;
  readonly end: number;
  /** The verb that tells what is done. */
  readonly verb: number;
  readonly reading: VerbReading;
  readonly finite: boolean;
  readonly passive: boolean;
  readonly subject?: Phrase;
  /** Whether the subject stands behind the verb: `said Smith`. */
  readonly inverted: boolean;
}

/** The verbs of a sentence with their subjects, and its noun phrases. */
export interface Clauses {
  readonly predicates: readonly Predicate[];
  readonly phrases: readonly Phrase[];
}

/**
 * Who does what in a sentence, read once from left to right: the subject of a verb is the first noun phrase since the
 * verb before that no preposition or verb governs; a verb without one shares the subject of the clause it belongs to.
 */
export function clausesOf(sentence: Tagged): Clauses {
  const state: Reading = { sentence, predicates: [], phrases: [], frame: { free: [], verbs: 0, relative: false } };
  let index = 0;
  while (index < sentence.tokens.length) index = step(state, index);
  return { predicates: withLaterSubjects(state.predicates), phrases: state.phrases };
}

/** Prepositions that may open a clause: `as Smith said`. */
const CLAUSE_OPENERS = /^(?:as|after|before|since|until|till|than|like)$/;

/** A clause that is being read. */
interface Frame {
  /** The clause that this one stands in. */
  readonly parent?: Frame;
  /** `, who said` rather than `said that he`. */
  readonly relative: boolean;
  /** The phrase that a relative clause hangs on. */
  readonly anchor?: Phrase;
  subject?: Phrase;
  verbs: number;
  /** Noun phrases since the last verb that may be the subject of the next. */
  free: Phrase[];
  /** How many phrases were free at the last `and`, quotation or opening of a clause; the subject comes after. */
  breakAt?: number;
  /** The same at the first comma. */
  commaAt?: number;
}

interface Reading {
  readonly sentence: Tagged;
  readonly predicates: Predicate[];
  readonly phrases: Phrase[];
  frame: Frame;
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

function step(state: Reading, index: number): number {
  const { sentence, frame } = state;
  switch (sentence.tags[index]) {
    case 'auxiliary':
    case 'finite':
    case 'participle':
    case 'gerund':
    case 'base':
      return readVerb(state, index);
    case 'relative':
    case 'subordinator':
      openClause(state, index);
      return index + 1;
    case 'coordinator':
    case 'quote':
    case 'colon':
    case 'dash':
      if (sentence.tags[index] !== 'dash' || frame.verbs > 0) frame.breakAt = frame.free.length;
      else if (isDateline(sentence, index)) frame.free = [];
      return index + 1;
    case 'comma':
    case 'bracket':
      frame.commaAt ??= frame.free.length;
      return index + 1;
    default:
      return readPhrase(state, index);
  }
}

/** `LONDON (Agency) — Smith said`: the place in capitals is no subject. */
function isDateline({ tokens }: Tagged, dash: number): boolean {
  return dash <= 8 && /^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '');
}

function openClause(state: Reading, index: number): void {
  const { frame, sentence } = state;
  const anchor = state.phrases.at(-1);
  const relative =
    sentence.tags[index] === 'relative' || (sentence.tokens[index]?.lower === 'that' && anchor?.end === index);
  const hangs = relative && anchor !== undefined && anchor.end >= index - 2;
  const pronoun: Phrase = { kind: 'pronoun', start: index, end: index + 1 };
  state.frame = {
    parent: frame,
    relative: hangs && sentence.tags[index] === 'relative',
    ...(hangs && { anchor: { ...pronoun, antecedent: ownerOf(frame, anchor) } }),
    free: [],
    verbs: 0,
  };
}

/** `a man from Ohio, who`: what stands free, if the last phrase hangs on it. */
function ownerOf(frame: Frame, anchor: Phrase): Phrase {
  const free = frame.free.at(-1);
  return free !== undefined && free.end <= anchor.start && frame.commaAt === undefined ? free : anchor;
}

function readPhrase(state: Reading, index: number): number {
  const phrase = phraseAt(state.sentence, index);
  if (phrase === undefined) return index + 1;
  const governed = isGoverned(state, phrase);
  state.phrases.push(phrase);
  if (!governed && phrase.kind !== 'time' && state.sentence.tags[index] !== 'object') state.frame.free.push(phrase);
  return phrase.end;
}

/** Whether a preposition or a verb without a subject of its own takes the phrase. */
function isGoverned({ sentence: { tags, tokens }, phrases }: Reading, { start, end }: Phrase): boolean {
  const before = tags[start - 1];
  const verbAhead = tags[end] === 'finite' || tags[end] === 'auxiliary';
  if (verbAhead && (before === 'coordinator' || CLAUSE_OPENERS.test(tokens[start - 1]?.lower ?? ''))) return false;
  if (before === 'preposition' || before === 'gerund' || before === 'base' || before === 'participle') return true;
  if (before === 'adverb') return tags[start - 2] === 'preposition';
  if (before !== 'coordinator') return false;
  const last = phrases.at(-1);
  return last?.end === start - 1 && tags[last.start - 1] === 'preposition';
}

function readVerb(state: Reading, start: number): number {
  const { tags, tokens } = state.sentence;
  let verb = start;
  let end = start + 1;
  const finite = tags[start] === 'auxiliary' || tags[start] === 'finite';
  if (tags[start] === 'auxiliary') {
    while (isGroup(tags[end])) {
      if (tags[end] !== 'adverb') verb = end;
      end++;
    }
    end = Math.max(verb, start) + 1;
  }
  const bare = verbReading(tokens[verb]?.lower ?? '') ?? { lemma: 'be', form: 'base', kinds: new Set() };
  const reading = withParticle(bare, tokens[verb + 1]?.lower ?? '');
  const passive = isPassive(state.sentence, { start, verb });
  const agent = passive && tokens[end]?.lower === 'by' ? phraseAt(state.sentence, end + 1) : undefined;
  const subject = finite ? bindSubject(state, { start, end, reading }) : sharedByNonfinite(state, start);
  const source = agent ?? subject;
  state.predicates.push({
    start,
    end,
    verb,
    reading,
    finite,
    passive: passive && agent === undefined,
    inverted: subject !== undefined && subject.start >= end,
    ...(source && { subject: source }),
  });
  return end;
}

function isGroup(tag: string | undefined): boolean {
  return tag === 'adverb' || tag === 'auxiliary' || tag === 'participle' || tag === 'gerund' || tag === 'base';
}

function isPassive({ tags, tokens }: Tagged, { start, verb }: { start: number; verb: number }): boolean {
  if (tags[verb] !== 'participle' || tokens[verb + 1]?.lower === 'as') return false;
  const helper = tokens.slice(start, verb).findLast((_, offset) => tags[start + offset] === 'auxiliary');
  return (
    helper === undefined || /^(?:is|are|was|were|be|been|being|am|isn't|wasn't|weren't|aren't|got)$/.test(helper.lower)
  );
}

interface Group {
  readonly start: number;
  readonly end: number;
  readonly reading: VerbReading;
}

function bindSubject(state: Reading, group: Group): Phrase | undefined {
  const behind = invertedSubject(state, group);
  if (behind !== undefined) return settle(state, behind, false);
  leaveRelative(state, group.start);
  const { frame } = state;
  const own = ownSubject(frame, state.sentence, group.start);
  if (own !== undefined && state.sentence.tags[own.start - 1] === 'comma') returnToMain(state);
  if (own !== undefined) {
    const complement =
      frame === state.frame && frame.verbs > 0 && frame.breakAt === undefined && frame.commaAt === undefined;
    return settle(state, own, complement);
  }
  if (frame.relative && frame.verbs === 0) return settle(state, frame.anchor, false);
  if (frame.verbs === 0 && frame.anchor !== undefined && frame.subject === undefined)
    return settle(state, frame.anchor, false);
  while (!state.frame.relative && state.frame.parent !== undefined) state.frame = state.frame.parent;
  return settle(state, state.frame.subject ?? state.frame.free[0], false);
}

/** `“…,” said Smith`, `, said Smith,`: the subject stands behind a verb of saying. */
function invertedSubject({ sentence, frame }: Reading, { start, end, reading }: Group): Phrase | undefined {
  const { tags } = sentence;
  const pending = frame.verbs === 0 ? frame.free.at(-1) : undefined;
  if (pending !== undefined && tags[pending.end] !== 'quote') return undefined;
  const afterComma = tags[start - 1] === 'comma';
  const afterQuote = tags[start - 1] === 'quote' || (afterComma && tags[start - 2] === 'quote');
  if (
    !(afterQuote || afterComma) ||
    !['say', 'show', 'manner'].some((kind) => reading.kinds.has(kind as CueKind)) ||
    reading.lemma === 'tell'
  )
    return undefined;
  const phrase = phraseAt(sentence, end);
  if (phrase === undefined || tags[phrase.start] === 'object' || phrase.kind === 'time') return undefined;
  if (afterQuote) return phrase;
  const next = tags[phrase.end];
  if (phrase.kind === 'pronoun' || (tags[phrase.start] === 'determiner' && phrase.end === phrase.start + 1))
    return undefined;
  return next === 'comma' || next === 'colon' || next === 'stop' || next === undefined ? phrase : undefined;
}

/** A finite verb behind a comma, or the second one without a subject, ends a relative clause. */
function leaveRelative(state: Reading, start: number): void {
  const { frame, sentence } = state;
  if (!frame.relative || frame.parent === undefined || frame.verbs === 0) return;
  const before = sentence.tags.slice(0, start).findLastIndex((tag) => tag !== 'adverb' && tag !== 'time');
  const last = frame.free.at(-1);
  if (last !== undefined && isBeside(sentence.tags, last, start)) return;
  if (sentence.tags[before] === 'comma' || sentence.tags[before] === 'bracket') state.frame = frame.parent;
  else if ((frame.parent.verbs === 0 || frame.parent.free.length > 0) && sentence.tags[before] !== 'coordinator')
    state.frame = frame.parent;
}

function ownSubject(frame: Frame, { tags }: Tagged, start: number): Phrase | undefined {
  const beside = frame.free.at(-1);
  if (beside !== undefined && isBeside(tags, beside, start)) return beside;
  if (frame.verbs === 0) return frame.free[0];
  const before = tags.slice(0, start).findLastIndex((tag) => tag !== 'adverb');
  if (tags[before] === 'coordinator' || (tags[before] === 'comma' && frame.breakAt === undefined)) return undefined;
  if (frame.breakAt !== undefined) return frame.free[frame.breakAt];
  if (frame.commaAt !== undefined) return frame.free[frame.commaAt];
  return frame.free.at(-1);
}

/** `When asked, he said`: behind a comma the main clause begins, if it has not had its verb yet. */
function returnToMain(state: Reading): void {
  let main = state.frame;
  while (main.parent !== undefined) main = main.parent;
  if (main.verbs === 0 && main.free.length === 0) state.frame = main;
}

/** Whether a phrase stands right before the verb and opens its clause: `, Smith said`. */
function isBeside(tags: readonly Tag[], phrase: Phrase, start: number): boolean {
  const last = tags.slice(0, start).findLastIndex((tag) => tag !== 'adverb');
  if (last !== phrase.end - 1) return false;
  const before = tags[phrase.start - 1];
  return phrase.kind === 'pronoun' || before === 'comma' || before === 'quote' || before === 'subordinator';
}

/** Gives the verb its subject and begins to look for that of the next; `complement`: `he said [she was]`. */
function settle(state: Reading, subject: Phrase | undefined, complement: boolean): Phrase | undefined {
  if (complement) state.frame = { parent: state.frame, relative: false, free: [], verbs: 0 };
  const { frame } = state;
  if (subject !== undefined) frame.subject = subject;
  frame.verbs++;
  frame.free = [];
  delete frame.breakAt;
  delete frame.commaAt;
  return subject;
}

/** Who does what a participle or an infinitive says: `with her saying`, else the subject of the clause. */
function sharedByNonfinite({ sentence, phrases, frame }: Reading, start: number): Phrase | undefined {
  const last = phrases.at(-1);
  if (sentence.tags[start] === 'gerund' && last?.end === start && !endsInCueNoun(sentence, last)) {
    if (sentence.tokens[last.start - 1]?.lower === 'with' || last.kind === 'name') return last;
  }
  const before = sentence.tags[start - 1];
  const afterComma = before === 'comma' || before === 'quote' || before === 'dash';
  let outer = frame;
  while (!outer.relative && outer.parent !== undefined && (afterComma || outer.subject === undefined))
    outer = outer.parent;
  return outer.subject ?? outer.free[0] ?? outer.anchor;
}

function endsInCueNoun({ tokens }: Tagged, phrase: Phrase): boolean {
  return isCueNoun(tokens[phrase.end - 1]?.lower ?? '');
}
