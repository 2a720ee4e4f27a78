import type { Parsed } from '../../article/parsed.js';
import type { Inline, Section } from '../../article/types.js';
import { startsWithLetter } from '../wording/characters.js';
import { startsWithQuestionOrAnswerLabel } from '../wording/question-words.js';
import { blocksOfPassages } from './blocks/blocks-of-passages.js';
import { readPassages, withoutMargin } from './blocks/read-passages.js';
import { classifyPassages } from './classify-passages.js';
import { isHardWrapped, type LaidOutText, layoutOf, mayHaveBrokenParagraphs } from './layout.js';
import { type Line, pagesOf } from './line.js';
import type { TextKind, TextPassage } from './passage.js';

/**
 * Reads plain text: headline, standfirst, authors, dates, sections, paragraphs, lists, quotations, code, tables, figures.
 * Lines that are surely no part of the article are left out and listed.
 *
 * @param text decoded, with any line endings; form feeds end pages
 * @param options.whole whether such lines are paragraphs instead
 */
export async function parseText(text: string, { whole = false }: { readonly whole?: boolean } = {}): Promise<Parsed> {
  const layout = layoutOf(pagesOf(text));
  const { metadata, passages: classified } = (await chooseKind(layout)).read(layout);
  const passages = whole ? classified.map(asText) : classified;
  return {
    article: { type: 'article', metadata, sections: sectionsOf(passages) },
    format: 'text',
    omissions: passages.flatMap((passage) =>
      passage.type === 'omitted' ? [{ text: passage.text, reason: passage.reason }] : [],
    ),
  };
}

/** Makes a paragraph of what would be left out. */
function asText(passage: TextPassage): TextPassage {
  return passage.type === 'omitted' ? { type: 'prose', text: passage.text, gap: 1 } : passage;
}

/** Puts settled passages into sections: a title begins one; what stands before the first title is the opening. */
export function sectionsOf(passages: readonly TextPassage[]): readonly Section[] {
  const depths = depthsOf(passages);
  const sections: Section[] = [];
  let from = 0;
  for (let at = 0; at <= passages.length; at++) {
    const passage = passages[at];
    if (passage !== undefined && passage.type !== 'title') continue;
    const section = sectionOf(passages.slice(from, at), depths);
    if (section.heading !== undefined || section.blocks.length > 0) sections.push(section);
    from = at;
  }
  return sections;
}

function sectionOf([first, ...rest]: readonly TextPassage[], depths: ReadonlyMap<number, number>): Section {
  if (first === undefined) return { type: 'section', depth: 1, blocks: [] };
  if (first.type !== 'title') return { type: 'section', depth: 1, blocks: blocksOfPassages([first, ...rest]) };
  const depth = depths.get(first.level) ?? 1;
  return { type: 'section', depth, heading: inlines(first.text), blocks: blocksOfPassages(rest) };
}

/** Gives the depth of each level that titles have, without gaps: the highest is 1. */
function depthsOf(passages: readonly TextPassage[]): ReadonlyMap<number, number> {
  const levels = new Set(passages.flatMap((passage) => (passage.type === 'title' ? [passage.level] : [])));
  return new Map([...levels].sort((a, b) => a - b).map((level, index) => [level, index + 1]));
}

function inlines(text: string): readonly Inline[] {
  return [{ type: 'text', value: text }];
}

/** Chooses the kind of a text, once and from the whole of it. The special kinds are loaded only when a text may be one of them. */
export async function chooseKind(layout: LaidOutText): Promise<TextKind> {
  if (isCertainlyPasted(layout)) return pasted;
  const { SPECIAL_KINDS } = await import('./special-kinds.js');
  return SPECIAL_KINDS.find(({ matches }) => matches(layout)) ?? pasted;
}

/** A text as a browser's selection gives it: a line is a paragraph, a heading, an item or a row. */
export const pasted: TextKind = {
  matches: () => true,
  read: ({ lines }) => classifyPassages(readPassages(withoutMargin(lines))),
};

/** A quoted line of a mail and the mark of a library begin with these. */
const MARKS: readonly string[] = ['>', '*'];

/** The name of a field in a mail's header ends before so many UTF-16 code units, and stands on one of so many lines. */
const LONGEST_FIELD = 60;
const FIELD_LINES = 2;

/** No line that names a speaker has its colon, or ends, further on, in UTF-16 code units; two or more people speak again. */
const LONGEST_CUE = 80;
const FEWEST_REGULARS = 2;

/**
 * Whether a first look, which costs next to nothing, shows that a text is of no special kind. Every text of a special kind has
 * one of these: a line that is broken at a column (wrapped texts and books), an indented line or the foot of a page
 * (documents), a quoted line or a field at the top (mails), or speakers who are named again and again (transcripts).
 */
export function isCertainlyPasted(layout: LaidOutText): boolean {
  const { lines } = layout;
  return (
    !isHardWrapped(layout) &&
    !mayHaveBrokenParagraphs(lines) &&
    !lines.some(
      ({ text, indent }) => indent > 0 || MARKS.some((mark) => text.startsWith(mark)) || text.endsWith(']'),
    ) &&
    !lines
      .slice(0, FIELD_LINES)
      .some(({ text }) => text.slice(0, LONGEST_FIELD).includes(':') || text.startsWith('-')) &&
    !mayBeTalk(lines)
  );
}

/** Whether two or more lines may name the same people again: by the word before a colon or at the end of a short line. */
function mayBeTalk(lines: readonly Line[]): boolean {
  const met = new Set<string>();
  const again = new Set<string>();
  for (const [index, { text }] of lines.entries()) {
    const name = nameAt(text);
    // What stands in brackets or has a number may change from turn to turn.
    if (name === '') again.add(String(index));
    else if (name !== undefined && met.has(name)) again.add(name);
    else if (name !== undefined) met.add(name);
    if (again.size >= FEWEST_REGULARS) return true;
  }
  return false;
}

/** Gives the last word of what a line may call a speaker, in lower case; `''` when it may be any. */
function nameAt(text: string): string | undefined {
  if (startsWithQuestionOrAnswerLabel(text)) return '';
  // A name begins with a letter, or a time or a bracket stands before it.
  if (!startsWithLetter(text) && !/^[\d[(].*:\d|^\[/.test(text.slice(0, LONGEST_CUE))) return undefined;
  const colon = text.slice(0, LONGEST_CUE).search(/[:：]/);
  if (colon === -1 && text.length > LONGEST_CUE) return undefined;
  const [name = ''] = (colon === -1 ? text : text.slice(0, colon)).split(', ', 1);
  return /[\d()[\]]/.test(name) ? '' : name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
