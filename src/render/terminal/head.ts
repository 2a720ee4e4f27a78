import type { Article } from '../../article/types.js';
import { articleWords, readingMinutes } from '../../article/words.js';
import type { Selected } from '../../select/types.js';
import { formatByline, formatDate, formatWordCount } from '../house-style.js';
import { stack } from '../lines/layout.js';
import type { StyledLine } from '../lines/line.js';
import { displayWidth } from '../lines/width.js';
import { wrap } from '../lines/wrap.js';
import { styledText } from './inlines.js';

const SEPARATOR = ' · ';

/** The lines over an article: the headline; its authors, date, publisher and reading time; the standfirst. */
export function headLines(article: Article, columns: number): readonly StyledLine[] {
  const { headline = '', description = '' } = article.metadata;
  const origin = partLines(originOf(article), columns);
  const standfirst = wrap([styledText(description, 'standfirst')], columns);
  return stack([[...titleLines(headline, columns), ...origin], standfirst], 'apart');
}

/** The lines over an outline: the article's title, its date, word count and reading time. */
export function outlineHeadLines(
  { article, partial }: Selected,
  { columns, title }: { readonly columns: number; readonly title: string | undefined },
): readonly StyledLine[] {
  // Who asks for sections knows the article.
  if (partial && title === undefined) return [];
  const { headline, datePublished } = article.metadata;
  const words = articleWords(article);
  const parts = [datePublished && formatDate(datePublished), formatWordCount(words), readingTime(words)];
  return [...titleLines(title ?? headline, columns), ...partLines(parts, columns)];
}

/** The lines of an article's title; no line where it has none. */
export function titleLines(title: string | undefined, columns: number): readonly StyledLine[] {
  return title === undefined ? [] : wrap([styledText(title, 'headline')], columns);
}

function originOf(article: Article): readonly (string | undefined)[] {
  const { authors, datePublished, publisher } = article.metadata;
  return [
    authors && formatByline(authors),
    datePublished && formatDate(datePublished),
    publisher,
    readingTime(articleWords(article)),
  ];
}

function readingTime(words: number): string {
  return `${readingMinutes(words)} min read`;
}

function partLines(parts: readonly (string | undefined)[], columns: number): readonly StyledLine[] {
  const known = parts.filter((part) => part !== undefined);
  return fillRows(known, columns).flatMap((row) => wrap([styledText(row, 'byline')], columns));
}

/** The parts in rows of as many as fit, so that no part is broken that fits on a line. */
function fillRows(parts: readonly string[], columns: number): readonly string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const joined = [...rows.slice(-1), part].join(SEPARATOR);
    if (displayWidth(joined) <= columns) rows.splice(-1, 1, joined);
    else rows.push(part);
  }
  return rows;
}
