import { endingOf } from './headings/ending.js';
import { isTitleLike } from './headings/is-title-like.js';
import type { Line } from './line.js';

/** Columns of indentation that set a part of a text in, as a quotation is. */
const INSET = 4;

/** A part that is set in is a text of its own when it has so many titles. */
const FEWEST_TITLES = 2;

/** No title of such a part is longer, in UTF-16 code units. */
const LONGEST = 60;

/**
 * Lines with the parts that are set in and have titles of their own at the margin: they are a document within the text, whose
 * sections are the text's as well. Any other part that is set in stays there: a quotation, a program, a verse.
 */
export function withoutInsets(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfInset(lines, at);
    const part = lines.slice(at, Math.max(end, at + 1));
    const margin = hasTitles(part)
      ? part.reduce((least, { indent }) => Math.min(least, indent), part[0]?.indent ?? 0)
      : 0;
    for (const line of part) out.push(margin === 0 ? line : { ...line, indent: line.indent - margin });
    at += part.length;
  }
  return out;
}

/** The index after the lines from a place on that are all set in. */
function endOfInset(lines: readonly Line[], at: number): number {
  let end = at;
  while ((lines[end]?.indent ?? 0) >= INSET) end++;
  return end;
}

function hasTitles(part: readonly Line[]): boolean {
  return part.filter((_, at) => isTitle(part, at)).length >= FEWEST_TITLES;
}

/** Whether a line stands by itself, as titles do, above text of more than one line. */
function isTitle(part: readonly Line[], at: number): boolean {
  const [line, first, second] = part.slice(at, at + 3);
  if (line === undefined || first === undefined || second === undefined) return false;
  const isApart = (at === 0 || line.gap > 0) && first.gap > 0 && second.gap === 0;
  const isLevel = first.indent === line.indent && second.indent === line.indent;
  const ending = endingOf(line.text);
  const isClosed = ending !== 'open' && ending !== 'question';
  return isApart && isLevel && !isClosed && line.text.length <= LONGEST && isTitleLike(line.text);
}
