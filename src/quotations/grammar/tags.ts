import { lists as notAdverbLists } from 'lexicon:not-adverbs';
import { lists as useLists } from 'lexicon:word-uses';
import { isEnglishWeekday, isFullEnglishMonthName } from '../../lexicon/calendar.js';
import { isOneOf, lazily } from '../../lexicon/lookups.js';
import { functionWordsOf } from '../languages/word-classes.js';
import type { Token } from './tokens.js';

/**
 * The part that a token plays in its clause. Adjectives and numbers count as `noun`, since they stand in the same phrases; `base`
 * is an infinitive, `finite` a verb that has a subject of its own.
 */
export type Tag =
  | 'name'
  | 'noun'
  | 'time'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'object'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'auxiliary'
  | 'adverb'
  | 'finite'
  | 'participle'
  | 'gerund'
  | 'base'
  | 'comma'
  | 'colon'
  | 'dash'
  | 'bracket'
  | 'stop'
  | 'quote';

/** The word of a sentence that is being tagged, and what is known of those before it. */
export interface TaggingContext {
  readonly sentence: readonly Token[];
  readonly index: number;
  /** The tags of the tokens before it. */
  readonly tags: readonly Tag[];
  /** Whether the article writes a word, given in lower case, with a capital within a sentence. */
  readonly isNamed: (word: string) => boolean;
}

/** Gives the tag of the last token before the word that is no adverb. */
export function tagBefore({ tags }: TaggingContext): Tag | undefined {
  return tags.findLast((tag) => tag !== 'adverb');
}

const functionWords = lazily(
  () => new Map([...functionWordsOf('en')].flatMap(([tag, words]) => words.map((word) => [word, tag as Tag] as const))),
);

/** Gives the tag of a word of the closed classes, of a sign or of a quotation; `undefined` for any other word. */
export function functionTag(token: Token | undefined): Tag | undefined {
  if (token === undefined) return undefined;
  if (token.kind !== 'word') return token.kind;
  const { lower } = token;
  const capital = /^\p{Lu}/u.test(token.text);
  if (lower === 'may') return capital ? 'time' : 'auxiliary';
  if (lower === 'march') return capital ? 'time' : undefined;
  return functionWords().get(lower) ?? (isCalendarName(lower) ? 'time' : undefined);
}

/** Tells whether a word in lower case is the name of a day or a month, in full. */
export function isCalendarName(word: string): boolean {
  return isEnglishWeekday(word) || isFullEnglishMonthName(word);
}

const isNoAdverb = isOneOf(notAdverbLists);

/** Tells whether a word in lower case has the form of an adverb. */
export function isAdverbForm(word: string): boolean {
  return /^\p{L}+ly$/u.test(word) && !isNoAdverb(word);
}

/** Tells whether a determiner can stand for a whole phrase: `Some chanted`. */
export const determinerStandsAlone: (word: string) => boolean = isOneOf(useLists, 'stands alone');

/** Tells whether a preposition can open a clause: `as Smith said`. */
export const prepositionOpensClause: (word: string) => boolean = isOneOf(useLists, 'opens clause');

/** Tells whether a word in -ed is a participle after a word: `when asked`. */
export const leadsToParticiple: (word: string) => boolean = isOneOf(useLists, 'before participle');

/** Tells whether a preposition belongs to the noun before it where both stand between a subject and its verb. */
export const prepositionBelongsToSubject: (word: string) => boolean = isOneOf(useLists, 'between subject and verb');

/** Tells whether a word is an auxiliary of the passive. */
export const isPassiveAuxiliary: (word: string) => boolean = isOneOf(useLists, 'passive auxiliary');
