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
}

/** A manual page in the language of man(7). */
export function manualSource({ name, chapter, version }: ManualTitle, sections: readonly ManualSection[]): string {
  const title = `.TH ${escaped(name.toUpperCase())} ${chapter} "" "${escaped(`${name} ${version}`)}" "User Commands"`;
  return `${[title, ...sections.flatMap(sectionLines)].join('\n')}\n`;
}

function sectionLines({ heading, content }: ManualSection): readonly string[] {
  return [`.SH ${heading.toUpperCase()}`, ...content.flatMap((item, index) => itemLines(item, index > 0))];
}

function itemLines(item: ManualItem, follows: boolean): readonly string[] {
  if (typeof item === 'string') return [...(follows ? ['.PP'] : []), escaped(item)];
  if ('subheading' in item) return [`.SS ${escaped(item.subheading)}`];
  return ['.TP', `.B ${escaped(item.term)}`, escaped(item.text)];
}

/** Text as it is to be read: hyphens that can be copied into a command, nothing that roff takes for a request. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gm, '\\&$&');
}
