import { BLOCK_ELEMENTS } from './dom/element-names.js';
import { isElement } from './dom/queries.js';
import type { HtmlElement, HtmlNode } from './dom/types.js';

/** The amount of text in an element. */
export interface Measure {
  /** Characters other than white space. */
  readonly characters: number;
  /** Those of them that stand in links. */
  readonly linkCharacters: number;
  /** Lines that are long and hardly link: an article consists of them. */
  readonly longLines: number;
}

/** A block of text that holds no other block: a paragraph, a heading, a list item. */
export interface MeasuredLine {
  readonly element: HtmlElement;
  /** White space as one space, none at the ends; never empty. */
  readonly text: string;
  readonly measure: Measure;
}

/** An element with all measures of the text in it. */
export interface Measured {
  readonly whole: Measure;
  /** In reading order. */
  readonly lines: readonly MeasuredLine[];
  /** The measure of the element itself or of one below, as it was measured; nothing for any other. */
  measureOf(element: HtmlElement): Measure;
}

/** A long line has at least so many characters other than white space. */
const LONG = 90;

/** Scripts that say as much with a third of the characters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const DENSITY = 3;

/** No more than this share of a long line stands in links. */
const MOST_LINKED = 0.4;

const NOTHING: Measure = { characters: 0, linkCharacters: 0, longLines: 0 };

/** A measure while it is being added up. */
interface Sum {
  characters: number;
  linkCharacters: number;
  longLines: number;
  /** Whether there is a block with text below, or the element is one. */
  hasBlocks: boolean;
}

/**
 * Measures an element and all that is below; takes as long as that is large.
 *
 * @param charactersIn counts characters; handed in where a counter has counted them already
 */
export function measure(root: HtmlElement, charactersIn: CharacterCounter = createCharacterCounter()): Measured {
  const lines: MeasuredLine[] = [];
  const measures = new Map<HtmlElement, Measure>();
  const sumOf = (element: HtmlElement, inLink: boolean): Sum => {
    const sum: Sum = { characters: 0, linkCharacters: 0, longLines: 0, hasBlocks: false };
    for (const child of element.childNodes) {
      if (isElement(child)) addTo(sum, sumOf(child, inLink || child.localName === 'a'));
      else addCharacters(sum, charactersIn(child), inLink);
    }
    const isBlock = BLOCK_ELEMENTS.has(element.localName) && sum.characters > 0;
    if (isBlock && !sum.hasBlocks) {
      sum.longLines = isLong(element, sum) ? 1 : 0;
      lines.push({ element, text: lineText(element), measure: sum });
    }
    measures.set(element, sum);
    return { ...sum, hasBlocks: sum.hasBlocks || isBlock };
  };
  return { whole: sumOf(root, false), lines, measureOf: (element) => measures.get(element) ?? NOTHING };
}

function addTo(sum: Sum, part: Sum): void {
  sum.characters += part.characters;
  sum.linkCharacters += part.linkCharacters;
  sum.longLines += part.longLines;
  sum.hasBlocks ||= part.hasBlocks;
}

function addCharacters(sum: Sum, characters: number, inLink: boolean): void {
  sum.characters += characters;
  if (inLink) sum.linkCharacters += characters;
}

function isLong(element: HtmlElement, { characters, linkCharacters }: Measure): boolean {
  if (linkCharacters > characters * MOST_LINKED) return false;
  if (characters >= LONG) return true;
  const dense = characters >= LONG / DENSITY ? (element.textContent.match(DENSE)?.length ?? 0) : 0;
  return characters + (DENSITY - 1) * dense >= LONG;
}

/** Gives a measure without that of parts of it which do not overlap. */
export function subtractParts(whole: Measure, parts: readonly Measure[]): Measure {
  const left = { ...whole };
  for (const { characters, linkCharacters, longLines } of parts) {
    left.characters -= characters;
    left.linkCharacters -= linkCharacters;
    left.longLines -= longLines;
  }
  return left;
}

/**
 * Gives the text of an element as a reader sees it, on one line: a line break and the ends of blocks put `between` between
 * words.
 */
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

/** Counts the characters of a node other than white space. */
export type CharacterCounter = (node: HtmlNode) => number;

/** Creates a counter that counts each text once, as long as the page stays as it is. */
export function createCharacterCounter(): CharacterCounter {
  const counts = new Map<HtmlNode, number>();
  const count = (node: HtmlNode): number => {
    const known = counts.get(node);
    if (known !== undefined) return known;
    let characters = 0;
    if (isElement(node)) for (const child of node.childNodes) characters += count(child);
    else characters = countCharacters(node.textContent);
    counts.set(node, characters);
    return characters;
  };
  return count;
}

/** Counts in a loop and not by a pattern, since a whole page goes through it. */
function countCharacters(text: string): number {
  let characters = 0;
  for (let index = 0; index < text.length; index++) if (!isSpace(text.charCodeAt(index))) characters++;
  return characters;
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code <= 0x20;
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200a);
}
