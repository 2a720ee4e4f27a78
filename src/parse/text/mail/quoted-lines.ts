import { isQuoted } from '../blocks/read-quotation.js';
import { isWide, isWrapped, layoutOf, wrapColumn } from '../layout.js';
import { type Line, lineOf } from '../line.js';

/** A line of a mail, and how often it has been quoted. */
export interface QuotedLine {
  /** 0 for the writer's own lines. */
  readonly depth: number;
  /** Without the marks of quotation; its gap counts quoted blank lines too. */
  readonly line: Line;
}

/** What is quoted more often stays on the last level. */
const DEEPEST = 7;

/**
 * The lines of a mail without their marks of quotation, however these are written: `>> `, `> > `, `>>> > `. A mailbox sets one
 * before a line that begins as those above its mails do, which is no quotation: `>From here it looks well`.
 */
export function withoutQuoteMarks(lines: readonly Line[]): readonly QuotedLine[] {
  const all: QuotedLine[] = [];
  let blank = 0;
  for (const [index, line] of lines.entries()) {
    const isEscaped = line.text.startsWith('>From ') && !isUnderQuoted(lines, index);
    const { depth, text } = isEscaped ? { depth: 0, text: line.text.slice(1) } : splitQuoteMarks(line);
    blank += line.gap;
    const inner = depth === 0 ? { ...line, text, gap: blank } : lineOf(text, blank);
    if (inner !== undefined) all.push({ depth: Math.min(depth, DEEPEST), line: inner });
    blank = inner === undefined ? blank + 1 : 0;
  }
  return all;
}

function isUnderQuoted(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1];
  return lines[index]?.gap === 0 && above !== undefined && isQuoted(above);
}

function splitQuoteMarks(line: Line): { readonly depth: number; readonly text: string } {
  const { text } = line;
  if (!isQuoted(line)) return { depth: 0, text };
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
export function wrapColumnsByDepth(lines: readonly QuotedLine[]): readonly (number | undefined)[] {
  const all = withGapsAtDepthChanges(lines);
  const depths: Line[][] = [];
  for (const [index, { depth }] of lines.entries()) {
    while (depths.length <= depth) depths.push([]);
    const line = all[index];
    if (line !== undefined) depths[depth]?.push(line);
  }
  const usual = shownColumn(all) ?? USUAL;
  return depths.map((own) => (isWide(layoutOf([own])) ? undefined : (shownColumn(own) ?? usual)));
}

/** Lines with a gap wherever the depth changes. */
function withGapsAtDepthChanges(lines: readonly QuotedLine[]): readonly Line[] {
  return lines.map(({ depth, line }, index) =>
    lines[index - 1]?.depth === depth ? line : { ...line, gap: Math.max(1, line.gap) },
  );
}

function shownColumn(lines: readonly Line[]): number | undefined {
  return isWrapped(layoutOf([lines])) ? Math.max(NARROWEST, wrapColumn(lines)) : undefined;
}
