import { lists } from 'lexicon:credit-labels';
import { isOneOf } from '../../../lexicon/lookups.js';
import { isNamedCaption, isNamedPicture } from '../class-names.js';
import { BLOCK_ELEMENTS, CAPTION_ELEMENTS, FIGURE_WRAPPERS, NEVER_IN_FIGURE } from '../dom/element-names.js';
import { ancestorOf, elementsOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import { type CharacterCounter, lineText } from '../measure.js';

const isCreditLabel = isOneOf(lists);

/** No caption is longer, in characters other than white space. */
const LONGEST = 600;

/** No caption is longer that is one only because it stands under a picture. */
const LONGEST_UNNAMED = 120;

/** An element that holds a caption and its picture has at most so many characters more than twice the caption. */
const MOST_BESIDE = 40;

/** A caption and its picture are held by an element at most so many floors above the caption. */
const MOST_FLOORS = 3;

/** A line of which this share is set smaller is set smaller. */
const NEARLY_ALL = 0.9;

/** Elements that may be called a picture and hold one with its caption. */
const MAY_BE_BOX = ['div', 'section', 'span', 'a'];

/** Blocks that may hold a picture and nothing else. */
const MAY_STAND_ALONE = ['p', 'div', 'center'];

/** The marking of the figures of one article. */
interface Marking {
  readonly root: HtmlElement;
  readonly charactersIn: CharacterCounter;
  readonly parted: { readonly texts: string[]; readonly pieces: Set<HtmlElement> };
}

/** Lines with a new figure or caption within them, which are no longer lines. */
export interface LinesSplitByFigures {
  /** Their texts, as they stood before. */
  readonly texts: readonly string[];
  /** The elements within lines that have become blocks. */
  readonly pieces: ReadonlySet<HtmlElement>;
}

/**
 * Makes figures of pictures whose caption is not marked by its element, but by its class, its words (`Photo: …`) or its place:
 * the caption becomes a `figcaption`, and what holds it and the picture a `figure`.
 */
export function makeFigures(root: HtmlElement, charactersIn: CharacterCounter): LinesSplitByFigures {
  const marking: Marking = { root, charactersIn, parted: { texts: [], pieces: new Set() } };
  for (const figure of elementsOf(root, 'figure')) settleFigure(figure, marking);
  for (const element of elementsOf(root, ...CAPTION_ELEMENTS)) markCaption(element, marking);
  for (const element of elementsOf(root, ...MAY_BE_BOX))
    if (isPictureBox(element, charactersIn)) rename(element, 'figure', marking);
  for (const picture of elementsOf(root, 'img')) markUnnamed(picture, marking);
  return marking.parted;
}

/** Makes a list of pictures no figure, and who made a picture a part of its caption. */
function settleFigure(figure: HtmlElement, marking: Marking): void {
  if (isGallery(figure)) rename(figure, 'div', marking);
  else
    for (const cite of elementsOf(figure, 'cite')) if (!isIn(cite, 'figcaption')) rename(cite, 'figcaption', marking);
}

/** Whether a figure is a list of pictures, each with a caption of its own. */
function isGallery(figure: HtmlElement): boolean {
  return elementsOf(figure, 'ul', 'ol').some((list) => elementsOf(list, 'img').length > 0);
}

/** Makes a caption by its class or its words a `figcaption`, and what holds it and its picture a figure. */
function markCaption(element: HtmlElement, marking: Marking): void {
  const { charactersIn } = marking;
  if (isIn(element, 'figure') || !isCaption(element, charactersIn(element))) return;
  const holder = holderOf(element, charactersIn);
  if (holder !== undefined) rename(element, 'figcaption', marking);
  rename(holder ?? element, 'figure', marking);
}

/** Whether an element is a caption or a credit by the name of its class or by its words. */
function isCaption(element: HtmlElement, characters: number): boolean {
  if (characters === 0 || characters > LONGEST) return false;
  const isMarked = isNamedCaption(element) || isLabelledCredit(element, characters);
  return isMarked && elementsOf(element, 'img', 'figure', 'p').length <= 1;
}

/** Whether an element is a line of its own that begins with the label of a credit: `Photo: …`. */
function isLabelledCredit(element: HtmlElement, characters: number): boolean {
  if (characters > LONGEST_UNNAMED || !['p', 'div', 'dl'].includes(element.localName)) return false;
  const label = /^[([]?\s*([\p{L} ]{3,20}?)\s?[:：©]/u.exec(lineText(element))?.[1]?.toLowerCase() ?? '';
  return isCreditLabel(label);
}

/** Finds the element that holds a caption and a picture and hardly any other text. */
function holderOf(caption: HtmlElement, charactersIn: CharacterCounter): HtmlElement | undefined {
  const most = charactersIn(caption) * 2 + MOST_BESIDE;
  let at = caption.parentNode;
  for (let floor = 0; floor < MOST_FLOORS && at?.nodeType === 1; floor++) {
    if (charactersIn(at) > most || !mayHoldPicture(at)) return undefined;
    if (elementsOf(at, 'img', 'picture', 'video').length > 0) return at;
    at = at.parentNode;
  }
  return undefined;
}

/** Whether an element is called a picture and holds one with its caption. */
function isPictureBox(element: HtmlElement, charactersIn: CharacterCounter): boolean {
  const characters = charactersIn(element);
  if (characters === 0 || characters > LONGEST || isIn(element, 'figure') || isIn(element, 'p')) return false;
  return (
    isNamedPicture(element) &&
    elementsOf(element, 'img').length === 1 &&
    elementsOf(element, ...NEVER_IN_FIGURE).length === 0
  );
}

/** Makes a figure of a picture that stands alone, or with one short line that is set smaller. */
function markUnnamed(picture: HtmlElement, marking: Marking): void {
  if (isIn(picture, 'figure')) return;
  const block = picture.parentNode;
  const holder = smallestHolder(picture, marking);
  if (holder !== undefined) rename(holder, 'figure', marking);
  else if (block?.nodeType === 1 && MAY_STAND_ALONE.includes(block.localName) && marking.charactersIn(block) === 0)
    rename(block, 'figure', marking);
}

/** Finds the smallest element that holds a picture and text, if the text is one short line that is set smaller. */
function smallestHolder(picture: HtmlElement, { root, charactersIn }: Marking): HtmlElement | undefined {
  let at = picture.parentNode;
  while (at?.nodeType === 1 && at !== root && charactersIn(at) === 0) at = at.parentNode;
  if (at?.nodeType !== 1 || at === root || !mayHoldPicture(at) || charactersIn(at) > LONGEST_UNNAMED) return undefined;
  const [line, ...others] = [at, ...elementsOf(at)].filter((element) => isLine(element, charactersIn));
  return line !== undefined && others.length === 0 && isSetSmaller(line, charactersIn) ? at : undefined;
}

function mayHoldPicture(element: HtmlElement): boolean {
  return FIGURE_WRAPPERS.includes(element.localName) && elementsOf(element, ...NEVER_IN_FIGURE).length === 0;
}

/** Whether an element is a block with text that holds no other block with text. */
function isLine(element: HtmlElement, charactersIn: CharacterCounter): boolean {
  const isFilled = (block: HtmlElement): boolean => BLOCK_ELEMENTS.has(block.localName) && charactersIn(block) > 0;
  return isFilled(element) && !elementsOf(element).some(isFilled);
}

/** Whether all text of a line is set in italics or small. */
function isSetSmaller(line: HtmlElement, charactersIn: CharacterCounter): boolean {
  const least = charactersIn(line) * NEARLY_ALL;
  return elementsOf(line, 'em', 'i', 'small', 'span', 'font', 'cite').some((element) => charactersIn(element) >= least);
}

function isIn(element: HtmlElement, name: string): boolean {
  return element.localName === name || ancestorOf(element, name) !== undefined;
}

/** Gives an element another name, as Readability does: its DOM has no other way that keeps its place. */
function rename(element: HtmlElement, name: string, { charactersIn, parted }: Marking): void {
  if (!BLOCK_ELEMENTS.has(element.localName) && charactersIn(element) > 0) {
    const block = blockAround(element);
    if (block !== undefined && isLine(block, charactersIn)) parted.texts.push(lineText(block));
    parted.pieces.add(element);
  }
  Object.assign(element, { localName: name, tagName: name.toUpperCase() });
}

function blockAround({ parentNode }: HtmlElement): HtmlElement | undefined {
  let at = parentNode;
  while (at?.nodeType === 1 && !BLOCK_ELEMENTS.has(at.localName)) at = at.parentNode;
  return at?.nodeType === 1 ? at : undefined;
}
