import { lists } from 'lexicon:first-names';
import { isOneOf } from './lookups.js';

const isMale = isOneOf(lists, 'male');
const isFemale = isOneOf(lists, 'female');

/** Gives the gender that a first name in lower case nearly always has; `undefined` for a name that is not in the lists. */
export function genderOfFirstName(name: string): 'male' | 'female' | undefined {
  if (isMale(name)) return 'male';
  return isFemale(name) ? 'female' : undefined;
}
