import createHyphenator, { type PatternTree } from 'hyphen';
import { lazyPattern } from '../../article/lazy-pattern.js';
import { SOFT_HYPHEN } from './kinsoku.js';

/** Finds where what stands between two spaces may be divided: places in UTF-16 code units, in order. */
export type WordDivider = (chunk: string) => readonly number[];

/** What the build makes of the patterns of a language. */
type Patterns = typeof import('hyphenation:*').patterns;

/**
 * The languages whose patterns are in the package, each a file of its own. German has the longest words and by far the most
 * patterns; those of Dutch, Norwegian and Hungarian would each take more than 25 kB of the package, and are not in it.
 */
const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly patterns: Patterns }>>> = {
  ca: () => import('hyphenation:ca'),
  da: () => import('hyphenation:da'),
  de: () => import('hyphenation:de-1996'),
  en: () => import('hyphenation:en-us'),
  es: () => import('hyphenation:es'),
  fi: () => import('hyphenation:fi'),
  fr: () => import('hyphenation:fr'),
  it: () => import('hyphenation:it'),
  pl: () => import('hyphenation:pl'),
  pt: () => import('hyphenation:pt'),
  ru: () => import('hyphenation:ru'),
  sv: () => import('hyphenation:sv'),
  tr: () => import('hyphenation:tr'),
};

/** The fewest letters before and after a division, and of a word that is divided; those of The TeXbook, chapter 14, for English. */
const FEWEST_BEFORE = 2;
const FEWEST_AFTER = 3;
const SHORTEST_WORD = FEWEST_BEFORE + FEWEST_AFTER;

/** The longest word that is divided, in letters: the library takes time by the square of its length. Set by hand. */
const LONGEST_WORD = 100;

/** A word with a hyphen is divided there; the parts beside it only if they have as many letters. Set by hand. */
const SHORTEST_PART = 10;

/** An address, a name of a file or a number: what must be typed or looked up as it stands. */
const NO_WORD = lazyPattern(String.raw`[\p{N}@/\\_#&=+*~|<>{}]|\p{L}[.:]\p{L}`, 'u');
const LETTERS = lazyPattern(String.raw`\p{L}[\p{L}\p{M}]*`, 'gu');
const CAPITAL_INSIDE = lazyPattern(String.raw`^.+\p{Lu}`, 'u');
const HYPHENATED = /[-‐‑]/;

/** `n’t`, which no line begins with. */
const CONTRACTION = /^n['’]t/i;

/**
 * Loads what divides the words of a language, by the patterns of TeX (Liang, Word hy-phen-a-tion by com-put-er, 1983).
 *
 * @param language a BCP 47 tag; only the language counts, not its region
 * @returns `undefined` for a language without patterns here
 */
export async function loadWordDivider(language: string): Promise<WordDivider | undefined> {
  const load = Object.entries(LANGUAGES).find(([code]) => code === language.toLowerCase().split('-')[0])?.[1];
  if (load === undefined) return undefined;
  const { patterns } = await load();
  const [values, tree, exceptions] = patterns;
  const levels = values.map((digits) => Array.from(digits, Number));
  const hyphenate = createHyphenator([levels, treeFrom(tree), { ...exceptions }], {
    hyphenChar: SOFT_HYPHEN,
    html: false,
  });
  const divide = onceEach((word) => divisionsIn(word, hyphenate));
  return (chunk) => divisionsOf(chunk, divide);
}

/** Remembers the divisions of each word: most words of a text come again. */
function onceEach(divide: WordDivider): WordDivider {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const places = known.get(word) ?? divide(word);
    known.set(word, places);
    return places;
  };
}

/** Reads a tree of patterns: each letter, the number of the values, and in brackets what may follow. */
function treeFrom(text: string): PatternTree {
  const root: PatternTree = {};
  const open: PatternTree[] = [];
  let tree = root;
  for (const [, letter = '', number = '', bracket = ''] of text.matchAll(/([^()\d])(\d*)(\(|\)*)/gu)) {
    const next: PatternTree = {};
    tree[letter] = bracket !== '(' ? Number(number) : number === '' ? next : [next, Number(number)];
    if (bracket === '(') {
      open.push(tree);
      tree = next;
    } else {
      for (let closed = 0; closed < bracket.length; closed++) tree = open.pop() ?? root;
    }
  }
  return root;
}

function divisionsOf(chunk: string, divide: WordDivider): readonly number[] {
  if (chunk.length < SHORTEST_WORD || chunk.includes(SOFT_HYPHEN) || NO_WORD().test(chunk)) return [];
  const shortest = HYPHENATED.test(chunk) ? SHORTEST_PART : SHORTEST_WORD;
  return Array.from(chunk.matchAll(LETTERS())).flatMap(({ 0: word, index }) =>
    word.length < shortest ||
    word.length > LONGEST_WORD ||
    CAPITAL_INSIDE().test(word) ||
    CONTRACTION.test(chunk.slice(index + word.length - 1))
      ? []
      : divide(word).map((place) => index + place),
  );
}

function divisionsIn(word: string, hyphenate: (word: string) => string): readonly number[] {
  const lowered = word.toLowerCase();
  // A capital may become two letters: İ.
  if (lowered.length !== word.length) return [];
  let place = 0;
  const places = hyphenate(lowered)
    .split(SOFT_HYPHEN)
    .map((part) => {
      place += part.length;
      return place;
    });
  return places.filter((at) => at >= FEWEST_BEFORE && at <= word.length - FEWEST_AFTER);
}
