import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type ConstructName, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { displayWidth } from '../wrap/width.js';

/** Where an address is none by itself. */
const ADDRESSES: ConstructName[] = ['autolink', 'link', 'image', 'label'];

/** What would be read as a mark, beside what the libraries know. */
const UNSAFE: Unsafe[] = [
  // An address between angle brackets is a link, whatever characters it has (CommonMark, §6.5).
  { character: '<', after: "[\\w.!#$%&'*+/=?^`{|}~-]+@", inConstruct: 'phrasing' },
  // So is one that begins with capitals, or with www and whatever follows it (GFM, §6.9).
  { character: ':', before: '[PS]', after: '\\/', inConstruct: 'phrasing', notInConstruct: ADDRESSES },
  { character: '.', before: '(?<![A-Za-z\\d])[Ww]{3}', inConstruct: 'phrasing', notInConstruct: ADDRESSES },
];

/** A Markdown tree as text; `''` for an empty one. */
export function serialise(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    listItemIndent: 'one',
    // Behind a bullet that is a star, stars would be one long break.
    handlers: { thematicBreak: (_, parent) => (parent?.type === 'listItem' ? '___' : '* * *') },
    unsafe: UNSAFE,
    extensions: [gfmToMarkdown({ stringLength: displayWidth })],
  });
}
