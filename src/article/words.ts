import { segments } from './segments.js';
import { blockText, titleOf } from './text.js';
import type { Article, Section } from './types.js';

/** Words a minute in silent reading of English non-fiction: Brysbaert, Journal of Memory and Language 109 (2019). */
const WORDS_PER_MINUTE = 238;

/**
 * Text that is too hard to count without ICU: any character but Latin letters, digits and the usual marks, or a colon within
 * a word, on which versions of ICU do not agree.
 */
const HARD = /[^\t\n -^`-~\xa0-\xa9\xab-\xac\xae-\xb1\xb6\xbb-\u024f‐-―‘-‟•…€]|[A-Za-z\xc0-\u024f]:[A-Za-z\xc0-\u024f]/;

/**
 * The start of a word in any other text: a letter or digit that has none before it, nor one of its kind before a mark that
 * joins the two (UAX #29, rules WB5 to WB13 as far as they apply).
 */
const WORD_START =
  /(?<![A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f0-9]|[A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f]['.‘’](?=[A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f])|[0-9][',.;‘’](?=[0-9]))[A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f0-9]/g;

/**
 * Counts the words of a text in any language, by Unicode's word boundaries (UAX #29).
 *
 * @example countWords('It’s 3.5 million, she said.') // 5
 */
export function countWords(text: string): number {
  // Making a segmenter takes longer than all else that a short run does; most texts can do without.
  if (!HARD.test(text)) return text.match(WORD_START)?.length ?? 0;
  let words = 0;
  for (const { isWordLike } of segments(text, 'word')) if (isWordLike) words++;
  return words;
}

/**
 * Counts the words of a section: those of its title and its blocks, captions included.
 *
 * @example article.sections.map(sectionWords) // [87, 43, 34]
 */
export function sectionWords(section: Section): number {
  const texts = [titleOf(section) ?? '', ...section.blocks.map(blockText)];
  return texts.reduce((words, text) => words + countWords(text), 0);
}

/**
 * Counts the words of an article: those of the titles and blocks of all its sections.
 *
 * @example articleWords(article) // 164
 */
export function articleWords(article: Article): number {
  return article.sections.reduce((words, section) => words + sectionWords(section), 0);
}

/**
 * Estimates how many minutes a number of words takes to read: whole minutes, at least one.
 *
 * @example readingMinutes(600) // 3
 */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
