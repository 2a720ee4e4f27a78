import { readPassages } from '../blocks/read-passages.js';
import type { Line } from '../line.js';
import type { Passage } from '../passage.js';
import { unwrap } from '../unwrap.js';
import { withoutMargin } from '../without-margin.js';

/** Reads a text whose lines are broken at a column, as a text browser dumps it: its lines are made whole first. */
export function wrapped(lines: readonly Line[]): readonly Passage[] {
  return readPassages(unwrap(withoutMargin(lines)));
}
