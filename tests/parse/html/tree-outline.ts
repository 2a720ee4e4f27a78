import type { Article, Block, Inline, Section } from '../../../src/article/types.js';

type Node = Section | Block | Inline | { readonly type: string; readonly children: readonly (Block | Inline | Cell)[] };
type Cell = { readonly type: 'tableCell'; readonly children: readonly Inline[] };

/** An article as nested lists, a block of a section a line: `(paragraph "Words " (emphasis "in italics"))`. */
export function treeOutline({ metadata, sections }: Article): string {
  const known = Object.entries(metadata).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return [...known, ...sections.flatMap(sectionLines)].join('\n');
}

function sectionLines({ depth, heading, blocks }: Section): readonly string[] {
  const title = heading === undefined ? [] : [`(section depth=${depth}${list(heading)})`];
  return [...title, ...blocks.map(outline)];
}

/** A node as its type, its other fields and what is in it. */
function outline(node: object): string {
  if ('type' in node && node.type === 'text' && 'value' in node) return JSON.stringify(node.value);
  const { type, ...fields } = node as Node & Readonly<Record<string, unknown>>;
  return `(${type}${Object.entries(fields)
    .map(([name, value]) => field(name, value))
    .join('')})`;
}

function field(name: string, value: unknown): string {
  if (Array.isArray(value) && value.every((part) => typeof part === 'object'))
    return name === 'children' || name === 'rows' ? list(value) : ` ${name}=[${list(value).trim()}]`;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return ` ${name}=${outline(value)}`;
  return ` ${name}=${JSON.stringify(value)}`;
}

function list(nodes: readonly object[]): string {
  return nodes.map((node) => ` ${outline(node)}`).join('');
}
