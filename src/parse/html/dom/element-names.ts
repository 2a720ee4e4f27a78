import { lists } from 'lexicon:element-names';
import { wordSetOf } from '../../../lexicon/word-lists.js';

/** Elements that stand on lines of their own, by their names in lower case. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = wordSetOf(lists, 'block');

/** Elements that have no end tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = wordSetOf(lists, 'void');

/** Elements that are never shown and say nothing about the page. */
export const DROPPED_ELEMENTS: ReadonlySet<string> = wordSetOf(lists, 'dropped');

/** Elements that may be a caption; a heading may not. */
export const CAPTION_ELEMENTS: readonly string[] = [...wordSetOf(lists, 'may be a caption')];

/** Elements that may hold a picture and its caption and nothing else. */
export const FIGURE_WRAPPERS: readonly string[] = [...wordSetOf(lists, 'may hold a picture and its caption')];

/** An element that holds one of these is more than a picture with its caption. */
export const NEVER_IN_FIGURE: readonly string[] = [...wordSetOf(lists, 'is more than a caption')];

/** Whether an element is a heading, by its name in lower case. */
export function isHeadingName(name: string): boolean {
  return /^h[1-6]$/.test(name);
}
