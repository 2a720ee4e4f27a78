import { isDepartment, isMetadata, type TopLine } from './top-lines.js';

/** No headline is longer, in UTF-16 code units. */
const LONGEST = 250;

/** A headline that is a sentence with its full stop is not longer. */
const LONGEST_SENTENCE = 120;

/** The place of the headline among the lines at the top: under what a page prints above it, if that is all there is. */
export function headlinePlace(lines: readonly TopLine[]): number | undefined {
  let at = 0;
  while (isDepartment(lines[at]) || (isMetadata(lines, at) && !isMetadata(lines, at + 1))) at++;
  return isHeadline(lines, at) ? at : undefined;
}

/** Whether a line is short, has a letter, does not break off, and is no sentence unless authors or dates stand under it. */
function isHeadline(lines: readonly TopLine[], at: number): boolean {
  const line = lines[at];
  if (line === undefined) return false;
  if (line.isTitle) return true;
  const { text } = line;
  if (text.length > LONGEST || !/\p{L}/u.test(text) || /[:;,]$/.test(text)) return false;
  if (isMetadata(lines, at + 1)) return text.length <= LONGEST_SENTENCE || !/\.$/.test(text);
  return !/(?:[^.]\.|。)["”’»)]?$/.test(text) && !/^\p{Ll}+\s+\p{Ll}+\s/u.test(text);
}
