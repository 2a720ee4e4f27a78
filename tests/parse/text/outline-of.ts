import type { Parsed } from '../../../src/article/parsed.js';
import { blockText, titleOf } from '../../../src/article/text.js';
import type { Block, Metadata, Section, TableRow } from '../../../src/article/types.js';

/** What a parser has made of a text, as an outline that a person can read and write: one line for each thing. */
export function outlineOf({ article, omissions }: Parsed): string {
  const omitted = omissions.map(({ text, reason }) => `omitted (${reason}): ${text}`);
  return [...metadataLines(article.metadata), ...article.sections.flatMap(sectionLines), ...omitted].join('\n');
}

function metadataLines(metadata: Metadata): readonly string[] {
  const { headline, description, authors, datePublished, dateModified, publisher } = metadata;
  const lines = { headline, description, authors: authors?.join('; '), datePublished, dateModified, publisher };
  return Object.entries(lines).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
}

function sectionLines(section: Section): readonly string[] {
  const title = titleOf(section);
  const heading = title === undefined ? [] : [`${'#'.repeat(section.depth)} ${title}`];
  return [...heading, ...section.blocks.flatMap(blockLines)];
}

function blockLines(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [`paragraph: ${blockText(block)}`];
    case 'figure':
      return [`figure: ${blockText(block)}${block.credit === undefined ? '' : ` [${block.credit}]`}`];
    case 'thematicBreak':
      return ['break'];
    case 'code':
    case 'math':
      return [block.type, ...block.value.split('\n').map((line) => `  |${line}`)];
    case 'blockquote':
    case 'footnoteDefinition':
      return ['quotation', ...indented(block.children.flatMap(blockLines))];
    case 'list':
      return [
        block.ordered ? `list from ${block.start ?? 1}` : 'list',
        ...block.children.flatMap(({ children }) => itemLines(children)),
      ];
    case 'table':
      return ['table', ...(block.header ? [`${rowLine(block.header)} (header)`] : []), ...block.rows.map(rowLine)];
  }
}

function itemLines(children: readonly Block[]): readonly string[] {
  const [first, ...rest] = indented(children.flatMap(blockLines));
  return first === undefined ? ['  -'] : [`  - ${first.trimStart()}`, ...indented(rest)];
}

function rowLine({ children }: TableRow): string {
  return `  ${children.map((cell) => blockText({ type: 'paragraph', children: cell.children })).join(' | ')}`;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
