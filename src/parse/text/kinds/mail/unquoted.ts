import { isQuoted } from '../../blocks/read-quotation.js';
import { type Line, lineOf } from '../../line.js';

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
export function unquoted(lines: readonly Line[]): readonly QuotedLine[] {
  const all: QuotedLine[] = [];
  let blank = 0;
  for (const [index, line] of lines.entries()) {
    const isEscaped = line.text.startsWith('>From ') && !isUnderQuoted(lines, index);
    const { depth, text } = isEscaped ? { depth: 0, text: line.text.slice(1) } : bare(line);
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

function bare(line: Line): { readonly depth: number; readonly text: string } {
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
