import { sectionWords } from '../../article/words.js';
import type { NumberedSection } from '../../select/types.js';
import { countedWords } from '../counted-words.js';
import { beside, indent, NARROWEST } from '../page/beside.js';
import { type Line, type Span, spansText } from '../page/line.js';
import { displayWidth } from '../wrap/width.js';
import { wrap } from '../wrap/wrap.js';
import { span } from './inline-spans.js';

/** How far the title of a deeper section is set in, in columns. */
const STEP = 2;

/** What an outline says of a section. */
interface Entry {
  readonly number: string;
  readonly indent: number;
  readonly title: Span;
  readonly words: string;
}

/** How many columns the widest of all titles and of all word counts take. */
interface Widths {
  readonly title: number;
  readonly words: number;
}

/** The number, title and words of each section, aligned; the words stand below the title where it has no room beside. */
export function outlineLines(sections: readonly NumberedSection[], columns: number): readonly Line[] {
  const entries = sections.map(entryOf);
  const widths = {
    title: widest(entries.map((entry) => entry.indent + displayWidth(entry.title.text))),
    words: widest(entries.map(({ words }) => words.length)),
  };
  const digits = widest(entries.map(({ number }) => number.length));
  return entries.flatMap((entry) => {
    const first = `${entry.number.padStart(digits)}  `;
    const lead = { first, rest: ' '.repeat(first.length), roles: ['number'] } as const;
    return beside(lead, columns, (room) => entryLines(entry, widths, room));
  });
}

function entryOf({ number, slug, title, section }: NumberedSection): Entry {
  const words = sectionWords(section);
  return {
    number: String(number),
    indent: (section.depth - 1) * STEP,
    title: title === undefined ? span(`(${slug})`, 'description') : span(title),
    words: countedWords(words),
  };
}

function entryLines(entry: Entry, widths: Widths, columns: number): readonly Line[] {
  const left = columns - widths.words - 2;
  if (left < Math.min(widths.title, NARROWEST)) {
    return [...titleLines(entry, columns), ...wrap([span(entry.words, 'count')], columns)];
  }
  const room = Math.min(widths.title, left);
  const [head = [], ...others] = titleLines(entry, room);
  const free = room - displayWidth(spansText(head)) + 2 + widths.words - entry.words.length;
  return [[...head, span(' '.repeat(free)), span(entry.words, 'count')], ...others];
}

function titleLines(entry: Entry, columns: number): readonly Line[] {
  return beside(indent(entry.indent), columns, (room) => wrap([entry.title], room));
}

function widest(widths: readonly number[]): number {
  return widths.reduce((most, width) => Math.max(most, width), 0);
}
