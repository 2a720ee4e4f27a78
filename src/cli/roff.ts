import { wrapWords } from '../render/lines/by-spaces.js';

/** One part of a manual page, under its heading. */
export interface ManualSection {
  readonly heading: string;
  readonly content: readonly ManualItem[];
}

/** A paragraph, a heading within a section, or a term and what is said of it. */
export type ManualItem = string | { readonly subheading: string } | { readonly term: string; readonly text: string };

/** The title line of a manual page. */
export interface ManualTitle {
  readonly name: string;
  /** Which chapter of the manual it belongs to: 1 for commands. */
  readonly chapter: number;
  readonly version: string;
  /** When the page last changed: `2026-06-25`. */
  readonly date: string;
}

/** How long the lines of the source may be, in columns: mandoc(1) warns of more than 80 bytes. */
const SOURCE_COLUMNS = 78;

/** A manual page in the language of man(7). */
export function manualSource(
  { name, chapter, version, date }: ManualTitle,
  sections: readonly ManualSection[],
): string {
  const title = `.TH ${escaped(name.toUpperCase())} ${chapter} ${date} "${escaped(`${name} ${version}`)}" "User Commands"`;
  // Neither hyphens nor gaps of any width: what is shown is as often copied as read.
  return `${[title, '.nh', '.ad l', ...sections.flatMap(sectionLines)].join('\n')}\n`;
}

function sectionLines({ heading, content }: ManualSection): readonly string[] {
  return [`.SH ${heading.toUpperCase()}`, ...content.flatMap((item, index) => itemLines(item, index > 0))];
}

function itemLines(item: ManualItem, follows: boolean): readonly string[] {
  if (typeof item === 'string') return [...(follows ? ['.PP'] : []), ...textLines(item)];
  if ('subheading' in item) return [`.SS ${escaped(item.subheading)}`];
  return ['.TP', `.B ${escaped(item.term)}`, ...textLines(item.text)];
}

/** Lines of text; none begins as a request does. */
function textLines(text: string): readonly string[] {
  return wrapWords(escaped(text), SOURCE_COLUMNS).map((line) => line.replace(/^[.']/, '\\&$&'));
}

/** Text as it is to be read: hyphens that can be copied into a command. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-');
}
