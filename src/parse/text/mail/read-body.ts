import { blocksOfPassages, paragraphOf } from '../blocks/blocks-of-passages.js';
import { isQuotedLine } from '../blocks/read-quotation.js';
import { dividedWordTest, type IsDividedWord } from '../join-lines.js';
import { hasWideLines, isHardWrapped, layoutOf, wrapColumn } from '../layout.js';
import { type Line, lineOf } from '../line.js';
import type { Passage } from '../passage.js';
import type { Field } from './header.js';
import { countAttributionLines } from './phrases.js';
import { type MailWrapping, readWriting, splitOffTail } from './read-writing.js';
import { type Part, splitForwards } from './split-messages.js';

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
export function readBody(lines: readonly Line[]): readonly Passage[] {
  const all = withoutQuoteMarks(lines);
  const isDividedWord = dividedWordTest(all.map(({ line }) => line));
  return readLevel(all, { depth: 0, columns: wrapColumnsByDepth(all), isDividedWord });
}

function readLevel(lines: readonly QuotedLine[], level: Level): readonly Passage[] {
  const passages: Passage[] = [];
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

/** A quotation, and after it what is left out of it. */
function quotation(lines: readonly QuotedLine[], level: Level): readonly Passage[] {
  const passages = readLevel(lines, { ...level, depth: level.depth + 1 });
  const children = blocksOfPassages(passages);
  const omitted = passages.filter(({ type }) => type === 'omitted');
  return children.length === 0 ? omitted : [{ type: 'block', block: { type: 'blockquote', children } }, ...omitted];
}

function ownText(
  lines: readonly QuotedLine[],
  { depth, columns, isDividedWord }: Level,
  isAboveQuotation: boolean,
): readonly Passage[] {
  const parts = splitForwards(lines.map(({ line }) => line));
  return parts.flatMap((part, index) => {
    const mayLead = isAboveQuotation && index === parts.length - 1;
    return [...headOf(part), ...readPart(part.lines, { column: columns[depth], isDividedWord }, mayLead)];
  });
}

/** The head of a mail that is passed on, for people to read: the mark above it, its fields as a list. */
function headOf({ mark, fields }: Part): readonly Passage[] {
  const title = mark?.text.replace(/^-+\s*|\s*-+$/g, '');
  const above = title === undefined ? [] : [{ type: 'block', block: paragraphOf(title) } as const];
  return fields.length === 0 ? above : [...above, listOf(fields)];
}

function listOf(fields: readonly Field[]): Passage {
  const children = fields.map(({ text }) => ({ type: 'listItem', children: [paragraphOf(text)] }) as const);
  return { type: 'block', block: { type: 'list', ordered: false, children } };
}

function readPart(lines: readonly Line[], breaks: MailWrapping, mayLead: boolean): readonly Passage[] {
  const count = mayLead ? countAttributionLines(lines) : 0;
  const lead = lines.slice(lines.length - count);
  const { lines: text, omitted } = splitOffTail(lines.slice(0, lines.length - count));
  const leading: readonly Passage[] =
    count === 0 ? [] : [{ type: 'block', block: paragraphOf(lead.map((line) => line.text).join(' ')) }];
  return [...readWriting(text, breaks), ...omitted, ...leading];
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
 * The lines of a mail without their marks of quotation, however these are written: `>> `, `> > `, `>>> > `. A mailbox sets one
 * before a line that begins as those above its mails do, which is no quotation: `>From here it looks well`.
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
 * The column at which the lines of each depth of quotation are broken, as the lines there show it, or those of the whole;
 * `undefined` where lines are paragraphs.
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

/** Lines with a gap wherever the depth changes. */
function withGapsAtDepthChanges(lines: readonly QuotedLine[]): readonly Line[] {
  return lines.map(({ depth, line }, index) =>
    lines[index - 1]?.depth === depth ? line : { ...line, gap: Math.max(1, line.gap) },
  );
}

function shownColumn(lines: readonly Line[]): number | undefined {
  return isHardWrapped(layoutOf([lines])) ? Math.max(NARROWEST, wrapColumn(lines)) : undefined;
}
