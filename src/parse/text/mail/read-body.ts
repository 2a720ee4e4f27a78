import { lists } from 'lexicon:mail-footers';
import { lazily } from '../../../lexicon/lookups.js';
import { entriesOf } from '../../../lexicon/word-lists.js';
import { isInCapitals } from '../../wording/characters.js';
import { endingOf } from '../../wording/punctuation.js';
import { numberingOf } from '../../wording/title-form.js';
import { blocksOfPassages, paragraphOf } from '../blocks/blocks-of-passages.js';
import { readPassages } from '../blocks/read-passages.js';
import { isQuotedLine } from '../blocks/read-quotation.js';
import { LEVEL_WITHOUT_UNDERLINE } from '../headings/recognise-headings.js';
import { dividedWordTest, type IsDividedWord } from '../join-lines.js';
import { hasWideLines, isHardWrapped, layoutOf, wrapColumn } from '../layout.js';
import { type Line, lineOf, textAsLaidOut } from '../line.js';
import type { Omitted, ReadyBlock, TextPassage } from '../passage.js';
import { unwrap } from '../unwrap.js';
import type { MailField } from './header.js';
import { countAttributionLines, countSignOffLines, isSalutation } from './phrases.js';
import { type MailPart, splitForwards, withoutFinalRule } from './split-messages.js';

/** Some lines of a mail that are quoted equally often, and what is known of them. */
interface Level {
  readonly depth: number;
  /** Where lines of each depth are broken. */
  readonly columns: readonly (number | undefined)[];
  readonly isDividedWord: IsDividedWord;
}

/**
 * Reads the body of a mail: its writer's text, the quotations in it one within the other, mails that are passed
 * on, signatures and footers being left out on every level.
 */
export function readBody(lines: readonly Line[]): readonly TextPassage[] {
  const all = withoutQuoteMarks(lines);
  const isDividedWord = dividedWordTest(all.map(({ line }) => line));
  return readLevel(all, { depth: 0, columns: wrapColumnsByDepth(all), isDividedWord });
}

/** A line of a mail, and how often it has been quoted. */
interface QuotedLine {
  /** 0 for the writer's own lines. */
  readonly depth: number;
  /** Without the marks of quotation; its gap counts quoted blank lines too. */
  readonly line: Line;
}

/** Lines that are quoted more often stay on the last level. */
const DEEPEST_QUOTATION = 7;

/**
 * Gives the lines of a mail without their marks of quotation, however these are written: `>> `, `> > `, `>>> > `. A mailbox
 * sets one before a line that begins as those above its mails do, which is no quotation: `>From here it looks well`.
 */
function withoutQuoteMarks(lines: readonly Line[]): readonly QuotedLine[] {
  const all: QuotedLine[] = [];
  let blank = 0;
  for (const [index, line] of lines.entries()) {
    const isEscaped = line.text.startsWith('>From ') && !isUnderQuoted(lines, index);
    const { depth, text } = isEscaped ? { depth: 0, text: line.text.slice(1) } : splitQuoteMarks(line);
    blank += line.gap;
    const inner = depth === 0 ? { ...line, text, gap: blank } : lineOf(text, blank);
    if (inner !== undefined) all.push({ depth: Math.min(depth, DEEPEST_QUOTATION), line: inner });
    blank = inner === undefined ? blank + 1 : 0;
  }
  return all;
}

function isUnderQuoted(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1];
  return lines[index]?.gap === 0 && above !== undefined && isQuotedLine(above);
}

function splitQuoteMarks(line: Line): { readonly depth: number; readonly text: string } {
  const { text } = line;
  if (!isQuotedLine(line)) return { depth: 0, text };
  let depth = 0;
  let at = 0;
  for (let mark = 0; text.charAt(mark) === '>'; mark = text.charAt(at) === ' ' ? at + 1 : at) {
    depth++;
    at = mark + 1;
  }
  return { depth, text: text.slice(text.charAt(at) === ' ' ? at + 1 : at) };
}

/** Where mails are broken when they do not show it, as RFC 3676 advises (section 4.2); and nobody breaks below the other. */
const USUAL = 72;
const NARROWEST = 50;

/**
 * Finds the column at which the lines of each depth of quotation are broken, as the lines there show it, or those of the
 * whole; `undefined` where lines are paragraphs.
 */
function wrapColumnsByDepth(lines: readonly QuotedLine[]): readonly (number | undefined)[] {
  const all = withGapsAtDepthChanges(lines);
  const depths: Line[][] = [];
  for (const [index, { depth }] of lines.entries()) {
    while (depths.length <= depth) depths.push([]);
    const line = all[index];
    if (line !== undefined) depths[depth]?.push(line);
  }
  const usual = shownColumn(all) ?? USUAL;
  return depths.map((own) => (hasWideLines(layoutOf([own])) ? undefined : (shownColumn(own) ?? usual)));
}

/** Gives lines with a gap wherever the depth changes. */
function withGapsAtDepthChanges(lines: readonly QuotedLine[]): readonly Line[] {
  return lines.map(({ depth, line }, index) =>
    lines[index - 1]?.depth === depth ? line : { ...line, gap: Math.max(1, line.gap) },
  );
}

function shownColumn(lines: readonly Line[]): number | undefined {
  return isHardWrapped(layoutOf([lines])) ? Math.max(NARROWEST, wrapColumn(lines)) : undefined;
}

function readLevel(lines: readonly QuotedLine[], level: Level): readonly TextPassage[] {
  const passages: TextPassage[] = [];
  for (let at = 0; at < lines.length; ) {
    const isDeeper = isQuotedIn(lines[at], level);
    let end = at + 1;
    while (end < lines.length && isQuotedIn(lines[end], level) === isDeeper) end++;
    const run = lines.slice(at, end);
    const read = isDeeper ? quotation(run, level) : ownText(run, level, end < lines.length);
    for (const passage of read) passages.push(passage);
    at = end;
  }
  return passages;
}

function isQuotedIn(line: QuotedLine | undefined, { depth }: Level): boolean {
  return line !== undefined && line.depth > depth;
}

/** Reads a quotation, and gives after it what is left out of it. */
function quotation(lines: readonly QuotedLine[], level: Level): readonly TextPassage[] {
  const passages = readLevel(lines, { ...level, depth: level.depth + 1 });
  const children = blocksOfPassages(passages);
  const omitted = passages.filter(({ type }) => type === 'omitted');
  return children.length === 0 ? omitted : [{ type: 'block', block: { type: 'blockquote', children } }, ...omitted];
}

function ownText(
  lines: readonly QuotedLine[],
  { depth, columns, isDividedWord }: Level,
  isAboveQuotation: boolean,
): readonly TextPassage[] {
  const parts = splitForwards(lines.map(({ line }) => line));
  return parts.flatMap((part, index) => {
    const mayLead = isAboveQuotation && index === parts.length - 1;
    return [...headOf(part), ...readPart(part.lines, { column: columns[depth], isDividedWord }, mayLead)];
  });
}

/** Writes the head of a mail that is passed on, for people to read: the mark above it, its fields as a list. */
function headOf({ mark, fields }: MailPart): readonly TextPassage[] {
  const title = mark?.text.replace(/^-+\s*|\s*-+$/g, '');
  const above = title === undefined ? [] : [{ type: 'block', block: paragraphOf(title) } as const];
  return fields.length === 0 ? above : [...above, listOf(fields)];
}

function listOf(fields: readonly MailField[]): TextPassage {
  const children = fields.map(({ text }) => ({ type: 'listItem', children: [paragraphOf(text)] }) as const);
  return { type: 'block', block: { type: 'list', ordered: false, children } };
}

/** How the lines of a mail are broken. */
interface MailWrapping {
  /** Where they are; absent where a line is a paragraph. */
  readonly column: number | undefined;
  readonly isDividedWord: IsDividedWord;
}

function readPart(lines: readonly Line[], breaks: MailWrapping, mayLead: boolean): readonly TextPassage[] {
  const count = mayLead ? countAttributionLines(lines) : 0;
  const lead = lines.slice(lines.length - count);
  const { lines: text, omitted } = splitOffTail(lines.slice(0, lines.length - count));
  const leading: readonly TextPassage[] =
    count === 0 ? [] : [{ type: 'block', block: paragraphOf(lead.map((line) => line.text).join(' ')) }];
  return [...readWriting(text, breaks), ...omitted, ...leading];
}

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
function splitOffTail(lines: readonly Line[]): Tail {
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

const listFooters = lazily(() => entriesOf(lists, 'list'));
const programSignatures = lazily(() => entriesOf(lists, 'program'));

function isProgramSignature({ text }: Line): boolean {
  const line = text.toLowerCase();
  return line.length < 60 && programSignatures().some((words) => line.startsWith(`${words} `));
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

function isListFooter({ text }: Line): boolean {
  const line = text.toLowerCase();
  return listFooters().some((words) => line.includes(words));
}

function mostLines(lines: readonly Line[], mark: number): number {
  return lines.slice(0, mark).some(({ text }) => text === '--') ? FEW_SIGNATURE_LINES : MOST_SIGNATURE_LINES;
}

/**
 * Reads what somebody has written, from salutation to name; both are paragraphs. Few of its short lines may be titles.
 */
function readWriting(lines: readonly Line[], { column, isDividedWord }: MailWrapping): readonly TextPassage[] {
  const passages: TextPassage[] = [];
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

/** Makes one paragraph of some lines, with a line break after each. */
function paragraphWithBreaks(lines: readonly Line[]): ReadyBlock {
  const children = lines.flatMap(({ text }, index) => {
    const words = { type: 'text', value: text } as const;
    return index === 0 ? [words] : [{ type: 'break' } as const, words];
  });
  return { type: 'block', block: { type: 'paragraph', children } };
}

/** A last line with so few words is a name or a wish. */
const SIGNED_WORDS = 4;

/** A title as newsletters set it: `*** DATES ***`. */
const DECORATED = /^([*=~#])\1+\s*([^\s*=~#].{0,98}[^\s*=~#])\s*\1{2,}$/;

/** Classifies a passage of a mail where it stands alone and shows what it is. */
function classifyPassageAt(passages: readonly TextPassage[], at: number): TextPassage | undefined {
  const passage = passages[at];
  if (passage?.type !== 'prose' || !isAlone(passages, at)) return passage;
  const [, , title] = DECORATED.exec(passage.text) ?? [];
  if (title !== undefined) return { type: 'title', text: title, level: LEVEL_WITHOUT_UNDERLINE };
  const isLast = at === passages.length - 1;
  return isNoTitle(passage.text, isLast) ? { type: 'block', block: paragraphOf(passage.text) } : passage;
}

function isAlone(passages: readonly TextPassage[], at: number): boolean {
  return [at, at + 1].every((place) => {
    const [above, below] = [passages[place - 1], passages[place]];
    return above?.type !== 'prose' || below?.type !== 'prose' || below.gap > 0;
  });
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
