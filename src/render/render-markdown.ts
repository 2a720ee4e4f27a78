import { normalMetadata, normalNotes, normalSection } from '../article/normal-form.js';
import { inlineText } from '../article/text.js';
import type { Block, Inline, List, ListItem, Metadata, Section } from '../article/types.js';
import { sectionWords } from '../article/words.js';
import type { Quotation } from '../quotations/types.js';
import type { NumberedSection, QuotationsView, View } from '../select/types.js';
import { formatDate, formatWordCount } from './house-style.js';
import { mdastOf, serialiseMdast } from './mdast-tree.js';
import { formatSpeaker, quotationsBySpeaker, type Speaker, sectionOf } from './quotations-by-speaker.js';

/** How Markdown is written. */
export interface MarkdownOptions {
  /** The headline of an article that has none. */
  readonly title?: string;
}

/**
 * Renders a view as Markdown (CommonMark and GFM): metadata as YAML front matter, the headline as `# `, a section of depth n
 * under a heading of n + 1 `#`, six at most. All of it is written in normal form and escaped so that it reads back as the
 * same text. The outline is a nested list. Quotations are block quotations under the names of their speakers, each with a
 * citation to paste: speaker, headline with its address, publisher, date, section.
 *
 * @returns lines that each end with a newline; `''` when there is nothing to show
 *
 * @example renderMarkdown(viewOf(article)) // '---\nauthors:\n  - "Ann Lee"\n---\n\n# Bridge closes\n…'
 */
export function renderMarkdown(view: View, { title }: MarkdownOptions = {}): string {
  if (view.type === 'quotations' && view.quotations.length === 0) return '';
  const metadata = normalMetadata(view.article.metadata);
  const tree = mdastOf(metadata.headline ?? title, normalNotes(viewSections(view).map(normalSection)));
  return [formatFrontMatter(metadata), serialiseMdast(tree)].filter((part) => part !== '').join('\n');
}

/**
 * Gives the sections that a view is written as: those of the article, one with the outline, or one for each speaker.
 */
function viewSections(view: View): readonly Section[] {
  switch (view.type) {
    case 'article':
      return view.sections.map(({ section }) => section);
    case 'outline':
      return [{ type: 'section', depth: 1, blocks: [outlineList(view.sections)] }];
    case 'quotations':
      return quotationsBySpeaker(view.quotations).map((speaker) => speakerSection(speaker, view));
  }
}

/** Writes an outline as a list of numbers, titles and word counts, deeper sections listed below their parents. */
function outlineList(sections: readonly NumberedSection[]): List {
  return { type: 'list', ordered: false, children: families(sections).map(outlineItem) };
}

/** Gives each section with the deeper ones that follow it. */
function families(sections: readonly NumberedSection[]): readonly (readonly NumberedSection[])[] {
  const result: NumberedSection[][] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (const entry of sections) {
    if (entry.section.depth > depth) {
      result.at(-1)?.push(entry);
    } else {
      result.push([entry]);
      depth = entry.section.depth;
    }
  }
  return result;
}

function outlineItem([parent, ...children]: readonly NumberedSection[]): ListItem {
  const line = paragraph(...(parent === undefined ? [] : outlineLine(parent)));
  return { type: 'listItem', children: children.length === 0 ? [line] : [line, outlineList(children)] };
}

function outlineLine({ number, slug, section }: NumberedSection): readonly Inline[] {
  return [
    { type: 'strong', children: [{ type: 'text', value: String(number) }] },
    { type: 'text', value: ' ' },
    ...(section.heading ?? [{ type: 'text', value: `(${slug})` }]),
    { type: 'text', value: ` (${formatWordCount(sectionWords(section))})` },
  ];
}

/** Writes what somebody said under their name. */
function speakerSection(speaker: Speaker, view: QuotationsView): Section {
  const blocks = speaker.quotations.map((quotation): Block => {
    const citation = paragraph(...citationOf(quotation, speaker, view));
    return { type: 'blockquote', children: [paragraph({ type: 'text', value: quotation.content }), citation] };
  });
  return { type: 'section', depth: 1, heading: [{ type: 'text', value: formatSpeaker(speaker) }], blocks };
}

/**
 * Says where words come from: `— Ann Lee, the mayor, in *The bridge closes* (The Courier, 25 June 2026), section 2`. The title is
 * a link where the address of the article is known.
 */
function citationOf(quotation: Quotation, speaker: Speaker, view: QuotationsView): readonly Inline[] {
  const { headline, publisher, datePublished, url } = view.article.metadata;
  const title = headline ?? url;
  const who = speaker.name === undefined ? '' : formatSpeaker(speaker);
  const facts = [publisher, datePublished && formatDate(datePublished)].filter((fact) => fact !== undefined);
  const section = sectionOf(quotation, view);
  const place = title === undefined ? [] : [text(who === '' ? '' : ', in '), citedTitle(title, url)];
  const origin = facts.length === 0 ? '' : ` (${facts.join(', ')})`;
  const parts = [text(who), ...place, text(origin + (section === undefined ? '' : `, ${citedSection(section)}`))];
  return inlineText(parts) === '' ? [] : [text('— '), ...parts];
}

function citedSection({ number, title }: NumberedSection): string {
  return `section ${number}${title === undefined ? '' : `, ${title}`}`;
}

function citedTitle(title: string, url: string | undefined): Inline {
  const words: Inline = { type: 'emphasis', children: [text(title)] };
  return url === undefined ? words : { type: 'link', url, children: [words] };
}

function text(value: string): Inline {
  return { type: 'text', value };
}

function paragraph(...children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}

/** Characters that JSON allows within quotation marks, and that YAML takes for a line break or does not take at all. */
const UNSAFE = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * Writes the metadata of an article, without its headline, as YAML between two lines `---`; `''` when there is none. All
 * values are in quotation marks: a JSON string is a YAML string as well (YAML 1.2, §1.3).
 */
export function formatFrontMatter(metadata: Metadata): string {
  const { description, authors, datePublished, dateModified, publisher, inLanguage, url } = metadata;
  const fields = { description, authors, datePublished, dateModified, publisher, inLanguage, url };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : fieldLines(name, value)));
  return lines.length === 0 ? '' : ['---', ...lines, '---', ''].join('\n');
}

function fieldLines(name: string, value: string | readonly string[]): readonly string[] {
  return typeof value === 'string'
    ? [`${name}: ${yamlString(value)}`]
    : [`${name}:`, ...value.map((entry) => `  - ${yamlString(entry)}`)];
}

function yamlString(value: string): string {
  return JSON.stringify(value).replace(UNSAFE, (character) => `\\u${hex(character)}`);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).padStart(4, '0');
}
