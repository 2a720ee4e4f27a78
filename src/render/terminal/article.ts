import type { Section } from '../../article/types.js';
import type { ArticleView } from '../../select/types.js';
import type { Line } from '../page/line.js';
import { stacked } from '../page/stack.js';
import type { Role } from '../theme.js';
import { wrap } from '../wrap/wrap.js';
import { blockLines } from './blocks.js';
import { headLines } from './head.js';
import { inlineSpans } from './inline-spans.js';

const HEADINGS: readonly Role[] = ['heading1', 'heading2', 'heading3'];

/** The page of an article: its head, unless only sections were asked for, then its sections. */
export function articleLines(view: ArticleView, columns: number): Iterable<Line> {
  return stacked(articleBlocks(view, columns), true);
}

function* articleBlocks(view: ArticleView, columns: number): Generator<readonly Line[], void, undefined> {
  if (!view.partial) yield headLines(view.article, columns);
  for (const { section } of view.sections) {
    yield headingLines(section, columns);
    for (const block of section.blocks) yield blockLines(block, columns);
  }
}

/** Deeper headings than the theme knows are set as the deepest that it knows. */
function headingLines({ heading = [], depth }: Section, columns: number): readonly Line[] {
  const role = HEADINGS[Math.min(depth, HEADINGS.length) - 1] ?? 'heading1';
  return wrap(inlineSpans(heading, [role]), columns);
}
