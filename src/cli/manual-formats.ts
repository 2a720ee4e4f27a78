import { wrapWords } from '../render/wrap/by-spaces.js';

/** One part of a manual page, under its heading. */
export interface ManualSection {
  readonly heading: string;
  readonly content: readonly ManualItem[];
}

/** A paragraph, a heading within a section, or a term and its explanation. */
export type ManualItem = string | { readonly subheading: string } | { readonly term: string; readonly text: string };

/** The title line of a manual page. */
export interface ManualTitle {
  readonly name: string;
  /** The chapter of the manual: 1 for commands. */
  readonly chapter: number;
  readonly version: string;
  /** The day of the last change: `2026-06-25`. */
  readonly date: string;
}

/** The width of a page and the indents of its parts, in columns. */
interface Layout {
  readonly columns: number;
  /** Paragraphs and terms. */
  readonly indent: number;
  /** Explanations of terms. */
  readonly hanging: number;
}

/** The longest line of the source, in columns: mandoc(1) warns of more than 80 bytes. */
const SOURCE_COLUMNS = 78;

/** From this width on there is room for the wide indents of man(1), in columns. */
const ROOMY = 50;

/** Writes a manual page in the language of man(7). */
export function manualSource(
  { name, chapter, version, date }: ManualTitle,
  sections: readonly ManualSection[],
): string {
  const title = `.TH ${escaped(name.toUpperCase())} ${chapter} ${date} "${escaped(`${name} ${version}`)}" "User Commands"`;
  // Neither hyphens nor wide gaps: commands are copied from the page.
  return `${[title, '.nh', '.ad l', ...sections.flatMap(sourceLines)].join('\n')}\n`;
}

function sourceLines({ heading, content }: ManualSection): readonly string[] {
  return [`.SH ${heading.toUpperCase()}`, ...content.flatMap((item, index) => itemSource(item, index > 0))];
}

function itemSource(item: ManualItem, follows: boolean): readonly string[] {
  if (typeof item === 'string') return [...(follows ? ['.PP'] : []), ...textSource(item)];
  if ('subheading' in item) return [`.SS ${escaped(item.subheading)}`];
  return ['.TP', `.B ${escaped(item.term)}`, ...textSource(item.text)];
}

/** Breaks text into lines, none of which begins as a request does. */
function textSource(text: string): readonly string[] {
  return wrapWords(escaped(text), SOURCE_COLUMNS).map((line) => line.replace(/^[.']/, '\\&$&'));
}

/** Escapes a text, so that its hyphens can be copied into a command. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
}

/**
 * Sets a manual page as text without any markup, laid out as man(1) does, with a ragged right edge.
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

/** Gives the empty line between an item and the next; a heading has none after it. */
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
  // A short term leaves room for its explanation on its own line.
  const fits = terms.length === 1 && term.length < first.search(/\S/);
  return fits ? [term + first.slice(term.length), ...others] : [...terms, ...lines];
}

/** Breaks a text into lines, each as far from the left edge as the width allows. */
function indented(text: string, indent: number, { columns }: Layout): readonly string[] {
  const margin = Math.min(indent, columns - 1);
  return wrapWords(text, columns - margin).map((line) => ' '.repeat(margin) + line);
}
