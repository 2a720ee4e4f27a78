import type { List, ListItem } from '../../../../article/types.js';
import { singleSpaced } from '../../blocks/read-prose.js';
import { paragraphOf } from '../../blocks-of-run.js';
import type { Line } from '../../line.js';
import { glueBetween } from '../../wrap-column.js';

/** An entry of a table of contents. */
interface Entry {
  readonly text: string;
  /** 1 for a whole section, 2 for a part of it. */
  readonly level: number;
}

/** What leads the eye from an entry to its page: dots, close or apart, or mere white space. */
const LEADER = /(?:\s*(?:\.\s?){3,}\s*| {3,})(?=[\divxl]{1,6}$)/i;

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3})*|[A-Z](?:\.\d{1,3})+|[A-Z](?=\.)|(?:Appendix|Annex) [A-Z\d])(?=[.:\s])/i;

/** A line of an entry is not longer, in UTF-16 code units; what is longer is not looked at. */
const LONGEST = 160;

/** How deep entries may stand within entries. */
const DEEPEST = 8;

/** Whether a line is an entry of a table of contents by its own form: dots lead to the number of a page. */
export function isLeading({ text }: Line): boolean {
  return text.length <= LONGEST && /(?:\.\s?){3,}\s*[\divxl]{1,6}$/i.test(text);
}

/** Whether most lines are entries of a table of contents. */
export function isContents(lines: readonly Line[]): boolean {
  return lines.length > 2 && lines.filter(isLeading).length > lines.length / 2;
}

/** A table of contents as a list, parts within their sections; dots that lead to a page's number become one mark. */
export function contentsList(lines: readonly Line[]): List {
  return listFrom(entriesOf(lines), 1);
}

/** The entries of some lines; one that found no room on its line goes on below. */
function entriesOf(lines: readonly Line[]): readonly Entry[] {
  const hasPages = lines.filter(hasPage).length > lines.length / 2;
  const entries: Entry[] = [];
  let above: Line | undefined;
  for (const line of lines) {
    const last = entries.at(-1);
    const text = singleSpaced(isLong(line) ? line.text : line.text.replace(LEADER, ' … '));
    if (last !== undefined && above !== undefined && goesOn(above, line, hasPages)) {
      entries[entries.length - 1] = { ...last, text: last.text + glueBetween(last.text, text) + text };
    } else entries.push({ text, level: levelOf(text) });
    above = line;
  }
  return entries;
}

function goesOn(above: Line, line: Line, hasPages: boolean): boolean {
  if (line.gap > 0 || NUMBER.test(line.text)) return false;
  return hasPages ? !hasPage(above) && line.indent >= above.indent : line.indent > above.indent;
}

function hasPage(line: Line): boolean {
  return !isLong(line) && LEADER.test(line.text);
}

function isLong({ text }: Line): boolean {
  return text.length > LONGEST;
}

function levelOf(text: string): number {
  return NUMBER.exec(text)?.[0].split('.').length ?? 1;
}

/** Entries as a list; those of a deeper level belong to the one above. */
function listFrom(entries: readonly Entry[], depth: number): List {
  const children: ListItem[] = [];
  for (let at = 0; at < entries.length; ) {
    const { text, level } = entries[at] ?? { text: '', level: 1 };
    let end = at + 1;
    while (depth < DEEPEST && (entries[end]?.level ?? 0) > level) end++;
    const inner = entries.slice(at + 1, end);
    const nested = inner.length === 0 ? [] : [listFrom(inner, depth + 1)];
    children.push({ type: 'listItem', children: [paragraphOf(text), ...nested] });
    at = end;
  }
  return { type: 'list', ordered: false, children };
}
