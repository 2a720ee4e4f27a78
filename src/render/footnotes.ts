import { inlineText } from '../article/text.js';
import type { Block, Inline, Link, TableRow } from '../article/types.js';
import type { ArticleView } from '../select/types.js';
import { addressOutside } from './address.js';

/** A view whose links bear numbers, and the addresses that these stand for, the first of them number 1. */
export interface Footnoted {
  readonly view: ArticleView;
  readonly addresses: readonly string[];
}

/** The number of an address, a new one for a new address. */
type NumberOf = (address: string) => number;

/** Numbers the links of a view: `[1]` stands behind the words, and links to the same address share a number. */
export function withFootnotes(view: ArticleView): Footnoted {
  const addresses = new Map<string, number>();
  const numberOf: NumberOf = (address) => {
    const number = addresses.get(address) ?? addresses.size + 1;
    addresses.set(address, number);
    return number;
  };
  const sections = view.sections.map((numbered) => {
    const { heading, blocks, ...section } = numbered.section;
    const title = heading && { heading: withNumbers(heading, numberOf) };
    return { ...numbered, section: { ...section, ...title, blocks: blocks.map((block) => noted(block, numberOf)) } };
  });
  return { view: { ...view, sections }, addresses: [...addresses.keys()] };
}

function noted(block: Block, numberOf: NumberOf): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, children: withNumbers(block.children, numberOf) };
    case 'figure':
      return { ...block, caption: withNumbers(block.caption, numberOf) };
    case 'blockquote':
      return { ...block, children: block.children.map((child) => noted(child, numberOf)) };
    case 'list':
      return {
        ...block,
        children: block.children.map((item) => ({
          ...item,
          children: item.children.map((child) => noted(child, numberOf)),
        })),
      };
    case 'table': {
      const header = block.header && { header: notedRow(block.header, numberOf) };
      return { ...block, ...header, rows: block.rows.map((row) => notedRow(row, numberOf)) };
    }
    case 'code':
    case 'thematicBreak':
      return block;
  }
}

function notedRow(row: TableRow, numberOf: NumberOf): TableRow {
  return {
    ...row,
    children: row.children.map((cell) => ({ ...cell, children: withNumbers(cell.children, numberOf) })),
  };
}

function withNumbers(children: readonly Inline[], numberOf: NumberOf): readonly Inline[] {
  return children.flatMap((node): readonly Inline[] => {
    if (!('children' in node)) return [node];
    const numbered = { ...node, children: withNumbers(node.children, numberOf) };
    const address = node.type === 'link' ? addressToNote(node) : undefined;
    return address === undefined ? [numbered] : [numbered, { type: 'text', value: `[${numberOf(address)}]` }];
  });
}

/** Where a link leads, unless it has no words or its words say so already. */
function addressToNote({ url, children }: Link): string | undefined {
  const words = inlineText(children).trim();
  const address = addressOutside(url);
  return words === '' || words === url || words === address ? undefined : address;
}
