import { isInCapitals } from '../../wording/characters.js';
import { endingOf } from '../../wording/punctuation.js';
import { numberingOf } from '../../wording/title-form.js';
import { paragraphOf } from '../blocks/blocks-of-passages.js';
import { readPassages } from '../blocks/read-passages.js';
import { UNMARKED_LEVEL } from '../headings/recognise-headings.js';
import type { IsDividedWord } from '../join-lines.js';
import type { Line } from '../line.js';
import type { Passage, Ready } from '../passage.js';
import { unwrap } from '../unwrap.js';
import { countSignOffLines, isSalutation } from './phrases.js';

/** A last line with so few words is a name or a wish. */
const SIGNED_WORDS = 4;

/** A title as newsletters set it: `*** DATES ***`. */
const DECORATED = /^([*=~#])\1+\s*([^\s*=~#].{0,98}[^\s*=~#])\s*\1{2,}$/;

/** How the lines of a mail are broken. */
export interface Breaks {
  /** Where they are; absent where a line is a paragraph. */
  readonly column: number | undefined;
  readonly isDividedWord: IsDividedWord;
}

/**
 * What somebody has written, from salutation to name, these being paragraphs. Of its short lines few may be titles.
 */
export function readWriting(lines: readonly Line[], { column, isDividedWord }: Breaks): readonly Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  const readUpTo = (end: number): void => {
    const text = lines.slice(from, end);
    for (const passage of readPassages(column === undefined ? text : unwrap(text, column, isDividedWord)))
      passages.push(passage);
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const count = at === 0 && line !== undefined && isSalutation(line) ? 1 : countSignOffLines(lines, at);
    if (count === 0) continue;
    readUpTo(at);
    passages.push(paragraphWithBreaks(lines.slice(at, at + count)));
    from = at + count;
    at = from - 1;
  }
  readUpTo(lines.length);
  return passages.flatMap((_, at) => classifyPassageAt(passages, at) ?? []);
}

/** Lines as one paragraph that is broken where they are. */
function paragraphWithBreaks(lines: readonly Line[]): Ready {
  const children = lines.flatMap(({ text }, index) => {
    const words = { type: 'text', value: text } as const;
    return index === 0 ? [words] : [{ type: 'break' } as const, words];
  });
  return { type: 'block', block: { type: 'paragraph', children } };
}

/** A passage with its part in the mail settled where it shows by itself. */
function classifyPassageAt(passages: readonly Passage[], at: number): Passage | undefined {
  const passage = passages[at];
  if (passage?.type !== 'prose' || !isAlone(passages, at)) return passage;
  const [, , title] = DECORATED.exec(passage.text) ?? [];
  if (title !== undefined) return { type: 'title', text: title, level: UNMARKED_LEVEL };
  const isLast = at === passages.length - 1;
  return isNoTitle(passage.text, isLast) ? { type: 'block', block: paragraphOf(passage.text) } : passage;
}

/**
 * Whether a line by itself is no title of a section in a mail, short as it is: a remark, a question, a word, the name at the
 * end. Lines in capitals and numbered ones may be.
 */
function isNoTitle(text: string, isLast: boolean): boolean {
  const words = text.split(/\s+/, SIGNED_WORDS + 1).length;
  if (isLast && words <= SIGNED_WORDS) return true;
  const isOpen = endingOf(text) === 'open';
  if (numberingOf(text) !== undefined || (isInCapitals(text) && (isOpen || words > 1))) return false;
  return words === 1 || !isOpen;
}

function isAlone(passages: readonly Passage[], at: number): boolean {
  return [at, at + 1].every((place) => {
    const [above, below] = [passages[place - 1], passages[place]];
    return above?.type !== 'prose' || below?.type !== 'prose' || below.gap > 0;
  });
}
