import type { Block } from '../../../../article/types.js';
import { readPassages } from '../../blocks/read-passages.js';
import { paragraphOf } from '../../blocks-of-run.js';
import type { IsBroken } from '../../broken-words.js';
import { endingOf } from '../../headings/ending.js';
import { numberingOf } from '../../headings/numbering-of.js';
import { isInCapitals } from '../../letters.js';
import type { Line } from '../../line.js';
import type { Passage, Prose, Ready } from '../../passage.js';
import { unwrap } from '../../unwrap.js';
import { isSalutation, signOffLines } from './sign-off.js';

/** A last line with so few words is a name or a wish. */
const SIGNED_WORDS = 4;

/** How the lines of a mail are broken. */
export interface Breaks {
  /** Where they are; absent where a line is a paragraph. */
  readonly column: number | undefined;
  readonly isBroken: IsBroken;
}

/**
 * What somebody has written, from salutation to name, these being paragraphs. Of its short lines few may be titles.
 */
export function readWriting(lines: readonly Line[], { column, isBroken }: Breaks): readonly Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  const readUpTo = (end: number): void => {
    const text = lines.slice(from, end);
    for (const passage of readPassages(column === undefined ? text : unwrap(text, column, isBroken)))
      passages.push(passage);
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const count = at === 0 && line !== undefined && isSalutation(line) ? 1 : signOffLines(lines, at);
    if (count === 0) continue;
    readUpTo(at);
    passages.push(asWritten(lines.slice(at, at + count)));
    from = at + count;
    at = from - 1;
  }
  readUpTo(lines.length);
  return passages.map((passage, at) => (isNoTitle(passages, at) ? settledProse(passage) : passage));
}

/** Lines as one paragraph that is broken where they are. */
function asWritten(lines: readonly Line[]): Ready {
  const children = lines.flatMap(({ text }, index) => {
    const words = { type: 'text', value: text } as const;
    return index === 0 ? [words] : [{ type: 'break' } as const, words];
  });
  return { type: 'block', block: { type: 'paragraph', children } };
}

function settledProse(passage: Passage): Passage {
  const block: Block | undefined = passage.type === 'prose' ? paragraphOf(passage.text) : undefined;
  return block === undefined ? passage : { type: 'block', block };
}

/**
 * Whether a line by itself is no title of a section in a mail, short as it is: a remark, a question, a word, the name at the
 * end. Lines in capitals and numbered ones may be.
 */
function isNoTitle(passages: readonly Passage[], at: number): boolean {
  const passage = passages[at];
  if (passage?.type !== 'prose' || !isAlone(passage, passages[at + 1])) return false;
  const { text } = passage;
  const words = text.split(/\s+/, SIGNED_WORDS + 1).length;
  if (at === passages.length - 1) return words <= SIGNED_WORDS;
  if (isInCapitals(text) || numberingOf(text) !== undefined) return false;
  return words === 1 || endingOf(text) !== 'open';
}

function isAlone(prose: Prose, below: Passage | undefined): boolean {
  return prose.gap > 0 && (below?.type !== 'prose' || below.gap > 0);
}
