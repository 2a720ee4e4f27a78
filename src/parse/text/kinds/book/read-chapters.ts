import type { List, ListItem } from '../../../../article/types.js';
import { paragraphOf } from '../../blocks-of-run.js';
import type { Passage } from '../../passage.js';
import type { Run } from '../../runs.js';
import { withShortLeader } from '../../short-leader.js';
import { passagesOfBook, type Wrapping } from './blocks-of-book.js';
import { chaptersIn } from './chapters-in.js';
import { contentsZone } from './contents-zone.js';

/** A book's text as what stands above its first title, and the rest. */
export interface BookText {
  readonly opening: readonly Run[];
  readonly chapters: readonly Passage[];
}

/** The text of a book from its first title on; its list of contents stays a list. */
export function readChapters(runs: readonly Run[], wrapping: Wrapping): BookText {
  const contents = contentsZone(runs, wrapping.column);
  const chapters = chaptersIn(runs, contents);
  const passages: Passage[] = [];
  for (const [index, { title, from, to }] of chapters.entries()) {
    const end = chapters[index + 1]?.from ?? runs.length;
    const isContents = from === contents?.from;
    const entries = isContents ? runs.slice(to, contents.to) : [];
    passages.push(title);
    if (entries.length > 0) passages.push({ type: 'block', block: listOf(entries) });
    for (const passage of passagesOfBook(runs.slice(isContents ? contents.to : to, end), wrapping))
      passages.push(passage);
  }
  return { opening: runs.slice(0, chapters[0]?.from ?? runs.length), chapters: passages };
}

/** A list of contents, line for line. */
function listOf(runs: readonly Run[]): List {
  const children: readonly ListItem[] = runs.flatMap((run) =>
    run.map(({ text }) => ({ type: 'listItem', children: [paragraphOf(withShortLeader(text))] }) as const),
  );
  return { type: 'list', ordered: false, children };
}
