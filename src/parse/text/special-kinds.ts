import { endingOf } from '../wording/punctuation.js';
import { couldBeTitle } from '../wording/title-form.js';
import { readPassages, withoutMargin } from './blocks/read-passages.js';
import { book } from './book/book.js';
import { classifyPassages } from './classify-passages.js';
import { dividedWordTest } from './join-lines.js';
import { firstLinesOfBrokenParagraphs, isHardWrapped, wrapColumn } from './layout.js';
import { type Line, runsOf } from './line.js';
import { mail } from './mail/mail.js';
import type { TextKind } from './passage.js';
import { rfc } from './rfc/rfc.js';
import { transcript } from './transcript.js';
import { unwrap } from './unwrap.js';

/**
 * A text whose lines are broken at a column, as a text browser dumps it: lines end where the next word found no room and go
 * on in the middle of a sentence. They are made whole first.
 */
export const wrapped: TextKind = {
  matches: isHardWrapped,
  read: ({ lines }) => classifyPassages(readPassages(unwrap(dedentEmbeddedDocuments(withoutMargin(lines))))),
};

/** A text of short lines, addresses, tables, in which some paragraphs are broken at a column: only these are made whole. */
const partlyWrapped: TextKind = {
  matches: ({ lines }) => firstLinesOfBrokenParagraphs(lines).size > 0,
  read: ({ lines }) => {
    const bare = withoutMargin(lines);
    const broken = firstLinesOfBrokenParagraphs(bare);
    const isDividedWord = dividedWordTest(bare);
    const whole = runsOf(bare).flatMap((run) =>
      broken.has(run[0]) ? unwrap(run, wrapColumn(run), isDividedWord) : run,
    );
    return classifyPassages(readPassages(whole));
  },
};

/** All kinds but the pasted one, in the order in which a text is asked. */
export const SPECIAL_KINDS: readonly TextKind[] = [mail, rfc, book, transcript, wrapped, partlyWrapped];

/** An embedded document is indented by so many columns at least. */
const EMBEDDED_INDENT = 4;

/** An embedded document has so many titles at least. */
const FEWEST_TITLES = 2;

/** No title of an embedded document is longer, in UTF-16 code units. */
const LONGEST_TITLE = 60;

/**
 * Gives lines without the indentation of embedded documents: indented parts with titles of their own, whose sections are the
 * text's as well. Any other indented part keeps its indentation: a quotation, a program, a verse.
 */
function dedentEmbeddedDocuments(lines: readonly Line[]): readonly Line[] {
  const out: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfIndented(lines, at);
    const part = lines.slice(at, Math.max(end, at + 1));
    const margin = hasTitles(part) ? part.reduce((least, { indent }) => Math.min(least, indent), Infinity) : 0;
    for (const line of part) out.push(margin === 0 ? line : { ...line, indent: line.indent - margin });
    at += part.length;
  }
  return out;
}

/** Finds the index after the indented lines that begin at a place. */
function endOfIndented(lines: readonly Line[], at: number): number {
  let end = at;
  while ((lines[end]?.indent ?? 0) >= EMBEDDED_INDENT) end++;
  return end;
}

function hasTitles(part: readonly Line[]): boolean {
  return part.filter((_, at) => isTitle(part, at)).length >= FEWEST_TITLES;
}

/** Whether a line stands by itself, as titles do, above text of more than one line. */
function isTitle(part: readonly Line[], at: number): boolean {
  const [line, first, second] = part.slice(at, at + 3);
  if (line === undefined || first === undefined || second === undefined) return false;
  const isApart = (at === 0 || line.gap > 0) && first.gap > 0 && second.gap === 0;
  const isLevel = first.indent === line.indent && second.indent === line.indent;
  const ending = endingOf(line.text);
  const isClosed = ending !== 'open' && ending !== 'question';
  return isApart && isLevel && !isClosed && line.text.length <= LONGEST_TITLE && couldBeTitle(line.text);
}
