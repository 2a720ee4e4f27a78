import { lists } from 'lexicon:common-words';
import { lazily } from '../../lexicon/lookups.js';
import { splitEntries } from '../../lexicon/word-lists.js';
import type { ArticleLine } from '../passages.js';

/** The code of a language that is not known, as in BCP 47. */
const UNDETERMINED = 'und';

/** Cyrillic letters that Russian does not have. */
const NO_RUSSIAN = /[іїєўђћљњ]/i;

/** How much of an article is read to see its language, in UTF-16 code units; set by hand. */
const SAMPLE_LENGTH = 4_000;

/** How many common words it takes to tell a language from English; set by hand. */
const FEWEST_COMMON_WORDS = 3;

/** Of several languages that have as many common words in a text, the first of these is taken. */
const FIRST_OF_EQUALS = ['en', 'de', 'fr', 'es'];

const commonWords = lazily(() =>
  [...new Set([...FIRST_OF_EQUALS, ...Object.keys(lists)])].map((language) => ({
    language,
    words: new Set(splitEntries(lists[language]?.[''])),
  })),
);

/**
 * Finds the language of a text as an ISO 639-1 code, by its letters and its commonest words: `und` where it is not known,
 * English where the text is too short to tell.
 */
export function languageOf(passages: readonly ArticleLine[]): string {
  const text = sampleOf(passages);
  const others = countOf(text, /[^\p{Script=Latin}\P{L}]/gu);
  if (others > 0) {
    const latin = countOf(text, /\p{Script=Latin}/gu);
    const cyrillic = countOf(text, /\p{Script=Cyrillic}/gu);
    if (others - cyrillic > latin + cyrillic) return UNDETERMINED;
    if (cyrillic > latin) return NO_RUSSIAN.test(text) ? UNDETERMINED : 'ru';
  }
  return languageByCommonWords(text);
}

function sampleOf(passages: readonly ArticleLine[]): string {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of passages) {
    if (length > SAMPLE_LENGTH) break;
    texts.push(text.slice(0, SAMPLE_LENGTH));
    length += text.length;
  }
  return texts.join('\n').slice(0, SAMPLE_LENGTH);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function languageByCommonWords(text: string): string {
  const read = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = commonWords().map(({ language, words }) => ({
    language,
    count: read.filter((word) => words.has(word)).length,
  }));
  const english = counts.find(({ language }) => language === 'en')?.count ?? 0;
  const best = counts.reduce((top, next) => (next.count > top.count ? next : top));
  return best.count >= FEWEST_COMMON_WORDS && best.count > english ? best.language : 'en';
}
