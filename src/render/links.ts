import { isAbsoluteAddress, linkAddressOf } from '../article/address.js';
import { blockText, inlineText, titleOf } from '../article/text.js';
import type { Article, Link } from '../article/types.js';
import type { ArticleView, View } from '../select/types.js';
import { type InlineChange, mapInlines, mapInlinesOfBlock } from './map-inlines.js';

/**
 * How the addresses of links are shown: `hyperlink` makes the words clickable by escape sequences (OSC 8); `footnote` puts
 * a number after the words and a list at the end; `none` leaves them out.
 */
export type LinkStyle = 'hyperlink' | 'footnote' | 'none';

/**
 * Gives the address that a link leads to outside the text, in ASCII without spaces, as an escape sequence may carry it;
 * `undefined` for a fragment or a relative address, and for anything but `http`, `https` and `mailto`, even in a tree that no parser of ours
 * made.
 *
 * @example externalAddress('https://example.org/a b') // 'https://example.org/a%20b'
 */
export function externalAddress(url: string): string | undefined {
  const address = linkAddressOf(url);
  return address !== undefined && isAbsoluteAddress(address) ? address : undefined;
}

/** A view whose links bear numbers, and the addresses that the numbers stand for, in order. */
export interface NumberedLinks {
  readonly view: ArticleView;
  readonly addresses: readonly (readonly [address: string, number: number])[];
}

/** A number in brackets, as a note of the article may have. */
const MARK = /\[(\d{1,4})\]/g;

/**
 * Numbers the links of a view: `[1]` stands after the words, and links to the same address share a number. A number that
 * stands in brackets in the article, as those of its notes do, is left out.
 */
export function numberLinks(view: ArticleView): NumberedLinks {
  const addresses = new Map<string, number>();
  const taken = marksIn(view.article);
  let last = 0;
  const nextNumber = (): number => {
    do last++;
    while (taken.has(last));
    return last;
  };
  const numberOf = (address: string): number => {
    const number = addresses.get(address) ?? nextNumber();
    addresses.set(address, number);
    return number;
  };
  const number: InlineChange = (node) => {
    const address = node.type === 'link' ? addressToNote(node) : undefined;
    return address === undefined ? [node] : [node, { type: 'text', value: `[${numberOf(address)}]` }];
  };
  const sections = view.sections.map((numbered) => {
    const { heading, blocks, ...section } = numbered.section;
    const title = heading && { heading: mapInlines(heading, number) };
    const numberedBlocks = blocks.map((block) => mapInlinesOfBlock(block, number));
    return { ...numbered, section: { ...section, ...title, blocks: numberedBlocks } };
  });
  return { view: { ...view, sections }, addresses: [...addresses] };
}

/**
 * Gives the addresses that the links of a view lead to outside the text, in order, each once: absolute, in ASCII, without
 * spaces and quotation marks, so that each is one word to `xargs` and to a shell's `for`. Fragments and relative addresses, which lead
 * nowhere from a list, are left out; an outline and quotations have no links.
 */
export function addressesOf(view: View): readonly string[] {
  if (view.type !== 'article') return [];
  const addresses = new Set<string>();
  const collect: InlineChange = (node) => {
    const address = node.type === 'link' ? externalAddress(node.url) : undefined;
    if (address !== undefined) addresses.add(address.replaceAll("'", '%27'));
    return [node];
  };
  for (const { section } of view.sections) {
    mapInlines(section.heading ?? [], collect);
    for (const block of section.blocks) mapInlinesOfBlock(block, collect);
  }
  return [...addresses];
}

function marksIn({ sections }: Article): ReadonlySet<number> {
  const texts = sections.flatMap((section) => [titleOf(section) ?? '', ...section.blocks.map(blockText)]);
  return new Set(texts.flatMap((text) => Array.from(text.matchAll(MARK), ([, number]) => Number(number))));
}

/**
 * Gives the address that a footnote has to give: none for a link without words, nor where the words are the address.
 */
function addressToNote({ url, children }: Link): string | undefined {
  const words = inlineText(children).trim();
  const address = externalAddress(url);
  return words === '' || words === url || words === address ? undefined : address;
}
