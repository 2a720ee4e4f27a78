import type { List, ListItem } from '../../../article/types.js';
import type { Line } from '../line.js';
import { following, type ListMarker, listMarkerOf, type Reading } from './list-marker.js';
import type { Nest, Reader } from './reader.js';

/** Bullets that nothing else is written with: one of them alone makes a list. */
const SURE_BULLETS = '•◦‣⁃▪▫■□●○◆◇►▸▶➢➤✓✔☐☑';

/** A lone line after a hyphen is an item when it has so many words; shorter ones sign or credit what stands above. */
const LONE_ITEM_WORDS = 5;

/** An item of a list that is being read: its marker as the list reads it, and its lines. */
interface Item {
  readonly reading: Reading;
  readonly lines: readonly Line[];
  /** The index after its last line. */
  readonly end: number;
}

/** Takes a list with markers, blank lines between the items or not; what is indented deeper belongs to the item above. */
export const readList: Reader = (lines, at, nest) => {
  const marker = lines[at] && listMarkerOf(lines[at]);
  if (marker === undefined) return undefined;
  for (const reading of marker.readings) {
    const items = itemsFrom(lines, at, { marker, reading });
    const last = items.at(-1);
    if (last === undefined || !isList(items, lines, at)) continue;
    return { passages: [{ type: 'block', block: listOf(items, nest) }], next: last.end };
  }
  return undefined;
};

function itemsFrom(
  lines: readonly Line[],
  at: number,
  first: { marker: ListMarker; reading: Reading },
): readonly Item[] {
  const items: Item[] = [];
  let { marker, reading } = first;
  for (let start = at; ; ) {
    const item = itemAt(lines, start, { marker, reading });
    items.push(item);
    const next = lines[item.end];
    const nextMarker = next && listMarkerOf(next);
    const nextReading = nextMarker && following(reading, nextMarker);
    if (next === undefined || nextMarker === undefined || nextReading === undefined) return items;
    if (Math.abs(next.indent - (lines[start]?.indent ?? 0)) > 1) return items;
    start = item.end;
    marker = nextMarker;
    reading = nextReading;
  }
}

function itemAt(
  lines: readonly Line[],
  at: number,
  { marker, reading }: { marker: ListMarker; reading: Reading },
): Item {
  const first = lines[at];
  if (first === undefined) return { reading, lines: [], end: at };
  let end = at + 1;
  while (belongs(lines[end], first.indent)) end++;
  const margin = first.indent + marker.width;
  const rest = lines.slice(at + 1, end).map((line) => ({ ...line, indent: Math.max(0, line.indent - margin) }));
  return { reading, lines: [{ text: first.text.slice(marker.width), indent: 0, gap: 0 }, ...rest], end };
}

/** Whether a line is part of the item whose marker stands at a column. */
function belongs(line: Line | undefined, column: number): boolean {
  return line !== undefined && line.indent > column + (line.gap > 0 ? 1 : 0);
}

/** Whether items are a list: several, or one with a mark that leaves no doubt. Dashes far apart are speakers' turns. */
function isList(items: readonly Item[], lines: readonly Line[], at: number): boolean {
  const [first] = items;
  const bullet = first?.reading.number === undefined ? (first?.reading.family ?? '') : '';
  const text = first?.lines[0]?.text ?? '';
  if (items.length === 1) {
    return (
      bullet !== '' && (SURE_BULLETS.includes(bullet) || (bullet === '-' && text.split(' ').length >= LONE_ITEM_WORDS))
    );
  }
  return !'–—'.includes(bullet) || bullet === '' || lines[items[0]?.end ?? at]?.gap === 0;
}

function listOf(items: readonly Item[], nest: Nest): List {
  const number = items[0]?.reading.number;
  const children: readonly ListItem[] = items.map(({ lines }) => ({ type: 'listItem', children: nest(lines) }));
  if (number === undefined) return { type: 'list', ordered: false, children };
  return { type: 'list', ordered: true, ...(number !== 1 && { start: number }), children };
}
