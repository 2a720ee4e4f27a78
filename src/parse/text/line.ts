import { neutralise } from '../../article/safe-text.js';

/** A line with something on it. Blank lines are counted on the line after them. */
export interface Line {
  /** Without white space at either end; never empty. */
  readonly text: string;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** Blank lines before this one. */
  readonly gap: number;
}

/** How many columns apart tab stops are, as in CommonMark. */
const TAB_STOP = 4;

/** Splits a text into its pages, in order: a form feed ends one. A text without form feeds is one page. */
export function pagesOf(text: string): readonly (readonly Line[])[] {
  return text.split('\f').map((page) => linesOf(neutralise(page)));
}

/** Gives all lines of a text, a page break counting as a blank line. */
export function joinPages(pages: readonly (readonly Line[])[]): readonly Line[] {
  return pages.flatMap(([first, ...rest], number) => {
    if (first === undefined) return [];
    return [number === 0 ? first : { ...first, gap: first.gap + 1 }, ...rest];
  });
}

/** Splits a text into lines; it must be one that holds no other line ending than the newline. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = lineOf(text.slice(start, end), gap);
    if (line !== undefined) lines.push(line);
    gap = line === undefined ? gap + 1 : 0;
    start = end + 1;
  }
  return lines;
}

/** Makes a line of its characters, or `undefined` when they are all white space. */
export function lineOf(raw: string, gap: number): Line | undefined {
  const text = raw.trim();
  return text === '' ? undefined : { text, indent: indentOf(raw), gap };
}

function indentOf(raw: string): number {
  let columns = 0;
  for (const character of raw) {
    if (character === '\t') columns += TAB_STOP - (columns % TAB_STOP);
    else if (character.trim() === '') columns++;
    else break;
  }
  return columns;
}

/** Lines that follow each other without a blank line between them; never empty. */
export type Run = readonly [Line, ...Line[]];

/** Splits lines into their runs, in order. */
export function runsOf(lines: readonly Line[]): readonly Run[] {
  const runs: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const open = runs.at(-1);
    if (open !== undefined && line.gap === 0) open.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Writes lines as one text, with their indentation against each other and the blank lines between them. */
export function textAsLaidOut(lines: readonly Line[]): string {
  const margin = lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
  return lines
    .map((line, index) => '\n'.repeat(index === 0 ? 0 : line.gap + 1) + ' '.repeat(line.indent - margin) + line.text)
    .join('');
}

/** Makes each stretch of spaces and tabs in a text one space; no-break spaces stay. */
export function collapseSpaces(text: string): string {
  return text.replace(/\t[ \t]*| {2,}\t*[ \t]*/g, ' ');
}
