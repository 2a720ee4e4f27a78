import { lists as firstNameLists } from 'lexicon:first-names';
import { lists as institutionLists } from 'lexicon:institutions';
import { lists as roleLists } from 'lexicon:roles';
import { isOneOf, lazily } from '../../lexicon/lookups.js';
import { matcherOf } from '../../lexicon/matcher.js';
import { entriesOf, type WordLists } from '../../lexicon/word-lists.js';

/** A person's gender as far as the words beside the name tell it. */
export type Gender = 'male' | 'female';

const GENDERS: readonly Gender[] = ['male', 'female'];

const isRoleOfAnybody = isOneOf(roleLists, 'anybody');
const roleGenders = lazily(() => gendersIn(roleLists));
const firstNameGenders = lazily(() => gendersIn(firstNameLists));
const compoundRole = lazily(() => matcherOf(entriesOf(roleLists, 'word ending'), { after: '(?:in)?$', flags: 'i' }));

/** Whether a word in lower case tells what somebody is: `mayor`, `mrs`. */
export function isRole(word: string): boolean {
  return isRoleOfAnybody(word) || roleGenders().has(word);
}

/** Whether a word ends with one for what somebody is, as German compounds do: `polizeisprecherin`. */
export function isCompoundRole(word: string): boolean {
  return compoundRole().test(word);
}

/** The gender that a word for what somebody is tells: `female` for `mrs`. */
export function genderOfRole(word: string): Gender | undefined {
  return roleGenders().get(word);
}

/** The gender that the bearers of a first name, in lower case, nearly always have. */
export function genderOfFirstName(name: string): Gender | undefined {
  return firstNameGenders().get(name);
}

/** Whether a word in lower case stands within the names of institutions, and not of people: `council`. */
export const isInstitutionWord: (word: string) => boolean = isOneOf(institutionLists);

function gendersIn(lists: WordLists): ReadonlyMap<string, Gender> {
  return new Map(GENDERS.flatMap((gender) => entriesOf(lists, gender).map((word) => [word, gender] as const)));
}
