import type { List, ListItem } from '../../article/types.js';
import { paragraphOf } from './blocks/blocks-of-passages.js';
import { joinLines } from './join-lines.js';
import { collapseSpaces, type Line } from './line.js';

/** An entry of a table of contents. */
interface Entry {
  readonly text: string;
  /** 1 for a whole section, 2 for a part of it. */
  readonly level: number;
}

/** The number that an entry begins with. */
const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[A-Z](?:\.\d{1,3})+|[A-Z](?=\.)|(?:Appendix|Annex) [A-Z\d])(?=[.:\s])/i;

/** How deep entries may stand within entries. */
const DEEPEST_LEVEL = 8;

/** Whether most lines are entries of a table of contents. */
export function isContentsList(lines: readonly Line[]): boolean {
  return lines.length > 2 && lines.filter(({ text }) => hasDotLeader(text)).length > lines.length / 2;
}

/** Makes a list of a table of contents, parts within their sections; dots before a page's number become one mark. */
export function listOfContents(lines: readonly Line[]): List {
  return listFrom(entriesOf(lines), 1);
}

/** The entries of some lines; one that found no room on its line goes on below. */
function entriesOf(lines: readonly Line[]): readonly Entry[] {
  const hasPages = lines.filter((line) => hasLeader(line.text)).length > lines.length / 2;
  const entries: Line[][] = [];
  for (const line of lines) {
    const open = entries.at(-1);
    const above = open?.at(-1);
    if (above !== undefined && goesOn(above, line, hasPages)) open?.push(line);
    else entries.push([line]);
  }
  return entries.map((entry) => {
    const text = joinLines(entry.map((line) => ({ ...line, text: formatContentsEntry(line.text) })));
    return { text, level: NUMBER.exec(text)?.[0].split('.').length ?? 1 };
  });
}

function goesOn(above: Line, line: Line, hasPages: boolean): boolean {
  if (line.gap > 0 || NUMBER.test(line.text)) return false;
  return hasPages ? !hasLeader(above.text) && line.indent >= above.indent : line.indent > above.indent;
}

/** Entries as a list; those of a deeper level belong to the one above. */
function listFrom(entries: readonly Entry[], depth: number): List {
  const children: ListItem[] = [];
  for (let at = 0; at < entries.length; ) {
    const { text, level } = entries[at] ?? { text: '', level: 1 };
    let end = at + 1;
    while (depth < DEEPEST_LEVEL && (entries[end]?.level ?? 0) > level) end++;
    const inner = entries.slice(at + 1, end);
    const nested = inner.length === 0 ? [] : [listFrom(inner, depth + 1)];
    children.push({ type: 'listItem', children: [paragraphOf(text), ...nested] });
    at = end;
  }
  return { type: 'list', ordered: false, children };
}

/** A leader: the dots, close or apart, or the mere white space between an entry and the number of its page. */
const LEADER = /(?:\s*(?:\.\s?){3,}\s*| {3,})(?=[\divxl]{1,6}$)/i;

/** An entry of a table of contents is not longer, in UTF-16 code units; what is longer is not looked at. */
const LONGEST_ENTRY = 160;

/** Writes an entry of a table of contents with one mark before its page and single spaces: `The Mill … 12`. */
export function formatContentsEntry(text: string): string {
  return collapseSpaces(hasLeader(text) ? text.replace(LEADER, ' … ') : text);
}

/** Whether a line ends with the number of a page and what leads to it. */
function hasLeader(text: string): boolean {
  return text.length <= LONGEST_ENTRY && LEADER.test(text);
}

/** Whether dots lead to the number of a page at a line's end. */
export function hasDotLeader(text: string): boolean {
  return text.length <= LONGEST_ENTRY && /(?:\.\s?){3,}\s*[\divxl]{1,6}$/i.test(text);
}
