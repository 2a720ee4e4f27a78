import type { Block, ListItem } from '../../../article/types.js';
import { paragraphOf } from '../blocks/blocks-of-passages.js';
import { nextReading, type Reading } from '../blocks/list-marker.js';
import { joinLines } from '../join-lines.js';
import { textAsLaidOut } from '../line.js';
import type { Piece } from './pieces.js';

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

/** Preformatted pieces that follow each other, with the blank lines between them. */
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

/** The list whose first marker is read in one way; a number alone, which counts nothing, is a paragraph's. */
function listReadAs(
  pieces: readonly Piece[],
  from: { at: number; reading: Reading | undefined },
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
    reading = isLevel && next?.marker !== undefined ? nextReading(reading, next.marker) : undefined;
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

/** An item's own text; a term that stands on a line by itself is a paragraph above its definition. */
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
