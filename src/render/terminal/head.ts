import type { Article } from '../../article/types.js';
import { articleWords, readingMinutes } from '../../article/words.js';
import { bylineOf } from '../byline.js';
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
  const origin = filled(originOf(article), columns).flatMap((row) => wrap([span(row, 'byline')], columns));
  const title = wrap([span(headline, 'headline')], columns);
  return stack([[...title, ...origin], wrap([span(description, 'standfirst')], columns)], true);
}

function originOf(article: Article): readonly string[] {
  const { authors, datePublished, publisher } = article.metadata;
  const parts = [
    authors && bylineOf(authors),
    datePublished && writtenDate(datePublished),
    publisher,
    `${readingMinutes(articleWords(article))} min read`,
  ];
  return parts.filter((part) => part !== undefined);
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
