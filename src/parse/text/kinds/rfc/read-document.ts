import type { Block } from '../../../../article/types.js';
import type { Passage } from '../../passage.js';
import { runsOf } from '../../runs.js';
import { DOCUMENT_PARTS } from '../../words/document-parts.js';
import { wrapColumn } from '../../wrap-column.js';
import type { Draft } from '../kind.js';
import { blocksOfPieces } from './blocks-of-pieces.js';
import { contentsList, isContents } from './contents-list.js';
import { readFrontPage } from './front-page.js';
import { marginOf } from './margin-of.js';
import { type Part, partsOf } from './parts-of.js';
import { piecesOf, type Setting } from './pieces-of.js';
import { withoutBars } from './without-bars.js';
import type { Unpaged } from './without-page-marks.js';

/** Reads a document whose pages are put together; what its printer put on each page is left out, at the end. */
export function readDocument({ lines, marks }: Unpaged): Draft {
  const setting = { margin: marginOf(lines), column: wrapColumn(lines) };
  const [opening, ...parts] = partsOf(runsOf(lines), setting.margin);
  const front = readFrontPage(opening.runs);
  const below = { ...opening, runs: opening.runs.slice(front.size) };
  const headline = front.metadata.headline ?? headlineIn(below, parts);
  const titled = front.metadata.headline === headline ? parts : parts.slice(1);
  return {
    metadata: { ...(headline !== undefined && { headline }), ...front.metadata },
    passages: [...front.passages, ...[below, ...titled].flatMap((part) => passagesOf(part, setting)), ...marks],
  };
}

/** The headline of a document without a front page: a title above all text that no number counts, and another one below. */
function headlineIn(opening: Part, [first, second]: readonly Part[]): string | undefined {
  if (opening.runs.length > 0 || first?.heading === undefined || second === undefined) return undefined;
  const { name, numbering, title } = first.heading;
  const isName = numbering === undefined && first.runs.length === 0 && !DOCUMENT_PARTS.has(name);
  return isName ? title.text : undefined;
}

function passagesOf({ heading, runs, entries }: Part, setting: Setting): readonly Passage[] {
  const title = heading === undefined ? [] : [heading.title];
  const list = entries.length === 0 ? [] : [contentsList(entries)];
  return [...title, ...[...list, ...blocksOf(runs, setting)].map((block) => ({ type: 'block', block }) as const)];
}

/** The blocks of runs; a table of contents that no title announces is a list too. */
function blocksOf(runs: Part['runs'], setting: Setting): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (let at = 0; at <= runs.length; at++) {
    const run = runs[at];
    if (run !== undefined && !isContents(run)) continue;
    const pieces = runs
      .slice(from, at)
      .flatMap(withoutBars)
      .flatMap((each) => piecesOf(each, setting));
    for (const block of blocksOfPieces(pieces, setting.margin)) blocks.push(block);
    if (run !== undefined) blocks.push(contentsList(run));
    from = at + 1;
  }
  return blocks;
}
