import { neutralise } from '../../../article/safe-text.js';
import { inlineText } from '../../../article/text.js';
import type { Inline } from '../../../article/types.js';
import { captionOf } from '../../wording/caption.js';
import { creditOf } from '../../wording/credit.js';
import { namesOf, phrasesOf } from '../cleaning/names-of.js';
import type { HtmlElement } from '../dom/types.js';
import { ancestorOf, elementsOf, isNamed, textOf } from '../dom/walk.js';
import { CREDIT_WORDS } from '../words/caption-words.js';
import { truncated } from './truncated.js';
import type { Mapping } from './types.js';

/** No credit is longer, in UTF-16 code units. */
const LONGEST = 120;

/** What is written under a picture. */
export interface Credited {
  readonly caption: readonly Inline[];
  readonly credit?: string;
}

/** The credit of a figure by the class of the element that it stands in, which is then read; `''` without one. */
export function takeCredit(figure: HtmlElement, mapping: Mapping): string {
  const elements = elementsOf(figure).filter(
    (element) => isCredit(element) && ancestorOf(element, 'figure', 'pre') === figure,
  );
  const texts: string[] = [];
  for (const element of elements.filter((candidate) => !isWithin(candidate, elements))) {
    const text = neutralise(textOf(element));
    if (text === '' || text.length > LONGEST || texts.includes(text)) continue;
    mapping.take(element);
    texts.push(text);
  }
  return texts.join(', ');
}

function isWithin(element: HtmlElement, others: readonly HtmlElement[]): boolean {
  for (let at = element.parentNode; at?.nodeType === 1; at = at.parentNode) if (others.includes(at)) return true;
  return false;
}

function isCredit(element: HtmlElement): boolean {
  if (element.attributes.length === 0 || isNamed(element, 'figcaption', 'figure', 'img')) return false;
  const isMarked = namesOf(element).some((tokens) => phrasesOf(tokens).some((name) => CREDIT_WORDS.includes(name)));
  return isMarked && elementsOf(element, 'img').length === 0;
}

/**
 * A caption and its credit apart, the credit without "Photo:" and brackets.
 *
 * @param caption in normal form
 * @param marked the credit, where the page says which it is, or `''`
 */
export function withCredit(caption: readonly Inline[], marked: string): Credited {
  if (marked !== '') return { caption, credit: withoutLabel(marked) };
  const text = inlineText(caption);
  const found = captionOf(text);
  if (found?.credit === undefined || !text.startsWith(found.text)) return { caption };
  return { caption: truncated(caption, found.text.length), credit: found.credit };
}

function withoutLabel(credit: string): string {
  const inner = credit.replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1');
  return creditOf(inner) ?? inner;
}
