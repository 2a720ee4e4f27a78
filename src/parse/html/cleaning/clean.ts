import type { Omission } from '../../../article/parsed.js';
import { neutralise } from '../../../article/safe-text.js';
import { foldedWords } from '../../../article/slug.js';
import type { Metadata } from '../../../article/types.js';
import { isBylineRoleWord } from '../../wording/byline.js';
import { metadataLineOf } from '../../wording/metadata-line.js';
import { isNamedHeadline, isNamedStandfirst } from '../class-names.js';
import { isHeadingName } from '../dom/element-names.js';
import { ancestorOf, isWithin, outermostOf } from '../dom/queries.js';
import type { HtmlElement, HtmlParent } from '../dom/types.js';
import { lineText, type Measured, type MeasuredLine, subtractParts } from '../measure.js';
import { isDateLine } from '../metadata/values.js';
import {
  type CleaningRule,
  type Draft,
  ENOUGH_ARTICLE_LINES,
  type FurnitureMark,
  isInTableOfFacts,
  MOST_FOR_ONE_REASON,
} from './draft.js';
import { markFurnitureLines, markLastLines, markLinks, markTail } from './lines.js';
import { markElements, markNamedParts, markOtherArticles } from './parts.js';

/**
 * The rules by what they need to know: parts by their elements; parts by what the page calls them, and what stands after a
 * heading such as "Related"; lines by what they say; the lines that are then left at the beginning and the end. Within a stage
 * the rules do not see each other's marks, so their order does not matter.
 */
const STAGES: readonly (readonly CleaningRule[])[] = [
  [markElements, markOtherArticles],
  [markTail, markNamedParts],
  [markLinks, markFurnitureLines],
  [markHead, markLastLines],
];

/** The least of an article that must be left for the marks to count, as a share of its characters. */
const LEAST_LEFT = 0.4;

/** The parts that cleaning has removed from an article. */
interface Cleaned {
  /** The standfirst, which is no block of the article. */
  readonly standfirst?: string;
  /** The furniture, in reading order. */
  readonly omissions: readonly Omission[];
}

/**
 * Takes the standfirst and the furniture of the page out of an article. Rules mark elements first; one that holds several long
 * lines keeps its place, and so does everything that is marked for a reason which would take a third of the article. Then all
 * that is marked is removed at once, unless too little of the article would be left.
 *
 * @param root the article, its figures marked; it is changed
 * @param measured the measures of the article as it stands
 * @param metadata the metadata of the article by the page
 */
export function cleanArticle(root: HtmlElement, measured: Measured, metadata: Metadata): Cleaned {
  const standfirst = standfirstOf(root, measured.lines);
  const { whole, lines, measureOf } = withoutLine(measured, standfirst);
  const known = { ...metadata, ...(standfirst && { description: neutralise(standfirst.text) }) };
  const outsideFigures = lines.filter(({ element }) => !isInFigure(element, root));
  const marks = new Map<HtmlElement, string>();
  for (const rules of STAGES) {
    const left = outsideFigures.filter(({ element }) => !isWithin(element, marks));
    const draft: Draft = { root, metadata: known, lines: left, measureOf };
    const found = rules.flatMap((rule) => {
      const outsideTables = rule(draft).filter(({ element }) => !isInTableOfFacts(element));
      return allowed(outsideTables, draft, whole.characters, marks);
    });
    for (const { element, reason } of found) if (!marks.has(element)) marks.set(element, reason);
  }
  for (const { element, reason } of headingsOverNothing(lines, marks)) marks.set(element, reason);
  const dropped = outermostOf([root], (element) => marks.has(element)).map((element) => ({
    element,
    reason: marks.get(element) ?? '',
  }));
  const lost = dropped.reduce((sum, { element }) => sum + measureOf(element).characters, 0);
  const isTooMuch = whole.characters - lost < whole.characters * LEAST_LEFT;
  standfirst?.element.remove();
  return {
    ...(standfirst && { standfirst: neutralise(standfirst.text) }),
    omissions: isTooMuch ? [] : dropped.flatMap(remove),
  };
}

/** Finds the headings of which all that stood between them and the next heading as high is marked; nothing stood under others. */
function headingsOverNothing(
  lines: readonly MeasuredLine[],
  marks: ReadonlyMap<HtmlElement, string>,
): readonly FurnitureMark[] {
  const left = lines.map(({ element }) => !isWithin(element, marks));
  return lines.flatMap(({ element }, at) => {
    if (left[at] === false || !isHeadingName(element.localName) || left[at + 1] !== false) return [];
    const next = lines[left.indexOf(true, at + 1)]?.element;
    const isOverText = next !== undefined && !(isHeadingName(next.localName) && next.localName <= element.localName);
    const reason = reasonAround(lines[at + 1]?.element, marks);
    return isOverText || reason === undefined ? [] : [{ element, reason }];
  });
}

/** Gives the reason for which an element, or what it stands in, is marked. */
function reasonAround(element: HtmlElement | undefined, marks: ReadonlyMap<HtmlElement, string>): string | undefined {
  for (let at: HtmlParent | null | undefined = element; at?.nodeType === 1; at = at.parentNode)
    if (marks.has(at)) return marks.get(at);
  return undefined;
}

/** The standfirst is one of the first lines of an article, so many at most. */
const MOST_WITH_STANDFIRST = 8;

/** No standfirst is shorter or longer, in characters other than white space. */
const SHORTEST_STANDFIRST = 25;
const LONGEST_STANDFIRST = 500;

/** Finds the standfirst of an article: the line at its head that the page calls one; `undefined` without one. */
function standfirstOf(root: HtmlElement, lines: readonly MeasuredLine[]): MeasuredLine | undefined {
  const start = lines.findIndex((line) => line.measure.longLines > 0 && !isStandfirst(line, root));
  const head = lines.slice(0, start === -1 ? 0 : Math.min(start, MOST_WITH_STANDFIRST));
  return head.find((line) => isStandfirst(line, root));
}

/** Whether the page calls a line, or the element that it stands in, a standfirst. */
function isStandfirst({ element, measure }: MeasuredLine, root: HtmlElement): boolean {
  if (measure.characters < SHORTEST_STANDFIRST || measure.characters > LONGEST_STANDFIRST) return false;
  const holder = element.parentNode;
  return isNamedStandfirst(element) || (holder?.nodeType === 1 && holder !== root && isNamedStandfirst(holder));
}

function withoutLine(measured: Measured, line: MeasuredLine | undefined): Measured {
  if (line === undefined) return measured;
  const lines = measured.lines.filter((other) => other !== line);
  return { ...measured, whole: subtractParts(measured.whole, [line.measure]), lines };
}

function isInFigure(element: HtmlElement, root: HtmlElement): boolean {
  for (let at = element; at !== root; ) {
    if (at.localName === 'figure') return true;
    if (at.parentNode?.nodeType !== 1) return false;
    at = at.parentNode;
  }
  return false;
}

/** Keeps the marks of a rule that count: none on long text, and no reason that would take too much of the whole. */
function allowed(
  marks: readonly FurnitureMark[],
  draft: Draft,
  whole: number,
  earlier: ReadonlyMap<HtmlElement, string>,
): readonly FurnitureMark[] {
  const most = whole * MOST_FOR_ONE_REASON;
  const small = marks.filter(({ element }) => {
    const { characters, longLines } = draft.measureOf(element);
    return characters <= most && longLines < ENOUGH_ARTICLE_LINES;
  });
  const sums = new Map<string, number>();
  for (const { element, reason } of small) {
    const characters = isWithin(element, earlier) ? 0 : draft.measureOf(element).characters;
    sums.set(reason, (sums.get(reason) ?? 0) + characters);
  }
  return small.filter(({ reason }) => (sums.get(reason) ?? 0) <= most);
}

function remove({ element, reason }: FurnitureMark): readonly Omission[] {
  const text = neutralise(lineText(element));
  element.remove();
  return text === '' ? [] : [{ text, reason }];
}

/** The head of an article has no more lines. */
const MOST_HEAD_LINES = 12;

/** A name in a byline and the role after it have no more words. */
const MOST_ROLE_WORDS = 3;

/** A standfirst is known by itself or by the elements around it, so many together. */
const STANDFIRST_FLOORS = 3;

/** Marks the lines at the head of an article that repeat its metadata: title, description, date, authors. */
function markHead({ lines, metadata }: Draft): readonly FurnitureMark[] {
  const start = lines.findIndex((line) => line.measure.longLines > 0 && !saysSame(line.text, metadata.description));
  const top = lines.slice(0, start === -1 ? MOST_HEAD_LINES : Math.min(start + 1, MOST_HEAD_LINES));
  return top.flatMap((line, at) => {
    const reason = at === 0 && isHeadlineByName(line) ? 'repeated headline' : reasonOf(line, top[at + 1], metadata);
    return reason === undefined ? [] : [{ element: line.element, reason }];
  });
}

function isHeadlineByName({ element }: MeasuredLine): boolean {
  return isHeadingName(element.localName) && isNamedHeadline(element);
}

function reasonOf(line: MeasuredLine, next: MeasuredLine | undefined, metadata: Metadata): string | undefined {
  const { text } = line;
  if (saysSame(text, metadata.headline)) return 'repeated headline';
  if (saysSame(text, metadata.description) && (line.measure.longLines === 0 || isStandfirstByPlace(line, next)))
    return 'repeated description';
  if (isByline(text) && ancestorOf(line.element, 'table') === undefined) return 'byline';
  const isTitle = isHeadingName(line.element.localName) && next !== undefined && isByline(next.text);
  return isTitle ? 'repeated headline' : undefined;
}

/** A time of day alone: an entry of a live report. */
const TIME_ALONE = /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?$/i;

/** Whether a line says nothing but who wrote the article, when, and in what role. */
function isByline(text: string): boolean {
  if (TIME_ALONE.test(text)) return false;
  if (isDateLine(text) || metadataLineOf(text) !== undefined) return true;
  const words = text.toLowerCase().split(' ');
  return words.length <= MOST_ROLE_WORDS && isBylineRoleWord(words.at(-1) ?? '');
}

/** Whether a long line that repeats the description is the standfirst, and not the first line of the article's own. */
function isStandfirstByPlace({ element }: MeasuredLine, next: MeasuredLine | undefined): boolean {
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
