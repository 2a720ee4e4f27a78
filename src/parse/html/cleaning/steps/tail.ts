import { foldedWords } from '../../../../article/slug.js';
import { TAIL_HEADING_SHAPES, TAIL_SHAPES } from '../../words/line-shapes.js';
import { TAIL_HEADINGS } from '../../words/tail-headings.js';
import { isDateLine } from '../is-date-line.js';
import type { Draft, Finding, Line } from '../types.js';

/** No heading of a tail has more words. */
const MOST_WORDS = 8;

/** So many long lines without links are a part of the article, whatever stands above them. */
const ARTICLE_LINES = 3;

/** The most of an article that a tail takes, as a share of its letters. */
const MOST = 1 / 3;

/** No line at the end that is no part of the article is longer, in characters that are no white space. */
const LONGEST = 350;

/** Finds the tail: all from a short line such as "Related" or "About the author" on, and the lines before that lead away. */
export function tail(draft: Draft): readonly Finding[] {
  const { root, lines, weightOf } = draft;
  const headings = new Set(TAIL_HEADINGS.map((heading) => foldedWords(heading).join(' ')));
  const start = lines.findIndex(
    (line, index) => index > 0 && isTailHeading(line, headings) && mayEnd(lines.slice(index), weightOf(root).letters),
  );
  const end = start === -1 ? lines.length : start;
  const after = lines.slice(end).map(({ element }) => ({ element, reason: 'after the article' }));
  return [...trailing(lines.slice(1, end), draft), ...after];
}

/** The lines at the end that are no part of the article, each by itself. */
function trailing(lines: readonly Line[], { metadata }: Draft): readonly Finding[] {
  const found: Finding[] = [];
  for (const line of [...lines].reverse()) {
    const reason = trailingReason(line, metadata.authors ?? []);
    if (reason === undefined) break;
    found.push({ element: line.element, reason });
  }
  return found;
}

function trailingReason(
  { text, weight: { letters, linkLetters } }: Line,
  authors: readonly string[],
): string | undefined {
  if (letters > LONGEST) return undefined;
  const shaped = TAIL_SHAPES.find(({ shape }) => shape.test(text));
  if (shaped !== undefined) return shaped.reason;
  if (isDateLine(text)) return 'date';
  if (linkLetters >= letters * 0.8 && letters < 150 && !/^https?:/.test(text)) return 'links';
  return authors.some((author) => text.startsWith(`${author} `)) ? 'about the author' : undefined;
}

function isTailHeading({ text }: Line, headings: ReadonlySet<string>): boolean {
  if (text.length > 80) return false;
  const words = foldedWords(text);
  return (
    (words.length <= MOST_WORDS && headings.has(words.join(' '))) ||
    TAIL_HEADING_SHAPES.some((shape) => shape.test(text))
  );
}

/** Whether what follows is little enough to be no part of the article. */
function mayEnd(lines: readonly Line[], whole: number): boolean {
  const letters = lines.reduce((sum, { weight }) => sum + weight.letters, 0);
  const longLines = lines.reduce((sum, { weight }) => sum + weight.longLines, 0);
  return letters <= whole * MOST && longLines < ARTICLE_LINES;
}
