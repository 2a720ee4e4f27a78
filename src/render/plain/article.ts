import { titleOf } from '../../article/text.js';
import type { Section } from '../../article/types.js';
import type { ArticleView } from '../../select/types.js';
import type { Line } from '../page/line.js';
import { stack } from '../page/stack.js';
import { blockLines } from './blocks.js';
import { headTexts } from './head.js';
import { textLines } from './text-lines.js';

/** An article line by line: its headline, standfirst and byline, unless only sections were asked for, then its sections. */
export function articleLines(view: ArticleView, columns: number): readonly Line[] {
  const head = view.partial ? [] : headTexts(view.article.metadata).map((text) => textLines(text, columns));
  return stack([...head, ...view.sections.flatMap(({ section }) => sectionBlocks(section, columns))], true);
}

function sectionBlocks(section: Section, columns: number): readonly (readonly Line[])[] {
  const heading = textLines(titleOf(section) ?? '', columns);
  return [heading, ...section.blocks.map((block) => blockLines(block, columns))];
}
