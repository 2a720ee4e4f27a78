import { lazyPattern } from './lazy-pattern.js';

/** The slug of the section that stands before the first heading. */
export const OPENING_SLUG = 'opening';

/** English text, which needs no Unicode tables: they take longer to make ready than a short run takes for all else. */
const SIMPLE = /^[\t -~‘-‟–—…]*$/;

/** Accents of Latin, Greek and Cyrillic letters. */
const ACCENTS = lazyPattern(String.raw`(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*)\p{M}`, 'gu');

const WORDS = lazyPattern(String.raw`[\p{L}\p{M}\p{N}]+`, 'gu');

/**
 * Splits a title or a name into words that can be compared: letters and digits of any script in lower case, without
 * apostrophes and, in Latin, Greek and Cyrillic, without accents. All other characters stand between words.
 *
 * @example foldedWords('«Café» — O’Brien') // ['cafe', 'obrien']
 */
export function foldedWords(text: string): readonly string[] {
  if (SIMPLE.test(text)) return wordsOf(text.toLowerCase().replace(/['‘’]/g, ''), /[a-z\d]+/g);
  const folded = text
    .normalize('NFKD')
    .replace(ACCENTS(), '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['\u2018\u2019]/g, '');
  return wordsOf(folded, WORDS());
}

function wordsOf(text: string, word: RegExp): readonly string[] {
  return text.match(word) ?? [];
}

/**
 * Makes a slug of a title: its folded words joined by hyphens. A title without a letter or a digit gives `section`.
 *
 * @example slugOf('No match for «them»') // 'no-match-for-them'
 */
export function slugOf(title: string): string {
  return foldedWords(title).join('-') || 'section';
}

/** Makes each slug of a list unique, in order: the second `a` becomes `a-2`, the third `a-3`. */
export function uniqueSlugs(slugs: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return slugs.map((slug) => {
    let count = (counts.get(slug) ?? 0) + 1;
    let unique = count === 1 ? slug : `${slug}-${count}`;
    while (taken.has(unique)) unique = `${slug}-${++count}`;
    counts.set(slug, count);
    taken.add(unique);
    return unique;
  });
}
