import { blockText } from '../../../article/text.js';
import type { Passage } from '../passage.js';

/** A list is a table of contents when it names so many lines that stand after it. */
const FEWEST = 3;

/** Longer lines are no entries, in UTF-16 code units. */
const LONGEST = 200;

/** An entry of some list, and where the list ends. */
interface Entry {
  readonly key: string;
  readonly list: number;
}

/**
 * The titles that a text names in its own table of contents, by `titleKey`: the entries of a list, with bullets or without,
 * of which three or more come again as lines below it.
 */
export function contentsOf(passages: readonly Passage[]): ReadonlySet<string> {
  const last = new Map<string, number>();
  for (const [index, passage] of passages.entries())
    if (passage.type === 'prose') last.set(titleKey(passage.text), index);
  const named = entriesOf(passages).filter(({ key, list }) => key !== '' && (last.get(key) ?? 0) > list);
  const sizes = new Map<number, number>();
  for (const { list } of named) sizes.set(list, (sizes.get(list) ?? 0) + 1);
  return new Set(named.filter(({ list }) => (sizes.get(list) ?? 0) >= FEWEST).map(({ key }) => key));
}

/** A title without its number, its page's number and marks, in lower case: the same in the contents and in the text. */
export function titleKey(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/^\(?[\dIVX]+(?:\.\d+)*[.):]?\s+/, '')
    .replace(/[.…]{2,}\s*\d+$|\s+\d+$|\[[^\s[\]]+\]$|[¶#]$/, '')
    .trim()
    .toLowerCase();
}

/** The lines of all lists; where a list without bullets begins is where a line has another one right below it. */
function entriesOf(passages: readonly Passage[]): readonly Entry[] {
  const entries: Entry[] = [];
  let end = passages.length;
  for (let index = passages.length - 1; index >= 0; index--) {
    const passage = passages[index];
    const below = passages[index + 1];
    if (below?.type !== 'prose' || below.gap > 0) end = index;
    if (passage?.type === 'block' && passage.block.type === 'list') {
      for (const line of blockText(passage.block).split('\n')) entries.push({ key: titleKey(line), list: index });
    } else if (passage?.type === 'prose' && (end > index || passage.gap === 0)) {
      entries.push({ key: titleKey(passage.text), list: end });
    }
  }
  return entries;
}
