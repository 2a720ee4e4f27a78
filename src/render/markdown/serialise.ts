import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { displayWidth } from '../wrap/width.js';

/** A Markdown tree as text; `''` for an empty one. */
export function serialise(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    listItemIndent: 'one',
    // Behind a bullet that is a star, stars would be one long break.
    handlers: { thematicBreak: (_, parent) => (parent?.type === 'listItem' ? '___' : '* * *') },
    // An address between angle brackets is a link, whatever characters it has (CommonMark, §6.5).
    unsafe: [{ character: '<', after: "[\\w.!#$%&'*+/=?^`{|}~-]+@", inConstruct: 'phrasing' }],
    extensions: [gfmToMarkdown({ stringLength: displayWidth })],
  });
}
