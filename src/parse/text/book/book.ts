import type { Block, List, ListItem, Metadata } from '../../../article/types.js';
import { hasLetter } from '../../wording/characters.js';
import { paragraphOf } from '../blocks/blocks-of-passages.js';
import { listMarkerOf, nextMarkerReading } from '../blocks/read-list.js';
import { readPassages, withoutMargin } from '../blocks/read-passages.js';
import { formatContentsEntry } from '../contents-list.js';
import { dividedWordTest, type IsDividedWord, joinLines } from '../join-lines.js';
import { isHardWrapped, wrapColumn } from '../layout.js';
import { type Line, type Run, runsOf, textAsLaidOut } from '../line.js';
import type { ClassifiedText, TextKind, TextPassage } from '../passage.js';
import { readFrontMatter } from '../read-front-matter.js';
import { hasIntendedLineBreaks, unwrap } from '../unwrap.js';
import { findChapters, hasChapters } from './chapters.js';
import { findContentsZone } from './contents-zone.js';
import { isLibraryMark, omittedLicence, readLibraryHeader, splitOffLicence } from './library.js';

/** A book as the libraries of free books give it away, or one that its chapters show, with its lines broken at a column. */
export const book: TextKind = {
  matches: (layout) => layout.lines.some(isLibraryMark) || (isHardWrapped(layout) && hasChapters(runsOf(layout.lines))),
  read: ({ lines }) => readBook(lines),
};

/** Reads a book: what the library says around it is left out, its title page tells what it is, then come its chapters. */
function readBook(lines: readonly Line[]): ClassifiedText {
  const { header, text, footer } = splitOffLicence(lines);
  const { metadata: known, omitted } = readLibraryHeader(header);
  const bare = withoutMargin(text);
  const wrapping = { column: wrapColumn(bare), isDividedWord: dividedWordTest(bare) };
  const { opening, chapters } = readChapters(runsOf(bare), wrapping);
  const { metadata, passages } = readTitlePage(opening, known, wrapping);
  const after = runsOf(footer).map((run) => omittedLicence(joinLines(run)));
  return { metadata, passages: [...omitted, ...passages, ...chapters, ...after] };
}

/** A book's text as what stands above its first title, and the rest. */
interface BookText {
  readonly opening: readonly Run[];
  readonly chapters: readonly TextPassage[];
}

/** The text of a book from its first title on; its list of contents stays a list. */
function readChapters(runs: readonly Run[], wrapping: Wrapping): BookText {
  const contents = findContentsZone(runs, wrapping.column);
  const chapters = findChapters(runs, contents);
  const passages: TextPassage[] = [];
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
    run.map(({ text }) => ({ type: 'listItem', children: [paragraphOf(formatContentsEntry(text))] }) as const),
  );
  return { type: 'list', ordered: false, children };
}

/** A title page has so many runs at most. */
const MOST_TITLE_PAGE_RUNS = 20;

/**
 * Reads what stands above a book's first title. Where the library has told of title and author, the title page only says so
 * again; where nobody has, it is read as the top of an article.
 */
function readTitlePage(opening: readonly Run[], known: Metadata, wrapping: Wrapping): ClassifiedText {
  if (known.headline === undefined) {
    const { metadata, passages } = readFrontMatter(passagesOfBook(opening, wrapping));
    return { metadata: { ...metadata, ...known }, passages };
  }
  const passages = opening.map((run, index) => (index < MOST_TITLE_PAGE_RUNS ? omittedAsKnown(run, known) : undefined));
  const kept = opening.filter((_, index) => passages[index] === undefined);
  return {
    metadata: known,
    passages: [...passages.filter((passage) => passage !== undefined), ...passagesOfBook(kept, wrapping)],
  };
}

/** A run as an omission, when it repeats what is known or says who made the file; `undefined` for any other run. */
function omittedAsKnown(run: Run, { headline = '', authors = [] }: Metadata): TextPassage | undefined {
  const text = joinLines(run);
  const words = wordsOf(text);
  if (isPartOf(words, wordsOf(headline))) return { type: 'omitted', text, reason: 'repeated headline' };
  const isByline =
    words === 'by' || authors.some((author) => words === wordsOf(author) || words === `by ${wordsOf(author)}`);
  if (isByline) return { type: 'omitted', text, reason: 'repeated byline' };
  const isCredit = /^(?:produced|e-?text prepared|transcribed|this e-?text was (?:prepared|produced)) by\b/i.test(text);
  return isCredit ? { type: 'omitted', text, reason: 'credit of the library' } : undefined;
}

/** Whether words are a title, or its first or last ones, as a title page sets them line by line. */
function isPartOf(words: string, title: string): boolean {
  return words.includes(' ')
    ? `${title} `.startsWith(`${words} `) || ` ${title}`.endsWith(` ${words}`)
    : words === title;
}

/** A text's words in lower case, without marks. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.,:;!?_"“”]+/g, ' ')
    .trim()
    .replace(/\s+/g, ' ');
}

/** How the lines of a book were broken: at a column in UTF-16 code units, and words at their hyphens or anywhere. */
interface Wrapping {
  readonly column: number;
  readonly isDividedWord: IsDividedWord;
}

/** Passages from one place on, and the index of the run after them. */
interface Taken {
  readonly passages: readonly TextPassage[];
  readonly next: number;
}

/** A picture that so many lines from a run on are. */
interface PictureLines {
  readonly at: number;
  readonly lines: number;
  readonly picture: TextPassage;
}

/** Stanzas of one poem are so many blank lines apart at most. */
const STANZA_GAP = 2;

/** A picture's caption goes on over so many blank lines at most. */
const CAPTION_RUNS = 4;

/** Reads the text under a chapter's title: paragraphs made whole, verse as it stands, pictures, breaks. */
function passagesOfBook(runs: readonly Run[], wrapping: Wrapping): readonly TextPassage[] {
  const passages: TextPassage[] = [];
  for (let at = 0; at < runs.length; ) {
    const taken =
      breakAt(runs, at) ?? pictureAt(runs, at) ?? verseAt(runs, at, wrapping.column) ?? proseAt(runs, at, wrapping);
    for (const passage of taken.passages) passages.push(passage);
    at = taken.next;
  }
  return passages;
}

/** One break for all lines of stars that follow each other. */
function breakAt(runs: readonly Run[], at: number): Taken | undefined {
  let next = at;
  while (runs[next]?.every(isBreak)) next++;
  return next === at ? undefined : { passages: [readyBlock({ type: 'thematicBreak' })], next };
}

function isBreak({ text }: Line): boolean {
  return text.length <= 80 && /^(?:(?:[*·•#~—-]\s*){1,40}|⁂)$/.test(text) && !hasLetter(text);
}

/** `[Illustration: a caption]`; without a caption nothing of the picture is left. */
function pictureAt(runs: readonly Run[], at: number): Taken | undefined {
  if (!/^\[(?:Illustration|Image|Plate)\b/i.test(runs[at]?.[0].text ?? '')) return undefined;
  const lines = runs.slice(at, at + CAPTION_RUNS).flat();
  const end = lines.findIndex((line) => line.text.includes(']'));
  if (!lines[end]?.text.endsWith(']')) return undefined;
  const text = joinLines(lines.slice(0, end + 1));
  const [, caption = ''] = /^\[\w+\s*[:.]?\s*(.*?)\s*\]$/.exec(text) ?? [];
  const picture: TextPassage =
    caption === ''
      ? { type: 'omitted', text, reason: 'picture without a caption' }
      : readyBlock({ type: 'figure', caption: [{ type: 'text', value: caption }] });
  return restOf(runs, { at, lines: end + 1, picture });
}

/** A picture, and what stands right below it in the run that it ends in. */
function restOf(runs: readonly Run[], { at, lines, picture }: PictureLines): Taken {
  let next = at;
  let left = lines;
  for (let run = runs[next]; run !== undefined && left >= run.length; run = runs[next]) {
    left -= run.length;
    next++;
  }
  if (left === 0) return { passages: [picture], next };
  const below = joinLines(runs[next]?.slice(left) ?? []);
  return { passages: [picture, { type: 'prose', text: below, gap: 1 }], next: next + 1 };
}

function verseAt(runs: readonly Run[], at: number, column: number): Taken | undefined {
  const lines: Line[] = [];
  let next = at;
  for (
    let run = runs[next];
    run !== undefined && !isList(run) && hasIntendedLineBreaks(run, column);
    run = runs[next]
  ) {
    if (next > at && run[0].gap > STANZA_GAP) break;
    for (const line of run) lines.push(line);
    next++;
  }
  return next === at ? undefined : { passages: [readyBlock({ type: 'code', value: textAsLaidOut(lines) })], next };
}

function proseAt(runs: readonly Run[], at: number, { column, isDividedWord }: Wrapping): Taken {
  const [first, ...rest] = runs[at] ?? [];
  if (first === undefined) return { passages: [], next: at + 1 };
  const margin = rest.length === 0 ? 0 : rest.reduce((least, { indent }) => Math.min(least, indent), first.indent);
  const whole = unwrap([first, ...rest], column, isDividedWord);
  const lines = isList([first, ...rest]) ? whole : whole.map((line) => ({ ...line, indent: margin, gap: 1 }));
  return { passages: readPassages(lines), next: at + 1 };
}

/** Whether a run counts from its first line on: `1. Bread`, `2. Wine`. */
function isList(run: Run): boolean {
  const [first, ...others] = run.flatMap((line) => listMarkerOf(line) ?? []);
  if (first === undefined || listMarkerOf(run[0]) === undefined) return false;
  return others.some((marker) => first.readings.some((reading) => nextMarkerReading(reading, marker) !== undefined));
}

function readyBlock(block: Block): TextPassage {
  return { type: 'block', block };
}
