import { type Line, lineOf } from '../line.js';
import { type BlockReader, endOfRun } from './reader.js';

/** Takes the lines that begin with `>`; what they quote is read without it, `>>` being a quotation within. */
export const readQuotedLines: BlockReader = (lines, at, nest) => {
  const end = endOfRun(lines, at, isQuotedLine);
  if (end === at) return undefined;
  const children = nest(unquoted(lines.slice(at, end)));
  const passages = children.length === 0 ? [] : [{ type: 'block', block: { type: 'blockquote', children } } as const];
  return { passages, next: end };
};

/** Whether a line is marked as quoted by `>`; `>5` is a comparison. */
export function isQuotedLine(line: Line): boolean {
  return /^>(?![\d=])/.test(line.text);
}

function unquoted(lines: readonly Line[]): readonly Line[] {
  const inner: Line[] = [];
  let gap = 0;
  for (const line of lines) {
    const quoted = lineOf(line.text.replace(/^> ?/, ''), gap);
    if (quoted !== undefined) inner.push(quoted);
    gap = quoted === undefined ? gap + 1 : 0;
  }
  return inner;
}
