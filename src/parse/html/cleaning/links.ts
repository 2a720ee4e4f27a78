import { hasLinkedLead } from '../../furniture/page-lines.js';
import { isHeadingName } from '../dom/element-names.js';
import { ancestorOf, elementsOf, isWithin } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import type { Line } from '../page/measure.js';
import { type Draft, isNearlyAllLink, type Mark } from './draft.js';

/** The page's own article holds more than this share of the characters, and no other one does. */
const OWN = 0.5;

/** Marks the articles beside the page's own and the teasers within it, where one is clearly the page's own. */
export function markOtherArticles({ root, measureOf }: Draft): readonly Mark[] {
  const articles = elementsOf(root, 'article');
  const most = measureOf(root).characters * OWN;
  const own = articles.filter((element) => measureOf(element).characters > most);
  const innermost = own.at(-1);
  if (innermost === undefined) return [];
  const within = new Set([innermost]);
  return articles
    .slice(1)
    .filter((element) => !own.includes(element) && ancestorOf(element, 'figure') === undefined)
    .filter((element) => !isWithin(element, within) || isTeaser(element, measureOf))
    .map((element) => ({ element, reason: 'another article' }));
}

/** Whether an article says hardly more than where it can be read. */
function isTeaser(element: HtmlElement, measureOf: Draft['measureOf']): boolean {
  const { characters, linkCharacters, longLines } = measureOf(element);
  return longLines === 0 && linkCharacters > characters / 3;
}

/** No line that only leads elsewhere is longer, in characters other than white space. */
const LONGEST = 200;

/** A line with a lead to another article is a link for this share of its characters at least. */
const LEAST_LINKED = 0.5;

/** A title that leads to another article has so many words at least. */
const TITLE_WORDS = 4;

/** A title in capitals that is a link leads to another article when it is as long as this, in UTF-16 code units. */
const LOUD = 40;

/** Marks lists that are nearly all link, lone lines that are and say so, and rows of lines that are. */
export function markLinks({ root, lines, measureOf }: Draft): readonly Mark[] {
  const lists = elementsOf(root, 'ul', 'ol', 'dl').filter((list) => {
    const measure = measureOf(list);
    return measure.characters > 0 && isNearlyAllLink(measure);
  });
  const titles = lines.map(isLinkedTitle);
  const leading = lines.filter((line, index) => {
    const isInRow = titles[index - 1] === true || titles[index + 1] === true;
    return isPointer(line) || (titles[index] === true && (isInRow || isLoud(line)));
  });
  return [...lists, ...leading.map(({ element }) => element)].map((element) => ({ element, reason: 'links' }));
}

/** Whether a line says that it leads to another article: `Read more: …`. */
function isPointer({ text, measure: { characters, linkCharacters } }: Line): boolean {
  return characters <= LONGEST && linkCharacters >= characters * LEAST_LINKED && hasLinkedLead(text);
}

/** Whether a line is the title of something else and nothing more. */
function isLinkedTitle({ element, text, measure }: Line): boolean {
  if (element.localName === 'td' || element.localName === 'li' || measure.characters > LONGEST) return false;
  if (!isNearlyAllLink(measure) || /^https?:|^www\.|[.!]$/i.test(text)) return false;
  return !isHeadingName(element.localName) && text.split(' ').length >= TITLE_WORDS;
}

/** Whether a line is long and has no small letter. */
function isLoud({ text }: Line): boolean {
  return text.length >= LOUD && !/\p{Ll}/u.test(text);
}
