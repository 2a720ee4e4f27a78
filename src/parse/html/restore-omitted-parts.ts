import { isNamedCaption } from './class-names.js';
import { furnitureReasonOf } from './cleaning/parts.js';
import { isHeadingName } from './dom/element-names.js';
import {
  ancestorOf,
  attributeWords,
  elementsOf,
  holdersOf,
  isHidden,
  isNamed,
  isWithin,
  outermostOf,
  reveal,
  textOf,
} from './dom/queries.js';
import type { HtmlElement, HtmlParent } from './dom/types.js';
import type { Measured, MeasuredLine } from './measure.js';
import type { PageCopy } from './page-copy.js';

/**
 * Brings back the parts of an article that were left out between lines that were found: those with long lines (accordions, cards,
 * hidden tabs), sentences that are links, lists, and the others of a row of parts that were found. What the page calls something
 * else stays out, and so does what leads to other pages or was found elsewhere.
 *
 * @param root what was found of the page; it is changed
 * @param measured the measures of the page's body before that
 */
export function restoreOmittedParts(root: HtmlElement, measured: Measured, { copyOf, originalOf }: PageCopy): void {
  const inRoot = new Set(elementsOf(root));
  const isFound = ({ element }: MeasuredLine): boolean => inRoot.has(element);
  const lines = measured.lines.map((line) => ({ ...line, copy: copyOf(line.element) }));
  const missing = linesBetween(lines, isFound);
  const head = linesAtHead(lines, isFound);
  if (missing.length + head.length === 0) return;
  const holders = holdersOf(lines.filter(isFound).flatMap(({ copy }) => copy ?? []));
  const places = new Map<HtmlElement, HtmlElement>();
  for (const copy of holders) {
    const element = originalOf(copy);
    const place = element !== undefined && inRoot.has(element) ? element : placeOfOnly(copy, places);
    if (place !== undefined) places.set(copy, place);
  }
  for (const copy of headingsOfFound(lines, missing, isFound, holders)) put(copy, places);
  const texts = longTextsIn(root);
  const parts = new Set([
    ...head.flatMap((line) => sentencesAround(line, head, holders, measured, originalOf) ?? []),
    ...missing.flatMap(({ copy }) => partOf(copy, holders) ?? []),
  ]);
  for (const part of parts) {
    const original = originalOf(part);
    if (original === undefined || !isWanted(part, original, measured, places) || isRepeated(part, texts)) continue;
    const heading = part.previousElementSibling;
    if (heading !== null && isHeadingName(heading.localName) && !holders.has(heading)) put(heading, places);
    put(part, places);
  }
}

/** A line with its copy, which stands where the page had it. */
interface PlacedLine extends MeasuredLine {
  readonly copy: HtmlElement | undefined;
}

/** No more long lines are brought back than this share of those that were found. */
const MOST_BROUGHT = 0.5;

/** Gives the lines that were not found, from the first to the last that was; none where too many of them are long. */
function linesBetween(lines: readonly PlacedLine[], isFound: (line: PlacedLine) => boolean): readonly PlacedLine[] {
  const between = lines.slice(lines.findIndex(isFound), lines.findLastIndex(isFound) + 1);
  const missing = between.filter((line) => !isFound(line));
  const missingLong = missing.filter(isLong).length;
  const foundLong = between.filter(isLong).length - missingLong;
  return missingLong > foundLong * MOST_BROUGHT ? [] : missing;
}

/** So many long sentences at most stand before what was found of an article. */
const MOST_AT_HEAD = 3;

/** Gives the long sentences between the top heading of an article and the first line of it that was found. */
function linesAtHead(lines: readonly PlacedLine[], isFound: (line: PlacedLine) => boolean): readonly PlacedLine[] {
  const first = lines.findIndex(isFound);
  const article = holderOf(lines[first], 'article', 'main');
  const top = lines.findLastIndex(({ element }, at) => at < first && element.localName === 'h1');
  const heading = lines[top]?.copy;
  if (article === undefined || heading === undefined || !isWithin(heading, new Set([article]))) return [];
  const head = lines
    .slice(top + 1, first)
    .filter((line) => isLong(line) && SENTENCE_END.test(line.text) && !isUnseen(line));
  return head.length > MOST_AT_HEAD ? [] : head;
}

/** Whether a line is hidden, by itself or by what it stands in. */
function isUnseen({ copy }: PlacedLine): boolean {
  for (let at: HtmlParent | null | undefined = copy; at?.nodeType === 1; at = at.parentNode)
    if (isHidden(at)) return true;
  return false;
}

function holderOf(line: PlacedLine | undefined, ...names: readonly string[]): HtmlElement | undefined {
  return line?.copy && ancestorOf(line.copy, ...names);
}

function isLong({ measure }: MeasuredLine): boolean {
  return measure.longLines > 0;
}

/** Hardly anything else stands in a part that is sentences: so many times their characters at most. */
const MOST_AROUND = 1.25;

/** Finds the part around a line at the head of an article; `undefined` where it is more than these lines. */
function sentencesAround(
  { copy }: PlacedLine,
  head: readonly PlacedLine[],
  holders: ReadonlySet<HtmlElement>,
  { measureOf }: Measured,
  originalOf: PageCopy['originalOf'],
): HtmlElement | undefined {
  const part = partOf(copy, holders);
  const original = part && originalOf(part);
  if (part === undefined || original === undefined) return undefined;
  const inPart = head.filter((line) => line.copy !== undefined && isWithin(line.copy, new Set([part])));
  const characters = inPart.reduce((sum, { measure }) => sum + measure.characters, 0);
  return measureOf(original).characters <= characters * MOST_AROUND ? part : undefined;
}

/** No more, in UTF-16 code units, stands beside a heading that was left out with its box: `[edit]`. */
const LONGEST_BESIDE = 20;

/** Finds the headings that were left out, and the long line right below them was not. */
function headingsOfFound(
  lines: readonly PlacedLine[],
  missing: readonly PlacedLine[],
  isFound: (line: PlacedLine) => boolean,
  holders: ReadonlySet<HtmlElement>,
): readonly HtmlElement[] {
  const left = new Set(missing);
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const { copy } = line;
    if (copy === undefined || !left.has(line) || !isHeadingName(copy.localName)) return [];
    if (next === undefined || !isLong(next) || !isFound(next)) return [];
    const { parentNode: parent } = copy;
    const part = parent?.nodeType === 1 && !holders.has(parent) ? partOf(parent, holders) : copy;
    const isAlone = part !== undefined && textOf(part).length <= textOf(copy).length + LONGEST_BESIDE;
    return isAlone && textOf(part) !== '' ? [part] : [];
  });
}

/** A row of a table says little beside the others: a table that is missing was left out as a whole. */
const OF_TABLES: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot']);

/**
 * Finds the largest element around a line that holds nothing of what was found; `undefined` in furniture, in a table and in a
 * caption, whose picture was left out.
 */
function partOf(line: HtmlElement | undefined, holders: ReadonlySet<HtmlElement>): HtmlElement | undefined {
  for (let at = line; at !== undefined; ) {
    if (OF_TABLES.has(at.localName) || isNamedCaption(at) || furnitureReasonOf(at) !== undefined) return undefined;
    const parent: HtmlParent | null = at.parentNode;
    if (parent?.nodeType !== 1) return undefined;
    if (holders.has(parent)) return at;
    at = parent;
  }
  return undefined;
}

/**
 * Whether a part belongs to the article that it stands in.
 *
 * @param original the part as it was measured
 * @param places where parts stand in what was found
 */
function isWanted(
  part: HtmlElement,
  original: HtmlElement,
  measured: Measured,
  places: ReadonlyMap<HtmlElement, HtmlElement>,
): boolean {
  const { longLines } = measured.measureOf(original);
  const isShort = longLines === 0;
  if (isShort && isLinkedSentence(part)) return true;
  const isPart = !isShort || isList(part) || isOneOfRow(part, places) || isHiddenSentences(part);
  return isPart && isProse(part, original, measured);
}

/** The end of a sentence. */
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/u;

/** A sentence has more words than a button or the title of another page. */
const FEWEST_WORDS = 8;

/** Whether a part is a paragraph that is a sentence, all of it a link. */
function isLinkedSentence(part: HtmlElement): boolean {
  const [only, ...others] = isNamed(part, 'p') ? [part] : elementsOf(part, 'p');
  if (only === undefined || others.length > 0) return false;
  const text = textOf(only);
  return isSentence(text) && textOf(part) === text;
}

/** Whether a part has paragraphs of sentences that are hidden until a reader asks for them, as in an accordion. */
function isHiddenSentences(part: HtmlElement): boolean {
  return outermostOf([part], isHidden).some((hidden) => {
    const paragraphs = [hidden, ...elementsOf(hidden)].filter(({ localName }) => localName === 'p');
    return paragraphs.some((paragraph) => isSentence(textOf(paragraph)));
  });
}

function isSentence(text: string): boolean {
  return SENTENCE_END.test(text) && !text.endsWith('…') && text.split(' ').length >= FEWEST_WORDS;
}

function isList(part: HtmlElement): boolean {
  return isNamed(part, 'ul', 'ol', 'dl');
}

/** So many parts of a row that were found show that the others belong to it. */
const FOUND_OF_ROW = 2;

/** Whether several parts beside a part have its name and its classes, and were found. */
function isOneOfRow(part: HtmlElement, places: ReadonlyMap<HtmlElement, HtmlElement>): boolean {
  const { className, parentNode: parent } = part;
  if (parent === null) return false;
  if (isPanel(part)) return parent.children.some((other) => isPanel(other) && places.has(other));
  if (className.trim() === '') return false;
  let found = 0;
  return parent.children.some(
    (other) =>
      places.has(other) &&
      other.localName === part.localName &&
      other.className === className &&
      ++found === FOUND_OF_ROW,
  );
}

/** Whether an element is what one of several tabs shows. */
function isPanel(element: HtmlElement): boolean {
  return attributeWords(element, 'role').includes('tabpanel');
}

/** A part has no larger share of its characters in links. */
const MOST_LINKED = 0.4;

/** So many headings that are links are a list of other articles. */
const TEASERS = 2;

/**
 * Whether a part is text, and no form and no list of other articles.
 *
 * @param original the part as it was measured
 */
function isProse(part: HtmlElement, original: HtmlElement, { measureOf }: Measured): boolean {
  const { characters, linkCharacters } = measureOf(original);
  if (linkCharacters > characters * MOST_LINKED || elementsOf(part, 'form', 'input', 'textarea').length > 0)
    return false;
  const headings = elementsOf(part, 'h2', 'h3', 'h4', 'h5', 'h6');
  return headings.filter(isLinked).length < TEASERS;
}

/** Whether a heading holds a link or is one. */
function isLinked(heading: HtmlElement): boolean {
  const { parentNode: parent } = heading;
  return elementsOf(heading, 'a').length > 0 || (parent?.nodeType === 1 && parent.localName === 'a');
}

/** A stretch of text that says a second time what a reader has read is as long, in UTF-16 code units. */
const LONG_TEXT = 40;

/** Whether a part says again what was found, as pages do for small screens; else its own texts are found from now on. */
function isRepeated(part: HtmlElement, found: Set<string>): boolean {
  const texts = [...longTextsIn(part)];
  if (texts.some((text) => found.has(text))) return true;
  for (const text of texts) found.add(text);
  return false;
}

/** Gives the long stretches of text in an element. */
function longTextsIn(element: HtmlElement): Set<string> {
  const texts = new Set<string>();
  const add = (parent: HtmlElement): void => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 1) add(child);
      else if (child.textContent.length >= LONG_TEXT) texts.add(child.textContent.replace(/\s+/g, ' ').trim());
    }
  };
  add(element);
  return new Set([...texts].filter((text) => text.length >= LONG_TEXT));
}

/**
 * Puts a copy of a part beside the nearest of its neighbours that has a place, and shows it; nowhere without one.
 *
 * @param places where parts stand in what was found
 */
function put(part: HtmlElement, places: Map<HtmlElement, HtmlElement>): void {
  if (places.has(part)) return;
  const before = neighbourOf(part, 'previousElementSibling', places);
  const beside = before ?? neighbourOf(part, 'nextElementSibling', places);
  const parent = beside?.parentNode;
  if (beside === undefined || parent === null || parent === undefined) return;
  const shown = part.cloneNode();
  for (const element of [shown, ...elementsOf(shown)]) if (isHidden(element)) reveal(element);
  parent.insertBefore(shown, before === undefined ? beside : before.nextSibling);
  places.set(part, shown);
}

/** Gives the place of the one child of an element: the search has put that in its stead. */
function placeOfOnly(
  { children }: HtmlElement,
  places: ReadonlyMap<HtmlElement, HtmlElement>,
): HtmlElement | undefined {
  const [only, ...others] = children;
  return others.length === 0 ? only && places.get(only) : undefined;
}

function neighbourOf(
  part: HtmlElement,
  direction: 'previousElementSibling' | 'nextElementSibling',
  places: ReadonlyMap<HtmlElement, HtmlElement>,
): HtmlElement | undefined {
  for (let at = part[direction]; at !== null; at = at[direction]) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return undefined;
}
