import { lists as institutionLists } from 'lexicon:institutions';
import { lists as roleLists } from 'lexicon:roles';
import { genderOfFirstName } from '../../lexicon/first-names.js';
import { isOneOf, lazily } from '../../lexicon/lookups.js';
import { matcherOf } from '../../lexicon/matcher.js';
import { entriesOf, type WordLists } from '../../lexicon/word-lists.js';
import type { Phrase, TaggedSentence } from '../grammar/phrases.js';
import { lowerAt, type Token, textAt } from '../grammar/tokens.js';

/** A person's gender as far as the words beside the name tell it. */
export type Gender = 'male' | 'female';

const GENDERS: readonly Gender[] = ['male', 'female'];

const isRoleOfAnybody = isOneOf(roleLists, 'anybody');
const roleGenders = lazily(() => gendersIn(roleLists));
const compoundRole = lazily(() => matcherOf(entriesOf(roleLists, 'word ending'), { after: '(?:in)?$', flags: 'i' }));

/** A name as it stands in a noun phrase. */
export interface NameParts {
  /** The words of the name, without titles before and `Jr.` after: `['Igor', 'Krasnov']`. */
  readonly words: readonly string[];
  /** The words before the name in its phrase: `the House Speaker`. */
  readonly before: string;
  readonly gender?: Gender;
  readonly institution: boolean;
  /** Whether a title before it shows that it is a person. */
  readonly titled: boolean;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Finds the proper name that a noun phrase ends in, or `undefined` for `the spokesman`. */
export function nameIn({ tokens, tags }: TaggedSentence, phrase: Phrase): NameParts | undefined {
  let end = phrase.end;
  while (end > phrase.start + 1 && SUFFIX.test(lowerAt(tokens, end - 1))) end--;
  let start = end;
  while (start > phrase.start && isInName({ tokens, tags }, start - 1)) start--;
  // A nickname between marks is no part of `Otto Kern`.
  const run = tokens.slice(start, end).filter(({ kind }) => kind !== 'quote');
  const plain = run.map(withoutStop);
  const role = plain.findLastIndex((word) => isPersonRole(word) || isCompoundRole(word));
  const institution = isInstitution(run) || tokens[phrase.start]?.lower === 'the';
  const words = run.slice(institution ? 0 : role + 1).map((token) => token.text);
  if (words.length === 0) return undefined;
  const before = tokens.slice(phrase.start, start + run.length - words.length);
  const gender = genderOf(words, before.map(withoutStop));
  return {
    words,
    before: before
      .map((token) => token.text)
      .join(' ')
      .replaceAll(/ (?=['’])/g, ''),
    institution,
    titled: role >= 0,
    ...(gender && { gender }),
  };
}

/** Tells whether a token is part of a name, or the `of` or `of the` within one. */
function isInName({ tokens, tags }: TaggedSentence, at: number): boolean {
  if (tags[at] === 'name' || (tags[at] === 'quote' && tags[at - 1] === 'name')) return true;
  const of = tags[at] === 'determiner' ? at - 1 : at;
  return tokens[of]?.lower === 'of' && tags[of - 1] === 'name';
}

/** Tells whether a name is that of an institution: `the School Board`, `NATO`; but `Bill Street` is a man. */
function isInstitution(run: readonly Token[]): boolean {
  const words = run.map(withoutStop);
  const [first = ''] = words;
  if (genderOfFirstName(first) !== undefined || genderOfRole(first) !== undefined) return false;
  if (run.length === 1) return /^\p{Lu}{2,5}$/u.test(textAt(run, 0)) || isInstitutionWord(lowerAt(run, 0));
  return words.some(isInstitutionWord);
}

function genderOf(words: readonly string[], before: readonly string[]): Gender | undefined {
  const role = before.findLast((word) => genderOfRole(word) !== undefined);
  if (role !== undefined) return genderOfRole(role);
  return words.length > 1 ? genderOfFirstName((words[0] ?? '').toLowerCase()) : undefined;
}

/** Gives a word in lower case without the full stop of an abbreviation: `dr`. */
function withoutStop({ lower }: Token): string {
  return lower.replace(/\.$/, '');
}

/** Tells whether a word in lower case tells what somebody is: `mayor`, `mrs`. */
export function isPersonRole(word: string): boolean {
  return isRoleOfAnybody(word) || roleGenders().has(word);
}

/** Tells whether a word ends with one for what somebody is, as German compounds do: `polizeisprecherin`. */
function isCompoundRole(word: string): boolean {
  return compoundRole().test(word);
}

/** Gives the gender that a word for what somebody is tells: `female` for `mrs`. */
export function genderOfRole(word: string): Gender | undefined {
  return roleGenders().get(word);
}

/** Tells whether a word in lower case stands within the names of institutions, and not of people: `council`. */
const isInstitutionWord: (word: string) => boolean = isOneOf(institutionLists);

function gendersIn(lists: WordLists): ReadonlyMap<string, Gender> {
  return new Map(GENDERS.flatMap((gender) => entriesOf(lists, gender).map((word) => [word, gender] as const)));
}
