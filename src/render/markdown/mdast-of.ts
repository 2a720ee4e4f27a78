import type { BlockContent, Heading, Root } from 'mdast';
import type { Inline, Section } from '../../article/types.js';
import { mdastBlocks } from './mdast-blocks.js';
import { phrasingOf } from './phrasing.js';

/** The deepest heading that Markdown has: those of deeper sections are as deep. */
const DEEPEST = 6;

/**
 * A headline and sections as a Markdown tree (https://github.com/syntax-tree/mdast).
 *
 * @param sections in normal form, but for their depth
 */
export function mdastOf(headline: string | undefined, sections: readonly Section[]): Root {
  const title = headline === undefined ? [] : [headingOf([{ type: 'text', value: headline }], 1)];
  return { type: 'root', children: [...title, ...sections.flatMap(contentOf)] };
}

function contentOf({ heading, depth, blocks }: Section): (Heading | BlockContent)[] {
  const title = heading === undefined ? [] : [headingOf(heading, depth + 1)];
  return [...title, ...mdastBlocks(blocks)];
}

function headingOf(heading: readonly Inline[], depth: number): Heading {
  return { type: 'heading', depth: Math.min(depth, DEEPEST) as Heading['depth'], children: phrasingOf(heading) };
}
