import { lists } from 'lexicon:mail-footers';
import { lazily } from '../../../lexicon/lookups.js';
import { entriesOf } from '../../../lexicon/word-lists.js';
import { type Line, textAsLaidOut } from '../line.js';
import type { Omitted } from '../passage.js';
import { withoutFinalRule } from './split-messages.js';

const listFooters = lazily(() => entriesOf(lists, 'list'));
const programSignatures = lazily(() => entriesOf(lists, 'program'));

/** What a mail ends with that is no part of it, and what is left. */
interface Tail {
  readonly lines: readonly Line[];
  readonly omitted: readonly Omitted[];
}

/** A signature has so many lines at most, and fewer where the same mark divides other parts of a mail. */
const MOST_LINES = 10;
const FEW_LINES = 4;

/** No line of a signature is longer, in UTF-16 code units: a paragraph is none. */
const LONGEST_LINE = 160;

/** So many tails stand one under the other at most: a signature, a list's footer, a program's. */
const MOST_TAILS = 4;

/** Lines without the signature and the list's footer at their end. What is not surely one stays. */
export function splitOffTail(lines: readonly Line[]): Tail {
  const omitted: Omitted[] = [];
  let rest = lines;
  for (let count = 0; count < MOST_TAILS; count++) {
    const tail = tailOf(rest);
    if (tail === undefined) break;
    omitted.unshift({ type: 'omitted', text: textAsLaidOut(rest.slice(tail.from)), reason: tail.reason });
    rest = withoutFinalRule(rest.slice(0, tail.to));
  }
  return { lines: rest, omitted };
}

/** The last part of some lines that is no part of a mail. */
interface Found {
  /** The index of its first line, and of the mark above it. */
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

function tailOf(lines: readonly Line[]): Found | undefined {
  const end = lines.length - 1;
  const last = lines[end];
  if (last !== undefined && isProgramSignature(last)) return { from: end, to: end, reason: 'signature' };
  for (let mark = end - 1; mark >= 0 && mark >= end - MOST_LINES; mark--) {
    const reason = isMark(lines[mark]) ? reasonUnder(lines, mark) : undefined;
    if (reason !== undefined) return { from: mark + 1, to: mark, reason };
  }
  return undefined;
}

/** Whether a line may stand above a tail: `--`, or a long rule. */
function isMark(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < LONGEST_LINE && /^--$|^([_=-])\1{9,}$/.test(line.text);
}

/** Why what stands under a mark is no part of a mail, or `undefined`. */
function reasonUnder(lines: readonly Line[], mark: number): string | undefined {
  const below = lines.slice(mark + 1);
  if (below.some(({ text }) => text.length > LONGEST_LINE)) return undefined;
  if (below.some(isListFooter)) return 'mailing list footer';
  return lines[mark]?.text === '--' && below.length <= mostLines(lines, mark) ? 'signature' : undefined;
}

function mostLines(lines: readonly Line[], mark: number): number {
  return lines.slice(0, mark).some(({ text }) => text === '--') ? FEW_LINES : MOST_LINES;
}

function isListFooter({ text }: Line): boolean {
  const line = text.toLowerCase();
  return listFooters().some((words) => line.includes(words));
}

function isProgramSignature({ text }: Line): boolean {
  const line = text.toLowerCase();
  return line.length < 60 && programSignatures().some((words) => line.startsWith(`${words} `));
}
