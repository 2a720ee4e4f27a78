import type { Article } from '../../article/types.js';
import { languageOf } from '../../quotations/languages/language-of.js';
import { passagesOf } from '../../quotations/passages.js';
import type { WordDivider } from '../lines/hyphenate.js';
import { setParagraph } from '../lines/set-paragraph.js';
import type { ParagraphSetter } from './setting.js';

/** How paragraphs are to be set. */
export interface ParagraphOptions {
  /** Whether spaces are put into the lines until they are full. */
  readonly justify: boolean;
  /** Whether words are divided. */
  readonly hyphenate: boolean;
}

/** The most letters beyond ASCII, as a share, that a text has whose language is only supposed to be English. Set by hand. */
const MOST_FOREIGN_LETTERS = 0.02;

/**
 * Loads what sets the paragraphs of an article, with the patterns of its language where words are divided.
 *
 * @example
 * const setParagraph = await loadParagraphSetter(article, { justify: true, hyphenate: true });
 * renderTerminal(viewOf(article), { columns: 40, color: 0, setParagraph });
 */
export async function loadParagraphSetter(
  article: Article,
  { justify, hyphenate }: ParagraphOptions,
): Promise<ParagraphSetter> {
  const divide = hyphenate ? await loadDivider(article) : undefined;
  const style = { justify, ...(divide !== undefined && { divide }) };
  return (texts, columns) => setParagraph(texts, columns, style);
}

async function loadDivider(article: Article): Promise<WordDivider | undefined> {
  const { loadWordDivider } = await import('../lines/hyphenate.js');
  return await loadWordDivider(article.metadata.inLanguage ?? guessedLanguage(article));
}

/** Guesses the language of an article; `und` where its letters are not those of the language that its words point to. */
function guessedLanguage(article: Article): string {
  const passages = passagesOf(article);
  const language = languageOf(passages);
  if (language !== 'en') return language;
  const letters = passages.map(({ text }) => text.replace(/\P{L}/gu, '')).join('');
  const foreign = letters.replace(/[A-Za-z]/g, '').length;
  return foreign > MOST_FOREIGN_LETTERS * letters.length ? 'und' : language;
}
