import { isWrapped } from '../../is-wrapped.js';
import { runsOf } from '../../runs.js';
import type { Kind } from '../kind.js';
import { hasChapters } from './chapters-in.js';
import { readBook } from './read-book.js';
import { isLibraryMark } from './split-off-licence.js';

/** A book as the libraries of free books give it away, or one that its chapters show, with its lines broken at a column. */
export const book: Kind = {
  matches: (layout) => layout.lines.some(isLibraryMark) || (isWrapped(layout) && hasChapters(runsOf(layout.lines))),
  read: ({ lines }) => readBook(lines),
};
