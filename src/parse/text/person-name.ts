/** Words within a name that begin with a small letter: `Ludwig van Beethoven`. */
const PARTICLES = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'den',
  'der',
  'di',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'of',
  'ten',
  'ter',
  'van',
  'von',
  'y',
]);

/** Words that begin no name, whatever their first letter. */
const NO_NAMES = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'for',
  'from',
  'how',
  'in',
  'no',
  'on',
  'our',
  'the',
  'this',
  'to',
  'what',
  'when',
  'where',
  'who',
  'why',
  'with',
  'your',
]);

/** Whether a text has the form of a person's name in full: two to four words with capitals, particles between them. */
export function isPersonName(text: string): boolean {
  if (text.length > 60) return false;
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) && !NO_NAMES.has(word.toLowerCase()));
  const particles = words.slice(1, -1).filter((word) => PARTICLES.has(word));
  return (
    capitals.length >= 2 &&
    capitals.length <= 4 &&
    capitals.length + particles.length === words.length &&
    /\p{Ll}/u.test(text)
  );
}
