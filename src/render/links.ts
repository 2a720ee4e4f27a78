import { addressOf } from '../article/address.js';
import { inlineText } from '../article/text.js';
import type { Block, Inline, Link, TableRow } from '../article/types.js';
import type { ArticleView } from '../select/types.js';

/**
 * How the addresses of links are shown: `hyperlink` makes the words clickable by escape sequences (OSC 8); `footnote` puts
 * a number after the words and a list at the end; `none` leaves them out.
 */
export type LinkStyle = 'hyperlink' | 'footnote' | 'none';

/**
 * Gives the address that a link leads to outside the text, in ASCII without spaces, as an escape sequence may carry it;
 * `undefined` for a fragment, and for anything but `http`, `https` and `mailto`, even in a tree that no parser of ours
 * made.
 *
 * @example externalAddress('https://example.org/a b') // 'https://example.org/a%20b'
 */
export function externalAddress(url: string): string | undefined {
  const address = addressOf(url);
  return address?.startsWith('#') ? undefined : address;
}

/** A view whose links bear numbers, and the addresses that the numbers stand for: the first address is number 1. */
export interface NumberedLinks {
  readonly view: ArticleView;
  readonly addresses: readonly string[];
}

/** Gives the number of an address: a new one to a new address. */
type NumberOf = (address: string) => number;

/** Numbers the links of a view: `[1]` stands after the words, and links to the same address share a number. */
export function numberLinks(view: ArticleView): NumberedLinks {
  const addresses = new Map<string, number>();
  const numberOf: NumberOf = (address) => {
    const number = addresses.get(address) ?? addresses.size + 1;
    addresses.set(address, number);
    return number;
  };
  const sections = view.sections.map((numbered) => {
    const { heading, blocks, ...section } = numbered.section;
    const title = heading && { heading: withNumbers(heading, numberOf) };
    const numberedBlocks = blocks.map((block) => blockWithNumbers(block, numberOf));
    return { ...numbered, section: { ...section, ...title, blocks: numberedBlocks } };
  });
  return { view: { ...view, sections }, addresses: [...addresses.keys()] };
}

function blockWithNumbers(block: Block, numberOf: NumberOf): Block {
  switch (block.type) {
    case 'paragraph':
      return { ...block, children: withNumbers(block.children, numberOf) };
    case 'figure':
      return { ...block, caption: withNumbers(block.caption, numberOf) };
    case 'blockquote':
      return { ...block, children: block.children.map((child) => blockWithNumbers(child, numberOf)) };
    case 'list':
      return {
        ...block,
        children: block.children.map((item) => ({
          ...item,
          children: item.children.map((child) => blockWithNumbers(child, numberOf)),
        })),
      };
    case 'table': {
      const header = block.header && { header: rowWithNumbers(block.header, numberOf) };
      return { ...block, ...header, rows: block.rows.map((row) => rowWithNumbers(row, numberOf)) };
    }
    case 'code':
    case 'thematicBreak':
      return block;
  }
}

function rowWithNumbers(row: TableRow, numberOf: NumberOf): TableRow {
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

/**
 * Gives the address that a footnote has to give: none for a link without words, nor where the words are the address.
 */
function addressToNote({ url, children }: Link): string | undefined {
  const words = inlineText(children).trim();
  const address = externalAddress(url);
  return words === '' || words === url || words === address ? undefined : address;
}
