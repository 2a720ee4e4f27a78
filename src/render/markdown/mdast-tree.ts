import type { BlockContent, Heading, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Inline, Section } from '../../article/types.js';
import { displayWidth } from '../lines/width.js';
import { mdastBlocks } from './mdast-blocks.js';
import { phrasingOf } from './phrasing.js';

/** The deepest heading that Markdown has: those of deeper sections are as deep. */
const DEEPEST_HEADING = 6;

/** Makes a Markdown tree (https://github.com/syntax-tree/mdast) of a headline and sections. */
export function mdastOf(headline: string | undefined, sections: readonly Section[]): Root {
  const title = headline === undefined ? [] : [headingOf([{ type: 'text', value: headline }], 1)];
  return { type: 'root', children: [...title, ...sections.flatMap(sectionNodes)] };
}

function sectionNodes({ heading, depth, blocks }: Section): (Heading | BlockContent)[] {
  const title = heading === undefined ? [] : [headingOf(heading, depth + 1)];
  return [...title, ...mdastBlocks(blocks)];
}

function headingOf(heading: readonly Inline[], depth: number): Heading {
  return {
    type: 'heading',
    depth: Math.min(depth, DEEPEST_HEADING) as Heading['depth'],
    children: phrasingOf(heading),
  };
}

/** Writes a Markdown tree as text; `''` for an empty tree. */
export function serialise(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    listItemIndent: 'one',
    // After a bullet that is a star, stars would be one long break.
    handlers: { thematicBreak: (_, parent) => (parent?.type === 'listItem' ? '___' : '* * *') },
    // An address between angle brackets is a link, whatever characters it has (CommonMark, §6.5).
    unsafe: [{ character: '<', after: "[\\w.!#$%&'*+/=?^`{|}~-]+@", inConstruct: 'phrasing' }],
    extensions: [gfmToMarkdown({ stringLength: displayWidth })],
  });
}
