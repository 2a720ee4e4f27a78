import { lists } from 'lexicon:furniture-of-pages';
import { foldedWords } from '../../../article/slug.js';
import { lazily } from '../../../lexicon/lookups.js';
import {
  furniturePatternsAt,
  furnitureReasons,
  furnitureRows,
  furnitureRowsByEntry,
  sharedFurnitureRows,
} from '../../furniture.js';
import { isHeadingName } from '../dom/element-names.js';
import { ancestorOf, attributeOf, elementsOf, isWithin, textOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import type { MeasuredLine } from '../measure.js';
import { isDateLine } from '../metadata/values.js';
import {
  type Draft,
  ENOUGH_ARTICLE_LINES,
  type FurnitureMark,
  isInTableOfFacts,
  isNearlyAllLink,
  MOST_FOR_ONE_REASON,
} from './draft.js';

/** Marks a short line such as "Related" or "About the author" and all lines after it, where they are few. */
export function markTail({ root, lines, measureOf }: Draft): readonly FurnitureMark[] {
  const most = measureOf(root).characters * MOST_FOR_ONE_REASON;
  const rest = measureOfRest(lines);
  const start = lines.findIndex(({ element, text }, at) => {
    const { characters = 0, longLines = 0 } = rest[at] ?? {};
    if (at === 0 || !isTailHeading(text) || characters > most || longLines >= ENOUGH_ARTICLE_LINES) return false;
    return !isInTableOfFacts(element);
  });
  if (start === -1) return [];
  const tail = lines.slice(start, endOfTail(lines, start));
  const isNote = tail.map(noteTest(root));
  const isKept = tail.map(
    ({ element }, at) => isNote[at] === true || (isHeadingName(element.localName) && isNote[at + 1] === true),
  );
  return tail.filter((_, at) => isKept[at] !== true).map(({ element }) => ({ element, reason: 'after the article' }));
}

/** Finds where the article goes on after a tail heading: at the next heading as high with sentences under it, which is no such one. */
function endOfTail(lines: readonly MeasuredLine[], start: number): number {
  const level = lines[start]?.element.localName ?? '';
  if (!isHeadingName(level)) return lines.length;
  const end = lines.findIndex(({ element, text }, at) => {
    if (at <= start || !isHeadingName(element.localName) || element.localName > level || isTailHeading(text))
      return false;
    const next = lines[at + 1];
    return next !== undefined && !isNearlyAllLink(next.measure) && !isHeadingName(next.element.localName);
  });
  return end === -1 ? lines.length : end;
}

/** The mark of a note in running text: `1`, `[12]`, `*`. */
const NOTE_MARK = /^[[(]?(?:\d{1,4}|\p{L}|[*†‡§]{1,3})[\])]?$/u;

/** Tells which lines are notes that the text of an article refers to by a mark. */
function noteTest(root: HtmlElement): (line: MeasuredLine) => boolean {
  const links = elementsOf(root, 'a').filter((link) => NOTE_MARK.test(textOf(link)));
  const targets = new Set(links.flatMap((link) => /^#(.+)/.exec(attributeOf(link, 'href') ?? '')?.[1] ?? []));
  const isTarget = ({ id }: HtmlElement): boolean => id !== '' && targets.has(id);
  const notes = new Set(targets.size === 0 ? [] : elementsOf(root).filter(isTarget));
  return ({ element }) =>
    notes.size > 0 &&
    !isHeadingName(element.localName) &&
    (isWithin(element, notes) || elementsOf(element).some(isTarget));
}

interface Rest {
  readonly characters: number;
  readonly longLines: number;
}

/** Measures for each line how much text there is from it on. */
function measureOfRest(lines: readonly MeasuredLine[]): readonly Rest[] {
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
export function markLinks({ root, lines, measureOf }: Draft): readonly FurnitureMark[] {
  const linkLists = elementsOf(root, 'ul', 'ol', 'dl').filter((list) => {
    const measure = measureOf(list);
    return measure.characters > 0 && isNearlyAllLink(measure) && !isPointOfSection(list);
  });
  const titles = lines.map(isLinkedTitle);
  const leading = lines.filter((line, index) => {
    const isInRow = titles[index - 1] === true || titles[index + 1] === true;
    return isPointer(line) || (titles[index] === true && (isInRow || isLoud(line)));
  });
  return [...linkLists, ...leading.map(({ element }) => element)].map((element) => ({ element, reason: 'links' }));
}

/** Whether a line is part of what a section is about: a table of facts, or the list that it leads to. */
function isOfSection(element: HtmlElement): boolean {
  const list = ancestorOf(element, 'ul', 'ol', 'dl');
  return isInTableOfFacts(element) || (list !== undefined && isPointOfSection(list));
}

/** Whether a list is what the text above it leads to: a heading that names no other articles, or a line that ends with a colon. */
function isPointOfSection(list: HtmlElement): boolean {
  const above = list.previousElementSibling;
  if (above === null) return false;
  const text = textOf(above);
  if (isHeadingName(above.localName)) return !isTailHeading(text) && furnitureReasons([text])[0] === undefined;
  return above.localName === 'p' && text.endsWith(':');
}

/** Whether a line says that it leads to another article: `Read more: …`. */
function isPointer({ text, measure: { characters, linkCharacters } }: MeasuredLine): boolean {
  return characters <= LONGEST_LINK && linkCharacters >= characters * LEAST_LINKED && leadsToOtherArticle(text);
}

/** Whether a line is the title of something else and nothing more. */
function isLinkedTitle({ element, text, measure }: MeasuredLine): boolean {
  if (element.localName === 'td' || element.localName === 'li' || measure.characters > LONGEST_LINK) return false;
  if (!isNearlyAllLink(measure) || /^https?:|^www\.|[.!]$/i.test(text)) return false;
  return !isHeadingName(element.localName) && text.split(' ').length >= TITLE_WORDS;
}

/** Whether a line is long and has no small letter. */
function isLoud({ text }: MeasuredLine): boolean {
  return text.length >= LOUD && !/\p{Ll}/u.test(text);
}

/** No line that is furniture wherever it stands is longer, in characters other than white space. */
const LONGEST_ANYWHERE = 200;

/** Marks lines that pages put between the article's own lines, by what they say: `Advertisement`, `Read more: …`. */
export function markFurnitureLines({ lines }: Draft): readonly FurnitureMark[] {
  const reasons = furnitureReasons(lines.map(({ text }) => text));
  return lines.flatMap(({ element, text, measure }, at) => {
    const reason = reasons[at] ?? (measure.characters <= LONGEST_ANYWHERE ? furnitureReasonOfLine(text) : undefined);
    return reason === undefined ? [] : [{ element, reason }];
  });
}

/** No line of furniture at the end is longer, in characters other than white space. */
const LONGEST_LAST = 350;

/** No line at the end that only links is longer. */
const LONGEST_LAST_LINK = 150;

/** Marks the lines of furniture at the end, each by itself: contact, copyright, links. */
export function markLastLines({ lines, metadata }: Draft): readonly FurnitureMark[] {
  const marks: FurnitureMark[] = [];
  for (const line of lines.slice(1).reverse()) {
    const reason = reasonAtEnd(line, metadata.authors ?? []);
    if (reason === undefined || isOfSection(line.element)) break;
    marks.push({ element: line.element, reason });
  }
  return marks;
}

/** A sentence that is a link has more words than a button or the title of another page. */
const SENTENCE_WORDS = 8;

/** Whether a line that is a link says something itself: an address, or a whole sentence. */
function isOwnLink(text: string): boolean {
  return /^https?:/.test(text) || (/[.!?…]["'”’»)]*$/.test(text) && text.split(' ').length >= SENTENCE_WORDS);
}

function reasonAtEnd({ text, measure }: MeasuredLine, authors: readonly string[]): string | undefined {
  if (measure.characters > LONGEST_LAST) return undefined;
  const reason = furnitureReasonOfLastLine(text);
  if (reason !== undefined) return reason;
  if (isDateLine(text)) return 'date';
  if (isNearlyAllLink(measure) && measure.characters < LONGEST_LAST_LINK && !isOwnLink(text)) return 'links';
  return authors.some((author) => text.startsWith(`${author} `)) ? 'about the author' : undefined;
}

/** The rows of page furniture for pages alone, and some of those that plain text has too. */
const pageFurniture = lazily(() => {
  const rows = [...sharedFurnitureRows(), ...furnitureRows(lists)];
  return {
    tailHeadings: new Set([...furnitureRowsByEntry(rows, 'tail heading').keys()].map(folded)),
    tailHeadingPatterns: furniturePatternsAt(rows, 'tail heading pattern'),
    linkedLeads: [...furnitureRowsByEntry(rows, 'linked lead').keys()],
    lastLines: furniturePatternsAt(rows, 'last line pattern'),
    anyLines: furniturePatternsAt(rows, 'any line pattern'),
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
export function leadsToOtherArticle(text: string): boolean {
  const line = text.replaceAll('’', "'");
  const lead = /^([\p{L}' ]{3,30}?)\s*(?:[:|–—>»]|$)/u.exec(line)?.[1]?.toLowerCase() ?? '';
  const { linkedLeads } = pageFurniture();
  return (
    linkedLeads.includes(lead) ||
    linkedLeads.some((words) => words.includes(' ') && line.toLowerCase().startsWith(`${words} `))
  );
}

/** Tells why a short line of a page is no part of its article, wherever it stands: `number of readers`. */
export function furnitureReasonOfLine(text: string): string | undefined {
  return pageFurniture().anyLines.find(({ matches }) => matches(text))?.reason;
}

/** Tells why a short line at the end of a page's article is no part of it: `contact line`; `undefined` when it may be one. */
export function furnitureReasonOfLastLine(text: string): string | undefined {
  return pageFurniture().lastLines.find(({ matches }) => matches(text))?.reason;
}
