import { type StyledLine, unstyledText } from '../render/lines/line.js';
import { type PlacedLine, placedLines, type TerminalOptions, TITLE } from '../render/terminal/page.js';

import type { ArticleView, NumberedSection } from '../select/types.js';
import type { Book, Slice } from './book.js';
import { keptFor } from './kept.js';

/** How a book is set. */
export type Setting = Pick<TerminalOptions, 'columns' | 'color' | 'ascii'>;

/** A book in lines of a certain width. A slice is set when its lines are first asked for. */
export interface Layout {
  readonly book: Book;
  readonly setting: Setting;
  /** Gives the lines of the slice with this index; none where there is no such slice. */
  lines(slice: number): readonly PlacedLine[];
}

/** A line of a layout. */
export interface Position {
  /** The index of the slice. */
  readonly slice: number;
  /** The index of the line within it. */
  readonly line: number;
}

/** A place in an article that does not depend on how it is set. */
export interface Place {
  /** As in `PlacedLine`. */
  readonly section: number;
  readonly block: number;
  /** How many characters that are no spaces stand before it in its block. */
  readonly offset: number;
}

/** A line with its position. */
export interface PositionedLine extends PlacedLine {
  readonly position: Position;
}

/** How many layouts of a book are kept: the last one, and the one that comes back when a window gets its old size. */
const MOST_LAYOUTS = 2;

/** The first line of a book. */
export const START: Position = { slice: 0, line: 0 };

const layoutsOf = keptFor((_: Book): Layout[] => []);

/** Sets a book; the same one for the same book and setting. */
export function layoutOf(book: Book, setting: Setting): Layout {
  const layouts = layoutsOf(book);
  const key = JSON.stringify(setting);
  const index = layouts.findIndex((layout) => JSON.stringify(layout.setting) === key);
  const [found = newLayout(book, setting)] = index === -1 ? [] : layouts.splice(index, 1);
  layouts.unshift(found);
  layouts.splice(MOST_LAYOUTS);
  return found;
}

function newLayout(book: Book, setting: Setting): Layout {
  const linesOf = keptFor((slice: Slice) => setSlice(book, slice, setting));
  return {
    book,
    setting,
    lines(index) {
      const slice = book.slices[index];
      return slice === undefined ? [] : linesOf(slice);
    },
  };
}

/** Sets a slice as it stands on the page: after what is before it, on which the blank lines above it depend. */
function setSlice({ view, slices, highlight }: Book, slice: Slice, look: Setting): readonly PlacedLine[] {
  const setting = { ...look, highlight };
  const { numbered, from, to } = slice;
  const { type, depth, heading, blocks } = numbered.section;
  if (from > 0) {
    const section = { ...numbered, section: { type, depth, blocks: blocks.slice(from - 1, to) } };
    const lines = [...placedLines({ ...view, partial: true, sections: [section] }, setting)];
    return lines.flatMap((line) => (line.block > 0 ? [{ ...line, block: line.block - 1 + from }] : []));
  }
  const section = { ...numbered, section: { type, depth, ...(heading && { heading }), blocks: blocks.slice(0, to) } };
  if (slice === slices[0]) return [...placedLines({ ...view, sections: [section] }, setting)];
  const sections = [...sectionBefore(view, numbered), section];
  const lines = [...placedLines({ ...view, partial: true, sections }, setting)];
  return lines.filter((line) => line.section === numbered.number);
}

/** Gives the section before another, with no more of it than its end. */
function sectionBefore({ sections }: ArticleView, { number }: NumberedSection): readonly NumberedSection[] {
  const before = sections[sections.findIndex((one) => one.number === number) - 1];
  if (before === undefined) return [];
  return [{ ...before, section: { ...before.section, blocks: before.section.blocks.slice(-1) } }];
}

/** Goes some lines down, or up where the number is below 0; it stops at the first line and at the last one. */
export function movedBy(layout: Layout, { slice, line }: Position, by: number): Position {
  let [at, row] = [slice, line + by];
  while (row < 0) {
    if (at === 0) return START;
    at--;
    row += layout.lines(at).length;
  }
  for (let length = layout.lines(at).length; row >= length; length = layout.lines(at).length) {
    if (at >= layout.book.slices.length - 1) return lastLine(layout);
    row -= length;
    at++;
  }
  return { slice: at, line: row };
}

function lastLine(layout: Layout): Position {
  let slice = layout.book.slices.length - 1;
  while (slice > 0 && layout.lines(slice).length === 0) slice--;
  return { slice, line: Math.max(0, layout.lines(slice).length - 1) };
}

/** Gives the lowest position for the top of a screen: from there on, the book ends on its last row. */
export function lastTop(layout: Layout, height: number): Position {
  return movedBy(layout, lastLine(layout), 1 - height);
}

/** Compares two positions: below 0 where the first is the earlier one. */
export function compare(a: Position, b: Position): number {
  return a.slice - b.slice || a.line - b.line;
}

/** Gives as many lines from a position on as a screen has, fewer at the end of the book. */
export function linesFrom(layout: Layout, top: Position, height: number): readonly PositionedLine[] {
  const shown: PositionedLine[] = [];
  let { slice, line } = top;
  while (shown.length < height && slice < layout.book.slices.length) {
    const placed = layout.lines(slice)[line];
    if (placed === undefined) [slice, line] = [slice + 1, 0];
    else shown.push({ ...placed, position: { slice, line: line++ } });
  }
  return shown;
}

/** Tells which place of the article stands at a position, so that it is found again when lines are set anew. */
export function placeAt(layout: Layout, { slice, line }: Position): Place {
  const lines = layout.lines(slice);
  const { section, block } = lines[line] ?? { section: 0, block: TITLE };
  const above = lines.slice(0, line).filter((one) => one.section === section && one.block === block);
  return { section, block, offset: above.reduce((sum, one) => sum + lettersIn(one.line), 0) };
}

/** Finds the line that holds a place; `undefined` where its section is not in the book. */
export function positionOf(layout: Layout, { section, block, offset }: Place): Position | undefined {
  const slice = layout.book.slices.findIndex((one, index) =>
    section === 0
      ? index === 0
      : one.numbered.number === section && (block < one.to || one.to === one.numbered.section.blocks.length),
  );
  if (slice === -1) return undefined;
  let found: number | undefined;
  let above = 0;
  for (const [line, one] of layout.lines(slice).entries()) {
    if (one.section !== section || one.block !== block || isBlank(one.line)) continue;
    if (found !== undefined && above > offset) break;
    found = line;
    above += lettersIn(one.line);
  }
  return { slice, line: found ?? firstWords(layout, slice) };
}

/** Gives the index of the first line of a slice that is not blank. */
function firstWords(layout: Layout, slice: number): number {
  return Math.max(
    0,
    layout.lines(slice).findIndex(({ line }) => !isBlank(line)),
  );
}

/** Gives the parts of a line that are of its text: not the bar, bullet or space at its left. */
export function withoutPrefix(line: StyledLine): { readonly start: number; readonly text: string } {
  const first = line.findIndex(({ text, roles }) => text.trim() !== '' && !/^(?:rule|marker)/.test(roles.join()));
  const prefix = line.slice(0, first === -1 ? line.length : first);
  return { start: unstyledText(prefix).length, text: unstyledText(line.slice(prefix.length)) };
}

function lettersIn(line: StyledLine): number {
  return lettersOf(withoutPrefix(line).text);
}

/** Counts the characters of a text that are no spaces. */
export function lettersOf(text: string): number {
  return text.replace(/\s+/g, '').length;
}

function isBlank(line: StyledLine): boolean {
  return line.every(({ text }) => text.trim() === '');
}
