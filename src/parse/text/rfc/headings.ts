import { lists } from 'lexicon:document-parts';
import { isOneOf } from '../../../lexicon/lookups.js';
import { isInCapitals } from '../../wording/characters.js';
import { couldBeTitle, titleKey } from '../../wording/title-form.js';
import { hasDotLeader } from '../contents-list.js';
import { joinLines } from '../join-lines.js';
import { type Line, type Run, runsOf } from '../line.js';
import type { Title } from '../passage.js';
import { isPreformatted } from './pieces.js';

/** Whether a title in lower case is one that parts of technical documents bear: `abstract`, `security considerations`. */
export const isDocumentPart: (title: string) => boolean = isOneOf(lists);

/** A title, and the text that stands right under it without a blank line. */
export interface DocumentHeading {
  readonly title: Title;
  /** The title without its number, in lower case. */
  readonly name: string;
  /** `1.2`, `A.1`; absent for a title without a number. */
  readonly numbering?: string;
  readonly below: readonly Line[];
}

/** `1.`, `1.2`, `1.2.3.`, `A.`, `A.1.`, `Appendix A.`, and the white space before the title. */
const NUMBER =
  /^(?:(\d{1,3}(?:\.\d{1,3})*|[A-Z](?:\.\d{1,3})+)\.?|([A-Z])\.|(?:Appendix|Annex) ([A-Z\d]{1,3})\b[.:]?)(?:\s+[-–—])?\s+(?=\S)/i;

/** A line that is indented by so many columns and stands alone is in the middle of the page. */
const CENTRED = 16;

/** A title is not longer on one line, in UTF-16 code units. */
const LONGEST_TITLE = 80;

/**
 * Reads the heading that a run is or begins with: it stands where the page begins, before the margin of the text; or it is
 * alone, with a number of several parts at the margin or in capitals in the middle of the page.
 */
export function headingOf(run: Run, margin: number): DocumentHeading | undefined {
  const [first, second] = run;
  const numbering = NUMBER.exec(first.text);
  const name = first.text.slice(numbering?.[0].length ?? 0);
  if (!isInPlace(run, { name, isNumbered: numbering !== null, margin })) return undefined;
  const isStacked = second !== undefined && (margin === 0 || second.indent === 0);
  if (isStacked || !isTitle(name, numbering !== null, margin) || isPreformatted([first])) return undefined;
  const lines = titleLines(run, numbering?.[0].length ?? 0, margin);
  const text = joinLines(lines);
  const number = numbering?.slice(1).find((part) => part !== undefined);
  return {
    title: { type: 'title', text, level: number === undefined ? 1 : number.split('.').length },
    name: text.slice(joinedNumber(numbering?.[0])).toLowerCase(),
    ...(number !== undefined && { numbering: number }),
    below: run.slice(lines.length),
  };
}

function isInPlace([first, second]: Run, title: { name: string; isNumbered: boolean; margin: number }): boolean {
  if (first.indent === 0) return true;
  if (second !== undefined) return false;
  if (first.indent < CENTRED) return first.indent === title.margin && isDeeplyNumbered(first.text);
  return isInCapitals(title.name) && (title.isNumbered || isDocumentPart(title.name.toLowerCase()));
}

/** Where text stands at the beginning of the page too, only a number or a name that parts bear shows a title. */
function isTitle(name: string, isNumbered: boolean, margin: number): boolean {
  if (name.length > LONGEST_TITLE || /\S {3,}\S|\.{3,}|(?: \.){3,}/.test(name)) return false;
  if (!isNumbered && margin === 0) return isDocumentPart(name.toLowerCase());
  return (isNumbered || couldBeTitle(name)) && !/[,;:]$|[^.\s]\.["”]?$/.test(name);
}

/** Gives the first lines of a run that are its title: the second one goes on where the words of the first begin. */
function titleLines([first, second, third]: Run, numberWidth: number, margin: number): readonly Line[] {
  const isShort = second !== undefined && third === undefined && second.text.length <= LONGEST_TITLE;
  const isUnderWords = second?.indent === numberWidth && numberWidth > 0;
  return isShort && isUnderWords && (second.indent !== margin || first.text.length > LONGEST_TITLE / 2)
    ? [first, second]
    : [first];
}

function isDeeplyNumbered(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3})+\.?\s+\S/.test(text) && !/[.,;:]$/.test(text);
}

function joinedNumber(number: string | undefined): number {
  return number === undefined ? 0 : number.replace(/\s+/g, ' ').length;
}

/** A title with the text under it, or the text above the first title. */
export interface DocumentPart {
  readonly heading?: DocumentHeading;
  /** The lines of a table of contents. */
  readonly entries: readonly Line[];
  readonly runs: readonly Run[];
}

/** An entry of a table of contents that gives no page is not longer, in UTF-16 code units. */
const LONGEST_ENTRY = 72;

/** Splits a document into its opening and one part for each title. Titles within a table of contents do not count. */
export function splitAtHeadings(runs: readonly Run[], margin: number): readonly [DocumentPart, ...DocumentPart[]] {
  const headings = runs.map((run) => headingOf(run, margin));
  const last = new Map(headings.flatMap((heading, at) => (heading === undefined ? [] : [[keyOf(heading), at]])));
  const opening: Run[] = [];
  const parts: { heading: DocumentHeading; runs: Run[] }[] = [];
  for (const [at, run] of runs.entries()) {
    const open = parts.at(-1);
    const heading = headings[at];
    const isEntry = heading !== undefined && isContents(open?.heading) && last.get(keyOf(heading)) !== at;
    if (heading !== undefined && !isEntry) parts.push({ heading, runs: [...runsOf(heading.below)] });
    else (open?.runs ?? opening).push(run);
  }
  return [{ entries: [], runs: opening }, ...parts.map(withEntries)];
}

function keyOf({ title }: DocumentHeading): string {
  return titleKey(title.text);
}

function isContents(heading: DocumentHeading | undefined): boolean {
  return heading !== undefined && /^(?:table of )?contents$/.test(heading.name);
}

/** Sets the entries of a part apart that stand under the title of a table of contents. */
function withEntries({ heading, runs }: { heading: DocumentHeading; runs: readonly Run[] }): DocumentPart {
  if (!isContents(heading)) return { heading, entries: [], runs };
  const end = runs.findIndex((run) => !areEntries(run));
  const size = end === -1 ? runs.length : end;
  return { heading, entries: runs.slice(0, size).flatMap((run) => [...run]), runs: runs.slice(size) };
}

function areEntries(run: Run): boolean {
  return (
    run.some(({ text }) => hasDotLeader(text)) ||
    run.every(({ text }) => text.length <= LONGEST_ENTRY && !/[^.\s]\.["”]?$/.test(text))
  );
}

/** Text begins so many columns in at most. */
const WIDEST = 10;

/**
 * Finds the columns before running text: those before most characters. At the beginning of the line only what goes on over
 * several lines counts, since titles stand there, and two columns above the first one.
 */
export function textMargin(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    if (line.indent > WIDEST || (line.indent === 0 && !isRunning(lines, index))) continue;
    lengths.set(line.indent, (lengths.get(line.indent) ?? 0) + line.text.length);
  }
  let [margin, most] = [0, 0];
  for (const [indent, length] of lengths) if (length > most) [margin, most] = [indent, length];
  return margin;
}

function isRunning(lines: readonly Line[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  const isUnder = line?.gap === 0 && lines[at - 1]?.indent === 0;
  const isAbove = below?.gap === 0 && below.indent === 0;
  return (isUnder || isAbove) && !/\S {3,}\S/.test(line?.text ?? '');
}
