import type { Block } from '../../../article/types.js';
import type { Line } from '../line.js';
import type { Passage } from '../passage.js';
import { blocksOf } from '../sections-of.js';
import { readCode } from './read-code.js';
import { readFenced } from './read-fenced.js';
import { readList } from './read-list.js';
import { readProse } from './read-prose.js';
import { readQuotation } from './read-quotation.js';
import { readTable } from './read-table.js';
import { readThematicBreak } from './read-thematic-break.js';
import { readUnderlined } from './read-underlined.js';
import type { Reader } from './reader.js';

/** How deep blocks may stand within blocks; what is deeper stays on the last level. */
const DEEPEST = 8;

/** In order: who comes first has the first word. */
const READERS: readonly Reader[] = [
  readFenced,
  readUnderlined,
  readThematicBreak,
  readQuotation,
  readTable,
  readList,
  readCode,
  readProse,
];

/** What some lines are made of, each line of prose being whole: one paragraph, one heading, one item. */
export function readPassages(lines: readonly Line[]): readonly Passage[] {
  return readAtDepth(lines, 1);
}

function readAtDepth(lines: readonly Line[], depth: number): readonly Passage[] {
  const readers = depth < DEEPEST ? READERS : [readProse];
  const nest = (inner: readonly Line[]): readonly Block[] => blocksOf(readAtDepth(inner, depth + 1));
  const passages: Passage[] = [];
  for (let at = 0; at < lines.length; ) {
    let taken: ReturnType<Reader>;
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
