import type { Quotation } from '../quotations/types.js';
import type { TerminalOptions } from '../render/terminal/page.js';
import type { Styles } from '../render/terminal/themes.js';
import type { Book } from './book.js';
import {
  compare,
  type Layout,
  lastTop,
  layoutOf,
  movedBy,
  type Place,
  type Position,
  placeAt,
  positionOf,
  START,
} from './layout.js';
import type { ScreenSize } from './reading-terminal.js';
import type { Hit } from './search.js';

/** All that is seen on the screen, as one value: each key makes another one of it. */
export interface ReaderState {
  /** The articles of this run: at least one. */
  readonly books: readonly Book[];
  readonly size: ScreenSize;
  readonly look: Look;
  /** The article that is open. */
  readonly reading: Reading;
  /** Where the other articles were left. */
  readonly left: ReadonlyMap<Book, Place>;
  /** The quotations of each article that was searched for them. */
  readonly quotations: ReadonlyMap<Book, readonly Quotation[]>;
  /** What is shown in the place of the text. */
  readonly panel?: Panel;
  /** The line that a search is typed into. */
  readonly prompt?: Prompt;
  /** The mark of the note that is shown below the text. */
  readonly note?: string;
  /** The digits that were typed before a key. */
  readonly count: string;
  /** Said in the status line until the next key. */
  readonly message?: string;
  /** Whether the reader has the mouse; else the terminal has, so that text can be selected. */
  readonly hasMouse: boolean;
}

/** How the text is set and coloured. */
export interface Look {
  /** The width that was asked for, in columns; a good one when absent. */
  readonly width?: number;
  /** How many colours there are, as in `TerminalOptions`. */
  readonly color: TerminalOptions['color'];
  /** The colours to go back to from none: more than 0. */
  readonly colors: TerminalOptions['color'];
  /** Whether the terminal makes links clickable. */
  readonly hyperlinks: boolean;
  /** How each role is set in colours; readable on any ground when absent. */
  readonly styles?: Styles;
  /** Whether the locale is without UTF-8, so that all but the words is drawn in ASCII signs. */
  readonly ascii?: boolean;
}

/** An article that is read. */
export interface Reading {
  readonly book: Book;
  /** The first line on the screen. */
  readonly top: Position;
  /** The place that stays when lines are set anew: that of the top since the last move. */
  readonly anchor: Place;
  /** The place before the last jump. */
  readonly back?: Place;
  readonly search?: Search;
}

/** What is sought, and what was found last. */
export interface Search {
  /** Folded, not empty. */
  readonly pattern: string;
  /** 1 for forwards, -1 for backwards. */
  readonly by: 1 | -1;
  readonly hit?: Hit;
}

/** A search while it is typed. */
export interface Prompt {
  readonly text: string;
  readonly by: 1 | -1;
  /** What there was before, which comes back when the search is given up. */
  readonly before: Reading;
}

/** A list in the place of the text. */
export interface Panel {
  readonly kind: PanelKind;
  /** The index of the entry that a key is for; in the help, of the first line. */
  readonly selected: number;
  /** The index of the first entry on the screen. */
  readonly first: number;
  /** The list to come back to from the help. */
  readonly over?: PanelKind;
}

/** The lists that there are. */
export type PanelKind = 'articles' | 'outline' | 'quotations' | 'links' | 'help';

/** The widest that text is set unless a user asks for more, in columns: Bringhurst, The Elements of Typographic Style, 2.1.2. */
const MEASURE = 72;

/** From how many columns on there is a margin of two at each side, and one of one. */
const ROOM_FOR_MARGINS = 44;
const ROOM_FOR_A_MARGIN = 24;

/** Begins to read the first of some articles. */
export function openedState(books: readonly [Book, ...Book[]], look: Look, size: ScreenSize): ReaderState {
  const reading: Reading = { book: books[0], top: START, anchor: { section: 0, block: -1, offset: 0 } };
  return { books, size, look, reading, left: new Map(), quotations: new Map(), count: '', hasMouse: true };
}

/** Counts the columns of the text. */
export function measureOf({ look, size }: Pick<ReaderState, 'look' | 'size'>): number {
  return look.width === undefined ? comfortableWidth(size.columns, MEASURE) : Math.min(look.width, size.columns);
}

/** Gives as many columns as the screen has beside its margins, up to a limit. */
export function comfortableWidth(columns: number, most: number): number {
  const margin = columns >= ROOM_FOR_MARGINS ? 2 : columns >= ROOM_FOR_A_MARGIN ? 1 : 0;
  return Math.min(most, columns - 2 * margin);
}

/** Counts the rows of the text; the status line has the last row, if there are two. */
export function heightOf({ size }: Pick<ReaderState, 'size'>): number {
  return Math.max(1, size.rows - 1);
}

/** Sets the article that is open. */
export function layoutFor(state: Pick<ReaderState, 'look' | 'size' | 'reading'>): Layout {
  const { color, ascii } = state.look;
  return layoutOf(state.reading.book, { columns: measureOf(state), color, ...(ascii && { ascii }) });
}

/** Puts a line to the top of the screen, or as near to it as the end of the text allows. */
export function withTop(state: ReaderState, position: Position): ReaderState {
  const layout = layoutFor(state);
  const lowest = lastTop(layout, heightOf(state));
  const top = compare(position, lowest) > 0 ? lowest : movedBy(layout, position, 0);
  return { ...state, reading: { ...state.reading, top, anchor: placeAt(layout, top) } };
}

/** Goes to a line, from which `back` comes back here. */
export function withJump(state: ReaderState, position: Position): ReaderState {
  const back = state.reading.anchor;
  const moved = withTop(state, position);
  return { ...moved, reading: { ...moved.reading, back } };
}

/** Sets the text anew where its size or look has changed; what stood at the top stands there again. */
export function setAnew(state: ReaderState, change: Partial<Pick<ReaderState, 'look' | 'size'>>): ReaderState {
  const { prompt, ...changed } = { ...state, ...change };
  const next = { ...changed, reading: readingAnew(changed) };
  if (prompt === undefined) return next;
  return { ...next, prompt: { ...prompt, before: readingAnew({ ...changed, reading: prompt.before }) } };
}

function readingAnew(state: ReaderState): Reading {
  const { anchor } = state.reading;
  const top = positionOf(layoutFor(state), anchor) ?? START;
  const { search, ...rest } = withTop(state, top).reading;
  // The place is kept as it was: a window that gets its old size again shows the old lines.
  const next: Reading = { ...rest, anchor };
  return search === undefined ? next : { ...next, search: withoutHit(search) };
}

/** Forgets the place that was found, which is no place any more when lines are set anew. */
function withoutHit({ pattern, by }: Search): Search {
  return { pattern, by };
}

/** Opens an article where it was left. */
export function withBook(state: ReaderState, book: Book): ReaderState {
  const left = new Map(state.left).set(state.reading.book, state.reading.anchor);
  const anchor = left.get(book) ?? { section: 0, block: -1, offset: 0 };
  const { panel, ...rest } = state;
  return setAnew({ ...rest, left, reading: { book, top: START, anchor } }, {});
}
