import { type StyledLine, type StyledText, unstyledText } from '../lines/line.js';
import { displayWidth } from '../lines/width.js';
import { type PageBlock, type SpacedBlock, spacedBlocks } from './flow.js';
import { GUTTER, textColumnsWidth } from './frame.js';
import type { Arrangement } from './page.js';

/** How many lines of a block stay together at the end and at the beginning of a column of text. */
const LINES_TOGETHER = 2;

/** The lowest that columns of text are, in lines, however little of the screen is left below a headline. */
const LOWEST = 8;

/** A line of the text, and whether a column of text may begin with it. */
interface Row {
  readonly line: StyledLine;
  readonly mayBegin: boolean;
  /** Whether it only parts two blocks, and is left out where a column begins. */
  readonly isBlank: boolean;
}

/** Where some lines begin and end among others, the end exclusive. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/**
 * Sets a page in columns of text side by side, as a newspaper does. Who reads them need not scroll back: columns are no
 * higher than a screen, and what does not fit on one goes on below a rule. The last are of one height. A heading stays with
 * the text that it leads.
 *
 * @param textColumns 2 or more
 * @param rows the lines of a screen
 */
export function inTextColumns(textColumns: number, rows: number): Arrangement {
  return {
    blockColumns: (columns) => textColumnsWidth(columns, textColumns),
    *arrange(blocks, { columns, signs }) {
      const { head, body } = headAndBody(blocks);
      yield* head;
      if (head.length > 0 && body.length > 0) yield [];
      const width = textColumnsWidth(columns, textColumns);
      let height = Math.max(LOWEST, rows - 2 - head.length);
      for (let at = 0; at < body.length; ) {
        const extents = nextScreen(body, at, { textColumns, height });
        if (at > 0) yield [{ text: signs.rule.repeat(columns), roles: ['rule'] }];
        yield* sideBySide(
          extents.map(({ start, end }) => body.slice(start, end).map(({ line }) => line)),
          width,
        );
        at = extents.at(-1)?.end ?? body.length;
        height = Math.max(LOWEST, rows - 2);
      }
    },
  };
}

/** Gives the lines above all columns of text, and the rows of the columns. */
function headAndBody(blocks: Iterable<PageBlock>): {
  readonly head: readonly StyledLine[];
  readonly body: readonly Row[];
} {
  const head: StyledLine[] = [];
  const body: Row[] = [];
  let before: SpacedBlock | undefined;
  for (const block of spacedBlocks(blocks)) {
    if (block.role === 'head') {
      head.push(...block.lines);
    } else {
      for (const row of rowsOf(block, before)) body.push(row);
      before = block;
    }
  }
  return { head, body };
}

function rowsOf({ lines, above, role }: SpacedBlock, before: SpacedBlock | undefined): readonly Row[] {
  const blanks = Array.from(
    { length: before === undefined ? 0 : above },
    (): Row => ({ line: [], mayBegin: false, isBlank: true }),
  );
  const isBound = role === 'attribution' || before?.role === 'heading' || before?.role === 'caption';
  const stretches = stretchesOf(lines);
  const rows = lines.map((line, index): Row => {
    const stretch = stretches[index];
    if (stretch === undefined) return { line, mayBegin: false, isBlank: true };
    const isApart = index - stretch.start >= LINES_TOGETHER && stretch.end - index >= LINES_TOGETHER;
    const mayBegin = index === 0 ? !isBound : role !== 'heading' && (index === stretch.start || isApart);
    return { line, mayBegin, isBlank: false };
  });
  return [...blanks, ...rows];
}

/** Gives for each line of a block the lines around it without a blank one between; `undefined` for a blank one. */
function stretchesOf(lines: readonly StyledLine[]): readonly (Extent | undefined)[] {
  const stretches: (Extent | undefined)[] = [];
  for (let start = 0; start < lines.length; ) {
    let end = start;
    while (end < lines.length && !isBlank(lines[end] ?? [])) end++;
    for (let index = start; index < end; index++) stretches.push({ start, end });
    if (end < lines.length) stretches.push(undefined);
    start = end + 1;
  }
  return stretches;
}

function isBlank(line: StyledLine): boolean {
  return unstyledText(line).trim() === '';
}

/** The columns of text of one screen. */
interface Screen {
  readonly textColumns: number;
  /** In lines. */
  readonly height: number;
}

/**
 * Fills the columns of one screen. Those of the last screen are as low as they can be, and the last but one leaves it some lines
 * more than the end of a sentence.
 */
function nextScreen(rows: readonly Row[], at: number, screen: Screen): readonly Extent[] {
  const full = fillScreen(rows, at, screen);
  if (endOf(full) === rows.length) return lastScreen(rows, at, screen);
  if (heightLeft(rows, full, screen) >= LOWEST) return full;
  for (let height = screen.height - 1; height >= LOWEST; height--) {
    const lower = fillScreen(rows, at, { ...screen, height });
    if (heightLeft(rows, lower, screen) >= LOWEST) return lower;
  }
  return full;
}

function lastScreen(rows: readonly Row[], at: number, screen: Screen): readonly Extent[] {
  const least = Math.max(1, Math.floor((rows.length - at) / screen.textColumns / 2));
  for (let height = least; height < screen.height; height++) {
    const lower = fillScreen(rows, at, { ...screen, height });
    if (endOf(lower) === rows.length) return lower;
  }
  return fillScreen(rows, at, screen);
}

/** Tells how high the columns on the next screen are. */
function heightLeft(rows: readonly Row[], filled: readonly Extent[], screen: Screen): number {
  const at = endOf(filled);
  if (rows.length - at > LOWEST * screen.textColumns * 2) return LOWEST;
  const next = lastScreen(rows, at, screen);
  return next.reduce((most, { start, end }) => Math.max(most, end - start), 0);
}

function endOf(extents: readonly Extent[]): number {
  return extents.at(-1)?.end ?? 0;
}

function fillScreen(rows: readonly Row[], at: number, { textColumns, height }: Screen): readonly Extent[] {
  const extents: Extent[] = [];
  for (let start = at; start < rows.length && extents.length < textColumns; ) {
    while (rows[start]?.isBlank) start++;
    const end = endOfColumn(rows, start, height);
    extents.push({ start, end });
    start = end;
  }
  return extents;
}

/** A column ends where the next may begin; where that would leave it empty, it ends where it is full. */
function endOfColumn(rows: readonly Row[], start: number, height: number): number {
  const full = Math.min(rows.length, start + height);
  if (full === rows.length) return full;
  for (let end = full; end > start; end--) if (beginsAt(rows, end)) return end;
  return full;
}

/** Tells whether a column may begin with the first line at a place or after the blank ones there. */
function beginsAt(rows: readonly Row[], place: number): boolean {
  let at = place;
  while (rows[at]?.isBlank) at++;
  return rows[at]?.mayBegin ?? true;
}

function* sideBySide(
  columns: readonly (readonly StyledLine[])[],
  width: number,
): Generator<StyledLine, void, undefined> {
  const height = columns.reduce((most, lines) => Math.max(most, lines.length), 0);
  for (let index = 0; index < height; index++)
    yield columns.flatMap((lines, column) => {
      const line = lines[index] ?? [];
      return column === columns.length - 1 ? line : [...line, spacesAfter(line, width)];
    });
}

function spacesAfter(line: StyledLine, width: number): StyledText {
  return { text: ' '.repeat(Math.max(0, width - displayWidth(unstyledText(line))) + GUTTER), roles: [] };
}
