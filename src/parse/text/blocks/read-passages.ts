import type { Block } from '../../../article/types.js';
import { collapseSpaces, type Line } from '../line.js';
import type { TextPassage } from '../passage.js';
import { blocksOfPassages } from './blocks-of-passages.js';
import { isProgram, readFencedCode, readIndented } from './read-code.js';
import { readList } from './read-list.js';
import { readQuotedLines } from './read-quotation.js';
import { readThematicBreak, readUnderlinedTitle } from './read-rule.js';
import { readTable } from './read-table.js';
import type { BlockReader, TakenLines } from './reader.js';

/** How deep blocks may stand within blocks; what is deeper stays on the last level. */
const DEEPEST_BLOCK = 8;

/** In order: who comes first has the first word. */
const READERS: readonly BlockReader[] = [
  readFencedCode,
  readUnderlinedTitle,
  readThematicBreak,
  readQuotedLines,
  readTable,
  readList,
  readIndented,
  readProse,
];

/** Reads lines into passages. Each line of prose must be whole: one paragraph, one heading, one item. */
export function readPassages(lines: readonly Line[]): readonly TextPassage[] {
  return readAtDepth(lines, 1);
}

function readAtDepth(lines: readonly Line[], depth: number): readonly TextPassage[] {
  const readers = depth < DEEPEST_BLOCK ? READERS : [readProse];
  const nest = (inner: readonly Line[]): readonly Block[] => blocksOfPassages(readAtDepth(inner, depth + 1));
  const passages: TextPassage[] = [];
  for (let at = 0; at < lines.length; ) {
    let taken: ReturnType<BlockReader>;
    for (const reader of readers) {
      taken = reader(lines, at, nest);
      if (taken !== undefined) break;
    }
    if (taken === undefined) break;
    for (const passage of taken.passages) passages.push(passage);
    at = taken.next;
  }
  return passages;
}

/** Takes one line as running text, its white space made single spaces; it never leaves a line to others. */
function readProse(lines: readonly Line[], at: number): TakenLines | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  return { passages: [{ type: 'prose', text: collapseSpaces(line.text), gap: line.gap }], next: at + 1 };
}

/** So many lines show whether a text is a program, whose indentation is no margin. */
const SHOWN = 100;

/** Gives lines without the margin of the page: the indentation that most of the text stands at becomes none. */
export function withoutMargin(lines: readonly Line[]): readonly Line[] {
  const margin = marginOf(lines);
  return margin === 0 || isProgram(lines.slice(0, SHOWN).map(({ text }) => text))
    ? lines
    : lines.map((line) => ({ ...line, indent: Math.max(0, line.indent - margin) }));
}

function marginOf(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  let all = 0;
  for (const { indent, text } of lines) {
    lengths.set(indent, (lengths.get(indent) ?? 0) + text.length);
    all += text.length;
  }
  return [...lengths].find(([, length]) => length > all / 2)?.[0] ?? 0;
}
