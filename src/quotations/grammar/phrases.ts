import { lists } from 'lexicon:names-with-of';
import { isOneOf } from '../../lexicon/lookups.js';
import { isCueNoun } from '../languages/cue-lexicon.js';
import { prepositionBelongsToSubject, type Tag } from './tags.js';
import { lowerAt, type Token, tokenEnding } from './tokens.js';

/** Tells whether a name goes on with `of` after a word: `University of Oslo`. */
const goesOnWithOf = isOneOf(lists);

/** A sentence with the tag of each token. */
export interface TaggedSentence {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
}

/** A sentence with its noun phrases, in order. */
export interface PhrasedSentence extends TaggedSentence {
  readonly phrases: readonly Phrase[];
}

/**
 * A noun phrase by its tokens (indices into the sentence, end exclusive), without the phrases that depend on it:
 * `a spokeswoman` in `a spokeswoman for the school`.
 */
export interface Phrase {
  readonly kind: 'name' | 'noun' | 'pronoun' | 'time';
  readonly start: number;
  readonly end: number;
  /** The phrase that `who` or `which` stands for. */
  readonly antecedent?: Phrase;
}

const INSIDE: ReadonlySet<Tag | undefined> = new Set(['name', 'noun', 'time', 'possessive']);
const PRONOUNS: ReadonlySet<Tag | undefined> = new Set(['pronoun', 'object']);

/** Gives the noun phrase that begins at a token, if one does. */
export function phraseAt({ tokens, tags }: TaggedSentence, start: number): Phrase | undefined {
  const first = tags[start];
  if (PRONOUNS.has(first)) return { kind: 'pronoun', start, end: start + 1 };
  if (first !== 'determiner' && !INSIDE.has(first)) return undefined;
  let end = start;
  while (goesOn({ tokens, tags }, start, end)) end++;
  if (tags[end - 1] === 'name') end = endOfName({ tokens, tags }, end);
  return { kind: kindOf(tags, start, end), start, end };
}

/** `the University of Oslo`: tells where a name ends that goes on with `of`. */
function endOfName({ tokens, tags }: TaggedSentence, end: number): number {
  if (tokens[end]?.lower !== 'of' || !goesOnWithOf(lowerAt(tokens, end - 1))) return end;
  const first = tags[end + 1] === 'determiner' ? end + 2 : end + 1;
  let last = first;
  while (tags[last] === 'name') last++;
  return last > first ? last : end;
}

function goesOn({ tokens, tags }: TaggedSentence, start: number, at: number): boolean {
  const tag = tags[at];
  if (tag === 'determiner') return at === start || tags[at - 1] === 'determiner';
  if (tag === 'quote') return at > start && INSIDE.has(tags[at + 1]) && !/[.,?!]\W*$/.test(tokenEnding(tokens[at]));
  return INSIDE.has(tag);
}

function kindOf(tags: readonly Tag[], start: number, end: number): Phrase['kind'] {
  const last = tags[end - 1];
  if (last === 'time') return tags.slice(start, end).includes('possessive') ? 'noun' : 'time';
  return last === 'name' ? 'name' : 'noun';
}

/** Prepositions that nearly always belong to the noun before them. */
const BELONGS = /^(?:of|for|from)$/;

/**
 * Gives a noun phrase with the phrases that depend on it: `a spokeswoman for the school`, `most of the passengers`.
 *
 * @param until the index of the verb that it is the subject of; a preposition after the verb may belong to either
 */
export function phraseWithDependents(sentence: TaggedSentence, phrase: Phrase, until: number): Phrase {
  if (phrase.kind !== 'noun') return phrase;
  const { tokens, tags } = sentence;
  let { end } = phrase;
  for (;;) {
    const preposition = lowerAt(tokens, end);
    const belongs = BELONGS.test(preposition) || (end < until && prepositionBelongsToSubject(preposition));
    const next = belongs && tags[end] === 'preposition' ? phraseAt(sentence, end + 1) : undefined;
    if (next === undefined || next.kind === 'time' || next.kind === 'pronoun') break;
    if (isCueNoun(lowerAt(tokens, next.end - 1))) break;
    end = next.end;
  }
  return end === phrase.end ? phrase : { ...phrase, end };
}

const ENDS_APPOSITION: ReadonlySet<Tag | undefined> = new Set(['comma', 'stop', undefined]);

/**
 * Finds the name that a phrase beside it stands for: `Smith, the mayor, who`, `the mayor of Ulm, Smith, said`; else the
 * phrase itself.
 */
export function namingPhraseOf({ tags, phrases }: PhrasedSentence, phrase: Phrase): Phrase {
  if (phrase.kind !== 'noun') return phrase;
  const named = phrases.filter(({ kind }) => kind === 'name');
  const before = tags[phrase.start - 1] === 'comma' ? named.find(({ end }) => end === phrase.start - 1) : undefined;
  const comma = tags.indexOf('comma', phrase.end);
  const after = named.find(({ start, end }) => start === comma + 1 && ENDS_APPOSITION.has(tags[end]));
  const belongs = tags.slice(phrase.end, comma).every((tag) => tag === 'preposition' || tag === 'name');
  return before ?? (after !== undefined && belongs ? after : phrase);
}

/**
 * Finds the owner of what a noun such as `claim`, given by its token, tells of: `Smith's claim`, `his claim`, `a claim by
 * Smith`.
 */
export function ownerOf(sentence: PhrasedSentence, noun: number): Phrase | undefined {
  const { tokens, tags } = sentence;
  const maker = /^(?:by|from|of)$/.test(lowerAt(tokens, noun + 1)) ? phraseAt(sentence, noun + 2) : undefined;
  if (maker?.kind === 'name') return maker;
  const phrase = sentence.phrases.find(({ start, end }) => start <= noun && noun < end);
  if (phrase === undefined) return undefined;
  const { start } = phrase;
  const genitive = tags.slice(start, noun).lastIndexOf('possessive');
  if (genitive > 0) return { kind: 'name', start, end: start + genitive };
  const possessive = /^(?:his|her|their|its|my|our)$/.test(lowerAt(tokens, start));
  return possessive ? { kind: 'pronoun', start, end: start + 1 } : undefined;
}
