import { readPassages } from '../blocks/read-passages.js';
import type { Line } from '../line.js';
import type { Passage } from '../passage.js';
import { withoutMargin } from '../without-margin.js';

/** Reads a text as a browser's selection gives it: a line is a paragraph, a heading, an item or a row. */
export function pasted(lines: readonly Line[]): readonly Passage[] {
  return readPassages(withoutMargin(lines));
}
