import { type ListMarker, listMarkerOf, nextReading } from '../blocks/list-marker.js';
import { isFullLine } from '../layout.js';
import type { Line, Run } from '../line.js';
import { hasIntendedLineBreaks } from '../unwrap.js';
import { isPreformatted } from './preformatted.js';

/**
 * A piece of the text between headings: running text, an item with its marker, an entry whose later lines hang below
 * its first (a definition, a reference), and lines set as they stand.
 */
export interface Piece {
  readonly kind: 'text' | 'item' | 'entry' | 'preformatted';
  readonly lines: Run;
  /** Columns before its first line. */
  readonly indent: number;
  readonly marker?: ListMarker;
}

/** How the text of a document is laid out. */
export interface PageSetting {
  /** Columns before running text. */
  readonly margin: number;
  /** The column at which lines were broken. */
  readonly column: number;
}

/** Lines that leave so many columns more are full, as some writers break them by hand. */
const SLACK = 2;

/** A line with so many words is running text, wherever it stands. */
const PROSE_WORDS = 8;

/** The pieces of a run. */
export function piecesOf(run: Run, setting: PageSetting): readonly Piece[] {
  const bulleted = withBullets(run);
  if (isPreformatted(run) && listMarkerOf(bulleted[0]) === undefined) return [pieceOf('preformatted', run)];
  return partsOf(bulleted, setting.column).map((part) => {
    const marker = listMarkerOf(part[0]);
    return marker === undefined ? pieceOf(kindOfPart(part, setting), part) : { ...pieceOf('item', part), marker };
  });
}

function pieceOf(kind: Piece['kind'], lines: Run): Piece {
  return { kind, lines, indent: lines.reduce((least, { indent }) => Math.min(least, indent), lines[0].indent) };
}

/** A run with the letter `o` as a bullet where it stands for one. */
function withBullets(run: Run): Run {
  const [first, ...rest] = run;
  return [bulleted(first), ...rest.map(bulleted)];
}

function bulleted(line: Line): Line {
  return /^o {1,4}[^\s=]/.test(line.text) ? { ...line, text: line.text.replace('o', '•') } : line;
}

/** A run cut where an item begins: not where a number only happened to come to the beginning of a line. */
function partsOf(run: Run, column: number): readonly Run[] {
  const parts: [Line, ...Line[]][] = [];
  for (const [index, line] of run.entries()) {
    const above = run[index - 1];
    const open = parts.at(-1);
    if (open === undefined || above === undefined || beginsItem(line, { above, column, open })) parts.push([line]);
    else open.push(line);
  }
  return parts;
}

function beginsItem(line: Line, place: { above: Line; column: number; open: Run }): boolean {
  const marker = listMarkerOf(line);
  if (marker === undefined) return false;
  const { above, column, open } = place;
  const last = listMarkerOf(open[0]);
  if (last?.readings.some((reading) => nextReading(reading, marker)) && line.indent <= open[0].indent + 1) return true;
  return line.indent !== above.indent || !isFullLine(above, line, column) || /[.:;]$/.test(above.text);
}

function kindOfPart(part: Run, { margin, column }: PageSetting): Piece['kind'] {
  const [first, ...rest] = part;
  if (rest.length === 0) return isTextAlone(first, margin) ? 'text' : 'preformatted';
  const isHanging = rest.every(({ indent }) => indent === rest[0]?.indent) && (rest[0]?.indent ?? 0) > first.indent;
  if (isHanging && !hasIntendedLineBreaks(part, column - SLACK)) return 'entry';
  if (isHanging && rest.every((line) => isTextAlone(line, line.indent)) && endsSentence(rest.at(-1))) return 'entry';
  return hasIntendedLineBreaks(part, column - SLACK) ? 'preformatted' : 'text';
}

function isTextAlone({ text, indent }: Line, margin: number): boolean {
  if (/\S {3,}\S/.test(text) && !/^\S+(?: \S+){0,5} {3,}\S+ /.test(text)) return false;
  return indent <= margin || endsSentence({ text }) || text.split(/\s+/).length >= PROSE_WORDS;
}

function endsSentence(line: Pick<Line, 'text'> | undefined): boolean {
  return /[^\s.][.:!?]["”’)]?$/.test(line?.text ?? '');
}
