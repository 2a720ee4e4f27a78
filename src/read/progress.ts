import { compare, type Layout, lastTop, movedBy, type Place, type Position, placeAt, START } from './layout.js';
import { heightOf, layoutFor, type ReaderState, withTop } from './state.js';

/** How much of an article is read, from 0 to 1. */
export interface Progress {
  /** Up to the first line of the screen. */
  readonly from: number;
  /** Up to the last line of the screen; 1 at the end. */
  readonly to: number;
}

/** Tells how much of the article is read. */
export function progressOf(state: ReaderState): Progress {
  const layout = layoutFor(state);
  const height = heightOf(state);
  const { top } = state.reading;
  const isEnd = compare(top, lastTop(layout, height)) >= 0;
  return { from: shareBefore(layout, top), to: isEnd ? 1 : shareBefore(layout, movedBy(layout, top, height)) };
}

/** Gives the place that is read: that at the top of the screen, at the end of the article that of the last line. */
export function placeRead(state: ReaderState): Place {
  const layout = layoutFor(state);
  const height = heightOf(state);
  const { top } = state.reading;
  const isEnd = compare(top, START) > 0 && compare(top, lastTop(layout, height)) >= 0;
  return placeAt(layout, isEnd ? movedBy(layout, top, height - 1) : top);
}

function shareBefore(layout: Layout, { slice, line }: Position): number {
  const { before = 0, size = 0 } = layout.book.slices[slice] ?? {};
  return (before + (size * line) / Math.max(1, layout.lines(slice).length)) / layout.book.size;
}

/** Goes to a share of the article, from 0 to 1. */
export function toShare(state: ReaderState, share: number): ReaderState {
  const layout = layoutFor(state);
  const { slices, size } = layout.book;
  const wanted = Math.max(0, Math.min(1, share)) * size;
  const slice = Math.max(
    0,
    slices.findLastIndex(({ before }) => before <= wanted),
  );
  const { before = 0, size: own = 1 } = slices[slice] ?? {};
  const line = Math.floor(((wanted - before) / own) * layout.lines(slice).length);
  return withTop(state, movedBy(layout, { slice, line: 0 }, line));
}
