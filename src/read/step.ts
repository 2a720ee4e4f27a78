import { TITLE } from '../render/terminal/page.js';
import { type Command, commandOf } from './commands.js';
import { compare, type Layout, lastTop, movedBy, type Position, positionOf, START } from './layout.js';
import { withNextNote } from './notes.js';
import { entriesOnScreen, type Item, itemsOf, visibly, withEntry, withPanel } from './panels.js';
import { toShare } from './progress.js';
import { nextHit, typed, withPrompt } from './prompt.js';
import type { ScreenSize } from './reading-terminal.js';
import {
  heightOf,
  layoutFor,
  measureOf,
  type Panel,
  type ReaderState,
  setAnew,
  withBook,
  withJump,
  withTop,
} from './state.js';

/** What comes of a key: another screen, and what is to be done outside of it. */
export interface Step {
  readonly state: ReaderState;
  readonly effect?: Effect;
}

/** Something that a key does beside changing the screen. */
export type Effect =
  | { readonly type: 'quit' | 'interrupt' | 'suspend' | 'redraw' | 'mouse' | 'findQuotations' }
  /** Opens an address in the browser, or copies it. */
  | { readonly type: 'browse' | 'copy'; readonly address: string };

/** How many lines the mouse wheel moves. */
const WHEEL_LINES = 3;

/** How many lines of a page are on the next one too, so that the eye finds its place. */
const OVERLAP = 2;

/** By how many columns the text becomes wider or narrower, and the narrowest that it becomes. */
const WIDTH_STEP = 4;
const NARROWEST = 20;

/** Takes a key, by its name. */
export function step(state: ReaderState, key: string): Step {
  const { message, ...quiet } = state;
  if (state.prompt !== undefined) {
    return { state: typed(quiet, state.prompt, key) ?? withPanel(withoutPrompt(quiet), 'help') };
  }
  if (/^\d$/.test(key) && !(key === '0' && state.count === ''))
    return { state: { ...quiet, count: state.count.slice(0, 6) + key } };
  const command = commandOf(key, state.panel !== undefined);
  const next: ReaderState = { ...quiet, count: '' };
  if (command === undefined) return { state: next };
  const count = state.count === '' ? undefined : Number(state.count);
  const outside = ordered(next, command);
  if (outside !== undefined) return outside;
  if (state.panel !== undefined) return inPanel(next, state.panel, command);
  return inText(command === 'note' ? next : withoutNote(next), command, count);
}

/** Tells the reader that the screen has another size. */
export function resized(state: ReaderState, size: ScreenSize): ReaderState {
  const next = setAnew(state, { size });
  return next.panel === undefined ? next : { ...next, panel: visibly(next, next.panel) };
}

function withoutPrompt({ prompt, ...state }: ReaderState): ReaderState {
  return prompt === undefined ? state : { ...state, reading: prompt.before };
}

function withoutNote({ note: _, ...state }: ReaderState): ReaderState {
  return state;
}

function withoutPanel({ panel: _, ...state }: ReaderState): ReaderState {
  return state;
}

/** Orders that mean the same whatever is shown. */
function ordered(state: ReaderState, command: Command): Step | undefined {
  switch (command) {
    case 'quit':
    case 'interrupt':
    case 'suspend':
    case 'redraw':
      return { state, effect: { type: command } };
    case 'mouse': {
      const message = state.hasMouse
        ? 'the mouse selects text; m: it scrolls'
        : 'the mouse scrolls; m: it selects text';
      return { state: { ...state, hasMouse: !state.hasMouse, message }, effect: { type: 'mouse' } };
    }
    case 'theme': {
      const { look } = state;
      return { state: setAnew(state, { look: { ...look, color: look.color === 0 ? look.colors : 0 } }) };
    }
    case 'help':
    case 'outline':
    case 'links':
    case 'quotations':
      return toggled(state, command);
    default:
      return undefined;
  }
}

/** Shows a list, or closes it where it is shown. */
function toggled(state: ReaderState, kind: 'help' | 'outline' | 'links' | 'quotations'): Step {
  if (state.panel?.kind === 'articles' && kind !== 'help') return { state };
  if (state.panel?.kind === kind) return closed(state, state.panel);
  if (kind !== 'quotations' || state.quotations.has(state.reading.book)) return { state: withPanel(state, kind) };
  return { state: { ...state, message: 'looking for quotations…' }, effect: { type: 'findQuotations' } };
}

/** Closes a list; the help over the list of articles comes back to that, and without that list the program ends. */
function closed(state: ReaderState, panel: Panel): Step {
  if (panel.kind === 'articles') return { state, effect: { type: 'quit' } };
  if (panel.over !== undefined) return { state: withPanel(withoutPanel(state), panel.over) };
  return { state: withoutPanel(state) };
}

function inPanel(state: ReaderState, panel: Panel, command: Command): Step {
  const page = Math.max(1, entriesOnScreen(state, panel) - 1);
  const by = MOVES[command]?.(page);
  if (by !== undefined) return { state: withEntry(state, panel, by) };
  const item = itemsOf(state, panel.kind)[panel.selected];
  switch (command) {
    case 'close':
    case 'leave':
      return closed(state, panel);
    case 'choose':
      return panel.kind === 'help' ? closed(state, panel) : chosen(state, item);
    case 'show':
      return { state: panel.kind === 'links' ? shown(state, item) : state };
    case 'copy':
      return withAddress(state, item, 'copy');
    default:
      return { state };
  }
}

/** How many entries of a list an order goes on, where so many are on the screen. */
const MOVES: Partial<Readonly<Record<Command, (page: number) => number>>> = {
  lineDown: () => 1,
  lineUp: () => -1,
  wheelDown: () => 1,
  wheelUp: () => -1,
  halfDown: (page) => Math.ceil(page / 2),
  halfUp: (page) => -Math.ceil(page / 2),
  pageDown: (page) => page,
  pageUp: (page) => -page,
  start: () => Number.NEGATIVE_INFINITY,
  end: () => Number.POSITIVE_INFINITY,
};

function chosen(state: ReaderState, item: Item | undefined): Step {
  if (item?.book !== undefined) return { state: withBook(state, item.book) };
  return item?.address === undefined ? { state: shown(state, item) } : withAddress(state, item, 'browse');
}

/** Goes to the place in the text that an entry stands for. */
function shown(state: ReaderState, item: Item | undefined): ReaderState {
  const position = item?.place && positionOf(layoutFor(state), item.place);
  return position === undefined ? state : withJump(withoutPanel(state), position);
}

function withAddress(state: ReaderState, item: Item | undefined, type: 'browse' | 'copy'): Step {
  const address = item?.address;
  if (address === undefined) return { state };
  const message = type === 'copy' ? 'copied to the clipboard of the terminal' : `opening ${address}`;
  return { state: { ...state, message }, effect: { type, address } };
}

function inText(state: ReaderState, command: Command, count: number | undefined): Step {
  const lines = linesOf(state, command, count);
  if (lines !== undefined) return { state: withTop(state, movedBy(layoutFor(state), state.reading.top, lines)) };
  if (command === 'leave' && state.books.length === 1) return { state, effect: { type: 'quit' } };
  return { state: ORDERS[command]?.(state, count) ?? state };
}

/** Orders that do more than to go some lines on. */
const ORDERS: Partial<Readonly<Record<Command, (state: ReaderState, count: number | undefined) => ReaderState>>> = {
  start: (state, count) => (count === undefined ? withJump(state, START) : toSection(state, count)),
  end: (state, count) =>
    count === undefined ? withJump(state, lastTop(layoutFor(state), heightOf(state))) : toSection(state, count),
  percent: (state, count = 0) => toShare(state, count / 100),
  nextSection: (state, count = 1) => bySections(state, count),
  previousSection: (state, count = 1) => bySections(state, -count),
  searchForward: (state) => withPrompt(state, 1),
  searchBackward: (state) => withPrompt(state, -1),
  nextMatch: (state) => nextHit(state, 1),
  previousMatch: (state) => nextHit(state, -1),
  back: goneBack,
  note: withNextNote,
  wider: (state) => withWidth(state, WIDTH_STEP),
  narrower: (state) => withWidth(state, -WIDTH_STEP),
  close: withoutSearch,
  leave: (state) => withPanel(state, 'articles'),
};

/** How many lines an order goes down, below 0 up; `undefined` for an order that does something else. */
function linesOf(state: ReaderState, command: Command, count: number | undefined): number | undefined {
  const height = heightOf(state);
  const half = Math.max(1, Math.floor(height / 2));
  const page = Math.max(1, height - OVERLAP);
  switch (command) {
    case 'lineDown':
      return count ?? 1;
    case 'lineUp':
      return -(count ?? 1);
    case 'wheelDown':
      return WHEEL_LINES;
    case 'wheelUp':
      return -WHEEL_LINES;
    case 'halfDown':
      return count ?? half;
    case 'halfUp':
      return -(count ?? half);
    case 'pageDown':
      return count ?? page;
    case 'pageUp':
      return -(count ?? page);
    default:
      return undefined;
  }
}

function toSection(state: ReaderState, number: number): ReaderState {
  const position = positionOf(layoutFor(state), { section: number, block: TITLE, offset: 0 });
  return position === undefined ? { ...state, message: `there is no section ${number}` } : withJump(state, position);
}

/** Goes some sections on, or back where the number is below 0: first to the title of the one that is read. */
function bySections(state: ReaderState, by: number): ReaderState {
  const layout = layoutFor(state);
  let position: Position | undefined = state.reading.top;
  for (let left = Math.abs(by); left > 0 && position !== undefined; left--) position = nextStart(layout, position, by);
  return withTop(state, position ?? (by > 0 ? lastTop(layout, heightOf(state)) : START));
}

/** Gives the beginning of the next section after a position, or before it where the number is below 0. */
function nextStart(layout: Layout, from: Position, by: number): Position | undefined {
  const direction = Math.sign(by);
  for (let index = from.slice; index >= 0 && index < layout.book.slices.length; index += direction) {
    const slice = layout.book.slices[index];
    if (slice?.from !== 0) continue;
    const start = positionOf(layout, { section: slice.numbered.number, block: TITLE, offset: 0 });
    if (start !== undefined && direction * compare(start, from) > 0) return start;
  }
  return undefined;
}

function goneBack(state: ReaderState): ReaderState {
  const { back } = state.reading;
  const position = back && positionOf(layoutFor(state), back);
  return position === undefined
    ? { ...state, message: 'there was no jump to go back from' }
    : withJump(state, position);
}

function withWidth(state: ReaderState, by: number): ReaderState {
  const { columns } = state.size;
  const width = Math.max(Math.min(NARROWEST, columns), Math.min(columns, measureOf(state) + by));
  return { ...setAnew(state, { look: { ...state.look, width } }), message: `${width} columns` };
}

function withoutSearch(state: ReaderState): ReaderState {
  const { search: _, ...reading } = state.reading;
  return { ...state, reading };
}
