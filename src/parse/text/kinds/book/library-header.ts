import type { Metadata } from '../../../../article/types.js';
import { bareNames } from '../../front-matter/byline.js';
import { datesIn } from '../../front-matter/dates-in.js';
import { joinedLines } from '../../joined-lines.js';
import type { Line } from '../../line.js';
import type { Omitted } from '../../passage.js';
import { runsOf } from '../../runs.js';

/** What a library says of a book: what is metadata, and what is left out. */
export interface LibraryHeader {
  readonly metadata: Metadata;
  readonly omitted: readonly Omitted[];
}

/** A line with a label, and the lines that go on below it. */
interface Field {
  readonly label: string;
  readonly value: string;
}

/** The languages of most books, by the names that the library gives them, in lower case. */
const LANGUAGES: Readonly<Record<string, string>> = {
  dutch: 'nl',
  english: 'en',
  finnish: 'fi',
  french: 'fr',
  german: 'de',
  italian: 'it',
  latin: 'la',
  portuguese: 'pt',
  spanish: 'es',
};

/** Reads the lines `Title:`, `Author:`, `Release date:`, `Language:`; what has no place in the metadata is left out. */
export function readLibraryHeader(lines: readonly Line[]): LibraryHeader {
  let metadata: Metadata = {};
  const omitted: Omitted[] = [];
  for (const part of runsOf(lines).flatMap(partsAtLabels)) {
    const text = joinedLines(part);
    const found = saidBy(text, metadata);
    if (found === undefined) omitted.push(licence(text));
    else metadata = { ...metadata, ...found };
  }
  return { metadata, omitted };
}

/** What a library's paragraph is when it is left out. */
export function licence(text: string): Omitted {
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

/** What a line says that is metadata to its last word. */
function saidBy(text: string, known: Metadata): Metadata | undefined {
  const { label, value } = fieldIn(text) ?? { label: '', value: '' };
  const language = LANGUAGES[value.toLowerCase()];
  if (label === 'title' && known.headline === undefined) return { headline: value };
  if (label === 'author') return { authors: [...(known.authors ?? []), ...(bareNames(value)?.authors ?? [value])] };
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
