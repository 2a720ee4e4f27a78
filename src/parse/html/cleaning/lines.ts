import { lists } from 'lexicon:furniture-of-pages';
import { foldedWords } from '../../../article/slug.js';
import { lazily } from '../../../lexicon/lookups.js';
import { furnitureReasons, furnitureRows, patternsAt, rowsByEntry, sharedRows } from '../../furniture.js';
import { isHeadingName } from '../dom/element-names.js';
import { elementsOf } from '../dom/queries.js';
import type { Line } from '../measure.js';
import { isDateLine } from '../metadata/values.js';
import { ARTICLE_LINES, type Draft, isNearlyAllLink, type Mark, MOST_FOR_ONE_REASON } from './draft.js';

/** Marks a short line such as "Related" or "About the author" and all lines after it, where they are few. */
export function markTail({ root, lines, measureOf }: Draft): readonly Mark[] {
  const most = measureOf(root).characters * MOST_FOR_ONE_REASON;
  const rest = measureOfRest(lines);
  const start = lines.findIndex(({ text }, at) => {
    const { characters = 0, longLines = 0 } = rest[at] ?? {};
    return at > 0 && isTailHeading(text) && characters <= most && longLines < ARTICLE_LINES;
  });
  return start === -1 ? [] : lines.slice(start).map(({ element }) => ({ element, reason: 'after the article' }));
}

interface Rest {
  readonly characters: number;
  readonly longLines: number;
}

/** Measures for each line how much text there is from it on. */
function measureOfRest(lines: readonly Line[]): readonly Rest[] {
  const rest: Rest[] = [];
  let sum: Rest = { characters: 0, longLines: 0 };
  for (const { measure } of lines.toReversed()) {
    sum = { characters: sum.characters + measure.characters, longLines: sum.longLines + measure.longLines };
    rest.push(sum);
  }
  return rest.toReversed();
}

/** No line that only leads elsewhere is longer, in characters other than white space. */
const LONGEST_LINK = 200;

/** A line with a lead to another article is a link for this share of its characters at least. */
const LEAST_LINKED = 0.5;

/** A title that leads to another article has so many words at least. */
const TITLE_WORDS = 4;

/** A title in capitals that is a link leads to another article when it is as long as this, in UTF-16 code units. */
const LOUD = 40;

/** Marks what leads elsewhere: lists that are nearly all link, lone lines that say so, and rows of linked titles. */
export function markLinks({ root, lines, measureOf }: Draft): readonly Mark[] {
  const linkLists = elementsOf(root, 'ul', 'ol', 'dl').filter((list) => {
    const measure = measureOf(list);
    return measure.characters > 0 && isNearlyAllLink(measure);
  });
  const titles = lines.map(isLinkedTitle);
  const leading = lines.filter((line, index) => {
    const isInRow = titles[index - 1] === true || titles[index + 1] === true;
    return isPointer(line) || (titles[index] === true && (isInRow || isLoud(line)));
  });
  return [...linkLists, ...leading.map(({ element }) => element)].map((element) => ({ element, reason: 'links' }));
}

/** Whether a line says that it leads to another article: `Read more: …`. */
function isPointer({ text, measure: { characters, linkCharacters } }: Line): boolean {
  return characters <= LONGEST_LINK && linkCharacters >= characters * LEAST_LINKED && hasLinkedLead(text);
}

/** Whether a line is the title of something else and nothing more. */
function isLinkedTitle({ element, text, measure }: Line): boolean {
  if (element.localName === 'td' || element.localName === 'li' || measure.characters > LONGEST_LINK) return false;
  if (!isNearlyAllLink(measure) || /^https?:|^www\.|[.!]$/i.test(text)) return false;
  return !isHeadingName(element.localName) && text.split(' ').length >= TITLE_WORDS;
}

/** Whether a line is long and has no small letter. */
function isLoud({ text }: Line): boolean {
  return text.length >= LOUD && !/\p{Ll}/u.test(text);
}

/** No line that is furniture wherever it stands is longer, in characters other than white space. */
const LONGEST_ANYWHERE = 200;

/** Marks lines that pages put between the article's own lines, by what they say: `Advertisement`, `Read more: …`. */
export function markFurnitureLines({ lines }: Draft): readonly Mark[] {
  const reasons = furnitureReasons(lines.map(({ text }) => text));
  return lines.flatMap(({ element, text, measure }, at) => {
    const reason = reasons[at] ?? (measure.characters <= LONGEST_ANYWHERE ? anyLineReason(text) : undefined);
    return reason === undefined ? [] : [{ element, reason }];
  });
}

/** No line of furniture at the end is longer, in characters other than white space. */
const LONGEST_LAST = 350;

/** No line at the end that only links is longer. */
const LONGEST_LAST_LINK = 150;

/** Marks the lines of furniture at the end, each by itself: contact, copyright, links. */
export function markLastLines({ lines, metadata }: Draft): readonly Mark[] {
  const marks: Mark[] = [];
  for (const line of lines.slice(1).reverse()) {
    const reason = reasonAtEnd(line, metadata.authors ?? []);
    if (reason === undefined) break;
    marks.push({ element: line.element, reason });
  }
  return marks;
}

function reasonAtEnd({ text, measure }: Line, authors: readonly string[]): string | undefined {
  if (measure.characters > LONGEST_LAST) return undefined;
  const reason = lastLineReason(text);
  if (reason !== undefined) return reason;
  if (isDateLine(text)) return 'date';
  if (isNearlyAllLink(measure) && measure.characters < LONGEST_LAST_LINK && !/^https?:/.test(text)) return 'links';
  return authors.some((author) => text.startsWith(`${author} `)) ? 'about the author' : undefined;
}

/** What only pages have, and some of what plain text has too, as the table of page furniture lists it. */
const pageFurniture = lazily(() => {
  const rows = [...sharedRows(), ...furnitureRows(lists)];
  return {
    tailHeadings: new Set([...rowsByEntry(rows, 'tail heading').keys()].map(folded)),
    tailHeadingPatterns: patternsAt(rows, 'tail heading pattern'),
    linkedLeads: [...rowsByEntry(rows, 'linked lead').keys()],
    lastLines: patternsAt(rows, 'last line pattern'),
    anyLines: patternsAt(rows, 'any line pattern'),
  };
});

function folded(heading: string): string {
  return foldedWords(heading).join(' ');
}

/** No heading after an article has more words, and none is longer, in UTF-16 code units. */
const MOST_HEADING_WORDS = 8;
const LONGEST_HEADING = 80;

/** Whether a line tells that the article is over: `Related articles`, `About the author`. Case and accents do not count. */
export function isTailHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const words = foldedWords(text);
  const { tailHeadings, tailHeadingPatterns } = pageFurniture();
  const isKnown = words.length <= MOST_HEADING_WORDS && tailHeadings.has(words.join(' '));
  return isKnown || tailHeadingPatterns.some(({ matches }) => matches(text));
}

/** Whether a line that is mostly a link says that it leads to another article: `Read more: …`. */
export function hasLinkedLead(text: string): boolean {
  const line = text.replaceAll('’', "'");
  const lead = /^([\p{L}' ]{3,30}?)\s*(?:[:|–—>»]|$)/u.exec(line)?.[1]?.toLowerCase() ?? '';
  const { linkedLeads } = pageFurniture();
  return (
    linkedLeads.includes(lead) ||
    linkedLeads.some((words) => words.includes(' ') && line.toLowerCase().startsWith(`${words} `))
  );
}

/** Tells why a short line of a page is no part of its article, wherever it stands: `number of readers`. */
export function anyLineReason(text: string): string | undefined {
  return pageFurniture().anyLines.find(({ matches }) => matches(text))?.reason;
}

/** Tells why a short line at the end of a page's article is no part of it: `contact line`; `undefined` when it may be one. */
export function lastLineReason(text: string): string | undefined {
  return pageFurniture().lastLines.find(({ matches }) => matches(text))?.reason;
}
