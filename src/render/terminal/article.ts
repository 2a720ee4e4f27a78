import type { Section } from '../../article/types.js';
import type { ArticleView } from '../../select/types.js';
import type { Line } from '../page/line.js';
import { stack } from '../page/stack.js';
import type { Role } from '../theme.js';
import { wrap } from '../wrap/wrap.js';
import { blockLines } from './blocks.js';
import { headLines } from './head.js';
import { inlineSpans } from './inline-spans.js';

const HEADINGS: readonly Role[] = ['heading1', 'heading2', 'heading3'];

/** The page of an article: its head, unless only sections were asked for, then its sections. */
export function articleLines(view: ArticleView, columns: number): readonly Line[] {
  const head = view.partial ? [] : headLines(view.article, columns);
  const sections = view.sections.map(({ section }) => sectionLines(section, columns));
  return stack([head, ...sections], true);
}

function sectionLines(section: Section, columns: number): readonly Line[] {
  const blocks = section.blocks.map((block) => blockLines(block, columns));
  return stack([headingLines(section, columns), ...blocks], true);
}

/** Deeper headings than the theme knows are set as the deepest that it knows. */
function headingLines({ heading = [], depth }: Section, columns: number): readonly Line[] {
  const role = HEADINGS[Math.min(depth, HEADINGS.length) - 1] ?? 'heading1';
  return wrap(inlineSpans(heading, [role]), columns);
}
