import type { Block, ListItem } from '../../../article/types.js';
import { paragraphOf } from '../blocks/blocks-of-passages.js';
import { isProgram } from '../blocks/read-code.js';
import { type ListMarker, listMarkerOf, type MarkerReading, nextMarkerReading } from '../blocks/read-list.js';
import { joinLines } from '../join-lines.js';
import { isFullLine } from '../layout.js';
import { type Line, type Run, textAsLaidOut } from '../line.js';
import { hasIntendedLineBreaks } from '../unwrap.js';

/**
 * A piece of the text between headings: running text, an item with its marker, an entry whose later lines hang below
 * its first (a definition, a reference), and lines set as they stand.
 */
interface Piece {
  readonly kind: 'text' | 'item' | 'entry' | 'preformatted';
  readonly lines: Run;
  /** Columns before its first line. */
  readonly indent: number;
  readonly marker?: ListMarker;
}

/** How the text of a document is laid out. */
export interface PageColumns {
  /** Columns before running text. */
  readonly margin: number;
  /** The column at which lines were broken. */
  readonly column: number;
}

/** Lines that leave so many columns more are full, as some writers break them by hand. */
const SLACK = 2;

/** A line with so many words is running text, wherever it stands. */
const PROSE_WORDS = 8;

/** Cuts a run into pieces, and tells the kind of each. */
export function piecesOf(run: Run, setting: PageColumns): readonly Piece[] {
  const bulleted = withBullets(run);
  if (isPreformatted(run) && listMarkerOf(bulleted[0]) === undefined) return [pieceOf('preformatted', run)];
  return partsOf(bulleted, setting.column).map((part) => {
    const marker = listMarkerOf(part[0]);
    return marker === undefined ? pieceOf(kindOfPart(part, setting), part) : { ...pieceOf('item', part), marker };
  });
}

/** Gives a run with the letter `o` as a bullet where it stands for one. */
function withBullets(run: Run): Run {
  const [first, ...rest] = run;
  return [bulleted(first), ...rest.map(bulleted)];
}

function bulleted(line: Line): Line {
  return /^o {1,4}[^\s=]/.test(line.text) ? { ...line, text: line.text.replace('o', '•') } : line;
}

function pieceOf(kind: Piece['kind'], lines: Run): Piece {
  return { kind, lines, indent: lines.reduce((least, { indent }) => Math.min(least, indent), lines[0].indent) };
}

/** Cuts a run where an item begins: not where a number only happened to come to the beginning of a line. */
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
  if (last?.readings.some((reading) => nextMarkerReading(reading, marker)) && line.indent <= open[0].indent + 1)
    return true;
  return line.indent !== above.indent || !isFullLine(above, line, column) || /[.:;]$/.test(above.text);
}

function kindOfPart(part: Run, { margin, column }: PageColumns): Piece['kind'] {
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

/** A rule of a grammar, or of notes like it: `word = 1*letter`, `word ::= letter`. */
const GRAMMAR_RULE = /^[A-Za-z][\w.-]{0,60}\s*(?:=\/?|::=|:=)\s+\S/;

/** A stretch of white space that no prose has, not even one set flush right; numbers and bullets have two after them. */
const WIDE_SPACE = /[^\s.] {3,}\S/;

/** Whether the form of a run shows that its lines stand as they are: a drawing, a program, a grammar, columns. */
export function isPreformatted(run: Run): boolean {
  const texts = run.map(({ text }) => text);
  return isDrawing(texts) || isGrammar(run) || isProgram(texts) || isInColumns(run);
}

/** Signs of a drawing in a line: a border, an arrow, a rule of its own. */
const STROKES: readonly RegExp[] = [
  // Corners and borders, in ASCII and in box characters.
  /\+[-=]{1,80}\+|\+[-=]{2}|[-=]{2}\+|[─│┌┐└┘├┤═║]/,
  // Arrows and rules between words.
  /-{2,}>|<-{2,}|={2,}>|<={2,}|\.{3,}>|-{5}|_{5}/,
  // Walls on both sides, or nothing but strokes.
  /^\|.*\||\|$|^[-=_+*^~.|/\\<>vV: ]+$/,
];

/** A line of a drawing is not longer, in UTF-16 code units; what is longer is not looked at. */
const LONGEST_DRAWN_LINE = 200;

/** So many of a drawing's lines show that they are drawn; the others label it. */
const DRAWN_SHARE = 0.3;

/** Whether lines are a drawing: a diagram, a figure, a table between rules. */
export function isDrawing(texts: readonly string[]): boolean {
  const drawn = texts.filter(
    (text) => text.length <= LONGEST_DRAWN_LINE && STROKES.some((stroke) => stroke.test(text)),
  );
  return drawn.length > 0 && drawn.length >= texts.length * DRAWN_SHARE;
}

/** Whether a run begins with a rule, each line being one too or deeper than the first. */
function isGrammar(run: Run): boolean {
  const [first, ...rest] = run;
  return (
    GRAMMAR_RULE.test(first.text) && rest.every(({ text, indent }) => indent > first.indent || GRAMMAR_RULE.test(text))
  );
}

/** Whether most lines have wide spaces within, where a hanging paragraph has them in its first line only. */
function isInColumns(run: Run): boolean {
  return run.length > 1 && run.filter(({ text }) => WIDE_SPACE.test(text)).length > run.length / 2;
}

/** How deep blocks may stand within blocks; what is deeper stays on the last level. */
const DEEPEST_BLOCK = 8;

/** The blocks from one place on, and the index of the piece after them. */
interface Taken {
  readonly block: Block;
  readonly next: number;
}

/** Where pieces are read. */
interface Level {
  /** Columns before running text; what stands further in is quoted. */
  readonly margin: number;
  readonly depth: number;
}

/** Makes blocks of pieces: what is indented further than an item belongs to it; text indented further than its margin is quoted. */
export function blocksOfPieces(pieces: readonly Piece[], margin: number): readonly Block[] {
  return blocksAt(pieces, { margin, depth: 1 });
}

function blocksAt(pieces: readonly Piece[], level: Level): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < pieces.length; ) {
    const taken = takenAt(pieces, at, level);
    if (taken === undefined) break;
    blocks.push(taken.block);
    at = taken.next;
  }
  return blocks;
}

function takenAt(pieces: readonly Piece[], at: number, level: Level): Taken | undefined {
  const piece = pieces[at];
  if (piece === undefined) return undefined;
  if (piece.kind === 'preformatted') return codeAt(pieces, at);
  if (level.depth === DEEPEST_BLOCK) return { block: paragraphOf(joinLines(piece.lines)), next: at + 1 };
  if (piece.kind === 'item') return listAt(pieces, at, level);
  if (piece.kind === 'entry') return entriesAt(pieces, at, level);
  return piece.indent > level.margin ? quotedAt(pieces, at, level) : { block: textOf(piece), next: at + 1 };
}

/** Joins preformatted pieces that follow each other, with the blank lines between them. */
function codeAt(pieces: readonly Piece[], at: number): Taken {
  let next = at;
  while (pieces[next]?.kind === 'preformatted') next++;
  const lines = pieces.slice(at, next).flatMap((piece) => [...piece.lines]);
  return { block: { type: 'code', value: textAsLaidOut(lines) }, next };
}

function listAt(pieces: readonly Piece[], at: number, level: Level): Taken {
  const first = pieces[at]?.marker?.readings ?? [];
  let best: Taken & { readonly size: number } = listReadAs(pieces, { at, reading: first[0] }, level);
  for (const reading of first.slice(1)) {
    const other = listReadAs(pieces, { at, reading }, level);
    if (other.size > best.size) best = other;
  }
  return best;
}

/** Reads the list whose first marker is read in one way; a number alone, which counts nothing, is a paragraph's. */
function listReadAs(
  pieces: readonly Piece[],
  from: { at: number; reading: MarkerReading | undefined },
  level: Level,
): Taken & { readonly size: number } {
  const children: ListItem[] = [];
  const indent = pieces[from.at]?.indent ?? 0;
  let { at, reading } = from;
  while (reading !== undefined) {
    const end = endOfItem(pieces, at);
    children.push(itemOf(pieces.slice(at, end), level));
    at = end;
    const next = pieces[at];
    const isLevel = next?.marker !== undefined && Math.abs(next.indent - indent) <= 1;
    reading = isLevel && next?.marker !== undefined ? nextMarkerReading(reading, next.marker) : undefined;
  }
  const start = from.reading?.number;
  const counted = start === undefined ? {} : { ...(start !== 1 && { start }) };
  return {
    block: { type: 'list', ordered: start !== undefined, ...counted, children },
    next: at,
    size: children.length,
  };
}

/** Entries one after the other are a list, as a bibliography is; one alone is a paragraph. */
function entriesAt(pieces: readonly Piece[], at: number, level: Level): Taken {
  const children: ListItem[] = [];
  const indent = pieces[at]?.indent;
  let next = at;
  for (let piece = pieces[next]; piece !== undefined && piece.indent === indent; piece = pieces[next]) {
    if (piece.kind !== 'entry' && !(piece.kind === 'text' && isShortEntry(piece))) break;
    const end = endOfItem(pieces, next);
    children.push(itemOf(pieces.slice(next, end), level));
    next = end;
  }
  const [only] = children;
  const [block] = only?.children ?? [];
  const isAlone = children.length === 1 && block !== undefined && only?.children.length === 1;
  return { block: isAlone ? block : { type: 'list', ordered: false, children }, next };
}

/** Whether an entry fits on a line, a term or a label before it: `[4]  Lee, A., "Bridges", 2014.` */
function isShortEntry({ lines }: Piece): boolean {
  return lines.length === 1 && /^\S+(?: \S+){0,4}(?<!\.) {2,}\S/.test(lines[0].text);
}

function itemOf([first, ...rest]: readonly Piece[], level: Level): ListItem {
  if (first === undefined) return { type: 'listItem', children: [] };
  const inner = { margin: leastIndent(rest), depth: level.depth + 1 };
  return { type: 'listItem', children: [...blocksOfItem(first), ...blocksAt(rest, inner)] };
}

/** Makes blocks of an item's own text; a term that stands on a line by itself is a paragraph above its definition. */
function blocksOfItem({ lines, marker, kind }: Piece): readonly Block[] {
  const [first, ...rest] = lines;
  if (marker !== undefined)
    return [paragraphOf(joinLines([{ ...first, text: first.text.slice(marker.width) }, ...rest]))];
  const isTerm = kind === 'entry' && rest.length > 0 && first.text.length < 40 && !/\S {2,}\S/.test(first.text);
  return isTerm ? [paragraphOf(joinLines([first])), paragraphOf(joinLines(rest))] : [textOf({ lines })];
}

function quotedAt(pieces: readonly Piece[], at: number, level: Level): Taken {
  let next = at;
  for (let piece = pieces[next]; piece !== undefined && piece.kind !== 'preformatted'; piece = pieces[next]) {
    if (piece.indent <= level.margin) break;
    next++;
  }
  const quoted = pieces.slice(at, next);
  const margin = leastIndent(quoted);
  return { block: { type: 'blockquote', children: blocksAt(quoted, { margin, depth: level.depth + 1 }) }, next };
}

function endOfItem(pieces: readonly Piece[], at: number): number {
  const indent = pieces[at]?.indent ?? 0;
  let end = at + 1;
  while ((pieces[end]?.indent ?? 0) > indent) end++;
  return end;
}

function textOf({ lines }: Pick<Piece, 'lines'>): Block {
  return paragraphOf(joinLines(lines));
}

function leastIndent(pieces: readonly Piece[]): number {
  return pieces.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
}
