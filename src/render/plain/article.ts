import { titleOf } from '../../article/text.js';
import type { ArticleView } from '../../select/types.js';
import type { Line } from '../page/line.js';
import { stacked } from '../page/stack.js';
import { blockLines } from './blocks.js';
import { headTexts } from './head.js';
import { textLines } from './text-lines.js';

/** An article line by line: its headline, standfirst and byline, unless only sections were asked for, then its sections. */
export function articleLines(view: ArticleView, columns: number): Iterable<Line> {
  return stacked(articleBlocks(view, columns), true);
}

function* articleBlocks(view: ArticleView, columns: number): Generator<readonly Line[], void, undefined> {
  if (!view.partial) for (const text of headTexts(view.article.metadata)) yield textLines(text, columns);
  for (const { section } of view.sections) {
    yield textLines(titleOf(section) ?? '', columns);
    for (const block of section.blocks) yield blockLines(block, columns);
  }
}
