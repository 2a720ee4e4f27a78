import { collapseSpaces } from './line.js';

/** What leads the eye from an entry to its page: dots, close or apart, or mere white space. */
const LEADER = /(?:\s*(?:\.\s?){3,}\s*| {3,})(?=[\divxl]{1,6}$)/i;

/** An entry of a table of contents is not longer, in UTF-16 code units; what is longer is not looked at. */
const LONGEST = 160;

/** An entry of a table of contents with one mark before its page, white space made single: `The Mill … 12`. */
export function formatContentsEntry(text: string): string {
  return collapseSpaces(hasLeader(text) ? text.replace(LEADER, ' … ') : text);
}

/** Whether a line ends with the number of a page and what leads to it. */
export function hasLeader(text: string): boolean {
  return text.length <= LONGEST && LEADER.test(text);
}

/** Whether dots lead to the number of a page at a line's end. */
export function hasDotLeader(text: string): boolean {
  return text.length <= LONGEST && /(?:\.\s?){3,}\s*[\divxl]{1,6}$/i.test(text);
}
