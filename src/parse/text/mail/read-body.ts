import { blocksOfPassages, paragraphOf } from '../blocks/blocks-of-passages.js';
import { dividedWordTest, type IsDividedWord } from '../join-lines.js';
import type { Line } from '../line.js';
import type { Passage } from '../passage.js';
import type { Field } from './header.js';
import { countAttributionLines } from './phrases.js';
import { type QuotedLine, withoutQuoteMarks, wrapColumnsByDepth } from './quoted-lines.js';
import type { Breaks } from './read-writing.js';
import { readWriting } from './read-writing.js';
import { type Part, splitForwards } from './split-messages.js';
import { splitOffTail } from './tail.js';

/** Some lines of a mail that are quoted equally often, and what is known of them. */
interface Level {
  readonly depth: number;
  /** Where lines of each depth are broken. */
  readonly columns: readonly (number | undefined)[];
  readonly isDividedWord: IsDividedWord;
}

/**
 * What a mail says under its header: its writer's text, the quotations in it one within the other, mails that are passed
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

/** A quotation, and behind it what is left out of it. */
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

function readPart(lines: readonly Line[], breaks: Breaks, mayLead: boolean): readonly Passage[] {
  const count = mayLead ? countAttributionLines(lines) : 0;
  const lead = lines.slice(lines.length - count);
  const { lines: text, omitted } = splitOffTail(lines.slice(0, lines.length - count));
  const leading: readonly Passage[] =
    count === 0 ? [] : [{ type: 'block', block: paragraphOf(lead.map((line) => line.text).join(' ')) }];
  return [...readWriting(text, breaks), ...omitted, ...leading];
}
