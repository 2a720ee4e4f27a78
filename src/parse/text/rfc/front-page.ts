import type { Metadata } from '../../../article/types.js';
import { datesIn } from '../../wording/dates.js';
import { isPersonName } from '../../wording/names.js';
import { paragraphOf } from '../blocks/blocks-of-passages.js';
import { joinLines } from '../join-lines.js';
import { type Line, type Run, textAsLaidOut } from '../line.js';
import type { Passage } from '../passage.js';

/** The metadata and passages that the first page has above the text. */
interface FrontPage {
  readonly metadata: Metadata;
  readonly passages: readonly Passage[];
  /** How many of the runs it takes. */
  readonly size: number;
}

/** The middle of a page, in columns. */
const MIDDLE = 36;

/** A line is centred when its middle is so many columns from the page's at most. */
const TOLERANCE = 5;

/** A title has so many lines at most. */
const TALLEST_TITLE = 4;

/** No author's name is longer, in UTF-16 code units. */
const LONGEST_NAME = 50;

/** `A. Lee`, `A.-B. van Lee, Ed.` */
const INITIALS = /^((?:[A-Z]\.[- ]?){1,4}(?:[^\s\d,.]+ ?){1,3})(?:, ?Eds?\.?)?$/;

/**
 * Reads the first page down to its title: the two columns above it, which tell the series on the left, authors and date on
 * the right, stay as they stand; what is surely known from them is metadata too. A month without a day is no date.
 *
 * @param opening the runs above the first heading
 */
export function readFrontPage(opening: readonly Run[]): FrontPage {
  let at = 0;
  while (isHeader(opening[at])) at++;
  const header = opening.slice(0, at).flatMap((run) => [...run]);
  const title = opening[at];
  const passages: Passage[] =
    header.length === 0 ? [] : [{ type: 'block', block: { type: 'code', value: textAsLaidOut(header) } }];
  if (title === undefined || !isHeadline(title, header.length > 0))
    return { metadata: saidIn(header), passages, size: at };
  const name = title.filter((line, index) => index === 0 || !isFileName(line));
  const below = [...title.slice(name.length), ...namesBelow(opening, at + 1)];
  for (const { text } of below) passages.push({ type: 'block', block: paragraphOf(text) });
  return {
    metadata: { headline: joinLines(name), ...saidIn(header) },
    passages,
    size: at + 1 + below.length - (title.length - name.length),
  };
}

/** Lines by themselves under the title, centred like it: a second title, the name of the file. */
function namesBelow(opening: readonly Run[], from: number): readonly Line[] {
  const names: Line[] = [];
  for (const run of opening.slice(from, from + TALLEST_TITLE)) {
    if (run.length > 1 || !isCentred(run[0], true)) break;
    names.push(run[0]);
  }
  return names;
}

/** Whether a run is set in two columns; some lines may have only the left or only the right one. */
function isHeader(run: Run | undefined): boolean {
  if (run === undefined) return false;
  const isInPlace = run.every(({ indent, text }) => indent === 0 || indent + text.length > MIDDLE * 1.5);
  return isInPlace && run.some(({ text, indent }) => indent === 0 && /\S {3,}\S/.test(text));
}

function isHeadline(run: Run, hasHeader: boolean): boolean {
  if (run.length > TALLEST_TITLE || run.some(({ text }) => /\S {3,}\S/.test(text))) return false;
  return run.every((line, index) => isCentred(line, hasHeader) || (index > 0 && isFileName(line)));
}

function isCentred({ indent, text }: Line, hasHeader: boolean): boolean {
  return indent > (hasHeader ? 0 : TOLERANCE) && Math.abs(indent + text.length / 2 - MIDDLE) <= TOLERANCE;
}

function isFileName({ text }: Line): boolean {
  return !/\s/.test(text) && /-.*\d/.test(text);
}

/** The authors and the date in the right column. */
function saidIn(header: readonly Line[]): Metadata {
  const right = header.flatMap(rightOf);
  const initialled = right.flatMap((text) => (text.length > LONGEST_NAME ? undefined : INITIALS.exec(text)?.[1]) ?? []);
  const authors = initialled.length > 0 ? initialled : right.slice(0, 1).filter(isPersonName);
  const dates = right
    .map(datesIn)
    .find(({ dates, rest }) => dates.datePublished !== undefined && !/\w/.test(rest))?.dates;
  return { ...(authors.length > 0 && { authors: [...new Set(authors)] }), ...dates };
}

function rightOf({ text, indent }: Line): readonly string[] {
  if (indent > MIDDLE / 2) return [text];
  const [, right] = /^\S.*\S {3,}(\S.*)$/.exec(text) ?? [];
  return right === undefined ? [] : [right];
}
