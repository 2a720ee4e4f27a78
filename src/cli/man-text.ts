import { wrapWords } from '../render/lines/by-spaces.js';
import type { ManualItem, ManualSection, ManualTitle } from './roff.js';

/** How far the parts of a page stand from its left edge, in columns, and how wide the page is. */
interface Layout {
  readonly columns: number;
  /** Paragraphs and terms. */
  readonly indent: number;
  /** What is said of a term. */
  readonly hanging: number;
}

/** The columns from which on there is room for the wide indents of man(1). */
const ROOMY = 50;

/**
 * A manual page as text without any markup, laid out as man(1) does, with a ragged right edge.
 *
 * @param columns at least 1; no line is wider
 */
export function manualText(
  { name, version }: ManualTitle,
  sections: readonly ManualSection[],
  columns: number,
): string {
  const layout: Layout = columns < ROOMY ? { columns, indent: 1, hanging: 2 } : { columns, indent: 7, hanging: 14 };
  const lines = sections.flatMap((section) => ['', ...sectionLines(section, layout)]);
  return `${[...indented(`${name} ${version}`, 0, layout), ...lines].join('\n')}\n`;
}

function sectionLines({ heading, content }: ManualSection, layout: Layout): readonly string[] {
  const items = content.flatMap((item, index) => [...gapAfter(content[index - 1]), ...itemLines(item, layout)]);
  return [...indented(heading.toUpperCase(), 0, layout), ...items];
}

/** What stands after an item when another follows: nothing after a heading. */
function gapAfter(item: ManualItem | undefined): readonly string[] {
  return item === undefined || (typeof item === 'object' && 'subheading' in item) ? [] : [''];
}

function itemLines(item: ManualItem, layout: Layout): readonly string[] {
  if (typeof item === 'string') return indented(item, layout.indent, layout);
  if ('subheading' in item) return indented(item.subheading, Math.floor(layout.indent / 2), layout);
  const terms = indented(item.term, layout.indent, layout);
  const lines = indented(item.text, layout.hanging, layout);
  const [term = ''] = terms;
  const [first = '', ...others] = lines;
  // A short term leaves room for what is said of it on its own line.
  const fits = terms.length === 1 && term.length < first.search(/\S/);
  return fits ? [term + first.slice(term.length), ...others] : [...terms, ...lines];
}

/** The lines of a text, each as far from the left edge as the width allows. */
function indented(text: string, indent: number, { columns }: Layout): readonly string[] {
  const margin = Math.min(indent, columns - 1);
  return wrapWords(text, columns - margin).map((line) => ' '.repeat(margin) + line);
}
