import { lists } from 'lexicon:mail-footers';
import { lazily } from '../../../lexicon/lookups.js';
import { entriesOf } from '../../../lexicon/word-lists.js';
import { isInCapitals } from '../../wording/characters.js';
import { endingOf } from '../../wording/punctuation.js';
import { numberingOf } from '../../wording/title-form.js';
import { paragraphOf } from '../blocks/blocks-of-passages.js';
import { readPassages } from '../blocks/read-passages.js';
import { UNMARKED_LEVEL } from '../headings/recognise-headings.js';
import type { IsDividedWord } from '../join-lines.js';
import { type Line, textAsLaidOut } from '../line.js';
import type { Omitted, Passage, ReadyBlock } from '../passage.js';
import { unwrap } from '../unwrap.js';
import { countSignOffLines, isSalutation } from './phrases.js';
import { withoutFinalRule } from './split-messages.js';

/** A last line with so few words is a name or a wish. */
const SIGNED_WORDS = 4;

/** A title as newsletters set it: `*** DATES ***`. */
const DECORATED = /^([*=~#])\1+\s*([^\s*=~#].{0,98}[^\s*=~#])\s*\1{2,}$/;

/** How the lines of a mail are broken. */
export interface MailWrapping {
  /** Where they are; absent where a line is a paragraph. */
  readonly column: number | undefined;
  readonly isDividedWord: IsDividedWord;
}

/**
 * Reads what somebody has written, from salutation to name; both are paragraphs. Few of its short lines may be titles.
 */
export function readWriting(lines: readonly Line[], { column, isDividedWord }: MailWrapping): readonly Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  const readUpTo = (end: number): void => {
    const text = lines.slice(from, end);
    for (const passage of readPassages(column === undefined ? text : unwrap(text, column, isDividedWord)))
      passages.push(passage);
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const count = at === 0 && line !== undefined && isSalutation(line) ? 1 : countSignOffLines(lines, at);
    if (count === 0) continue;
    readUpTo(at);
    passages.push(paragraphWithBreaks(lines.slice(at, at + count)));
    from = at + count;
    at = from - 1;
  }
  readUpTo(lines.length);
  return passages.flatMap((_, at) => classifyPassageAt(passages, at) ?? []);
}

/** One paragraph of some lines, with a line break after each. */
function paragraphWithBreaks(lines: readonly Line[]): ReadyBlock {
  const children = lines.flatMap(({ text }, index) => {
    const words = { type: 'text', value: text } as const;
    return index === 0 ? [words] : [{ type: 'break' } as const, words];
  });
  return { type: 'block', block: { type: 'paragraph', children } };
}

/** A passage of a mail, classified where it stands alone and shows what it is. */
function classifyPassageAt(passages: readonly Passage[], at: number): Passage | undefined {
  const passage = passages[at];
  if (passage?.type !== 'prose' || !isAlone(passages, at)) return passage;
  const [, , title] = DECORATED.exec(passage.text) ?? [];
  if (title !== undefined) return { type: 'title', text: title, level: UNMARKED_LEVEL };
  const isLast = at === passages.length - 1;
  return isNoTitle(passage.text, isLast) ? { type: 'block', block: paragraphOf(passage.text) } : passage;
}

/**
 * Whether a line by itself is no title of a section in a mail, short as it is: a remark, a question, a word, the name at the
 * end. Lines in capitals and numbered ones may be.
 */
function isNoTitle(text: string, isLast: boolean): boolean {
  const words = text.split(/\s+/, SIGNED_WORDS + 1).length;
  if (isLast && words <= SIGNED_WORDS) return true;
  const isOpen = endingOf(text) === 'open';
  if (numberingOf(text) !== undefined || (isInCapitals(text) && (isOpen || words > 1))) return false;
  return words === 1 || !isOpen;
}

function isAlone(passages: readonly Passage[], at: number): boolean {
  return [at, at + 1].every((place) => {
    const [above, below] = [passages[place - 1], passages[place]];
    return above?.type !== 'prose' || below?.type !== 'prose' || below.gap > 0;
  });
}

const listFooters = lazily(() => entriesOf(lists, 'list'));
const programSignatures = lazily(() => entriesOf(lists, 'program'));

/** A mail without its signatures and footers, and these as omissions. */
interface Tail {
  readonly lines: readonly Line[];
  readonly omitted: readonly Omitted[];
}

/** A signature has so many lines at most, and fewer where the same mark divides other parts of a mail. */
const MOST_SIGNATURE_LINES = 10;
const FEW_SIGNATURE_LINES = 4;

/** No line of a signature is longer, in UTF-16 code units; longer ones are paragraphs. */
const LONGEST_SIGNATURE_LINE = 160;

/** So many tails stand one under the other at most: a signature, a list's footer, a program's. */
const MOST_TAILS = 4;

/** Splits the signature and the list's footer off the end of a mail. Lines that may be something else stay. */
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
  for (let mark = end - 1; mark >= 0 && mark >= end - MOST_SIGNATURE_LINES; mark--) {
    const reason = isMark(lines[mark]) ? reasonUnder(lines, mark) : undefined;
    if (reason !== undefined) return { from: mark + 1, to: mark, reason };
  }
  return undefined;
}

/** Whether a line may stand above a tail: `--`, or a long rule. */
function isMark(line: Line | undefined): boolean {
  return line !== undefined && line.text.length < LONGEST_SIGNATURE_LINE && /^--$|^([_=-])\1{9,}$/.test(line.text);
}

/** Why what stands under a mark is no part of a mail, or `undefined`. */
function reasonUnder(lines: readonly Line[], mark: number): string | undefined {
  const below = lines.slice(mark + 1);
  if (below.some(({ text }) => text.length > LONGEST_SIGNATURE_LINE)) return undefined;
  if (below.some(isListFooter)) return 'mailing list footer';
  return lines[mark]?.text === '--' && below.length <= mostLines(lines, mark) ? 'signature' : undefined;
}

function mostLines(lines: readonly Line[], mark: number): number {
  return lines.slice(0, mark).some(({ text }) => text === '--') ? FEW_SIGNATURE_LINES : MOST_SIGNATURE_LINES;
}

function isListFooter({ text }: Line): boolean {
  const line = text.toLowerCase();
  return listFooters().some((words) => line.includes(words));
}

function isProgramSignature({ text }: Line): boolean {
  const line = text.toLowerCase();
  return line.length < 60 && programSignatures().some((words) => line.startsWith(`${words} `));
}
