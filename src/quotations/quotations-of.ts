import type { Article } from '../article/types.js';
import { attribute, joinInterrupted } from './attribution/attribute.js';
import { type AttributionLanguage, attributionLanguageOf } from './attribution/attribution-language.js';
import { isWholeSentence } from './attribution/said-words.js';
import { buildQuotation } from './build-quotation.js';
import { readSentences } from './grammar/sentences.js';
import { languageOf } from './languages/language-of.js';
import { quotedMatterIn } from './marks/quoted-matter.js';
import { type Passage, passagesOf } from './passages.js';
import { resolveSources } from './people/resolve-sources.js';
import type { Quotation } from './types.js';

/**
 * Who said what: every quotation of an article's running text, in reading order. Words in quotation marks that nobody says
 * (a title, a nickname, a scare quote) are left out; a whole sentence in marks always is a quotation, if need be without its
 * source. Headings are not searched. Time is linear in the text.
 *
 * @example quotationsOf(article).map(({ content, source }) => `“${content}” — ${source}`)
 */
export function quotationsOf(article: Article): readonly Quotation[] {
  const passages = passagesOf(article);
  return quotationsIn(passages, attributionLanguageOf(languageOf(passages)));
}

/** The quotations of running text, with the rules of a given language. */
export function quotationsIn(passages: readonly Passage[], language: AttributionLanguage): readonly Quotation[] {
  const { rules, speechWords, describesPeople } = language;
  const matter = quotedMatterIn(passages, { speechWords, isSentence: isWholeSentence });
  if (matter.length === 0) return [];
  const sentences = readSentences(passages, matter);
  const resolveSource = resolveSources(sentences, describesPeople);
  const groups = joinInterrupted(sentences, attribute(sentences, matter, rules));
  return groups.map((group, index) => buildQuotation(group, { passages, resolveSource, number: index + 1 }));
}
