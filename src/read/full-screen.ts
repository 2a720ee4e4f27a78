import { type Book, bookOf, hashOf, type ReadableArticle } from './book.js';
import { frameOf } from './frame.js';
import { decodeKeys } from './keys.js';
import type { Place } from './layout.js';
import { withPanel } from './panels.js';
import { type KeptPlace, readPlaces, writePlaces } from './places.js';
import { progressOf } from './progress.js';
import type { EndSignal, ReadingTerminal, TerminalEvent } from './reading-terminal.js';
import { ENTER, LEAVE, MOUSE_OFF, MOUSE_ON, repaint, toClipboard } from './screen.js';
import { type Look, openedState, type ReaderState, setAnew } from './state.js';
import { type Effect, resized, step } from './step.js';

/** How the reading ended: by the reader, or by a signal. */
export type Ending = EndSignal | 'quit';

/** How long a terminal may take between an escape and the rest of its sequence, in milliseconds: the `escape-time` of Vim and others. */
const ESCAPE_TIME = 50;

/** The place of an article that nobody has read in. */
const TOP: Place = { section: 0, block: -1, offset: 0 };

/** What changes while the reader runs. */
interface Session {
  state: ReaderState;
  /** The rows that are seen; none where the screen is unknown. */
  rows: readonly string[];
  /** Keys that have not all come. */
  pending: string;
  /** Whether keys wait until something has been done. */
  isBusy: boolean;
  /** Whether the reading has ended, and nothing is to be shown any more. */
  isOver: boolean;
  readonly terminal: ReadingTerminal;
  readonly end: (ending: Ending) => void;
}

/** Lets somebody read articles full screen; several are shown as a list first. */
export async function readFullScreen(
  articles: readonly [ReadableArticle, ...ReadableArticle[]],
  look: Look,
  terminal: ReadingTerminal,
): Promise<Ending> {
  const [first, ...others] = articles;
  const places = readPlaces(terminal.loadPlaces());
  const state = begun(openedState([bookOf(first), ...others.map(bookOf)], look, terminal.size()), places);
  let session: Session | undefined;
  try {
    return await new Promise<Ending>((resolve, reject) => {
      const running: Session = { state, rows: [], pending: '', isBusy: false, isOver: false, terminal, end: resolve };
      session = running;
      terminal.take(ENTER + MOUSE_ON, LEAVE, (event) => {
        try {
          handle(running, event);
        } catch (error) {
          reject(error);
        }
      });
      paint(running);
    });
  } finally {
    terminal.giveBack();
    if (session !== undefined) keepPlaces(session.state, terminal);
  }
}

/** Opens each article where it was left. */
function begun(state: ReaderState, places: readonly KeptPlace[]): ReaderState {
  const placeOf = ({ view }: Book): Place => {
    const text = places.length === 0 || view.partial ? '' : hashOf(view.article);
    return places.find((place) => place.text === text) ?? TOP;
  };
  const anchor = placeOf(state.reading.book);
  const left = new Map(state.books.map((book) => [book, placeOf(book)]));
  const opened = setAnew({ ...state, left, reading: { ...state.reading, anchor } }, {});
  if (state.books.length > 1) return withPanel(opened, 'articles');
  return anchor === TOP ? opened : { ...opened, message: 'you stopped here; g goes to the beginning' };
}

function handle(session: Session, event: TerminalEvent): void {
  if (session.isOver) return;
  switch (event.type) {
    case 'input':
      session.pending += event.text;
      if (!session.isBusy) takeKeys(session, false);
      return;
    case 'resize':
      session.state = resized(session.state, session.terminal.size());
      session.rows = [];
      break;
    case 'resume':
      session.state = resized(session.state, session.terminal.size());
      session.rows = [];
      if (!session.state.hasMouse) session.terminal.write(MOUSE_OFF);
      break;
    case 'end':
      session.isOver = true;
      session.end(event.signal);
      return;
  }
  paint(session);
}

/** Takes the keys that have come. All of them are taken before the screen is painted: a key that is held does not lag. */
function takeKeys(session: Session, isAll: boolean): void {
  const { keys, rest } = decodeKeys(session.pending, isAll);
  session.pending = rest;
  for (const [index, key] of keys.entries()) {
    const { state, effect } = step(session.state, key);
    session.state = state;
    if (effect === undefined) continue;
    affect(session, effect);
    if (session.isOver) return;
    if (!session.isBusy) continue;
    // The others come after what takes a while; those with an escape of their own are few enough to be typed again.
    session.pending =
      keys
        .slice(index + 1)
        .filter((one) => [...one].length === 1)
        .join('') + session.pending;
    break;
  }
  paint(session);
  if (rest === '' || session.isBusy) return;
  session.terminal.after(ESCAPE_TIME, () => {
    if (session.pending === rest && !session.isOver) takeKeys(session, true);
  });
}

function affect(session: Session, effect: Effect): void {
  const { terminal } = session;
  switch (effect.type) {
    case 'quit':
    case 'interrupt':
      session.isOver = true;
      session.end(effect.type === 'quit' ? 'quit' : 'SIGINT');
      break;
    case 'suspend':
      terminal.suspend();
      break;
    case 'redraw':
      session.rows = [];
      break;
    case 'mouse':
      terminal.write(session.state.hasMouse ? MOUSE_ON : MOUSE_OFF);
      break;
    case 'copy':
      terminal.write(toClipboard(effect.address));
      break;
    case 'browse':
      void meanwhile(session, browse(session, effect.address));
      break;
    case 'findQuotations':
      void meanwhile(session, findQuotations(session));
      break;
  }
}

/** Lets keys wait until something has been done. */
async function meanwhile(session: Session, work: Promise<void>): Promise<void> {
  session.isBusy = true;
  await work;
  session.isBusy = false;
  if (!session.isOver) takeKeys(session, false);
}

async function browse(session: Session, address: string): Promise<void> {
  if (await session.terminal.browse(address)) return;
  session.state = { ...session.state, message: 'no browser could be started: set BROWSER' };
}

/** Searches an article for its quotations, once the message that says so is seen. */
async function findQuotations(session: Session): Promise<void> {
  const { quotationsView } = await import('../select/quotations-view.js');
  await new Promise<void>((resolve) => session.terminal.after(0, resolve));
  const { book } = session.state.reading;
  const quotations = new Map(session.state.quotations).set(book, quotationsView(book.view).quotations);
  const { message: _, ...state } = session.state;
  session.state = withPanel({ ...state, quotations }, 'quotations');
}

function paint(session: Session): void {
  const rows = frameOf(session.state);
  const text = repaint(session.rows, rows);
  session.rows = rows;
  if (text !== '') session.terminal.write(text);
}

/** Keeps where each article was left; of one that is at its beginning or was read to its end, nothing. */
function keepPlaces(state: ReaderState, terminal: ReadingTerminal): void {
  const left = new Map(state.left).set(state.reading.book, progressOf(state).to === 1 ? TOP : state.reading.anchor);
  const places = [...left]
    .filter(([{ view }]) => !view.partial)
    .map(([book, place]) => [hashOf(book.view.article), isTop(place) ? undefined : place] as const);
  const before = readPlaces(terminal.loadPlaces());
  const texts = new Map(places);
  if (before.length === 0 && [...texts.values()].every((place) => place === undefined)) return;
  terminal.savePlaces(writePlaces(before, texts));
}

function isTop({ section, offset, block }: Place): boolean {
  return section === 0 && block === TOP.block && offset === 0;
}
