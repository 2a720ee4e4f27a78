import type { BlockContent, Heading, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type ConstructName, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type { Inline, Section } from '../../article/types.js';
import { displayWidth } from '../lines/width.js';
import { mdastBlocks, mdastInlines } from './mdast-blocks.js';

/** The deepest heading that Markdown has: those of deeper sections are as deep. */
const DEEPEST_HEADING = 6;

/** The constructs of Markdown within which an address does not become a link by itself. */
const ADDRESSES: ConstructName[] = ['autolink', 'link', 'image', 'label'];

/** Characters that would be read as marks, in addition to those that the libraries know. */
const UNSAFE: Unsafe[] = [
  // An address between angle brackets is a link, whatever characters it has (CommonMark, §6.5).
  { character: '<', after: "[\\w.!#$%&'*+/=?^`{|}~-]+@", inConstruct: 'phrasing' },
  // So is one that begins with capitals, or with www and whatever follows it (GFM, §6.9).
  { character: ':', before: '[PS]', after: '\\/', inConstruct: 'phrasing', notInConstruct: ADDRESSES },
  { character: '.', before: '(?<![A-Za-z\\d])[Ww]{3}', inConstruct: 'phrasing', notInConstruct: ADDRESSES },
];

/**
 * Makes a Markdown tree (https://github.com/syntax-tree/mdast) of a headline and sections.
 *
 * @param sections in normal form, but for their depth
 */
export function mdastOf(headline: string | undefined, sections: readonly Section[]): Root {
  const title = headline === undefined ? [] : [headingOf([{ type: 'text', value: headline }], 1)];
  return { type: 'root', children: [...title, ...sections.flatMap(sectionNodes)] };
}

function sectionNodes({ heading, depth, blocks }: Section): (Heading | BlockContent)[] {
  const title = heading === undefined ? [] : [headingOf(heading, depth + 1)];
  return [...title, ...mdastBlocks(blocks)];
}

function headingOf(heading: readonly Inline[], depth: number): Heading {
  const within = Math.min(depth, DEEPEST_HEADING) as Heading['depth'];
  return { type: 'heading', depth: within, children: mdastInlines(heading) };
}

/** Writes a Markdown tree as text; `''` for an empty tree. */
export function serialise(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    listItemIndent: 'one',
    // After a bullet that is a star, stars would be one long break.
    handlers: { thematicBreak: (_, parent) => (parent?.type === 'listItem' ? '___' : '* * *') },
    unsafe: UNSAFE,
    extensions: [gfmToMarkdown({ stringLength: displayWidth })],
  });
}
