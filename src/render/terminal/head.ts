import type { Article } from '../../article/types.js';
import { articleWords, readingMinutes } from '../../article/words.js';
import type { Selected } from '../../select/types.js';
import { bylineOf } from '../byline.js';
import { countedWords } from '../counted-words.js';
import type { Line } from '../page/line.js';
import { stack } from '../page/stack.js';
import { displayWidth } from '../wrap/width.js';
import { wrap } from '../wrap/wrap.js';
import { writtenDate } from '../written-date.js';
import { span } from './inline-spans.js';

const SEPARATOR = ' · ';

/** What stands over an article: the headline; who wrote it, when, where, and how long it takes to read; the standfirst. */
export function headLines(article: Article, columns: number): readonly Line[] {
  const { headline = '', description = '' } = article.metadata;
  const origin = partLines(originOf(article), columns);
  return stack([[...titleLines(headline, columns), ...origin], wrap([span(description, 'standfirst')], columns)], true);
}

/** What stands over an outline: what the article is called, when it was written, how long it is. */
export function outlineHeadLines(
  { article, partial }: Selected,
  { columns, title }: { readonly columns: number; readonly title: string | undefined },
): readonly Line[] {
  // Who asks for sections knows the article.
  if (partial && title === undefined) return [];
  const { headline, datePublished } = article.metadata;
  const words = articleWords(article);
  const parts = [datePublished && writtenDate(datePublished), countedWords(words), readingTime(words)];
  return [...titleLines(title ?? headline, columns), ...partLines(parts, columns)];
}

/** What an article is called, where it is called anything. */
export function titleLines(title: string | undefined, columns: number): readonly Line[] {
  return title === undefined ? [] : wrap([span(title, 'headline')], columns);
}

function readingTime(words: number): string {
  return `${readingMinutes(words)} min read`;
}

function partLines(parts: readonly (string | undefined)[], columns: number): readonly Line[] {
  const known = parts.filter((part) => part !== undefined);
  return filled(known, columns).flatMap((row) => wrap([span(row, 'byline')], columns));
}

function originOf(article: Article): readonly (string | undefined)[] {
  const { authors, datePublished, publisher } = article.metadata;
  return [
    authors && bylineOf(authors),
    datePublished && writtenDate(datePublished),
    publisher,
    readingTime(articleWords(article)),
  ];
}

/** The parts in rows of as many as fit, so that none is broken that need not be. */
function filled(parts: readonly string[], columns: number): readonly string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const joined = [...rows.slice(-1), part].join(SEPARATOR);
    if (displayWidth(joined) <= columns) rows.splice(-1, 1, joined);
    else rows.push(part);
  }
  return rows;
}
