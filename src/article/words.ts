import { segments } from './segments.js';
import { blockText, titleOf } from './text.js';
import type { Article, Section } from './types.js';

/** Words a minute in silent reading of English non-fiction: Brysbaert, Journal of Memory and Language 109 (2019). */
const WORDS_PER_MINUTE = 238;

/**
 * What makes a text too hard to count without ICU: anything but Latin letters, digits and the usual marks, and a colon
 * within a word, which versions of ICU do not agree on.
 */
const HARD = /[^\t\n -^`-~\xa0-\xa9\xab-\xac\xae-\xb1\xb6\xbb-\u024f‐-―‘-‟•…€]|[A-Za-z\xc0-\u024f]:[A-Za-z\xc0-\u024f]/;

/**
 * Where a word of any other text begins: a letter or digit with none before it, nor one of its kind before a mark that
 * joins the two (UAX #29, rules WB5 to WB13 as far as they apply).
 */
const WORD_START =
  /(?<![A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f0-9]|[A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f]['.‘’](?=[A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f])|[0-9][',.;‘’](?=[0-9]))[A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f0-9]/g;

/**
 * How many words a text has, by Unicode's word boundaries (UAX #29), in any language.
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
 * How many words a section has: its title and its blocks, captions among them.
 *
 * @example article.sections.map(sectionWords) // [87, 43, 34]
 */
export function sectionWords(section: Section): number {
  const texts = [titleOf(section) ?? '', ...section.blocks.map(blockText)];
  return texts.reduce((words, text) => words + countWords(text), 0);
}

/**
 * How many words an article has: the titles and blocks of all its sections.
 *
 * @example articleWords(article) // 164
 */
export function articleWords(article: Article): number {
  return article.sections.reduce((words, section) => words + sectionWords(section), 0);
}

/**
 * How long so many words take to read, in whole minutes; at least one.
 *
 * @example readingMinutes(600) // 3
 */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
