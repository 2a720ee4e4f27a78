import { lists } from 'lexicon:language-names';
import type { Metadata } from '../../../article/types.js';
import { secondColumnOf } from '../../../lexicon/lookups.js';
import { bylineWithoutBy } from '../../wording/byline.js';
import { datesIn } from '../../wording/dates.js';
import { joinLines } from '../join-lines.js';
import { type Line, runsOf } from '../line.js';
import type { Omitted } from '../passage.js';

const languageCode = secondColumnOf(lists);

/** The lines that a library puts before a book, as metadata and omissions. */
interface LibraryHeader {
  readonly metadata: Metadata;
  readonly omitted: readonly Omitted[];
}

/** A line with a label, and the lines that go on below it. */
interface Field {
  readonly label: string;
  readonly value: string;
}

/** Reads the lines `Title:`, `Author:`, `Release date:`, `Language:`; what has no place in the metadata is left out. */
export function readLibraryHeader(lines: readonly Line[]): LibraryHeader {
  let metadata: Metadata = {};
  const omitted: Omitted[] = [];
  for (const part of runsOf(lines).flatMap(partsAtLabels)) {
    const text = joinLines(part);
    const found = metadataIn(text, metadata);
    if (found === undefined) omitted.push(omittedLicence(text));
    else metadata = { ...metadata, ...found };
  }
  return { metadata, omitted };
}

/** Makes an omission of a paragraph that the library has put around the book. */
export function omittedLicence(text: string): Omitted {
  return { type: 'omitted', text, reason: 'licence of the library' };
}

/** Runs cut where a line begins with a label. */
function partsAtLabels(run: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = [];
  for (const line of run) {
    const open = parts.at(-1);
    if (open === undefined || fieldIn(line.text) !== undefined) parts.push([line]);
    else open.push(line);
  }
  return parts;
}

function fieldIn(text: string): Field | undefined {
  const [, label = '', value = ''] = /^\[?([A-Z][a-z]+(?: [A-Za-z]+){0,3}): +(\S.*?)\]?$/.exec(text) ?? [];
  return label === '' ? undefined : { label: label.toLowerCase(), value };
}

/** The metadata of a line that says nothing else; `undefined` for any other line. */
function metadataIn(text: string, known: Metadata): Metadata | undefined {
  const { label, value } = fieldIn(text) ?? { label: '', value: '' };
  const language = languageCode(value.toLowerCase());
  if (label === 'title' && known.headline === undefined) return { headline: value };
  if (label === 'author')
    return { authors: [...(known.authors ?? []), ...(bylineWithoutBy(value)?.authors ?? [value])] };
  if (label === 'language' && language !== undefined) return { inLanguage: language };
  if (!/\b(?:release|posting|updated)\b/.test(label)) return undefined;
  const { dates, rest } = datesIn(value);
  const kind = label.endsWith('updated') ? 'dateModified' : 'datePublished';
  const isWhole =
    dates.datePublished !== undefined &&
    known[kind] === undefined &&
    !/\w/.test(rest.replace(/\[e-?(?:book|text) ?#\d+\]?/i, ''));
  return isWhole ? { [kind]: dates.datePublished } : undefined;
}

/** A book as a library gives it away: what the library says before and after it, and the book. */
interface LibraryBook {
  readonly header: readonly Line[];
  readonly text: readonly Line[];
  readonly footer: readonly Line[];
}

/** The line that ends what the library says before the book, in its forms since 1990. */
const START = /^(?:\*{3} ?START OF (?:THE|THIS) PROJECT GUTENBERG|\*END ?\*? ?THE SMALL PRINT)/i;

/** The line that ends the book; without its stars it is that and no more. */
const END =
  /^(?:\*{3} ?END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the |this )?Project Gutenberg(?:['’]s|,)?\s.{0,80}$)/i;

/** A line of the library's that has found no room on one line has so many. */
const TALLEST_MARKER = 3;

/** Whether a line is surely a mark that divides a book from what a library puts around it. */
export function isLibraryMark({ text }: Line): boolean {
  return text.startsWith('*') && (START.test(text) || END.test(text));
}

/** Splits a book from what a library puts before and after it; the library's own marks go with the latter. */
export function splitOffLicence(lines: readonly Line[]): LibraryBook {
  const start = lines.findLastIndex(({ text }) => START.test(text));
  const from = start === -1 ? 0 : endOfMarker(lines, start);
  const end = lines.findIndex(({ text }, index) => index >= from && END.test(text));
  const to = end === -1 ? lines.length : end;
  return { header: lines.slice(0, from), text: lines.slice(from, to), footer: lines.slice(to) };
}

function endOfMarker(lines: readonly Line[], start: number): number {
  if (/\*\s*$/.test(lines[start]?.text.slice(3) ?? '')) return start + 1;
  for (let at = start + 1; at < start + TALLEST_MARKER && lines[at]?.gap === 0; at++)
    if (lines[at]?.text.endsWith('***')) return at + 1;
  return start + 1;
}
