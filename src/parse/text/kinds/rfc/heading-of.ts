import { isTitleLike } from '../../headings/is-title-like.js';
import { joinedLines } from '../../joined-lines.js';
import { isInCapitals } from '../../letters.js';
import type { Line } from '../../line.js';
import type { Title } from '../../passage.js';
import type { Run } from '../../runs.js';
import { DOCUMENT_PARTS } from '../../words/document-parts.js';
import { isSet } from './is-set.js';

/** A title, and the text that stands right under it without a blank line. */
export interface Heading {
  readonly title: Title;
  /** What it is called without its number, in lower case. */
  readonly name: string;
  /** `1.2`, `A.1`; absent for a title without a number. */
  readonly numbering?: string;
  readonly below: readonly Line[];
}

/** `1.`, `1.2`, `1.2.3.`, `A.`, `A.1.`, `Appendix A.`, and the white space before the title. */
const NUMBER =
  /^(?:(\d{1,3}(?:\.\d{1,3})*|[A-Z](?:\.\d{1,3})+)\.?|([A-Z])\.|(?:Appendix|Annex) ([A-Z\d]{1,3})\b[.:]?)(?:\s+[-–—])?\s+(?=\S)/i;

/** What stands so many columns in, alone on its line, is in the middle of the page. */
const CENTRED = 16;

/** A title is not longer on one line, in UTF-16 code units. */
const LONGEST = 80;

/**
 * The heading that a run is or begins with: it stands where the page begins, before the margin of the text; or it is alone,
 * with a number of several parts at the margin or in capitals in the middle of the page.
 */
export function headingOf(run: Run, margin: number): Heading | undefined {
  const [first, second] = run;
  const numbering = NUMBER.exec(first.text);
  const name = first.text.slice(numbering?.[0].length ?? 0);
  if (!isInPlace(run, { name, isNumbered: numbering !== null, margin })) return undefined;
  const isStacked = second !== undefined && (margin === 0 || second.indent === 0);
  if (isStacked || !isTitle(name, numbering !== null, margin) || isSet([first])) return undefined;
  const lines = titleLines(run, numbering?.[0].length ?? 0, margin);
  const text = joinedLines(lines);
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
  return isInCapitals(title.name) && (title.isNumbered || DOCUMENT_PARTS.has(title.name.toLowerCase()));
}

/** Where text stands at the beginning of the page too, only a number or a name that parts bear shows a title. */
function isTitle(name: string, isNumbered: boolean, margin: number): boolean {
  if (name.length > LONGEST || /\S {3,}\S|\.{3,}|(?: \.){3,}/.test(name)) return false;
  if (!isNumbered && margin === 0) return DOCUMENT_PARTS.has(name.toLowerCase());
  return (isNumbered || isTitleLike(name)) && !/[,;:]$|[^.\s]\.["”]?$/.test(name);
}

/** The first lines of a run that are its title: the second one goes on where the words of the first begin. */
function titleLines([first, second, third]: Run, numberWidth: number, margin: number): readonly Line[] {
  const isShort = second !== undefined && third === undefined && second.text.length <= LONGEST;
  const isUnderWords = second?.indent === numberWidth && numberWidth > 0;
  return isShort && isUnderWords && (second.indent !== margin || first.text.length > LONGEST / 2)
    ? [first, second]
    : [first];
}

function isDeeplyNumbered(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3})+\.?\s+\S/.test(text) && !/[.,;:]$/.test(text);
}

function joinedNumber(number: string | undefined): number {
  return number === undefined ? 0 : number.replace(/\s+/g, ' ').length;
}
