import type { Metadata } from '../../../../article/types.js';
import { readFrontMatter } from '../../front-matter/read-front-matter.js';
import { joinedLines } from '../../joined-lines.js';
import type { Passage } from '../../passage.js';
import type { Run } from '../../runs.js';
import type { Draft } from '../kind.js';
import { passagesOfBook, type Wrapping } from './blocks-of-book.js';

/** A title page has so many runs at most. */
const TOP = 20;

/**
 * Reads what stands above a book's first title. Where the library has told of title and author, the title page only says so
 * again; where nobody has, it is read as the top of an article.
 */
export function readTitlePage(opening: readonly Run[], known: Metadata, wrapping: Wrapping): Draft {
  if (known.headline === undefined) {
    const { metadata, passages } = readFrontMatter(passagesOfBook(opening, wrapping));
    return { metadata: { ...metadata, ...known }, passages };
  }
  const passages = opening.map((run, index) => (index < TOP ? repeated(run, known) : undefined));
  const kept = opening.filter((_, index) => passages[index] === undefined);
  return {
    metadata: known,
    passages: [...passages.filter((passage) => passage !== undefined), ...passagesOfBook(kept, wrapping)],
  };
}

/** What a run is left out as when it says again what is known, or who made the file. */
function repeated(run: Run, { headline = '', authors = [] }: Metadata): Passage | undefined {
  const text = joinedLines(run);
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
