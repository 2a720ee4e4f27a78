import type { Phrase, TaggedSentence } from './phrases.js';

/** A clause that is being read. */
export interface Clause {
  /** The clause that this one stands in. */
  readonly parent?: Clause;
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
  clause: Clause;
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
function holderOf(clause: Clause, last: Phrase): Phrase {
  const free = clause.free.at(-1);
  return free !== undefined && free.end <= last.start && clause.commaAt === undefined ? free : last;
}

/** The outermostClause clause, or the innermost relative one, that a clause stands in. */
export function outermostClause(clause: Clause): Clause {
  let outer = clause;
  while (!outer.relative && outer.parent !== undefined) outer = outer.parent;
  return outer;
}

/** Gives the clause's next verb its subject and begins to look for that of the one after. */
export function assignSubject(reading: SentenceReading, subject: Phrase | undefined): Phrase | undefined {
  const { clause } = reading;
  if (subject !== undefined) clause.subject = subject;
  clause.verbs++;
  clause.free = [];
  delete clause.breakAt;
  delete clause.quoteAt;
  delete clause.commaAt;
  return subject;
}
