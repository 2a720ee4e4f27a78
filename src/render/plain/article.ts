import { titleOf } from '../../article/text.js';
import type { Metadata } from '../../article/types.js';
import type { ArticleView } from '../../select/types.js';
import { formatByline, formatDate } from '../house-style.js';
import { stackLazily } from '../lines/layout.js';
import type { StyledLine } from '../lines/line.js';
import { blockLines } from './blocks.js';
import { textLines } from './text-lines.js';

/** The lines of an article: headline, standfirst and byline, unless only sections were asked for, then its sections. */
export function articleLines(view: ArticleView, columns: number): Iterable<StyledLine> {
  return stackLazily(articleBlocks(view, columns), 'apart');
}

function* articleBlocks(view: ArticleView, columns: number): Generator<readonly StyledLine[], void, undefined> {
  if (!view.partial) for (const text of headTexts(view.article.metadata)) yield textLines(text, columns);
  for (const { section } of view.sections) {
    yield textLines(titleOf(section) ?? '', columns);
    for (const block of section.blocks) yield blockLines(block, columns);
  }
}

/** The texts above an article: headline, standfirst, `By A and B, 25 June 2026`, as far as they are known. */
function headTexts({ headline, description, authors, datePublished }: Metadata): readonly string[] {
  const origin = [authors && formatByline(authors), datePublished && formatDate(datePublished)];
  const byline = origin.filter((part) => part !== undefined).join(', ');
  return [headline, description, byline].filter((text) => text !== undefined && text !== '') as readonly string[];
}
