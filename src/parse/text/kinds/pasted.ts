import { readPassages } from '../blocks/read-passages.js';
import { settled } from '../settled.js';
import { withoutMargin } from '../without-margin.js';
import type { Kind } from './kind.js';

/** A text as a browser's selection gives it: a line is a paragraph, a heading, an item or a row. */
export const pasted: Kind = {
  matches: () => true,
  read: ({ lines }) => settled(readPassages(withoutMargin(lines))),
};
