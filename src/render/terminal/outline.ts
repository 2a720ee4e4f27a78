import { sectionWords } from '../../article/words.js';
import type { NumberedSection } from '../../select/types.js';
import { formatWordCount } from '../house-style.js';
import { indentation, NARROWEST_BESIDE_PREFIX, prefixBlock } from '../lines/layout.js';
import { type StyledLine, type StyledText, unstyledText } from '../lines/line.js';
import { displayWidth } from '../lines/width.js';
import { wrap } from '../lines/wrap.js';
import { styledText } from './inlines.js';

/** How far the title of a deeper section is set in, in columns. */
const STEP = 2;

/** How many columns stand between a title and its word count. */
const GAP = 2;

/** The line of a section in the outline. */
interface Entry {
  readonly number: string;
  /** In columns. */
  readonly indent: number;
  readonly title: StyledText;
  readonly words: string;
}

/** How many columns the widest of all titles and of all word counts take. */
interface Widths {
  readonly title: number;
  readonly words: number;
}

/**
 * Sets the number, title and words of each section, aligned; the words stand below the title where it has no room
 * beside.
 */
export function outlineLines(sections: readonly NumberedSection[], columns: number): readonly StyledLine[] {
  const entries = sections.map(entryOf);
  const widths = {
    title: widest(entries.map((entry) => entry.indent + displayWidth(entry.title.text))),
    words: widest(entries.map(({ words }) => words.length)),
  };
  const digits = widest(entries.map(({ number }) => number.length));
  return entries.flatMap((entry) => {
    const first = `${entry.number.padStart(digits)}  `;
    const prefix = { first, rest: ' '.repeat(first.length), roles: ['number'] } as const;
    return prefixBlock(prefix, columns, (room) => entryLines(entry, widths, room));
  });
}

function entryOf({ number, slug, title, section }: NumberedSection): Entry {
  return {
    number: String(number),
    indent: (section.depth - 1) * STEP,
    title: title === undefined ? styledText(`(${slug})`, 'description') : styledText(title),
    words: formatWordCount(sectionWords(section)),
  };
}

function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}

function entryLines(entry: Entry, widths: Widths, columns: number): readonly StyledLine[] {
  const left = columns - widths.words - GAP;
  if (left < Math.min(widths.title, NARROWEST_BESIDE_PREFIX)) {
    return [...entryTitleLines(entry, columns), ...wrap([styledText(entry.words, 'count')], columns)];
  }
  const room = Math.min(widths.title, left);
  const [head = [], ...others] = entryTitleLines(entry, room);
  const free = room - displayWidth(unstyledText(head)) + GAP + widths.words - entry.words.length;
  return [[...head, styledText(' '.repeat(free)), styledText(entry.words, 'count')], ...others];
}

function entryTitleLines(entry: Entry, columns: number): readonly StyledLine[] {
  return prefixBlock(indentation(entry.indent), columns, (room) => wrap([entry.title], room));
}
