import type { Article } from '../article/types.js';
import { asQuotation } from './as-quotation.js';
import { attribute } from './attribution/attribute.js';
import { joinInterrupted } from './attribution/interrupted.js';
import { isWholeSentence } from './attribution/whole-sentence.js';
import { readSentences } from './grammar/sentence.js';
import { languageOf } from './languages/language-of.js';
import { quotedMatter } from './marks/quoted-matter.js';
import { sourceReader } from './names/sources.js';
import { passagesOf } from './passages.js';
import type { Quotation } from './types.js';

/**
 * Who said what: every quotation of an article's running text, in reading order. Words in quotation marks that nobody says
 * (a title, a nickname, a scare quote) are none; a whole sentence in marks always is one, if need be without its source.
 * Headings are not searched. Time is linear in the text.
 *
 * @example quotationsOf(article).map(({ content, source }) => `“${content}” — ${source}`)
 */
export function quotationsOf(article: Article): readonly Quotation[] {
  const passages = passagesOf(article);
  const language = languageOf(passages);
  const matter = quotedMatter(passages, { language, isSentence: isWholeSentence });
  if (matter.length === 0) return [];
  const sentences = readSentences(passages, matter);
  const sourceOf = sourceReader(sentences, language === 'en');
  const groups = joinInterrupted(sentences, attribute(sentences, matter, language));
  return groups.map((group, index) => asQuotation(group, { passages, sourceOf, number: index + 1 }));
}
