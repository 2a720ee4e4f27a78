import { readPassages } from '../blocks/read-passages.js';
import { isWrapped } from '../is-wrapped.js';
import { settled } from '../settled.js';
import { unwrap } from '../unwrap.js';
import { withoutInsets } from '../without-insets.js';
import { withoutMargin } from '../without-margin.js';
import type { Kind } from './kind.js';

/**
 * A text whose lines are broken at a column, as a text browser dumps it: lines end where the next word found no room and go
 * on in the middle of a sentence. They are made whole first.
 */
export const wrapped: Kind = {
  matches: isWrapped,
  read: ({ lines }) => settled(readPassages(unwrap(withoutInsets(withoutMargin(lines))))),
};
