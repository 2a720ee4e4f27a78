import { TAIL_SHAPES } from '../../words/line-shapes.js';
import { isDateLine } from '../is-date-line.js';
import type { Draft, Finding, Line } from '../types.js';

/** No line at the end that is no part of the article is longer, in characters that are no white space. */
const LONGEST = 350;

/** No line at the end that only links is longer. */
const LONGEST_LINK = 150;

/** Finds the lines at the end that are no part of the article, each by itself: whom to write to, whose it is, links. */
export function trailingLines({ lines, metadata }: Draft): readonly Finding[] {
  const found: Finding[] = [];
  for (const line of lines.slice(1).reverse()) {
    const reason = reasonOf(line, metadata.authors ?? []);
    if (reason === undefined) break;
    found.push({ element: line.element, reason });
  }
  return found;
}

function reasonOf({ text, weight: { letters, linkLetters } }: Line, authors: readonly string[]): string | undefined {
  if (letters > LONGEST) return undefined;
  const shaped = TAIL_SHAPES.find(({ shape }) => shape.test(text));
  if (shaped !== undefined) return shaped.reason;
  if (isDateLine(text)) return 'date';
  if (linkLetters >= letters * 0.8 && letters < LONGEST_LINK && !/^https?:/.test(text)) return 'links';
  return authors.some((author) => text.startsWith(`${author} `)) ? 'about the author' : undefined;
}
