import type { HtmlElement } from '../dom/types.js';
import { isElement } from '../dom/walk.js';
import { BLOCK_ELEMENTS } from '../words/block-elements.js';
import type { Line, Weight } from './types.js';

/** How long a line of an article is at least, in characters that are no white space. */
const LONG = 90;

/** Scripts that need fewer characters to say as much. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** The most that links take of a line of an article. */
const LINKED = 0.4;

/** An element's lines and the weight of each element below, its own among them. */
export interface Weighed {
  /** The weight of the element itself. */
  readonly whole: Weight;
  readonly lines: readonly Line[];
  readonly weights: ReadonlyMap<HtmlElement, Weight>;
}

interface Sum {
  letters: number;
  linkLetters: number;
  longLines: number;
  hasBlocks: boolean;
}

/** Weighs an element and all that is below; takes as long as that is large. */
export function weigh(root: HtmlElement): Weighed {
  const lines: Line[] = [];
  const weights = new Map<HtmlElement, Weight>();
  const sumOf = (element: HtmlElement, inLink: boolean): Sum => {
    const sum: Sum = { letters: 0, linkLetters: 0, longLines: 0, hasBlocks: false };
    for (const child of element.childNodes) {
      if (isElement(child)) addTo(sum, sumOf(child, inLink || child.localName === 'a'));
      else addText(sum, child.textContent, inLink);
    }
    const isBlock = BLOCK_ELEMENTS.has(element.localName);
    if (isBlock && !sum.hasBlocks && sum.letters > 0) {
      sum.longLines = isLong(element, sum) ? 1 : 0;
      lines.push({ element, text: lineText(element), weight: sum });
    }
    weights.set(element, sum);
    return { ...sum, hasBlocks: sum.hasBlocks || (isBlock && sum.letters > 0) };
  };
  return { whole: sumOf(root, false), lines, weights };
}

/** The text of an element as a reader sees it, on one line: a line break parts words, and so does what `between` is. */
export function lineText(element: HtmlElement, between = ' '): string {
  const texts: string[] = [];
  const add = (parent: HtmlElement): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) texts.push(child.textContent);
      else if (child.localName === 'br') texts.push(between);
      else if (BLOCK_ELEMENTS.has(child.localName)) {
        texts.push(between);
        add(child);
        texts.push(between);
      } else add(child);
    }
  };
  add(element);
  return texts.join('').replace(/\s+/g, ' ').trim();
}

/** The characters of a text that are no white space; a loop, since a whole page goes through it. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) if (!isSpace(text.charCodeAt(index))) letters++;
  return letters;
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code <= 0x20;
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200a);
}

function addTo(sum: Sum, part: Sum): void {
  sum.letters += part.letters;
  sum.linkLetters += part.linkLetters;
  sum.longLines += part.longLines;
  sum.hasBlocks ||= part.hasBlocks;
}

function addText(sum: Sum, text: string, inLink: boolean): void {
  const letters = lettersOf(text);
  sum.letters += letters;
  if (inLink) sum.linkLetters += letters;
}

function isLong(element: HtmlElement, { letters, linkLetters }: Weight): boolean {
  if (linkLetters > letters * LINKED) return false;
  return (
    letters >= LONG || (letters >= LONG / 3 && letters + 2 * (element.textContent.match(DENSE)?.length ?? 0) >= LONG)
  );
}
