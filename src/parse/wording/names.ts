import { lists as noNameLists } from 'lexicon:no-names';
import { lists as organisationLists } from 'lexicon:organisation-particles';
import { isOneOf } from '../../lexicon/lookups.js';
import { isNameParticle, joinsSurnames } from '../../lexicon/name-particles.js';
import { hasSmallLetter, startsWithCapital } from './characters.js';

/** Whether a word stands within the names of organisations with a small letter: `Institute of Works`, `Amt für Statistik`. */
export const isOrganisationParticle: (word: string) => boolean = isOneOf(organisationLists);

const beginsNoName = isOneOf(noNameLists);

/** No name is longer, in UTF-16 code units. */
const LONGEST_NAME = 60;

/** Whether a text has the form of a person's name in full: two to four words with capitals, particles between them. */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST_NAME || !startsWithCapital(text) || !hasSmallLetter(text)) return false;
  const words = text.split(/\s+/);
  const capitals = words.filter(isNamePart).length;
  const particles = words.slice(1, -1).filter(isParticle).length;
  return capitals >= 2 && capitals <= 4 && capitals + particles === words.length;
}

function isParticle(word: string): boolean {
  return isNameParticle(word) || joinsSurnames(word) || word === 'of';
}

/** Whether a word has the form of one in a name: a capital, then letters, apostrophes, hyphens or a dot. */
function isNamePart(word: string): boolean {
  return (
    startsWithCapital(word) && !/[\d"“”«»…,;:!?@#&+*/|()[\]{}<>$%]/.test(word) && !beginsNoName(word.toLowerCase())
  );
}
