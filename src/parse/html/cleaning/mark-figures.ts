import type { HtmlElement } from '../dom/types.js';
import { ancestorOf, elementsOf } from '../dom/walk.js';
import { CAPTION_WORDS, CREDIT_LABELS, CREDIT_WORDS, PICTURE_WORDS } from '../words/caption-words.js';
import { namesOf, phrasesOf } from './names-of.js';
import { lineText, weigh } from './weigh.js';

/** No caption is longer, in characters that are no white space. */
const LONGEST = 600;

/** No caption is longer that is one only because it stands under a picture. */
const LONGEST_UNNAMED = 120;

/** Elements that may be a caption; a heading is none. */
const MAY_CAPTION = [
  'div',
  'p',
  'span',
  'figcaption',
  'dl',
  'dd',
  'small',
  'section',
  'aside',
  'em',
  'i',
  'cite',
  'center',
];

/** Elements that may be called a picture and hold one with its caption. */
const MAY_BOX = ['div', 'section', 'span', 'a'];

/** Elements that may hold a picture and its caption and nothing else. */
const MAY_HOLD = ['div', 'p', 'section', 'center', 'a', 'span', 'table'];

/** Blocks that hold a picture and nothing else. */
const STANDS_ALONE = ['p', 'div', 'center'];

/** What holds one of these is more than a picture with its caption. */
const HOLDS_MORE = ['figure', 'ul', 'ol', 'table', 'blockquote', 'pre', 'h1', 'h2', 'h3'];

/** The number of characters that are no white space in an element. */
type Letters = (element: HtmlElement) => number;

/**
 * Makes figures of pictures whose caption is not marked as one by its element, but by its class, its words (`Photo: …`) or
 * its place: the caption becomes a `figcaption`, and what holds it and the picture a `figure`.
 */
export function markFigures(root: HtmlElement): void {
  for (const figure of elementsOf(root, 'figure')) settleFigure(figure);
  const { weights, lines } = weigh(root);
  const lettersOf: Letters = (element) => weights.get(element)?.letters ?? 0;
  for (const element of elementsOf(root, ...MAY_CAPTION)) markCaption(element, lettersOf);
  for (const element of elementsOf(root, ...MAY_BOX)) if (isPictureBox(element, lettersOf)) rename(element, 'figure');
  const linesOf = new Set(lines.map(({ element }) => element));
  for (const picture of elementsOf(root, 'img')) markUnnamed(picture, { root, lettersOf, linesOf });
}

/** Makes what is marked as a figure one: a list of pictures is none, and who made a picture belongs to its caption. */
function settleFigure(figure: HtmlElement): void {
  if (isGallery(figure)) rename(figure, 'div');
  else for (const cite of elementsOf(figure, 'cite')) if (!isIn(cite, 'figcaption')) rename(cite, 'figcaption');
}

/** Makes a caption, by its class or its words, and what holds it and its picture a figure. */
function markCaption(element: HtmlElement, lettersOf: Letters): void {
  if (isIn(element, 'figure') || !isCaption(element, lettersOf(element))) return;
  const holder = holderOf(element, lettersOf);
  if (holder !== undefined) rename(element, 'figcaption');
  rename(holder ?? element, 'figure');
}

/** Whether a figure is a list of pictures, each with a caption of its own. */
function isGallery(figure: HtmlElement): boolean {
  return elementsOf(figure, 'ul', 'ol').some((list) => elementsOf(list, 'img').length > 0);
}

/** Whether an element is a caption or a credit by the name of its class or by its words. */
function isCaption(element: HtmlElement, letters: number): boolean {
  if (letters === 0 || letters > LONGEST) return false;
  const isNamed = namesOf(element).some((tokens) => phrasesOf(tokens).some((phrase) => names().has(phrase)));
  return (isNamed || isCredit(element, letters)) && elementsOf(element, 'img', 'figure', 'p').length <= 1;
}

/** Whether an element is called a picture and holds one with what is written under it. */
function isPictureBox(element: HtmlElement, lettersOf: Letters): boolean {
  const letters = lettersOf(element);
  if (letters === 0 || letters > LONGEST || isIn(element, 'figure') || isIn(element, 'p')) return false;
  const isNamed = namesOf(element).some((tokens) => tokens.some((token) => PICTURE_WORDS.includes(token)));
  return isNamed && elementsOf(element, 'img').length === 1 && elementsOf(element, ...HOLDS_MORE).length === 0;
}

/** Whether an element is a line of its own that begins with who made a picture: `Photo: …`. */
function isCredit(element: HtmlElement, letters: number): boolean {
  if (letters > LONGEST_UNNAMED || !['p', 'div', 'dl'].includes(element.localName)) return false;
  const label = /^[([]?\s*([\p{L} ]{3,20}?)\s?[:：©]/u.exec(lineText(element))?.[1]?.toLowerCase() ?? '';
  return CREDIT_LABELS.includes(label);
}

let known: ReadonlySet<string> | undefined;

function names(): ReadonlySet<string> {
  known ??= new Set([...CAPTION_WORDS, ...CREDIT_WORDS]);
  return known;
}

/** What holds a caption and a picture and hardly any other text. */
function holderOf(caption: HtmlElement, lettersOf: Letters): HtmlElement | undefined {
  const most = lettersOf(caption) * 2 + 40;
  let at = caption.parentNode;
  for (let steps = 0; steps < 3 && at?.nodeType === 1; steps++) {
    if (lettersOf(at) > most) return undefined;
    if (!MAY_HOLD.includes(at.localName) || elementsOf(at, ...HOLDS_MORE).length > 0) return undefined;
    if (elementsOf(at, 'img', 'picture', 'video').length > 0) return at;
    at = at.parentNode;
  }
  return undefined;
}

interface Surroundings {
  readonly root: HtmlElement;
  readonly lettersOf: Letters;
  readonly linesOf: ReadonlySet<HtmlElement>;
}

/** Makes a figure of a picture that stands alone, or with one short line after it that is set smaller. */
function markUnnamed(picture: HtmlElement, around: Surroundings): void {
  if (isIn(picture, 'figure')) return;
  const block = picture.parentNode;
  const holder = smallestHolder(picture, around);
  if (holder !== undefined) rename(holder, 'figure');
  else if (block?.nodeType === 1 && STANDS_ALONE.includes(block.localName) && around.lettersOf(block) === 0)
    rename(block, 'figure');
}

/** The smallest element that holds a picture and text, when the text is one short line that is set smaller. */
function smallestHolder(picture: HtmlElement, { root, lettersOf, linesOf }: Surroundings): HtmlElement | undefined {
  let at = picture.parentNode;
  while (at?.nodeType === 1 && at !== root && lettersOf(at) === 0) at = at.parentNode;
  if (at?.nodeType !== 1 || at === root || !MAY_HOLD.includes(at.localName)) return undefined;
  if (lettersOf(at) > LONGEST_UNNAMED || elementsOf(at, ...HOLDS_MORE).length > 0) return undefined;
  const lines = linesOf.has(at) ? [at] : elementsOf(at).filter((element) => linesOf.has(element));
  const [caption] = lines;
  return lines.length === 1 && caption !== undefined && isSetSmaller(caption, lettersOf) ? at : undefined;
}

/** Whether all text of a line is set in italics or small. */
function isSetSmaller(line: HtmlElement, lettersOf: Letters): boolean {
  const letters = lettersOf(line);
  return elementsOf(line, 'em', 'i', 'small', 'span', 'font', 'cite').some(
    (element) => lettersOf(element) >= letters * 0.9,
  );
}

function isIn(element: HtmlElement, name: string): boolean {
  return element.localName === name || ancestorOf(element, name) !== undefined;
}

/** Gives an element another name, as Readability does: its DOM has no other way that keeps its place. */
function rename(element: HtmlElement, name: string): void {
  Object.assign(element, { localName: name, tagName: name.toUpperCase() });
}
