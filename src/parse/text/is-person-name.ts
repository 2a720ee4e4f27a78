import { hasLower, startsUpper } from './letters.js';

/** Words within a name that begin with a small letter: `Ludwig van Beethoven`. */
const PARTICLES = new Set('al bin da de del den der di dos du el ibn la le of ten ter van von y'.split(' '));

/** Words that begin no name, whatever their first letter. */
const NO_NAMES = new Set(
  'a an and at by for from how in no on our the this to what when where who why with your'.split(' '),
);

/** No name is longer, in UTF-16 code units. */
const LONGEST = 60;

/** Whether a text has the form of a person's name in full: two to four words with capitals, particles between them. */
export function isPersonName(text: string): boolean {
  if (text.length > LONGEST || !startsUpper(text) || !hasLower(text)) return false;
  const words = text.split(/\s+/);
  const capitals = words.filter(isNamePart).length;
  const particles = words.slice(1, -1).filter((word) => PARTICLES.has(word)).length;
  return capitals >= 2 && capitals <= 4 && capitals + particles === words.length;
}

/** Whether a word has the form of one in a name: a capital, then letters, apostrophes, hyphens or a dot. */
function isNamePart(word: string): boolean {
  return startsUpper(word) && !/[\d"“”«»…,;:!?@#&+*/|()[\]{}<>$%]/.test(word) && !NO_NAMES.has(word.toLowerCase());
}
