import { foldedWords } from '../../../article/slug.js';
import type { Metadata } from '../../../article/types.js';
import { isRoleWord } from '../../wording/byline.js';
import { metadataLineOf } from '../../wording/metadata-line.js';
import { isHeadingName } from '../dom/element-names.js';
import type { HtmlElement } from '../dom/types.js';
import { isNamedHeadline, isNamedStandfirst } from '../page/class-names.js';
import { isDateLine } from '../page/date-line.js';
import type { Line } from '../page/measure.js';
import type { Draft, Mark } from './draft.js';

/** The standfirst is one of the first lines of an article, so many at most. */
const MOST_WITH_STANDFIRST = 8;

/** No standfirst is shorter or longer, in characters other than white space. */
const SHORTEST = 25;
const LONGEST = 500;

/** The standfirst of an article: the line at its head that the page calls one; `undefined` without one. */
export function standfirstOf(root: HtmlElement, lines: readonly Line[]): Line | undefined {
  const start = lines.findIndex((line) => line.measure.longLines > 0 && !isStandfirst(line, root));
  const head = lines.slice(0, start === -1 ? 0 : Math.min(start, MOST_WITH_STANDFIRST));
  return head.find((line) => isStandfirst(line, root));
}

/** Whether the page calls a line, or the element that it stands in, a standfirst. */
function isStandfirst({ element, measure }: Line, root: HtmlElement): boolean {
  if (measure.characters < SHORTEST || measure.characters > LONGEST) return false;
  const holder = element.parentNode;
  return isNamedStandfirst(element) || (holder?.nodeType === 1 && holder !== root && isNamedStandfirst(holder));
}

/** The head of an article has no more lines. */
const MOST_LINES = 12;

/** A name in a byline and the role after it have no more words. */
const MOST_ROLE_WORDS = 3;

/** A standfirst is known by itself or by the elements around it, so many together. */
const STANDFIRST_FLOORS = 3;

/** Marks the lines at the head of an article that repeat its metadata: title, description, date, authors. */
export function markHead({ lines, metadata }: Draft): readonly Mark[] {
  const start = lines.findIndex((line) => line.measure.longLines > 0 && !saysSame(line.text, metadata.description));
  const top = lines.slice(0, start === -1 ? MOST_LINES : Math.min(start + 1, MOST_LINES));
  return top.flatMap((line, at) => {
    const reason = at === 0 && isHeadlineByName(line) ? 'repeated headline' : reasonOf(line, top[at + 1], metadata);
    return reason === undefined ? [] : [{ element: line.element, reason }];
  });
}

function isHeadlineByName({ element }: Line): boolean {
  return isHeadingName(element.localName) && isNamedHeadline(element);
}

function reasonOf(line: Line, next: Line | undefined, metadata: Metadata): string | undefined {
  const { text } = line;
  if (saysSame(text, metadata.headline)) return 'repeated headline';
  if (saysSame(text, metadata.description) && (line.measure.longLines === 0 || isStandfirstByPlace(line, next)))
    return 'repeated description';
  if (isByline(text)) return 'byline';
  const isTitle = isHeadingName(line.element.localName) && next !== undefined && isByline(next.text);
  return isTitle ? 'repeated headline' : undefined;
}

/** Whether a line says nothing but who wrote the article, when, and in what role. */
function isByline(text: string): boolean {
  if (isDateLine(text) || metadataLineOf(text) !== undefined) return true;
  const words = text.toLowerCase().split(' ');
  return words.length <= MOST_ROLE_WORDS && isRoleWord(words.at(-1) ?? '');
}

/** Whether a long line that repeats the description is the standfirst, and not the first line of the article's own. */
function isStandfirstByPlace({ element }: Line, next: Line | undefined): boolean {
  if (isHeadingName(element.localName) || (next !== undefined && isByline(next.text))) return true;
  for (let at = element, floor = 0; floor < STANDFIRST_FLOORS; floor++) {
    if (isNamedStandfirst(at) || at.localName === 'header') return true;
    if (at.parentNode?.nodeType !== 1) return false;
    at = at.parentNode;
  }
  return false;
}

function saysSame(text: string, other: string | undefined): boolean {
  return other !== undefined && foldedWords(text).join(' ') === foldedWords(other).join(' ');
}
