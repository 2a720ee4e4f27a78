import { startsWithLetter } from '../wording/characters.js';
import { startsAsQuestionOrAnswer } from '../wording/question-words.js';
import { readPassages } from './blocks/read-passages.js';
import { classifyPassages } from './classify-passages.js';
import type { Kind } from './kind.js';
import { isWrapped, type Layout, mayHaveBrokenParagraphs } from './layout.js';
import type { Line } from './line.js';
import { withoutMargin } from './without-margin.js';

/** The kind of a text, chosen once from the whole of it. What only the others need is loaded when a text may be one of them. */
export async function kindOf(layout: Layout): Promise<Kind> {
  if (isCertainlyPasted(layout)) return pasted;
  const { SPECIAL_KINDS } = await import('./special-kinds.js');
  return SPECIAL_KINDS.find(({ matches }) => matches(layout)) ?? pasted;
}

/** A text as a browser's selection gives it: a line is a paragraph, a heading, an item or a row. */
export const pasted: Kind = {
  matches: () => true,
  read: ({ lines }) => classifyPassages(readPassages(withoutMargin(lines))),
};

/** What a line begins with that is a quotation in a mail, or the mark of a library. */
const MARKS: readonly string[] = ['>', '*'];

/** The name of a field in a mail's header ends before so many UTF-16 code units, and stands on one of so many lines. */
const LONGEST_FIELD = 60;
const FIELD_LINES = 2;

/** No line that names a speaker has its colon, or ends, further on, in UTF-16 code units; two or more people speak again. */
const LONGEST_CUE = 80;
const FEWEST_REGULARS = 2;

/**
 * Whether a first look, which costs next to nothing, shows that a text is of no kind but the pasted one: no line
 * broken at a column, as in books too; nothing set in and no foot of a page, as in documents; nothing marked and no field on
 * top, as in mails; nobody who may be named as a speaker again and again. All texts of a kind have what is looked for.
 */
export function isCertainlyPasted(layout: Layout): boolean {
  const { lines } = layout;
  return (
    !isWrapped(layout) &&
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

/** The last word of what a line may call a speaker, in lower case; `''` when it may be any. */
function nameAt(text: string): string | undefined {
  if (startsAsQuestionOrAnswer(text)) return '';
  // A name begins with a letter, or a time or a bracket stands before it.
  if (!startsWithLetter(text) && !/^[\d[(].*:\d|^\[/.test(text.slice(0, LONGEST_CUE))) return undefined;
  const colon = text.slice(0, LONGEST_CUE).search(/[:：]/);
  if (colon === -1 && text.length > LONGEST_CUE) return undefined;
  const [name = ''] = (colon === -1 ? text : text.slice(0, colon)).split(', ', 1);
  return /[\d()[\]]/.test(name) ? '' : name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
