import type { List, ListItem } from '../../../article/types.js';
import type { Line } from '../line.js';
import { type ListMarker, listMarkerOf, nextReading, type Reading } from './list-marker.js';
import type { Reader, ReadNested } from './reader.js';

/** Bullets that nothing else is written with: one of them alone makes a list. */
const SURE_BULLETS = '•·∙⦁◦‣⁃▪▫■□●○◆◇❖►▸▶➢➤➔➜✓✔✗✘✅☐☑・\uf0b7';

/** Bullets that speech is written with too. */
const DASHES = ['–', '—'];

/** A lone line after a hyphen is an item when it has so many words; shorter ones sign or credit what stands above. */
const LONE_ITEM_WORDS = 5;

/** An item of a list that is being read. */
interface Item {
  /** Its marker, as the list reads it. */
  readonly reading: Reading;
  /** Blank lines before it. */
  readonly gap: number;
  /** Its lines, without marker and margin. */
  readonly lines: readonly Line[];
  /** The index after its last line. */
  readonly end: number;
}

/** Takes a list with markers, blank lines between the items or not; what is indented deeper belongs to the item above. */
export const readList: Reader = (lines, at, nest) => {
  const marker = markerAt(lines, at);
  for (const reading of marker?.readings ?? []) {
    const items = itemsFrom(lines, at, reading);
    const last = items.at(-1);
    if (last === undefined || !isList(items)) continue;
    return { passages: [{ type: 'block', block: listOf(items, nest) }], next: last.end };
  }
  return undefined;
};

function itemsFrom(lines: readonly Line[], at: number, first: Reading): readonly Item[] {
  const items: Item[] = [];
  let start = at;
  for (let reading: Reading | undefined = first; reading !== undefined; ) {
    const item = itemAt(lines, start, reading);
    items.push(item);
    const next = markerAt(lines, item.end);
    const isLevel = Math.abs((lines[item.end]?.indent ?? 0) - (lines[start]?.indent ?? 0)) <= 1;
    reading = next !== undefined && isLevel ? nextReading(reading, next) : undefined;
    start = item.end;
  }
  return items;
}

function itemAt(lines: readonly Line[], at: number, reading: Reading): Item {
  const { text, indent, gap } = lines[at] ?? { text: '', indent: 0, gap: 0 };
  const width = markerAt(lines, at)?.width ?? 0;
  let end = at + 1;
  while (belongs(lines[end], indent)) end++;
  const margin = indent + width;
  const rest = lines.slice(at + 1, end).map((line) => ({ ...line, indent: Math.max(0, line.indent - margin) }));
  return { reading, gap, lines: [{ text: text.slice(width), indent: 0, gap: 0 }, ...rest], end };
}

function markerAt(lines: readonly Line[], at: number): ListMarker | undefined {
  const line = lines[at];
  return line && listMarkerOf(line);
}

/** Whether a line is part of the item whose marker stands at a column. */
function belongs(line: Line | undefined, column: number): boolean {
  return line !== undefined && line.indent > column + (line.gap > 0 ? 1 : 0);
}

/** Whether items are a list: several, or one with a mark that leaves no doubt. Dashes far apart are speakers' turns. */
function isList([first, second]: readonly Item[]): boolean {
  if (first === undefined) return false;
  const { family, number } = first.reading;
  if (second !== undefined) return !DASHES.includes(family) || second.gap === 0;
  const words = first.lines[0]?.text.split(' ').length ?? 0;
  return number === undefined && (SURE_BULLETS.includes(family) || (family === '-' && words >= LONE_ITEM_WORDS));
}

function listOf(items: readonly Item[], nest: ReadNested): List {
  const number = items[0]?.reading.number;
  const children: readonly ListItem[] = items.map(({ lines }) => ({ type: 'listItem', children: nest(lines) }));
  if (number === undefined) return { type: 'list', ordered: false, children };
  return { type: 'list', ordered: true, ...(number !== 1 && { start: number }), children };
}
