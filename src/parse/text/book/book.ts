import type { List, ListItem, Metadata } from '../../../article/types.js';
import { paragraphOf } from '../blocks/blocks-of-passages.js';
import { formatContentsEntry } from '../contents-list.js';
import { dividedWordTest, joinLines } from '../join-lines.js';
import type { ClassifiedText, Kind } from '../kind.js';
import { isHardWrapped, wrapColumn } from '../layout.js';
import { type Line, type Run, runsOf } from '../line.js';
import type { Passage } from '../passage.js';
import { readFrontMatter } from '../read-front-matter.js';
import { withoutMargin } from '../without-margin.js';
import { findChapters, hasChapters } from './chapters.js';
import { findContentsZone } from './contents-zone.js';
import { isLibraryMark, omittedLicence, readLibraryHeader, splitOffLicence } from './library.js';
import { passagesOfBook, type Wrapping } from './passages-of-book.js';

/** A book as the libraries of free books give it away, or one that its chapters show, with its lines broken at a column. */
export const book: Kind = {
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
  readonly chapters: readonly Passage[];
}

/** The text of a book from its first title on; its list of contents stays a list. */
function readChapters(runs: readonly Run[], wrapping: Wrapping): BookText {
  const contents = findContentsZone(runs, wrapping.column);
  const chapters = findChapters(runs, contents);
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
function omittedAsKnown(run: Run, { headline = '', authors = [] }: Metadata): Passage | undefined {
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
