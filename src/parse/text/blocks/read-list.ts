import type { List, ListItem } from '../../../article/types.js';
import { romanNumber } from '../../wording/roman-number.js';
import type { Line } from '../line.js';
import type { BlockReader, ReadNested } from './reader.js';

/** Bullets that nothing else is written with: one of them alone makes a list. */
const SURE_BULLETS = '•·∙⦁◦‣⁃▪▫■□●○◆◇❖►▸▶➢➤➔➜✓✔✗✘✅☐☑・\uf0b7';

/** Bullets that speech is written with too. */
const DASHES = ['–', '—'];

/** A lone line after a hyphen is an item when it has so many words; shorter ones sign or credit what stands above. */
const LONE_ITEM_WORDS = 5;

/** An item of a list that is being read. */
interface Item {
  /** Its marker, as the list reads it. */
  readonly reading: MarkerReading;
  /** Blank lines before it. */
  readonly gap: number;
  /** Its lines, without marker and margin. */
  readonly lines: readonly Line[];
  /** The index after its last line. */
  readonly end: number;
}

/** Takes a list with markers, blank lines between the items or not; what is indented deeper belongs to the item above. */
export const readList: BlockReader = (lines, at, nest) => {
  const marker = markerAt(lines, at);
  for (const reading of marker?.readings ?? []) {
    const items = itemsFrom(lines, at, reading);
    const last = items.at(-1);
    if (last === undefined || !isList(items)) continue;
    return { passages: [{ type: 'block', block: listOf(items, nest) }], next: last.end };
  }
  return undefined;
};

function itemsFrom(lines: readonly Line[], at: number, first: MarkerReading): readonly Item[] {
  const items: Item[] = [];
  let start = at;
  for (let reading: MarkerReading | undefined = first; reading !== undefined; ) {
    const item = itemAt(lines, start, reading);
    items.push(item);
    const next = markerAt(lines, item.end);
    const isLevel = Math.abs((lines[item.end]?.indent ?? 0) - (lines[start]?.indent ?? 0)) <= 1;
    reading = next !== undefined && isLevel ? nextMarkerReading(reading, next) : undefined;
    start = item.end;
  }
  return items;
}

function itemAt(lines: readonly Line[], at: number, reading: MarkerReading): Item {
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

/** The bullet or number before an item of a list. */
export interface ListMarker {
  /** How it may be read: `i.` is the ninth letter or the first Roman number; a bullet reads as itself alone. */
  readonly readings: readonly MarkerReading[];
  /** UTF-16 code units of the marker and the white space after it. */
  readonly width: number;
}

/** A way of counting, and how far it has come. */
export interface MarkerReading {
  /** The bullet, or the kind of number with the brackets around it: markers of one list have one family. */
  readonly family: string;
  /** Absent for a bullet. */
  readonly number?: number;
}

/** White space stands after a bullet, but for two that begin no word. */
const BULLET = /^(?:([-*+•·∙⦁◦‣⁃▪▫■□●○◆◇❖►▸▶➢➤➔➜→›»★☆✓✔✗✘✅☐☑\uf0b7–—]|👉)[ \t\u00a0]+|([•・]))(?=\S)/;
const NUMBER = /^(\(?)(\d{1,9}|[a-zа-я]|[ivx]{2,7})([.)])[ \t\u00a0]+(?=\S)/i;
const CIRCLED = /^([①-⑳])\s?(?=\S)/;

/** No number is longer with what closes it, in UTF-16 code units. */
const LONGEST_NUMBER = 11;

/** Reads the marker that a line begins with, if it begins with one: `- `, `• `, `3. `, `(a) `, `iv) `, `① `. */
export function listMarkerOf(line: Line): ListMarker | undefined {
  // Most lines begin with a word, and looking at them costs nothing.
  if (/^[A-Za-z]/.test(line.text) && !/[.)]/.test(line.text.slice(0, LONGEST_NUMBER))) return undefined;
  const bullet = BULLET.exec(line.text);
  if (bullet !== null) return { readings: [{ family: bullet[1] ?? bullet[2] ?? '' }], width: bullet[0].length };
  const circled = CIRCLED.exec(line.text);
  if (circled !== null) return { readings: [circledReading(line.text)], width: circled[0].length };
  const counted = NUMBER.exec(line.text);
  if (counted === null) return undefined;
  const [all, open = '', label = '', close = ''] = counted;
  const readings = readingsOf(label).map(({ family, number }) => ({ family: open + family + close, number }));
  return { readings, width: all.length };
}

/** Gives the reading of a marker by which it is the next one in a list; `undefined` when it does not follow. */
export function nextMarkerReading(previous: MarkerReading, marker: ListMarker): MarkerReading | undefined {
  const next = previous.number === undefined ? undefined : previous.number + 1;
  return marker.readings.find(({ family, number }) => family === previous.family && number === next);
}

/** Reads a number in a circle: `①` is 1. */
function circledReading(text: string): MarkerReading {
  return { family: '①', number: text.charCodeAt(0) - '①'.charCodeAt(0) + 1 };
}

function readingsOf(label: string): readonly { readonly family: string; readonly number: number }[] {
  if (/^\d/.test(label)) return [{ family: '1', number: Number(label) }];
  const lower = label.toLowerCase();
  const first = lower >= 'а' ? 'а' : 'a';
  const alphabet = label === lower ? first : first.toUpperCase();
  const letter = { family: alphabet, number: lower.charCodeAt(0) - first.charCodeAt(0) + 1 };
  const number = romanNumber(lower);
  const roman = number === undefined || !/^[ivx]+$/.test(lower) ? [] : [{ family: `${alphabet} Roman`, number }];
  return label.length > 1 ? roman : [letter, ...roman];
}
