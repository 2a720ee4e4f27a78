import { isCueNoun, verbReading } from '../languages/cue-lexicon.js';
import { type Phrase, phraseAt, type TaggedSentence } from './phrases.js';
import type { Tag } from './tags.js';
import { lowerAt } from './tokens.js';
import type { VerbGroup } from './verb-group.js';

/** A clause that is being read. */
export interface ClauseState {
  /** The clause that this one stands in. */
  readonly parent?: ClauseState;
  /** Whether it is a clause such as `, who said` rather than `said that he`. */
  readonly relative: boolean;
  /** The relative pronoun, which stands for the phrase that the clause hangs on. */
  readonly anchor?: Phrase;
  subject?: Phrase;
  /** How many finite verbs it has had. */
  verbs: number;
  /** Noun phrases since the last verb that may be the subject of the next. */
  free: Phrase[];
  /** How many phrases were free at the last `and` or quotation; the next subject comes after. */
  breakAt?: number;
  /** How many were free at the last quotation that ends as one does before its cue: with a comma or a question mark. */
  quoteAt?: number;
  /** How many were free at the first comma. */
  commaAt?: number;
}

/** A sentence that is being read, and how far. */
export interface SentenceReading {
  readonly sentence: TaggedSentence;
  /** The noun phrases so far. */
  readonly phrases: Phrase[];
  /** The clause that the next token stands in. */
  clause: ClauseState;
}

/** Finds the subject of a verb, as far as the sentence has been read. */
export function subjectOf(reading: SentenceReading, group: VerbGroup): Phrase | undefined {
  return group.finite ? finiteSubject(reading, group) : sharedSubject(reading, group.start);
}

function finiteSubject(reading: SentenceReading, group: VerbGroup): Phrase | undefined {
  const inverted = invertedSubject(reading, group);
  if (inverted !== undefined) return assignSubject(reading, inverted);
  leaveRelative(reading, group.start);
  const { clause, sentence } = reading;
  const own = ownSubject(clause, sentence, group.start);
  if (own !== undefined) {
    enterContactClause(reading, own);
    enterClauseOf(reading, own);
    return assignSubject(reading, own);
  }
  if (clause.verbs === 0 && clause.anchor !== undefined) return assignSubject(reading, clause.anchor);
  reading.clause = outermostClause(clause);
  return assignSubject(reading, reading.clause.subject ?? reading.clause.free[0]);
}

/** `“…,” said Smith`, `, said Smith,`: the subject stands after a verb of saying. */
function invertedSubject(
  { sentence, clause }: SentenceReading,
  { start, end, reading }: VerbGroup,
): Phrase | undefined {
  const { tags } = sentence;
  if (
    reading.lemma === 'tell' ||
    !(['say', 'show', 'manner', 'think'] as const).some((kind) => reading.kinds.has(kind))
  ) {
    return undefined;
  }
  const pending = clause.verbs === 0 ? clause.free.slice(clause.quoteAt ?? 0).at(-1) : undefined;
  const phrase = phraseAt(sentence, end);
  if (phrase === undefined || tags[end] === 'object' || phrase.kind === 'time') return undefined;
  const afterComma = tags[start - 1] === 'comma';
  // `The trouble, says Smith, is`: only a name is taken for a speaker between a subject and its verb.
  if (afterComma && phrase.kind === 'name' && reading.kinds.has('say') && tags[phrase.end] === 'comma') return phrase;
  if (pending !== undefined && tags[pending.end] !== 'quote') return undefined;
  if (start === 0 || tags[start - 1] === 'quote' || (afterComma && tags[start - 2] === 'quote')) return phrase;
  return afterComma && closesSentence(tags, phrase) ? phrase : undefined;
}

/** `, said Smith,`: a sign comes after the name or the whole phrase. */
function closesSentence(tags: readonly Tag[], { kind, start, end }: Phrase): boolean {
  if (kind === 'pronoun' || (tags[start] === 'determiner' && end === start + 1)) return false;
  const next = tags[end];
  return next === undefined || next === 'comma' || next === 'colon' || next === 'stop';
}

/** A finite verb after a comma, or one that the clause around still waits for, ends a relative clause. */
function leaveRelative(reading: SentenceReading, start: number): void {
  const { clause, sentence } = reading;
  const { tokens } = sentence;
  const { parent } = clause;
  const last = clause.free.at(-1);
  if (!clause.relative || parent === undefined || clause.verbs === 0) return;
  if (last !== undefined && isBeside(sentence, last, start)) return;
  const before = sentence.tags[lastBefore(sentence.tags, start, ['adverb', 'time'])];
  // `He praised those who left but said`.
  const contrast = tokens[start - 1]?.lower === 'but' && clause.anchor?.antecedent?.kind !== 'name';
  const awaited = (parent.verbs === 0 || parent.free.length > 0) && before !== 'coordinator';
  if (before === 'comma' || before === 'bracket' || awaited || contrast) reading.clause = parent;
}

/** Gives the noun phrase of the clause that a finite verb has for itself. */
function ownSubject(clause: ClauseState, sentence: TaggedSentence, start: number): Phrase | undefined {
  const last = clause.free.at(-1);
  if (last !== undefined && isBeside(sentence, last, start)) return last;
  // `Smith “is the best of all,” Jones, a baker, said`.
  if (clause.verbs === 0) return clause.free[clause.quoteAt ?? 0] ?? clause.free[0];
  const before = sentence.tags[lastBefore(sentence.tags, start, ['adverb'])];
  if (before === 'coordinator' || (before === 'comma' && clause.breakAt === undefined)) return undefined;
  const at = clause.breakAt ?? clause.commaAt;
  return at === undefined ? last : clause.free[at];
}

/** `The man [I met] said`: a pronoun right after a noun phrase begins a clause about it. */
function enterContactClause(reading: SentenceReading, subject: Phrase): void {
  const { clause, phrases } = reading;
  const follows = phrases.some(({ end }) => end === subject.start);
  if (subject.kind !== 'pronoun' || !follows || clause.verbs > 0 || clause.free.length < 2) return;
  clause.free = clause.free.filter((phrase) => phrase !== subject);
  reading.clause = { parent: clause, relative: true, free: [], verbs: 0 };
}

/** Moves to the clause that a new subject begins: the main one after a comma, else `he said [she was]`. */
function enterClauseOf(reading: SentenceReading, subject: Phrase): void {
  const { clause, sentence } = reading;
  let main = clause;
  while (main.parent !== undefined) main = main.parent;
  const waiting = main !== clause && main.verbs === 0 && main.free.length === 0;
  if (sentence.tags[subject.start - 1] === 'comma' && waiting) reading.clause = main;
  else if (clause.verbs > 0 && clause.breakAt === undefined && clause.commaAt === undefined) {
    reading.clause = { parent: clause, relative: false, free: [], verbs: 0 };
  }
}

/** Tells whether a phrase stands right before the verb and opens its clause: `, Smith said`. */
function isBeside(sentence: TaggedSentence, phrase: Phrase, start: number): boolean {
  const { tags } = sentence;
  if (lastBefore(tags, start, ['adverb']) !== phrase.end - 1) return false;
  const before = tags[phrase.start - 1];
  // `…, as Smith put it`.
  if (sentence.tokens[phrase.start - 1]?.lower === 'as' && tags[phrase.start - 2] === 'comma') return true;
  if (phrase.kind === 'pronoun' || before === 'quote' || before === 'subordinator') return true;
  return before === 'comma' && (!isApposition(sentence, phrase) || tellsOfSpeech(sentence, start));
}

function tellsOfSpeech({ tokens }: TaggedSentence, verb: number): boolean {
  return verbReading(lowerAt(tokens, verb))?.kinds.has('say') === true;
}

/** `Smith, a baker`: a phrase with an article after a name. */
function isApposition({ tags, tokens }: TaggedSentence, { start }: Phrase): boolean {
  return tags[start - 2] === 'name' && /^(?:a|an)$/.test(lowerAt(tokens, start));
}

/** Gives the index of the last token before another that has none of the given tags. */
function lastBefore(tags: readonly Tag[], start: number, passed: readonly Tag[]): number {
  let at = start - 1;
  while (passed.includes(tags[at] ?? 'stop')) at--;
  return at;
}

/** Finds who does what a participle or an infinitive says: `with her saying`, else the subject of the clause. */
function sharedSubject({ sentence, phrases, clause }: SentenceReading, start: number): Phrase | undefined {
  const { tags, tokens } = sentence;
  const last = phrases.at(-1);
  if (tags[start] === 'gerund' && last?.end === start && !isCueNoun(lowerAt(tokens, start - 1))) {
    const first = tags[last.start - 1] === 'coordinator' ? phrases.find(({ end }) => end === last.start - 1) : last;
    if (tokens[(first ?? last).start - 1]?.lower === 'with' || last.kind === 'name') return last;
  }
  const before = tags[start - 1];
  let outer = before === 'comma' || before === 'quote' || before === 'dash' ? outermostClause(clause) : clause;
  while (!outer.relative && outer.parent !== undefined && outer.subject === undefined) outer = outer.parent;
  return outer.subject ?? outer.free[0] ?? outer.anchor;
}

/** Opens the clause that a token such as `who`, `that` or `because` begins. */
export function openClause(reading: SentenceReading, index: number): void {
  const { clause, sentence } = reading;
  const relative = sentence.tags[index] === 'relative';
  const last = reading.phrases.at(-1);
  const hangs = relative ? last !== undefined && last.end >= index - 2 : isThatOfPhrase(sentence, index, last);
  const antecedent = last && holderOf(clause, last);
  // `The firm that owns the ferry said`: a clause between a subject and its verb is left as a relative one is.
  const between = hangs && clause.verbs === 0 && clause.free.length > 0;
  reading.clause = {
    parent: clause,
    relative: (relative && hangs) || between,
    ...(hangs && antecedent && { anchor: { kind: 'pronoun', start: index, end: index + 1, antecedent } }),
    free: [],
    verbs: 0,
  };
}

/** `the report that`, which may begin a relative clause; `is sure that` does not. */
function isThatOfPhrase({ tokens, tags }: TaggedSentence, index: number, last: Phrase | undefined): boolean {
  if (tokens[index]?.lower !== 'that' || last?.end !== index) return false;
  const before = tags[last.start - 1];
  return tags[last.start] === 'determiner' || !(before === 'auxiliary' || before === 'adverb');
}

/** `a man from Ohio, who`: what stands free, if the last phrase hangs on it. */
function holderOf(clause: ClauseState, last: Phrase): Phrase {
  const free = clause.free.at(-1);
  return free !== undefined && free.end <= last.start && clause.commaAt === undefined ? free : last;
}

/** Gives the outermost clause, or the innermost relative one, that a clause stands in. */
function outermostClause(clause: ClauseState): ClauseState {
  let outer = clause;
  while (!outer.relative && outer.parent !== undefined) outer = outer.parent;
  return outer;
}

/** Gives the clause's next verb its subject and begins to look for that of the one after. */
function assignSubject(reading: SentenceReading, subject: Phrase | undefined): Phrase | undefined {
  const { clause } = reading;
  if (subject !== undefined) clause.subject = subject;
  clause.verbs++;
  clause.free = [];
  delete clause.breakAt;
  delete clause.quoteAt;
  delete clause.commaAt;
  return subject;
}
