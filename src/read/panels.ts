import { mapRunningText } from '../article/map-running-text.js';
import { blockText, inlineText } from '../article/text.js';
import type { Inline } from '../article/types.js';
import { readingMinutes, sectionWords } from '../article/words.js';
import type { Quotation } from '../quotations/types.js';
import { formatWordCount } from '../render/house-style.js';
import { indentation, prefixBlock } from '../render/lines/layout.js';
import type { StyledLine, StyledText } from '../render/lines/line.js';
import { withPlainSpaces } from '../render/lines/line.js';
import { wrap } from '../render/lines/wrap.js';
import { externalAddress } from '../render/links.js';
import type { NumberedSection } from '../select/types.js';
import { type Book, wordsOf } from './book.js';
import { HELP } from './commands.js';
import { keptFor } from './kept.js';
import { lettersOf, type Place } from './layout.js';
import { placeRead } from './progress.js';
import { comfortableWidth, heightOf, type Panel, type PanelKind, type ReaderState } from './state.js';

/** An entry of a list. */
export interface Item {
  /** Sets it in so many columns; a blank line at its end parts it from the next. */
  readonly lines: (columns: number) => readonly StyledLine[];
  /** The place in the text that it stands for. */
  readonly place?: Place;
  /** The address that it stands for: `http`, `https` or `mailto`, in ASCII. */
  readonly address?: string;
  readonly book?: Book;
}

/** The widest that a list is set, in columns. */
const WIDEST_LIST = 80;

/** How far a section is set in for each depth, in columns, and at most. */
const STEP = 2;
const MOST_INDENT = 8;

/** Stands before the section that is read. */
export const HERE = '▸ ';

/** The columns of the keys in the help. */
const KEY_COLUMNS = 20;

/** The narrowest screen on which what a key does stands beside the key. */
const WIDTH_OF_HELP = 60;

/** The titles of the lists, and what is said where there is no entry. */
export const PANEL_WORDS: Readonly<
  Record<PanelKind, { readonly title: string; readonly none: string; readonly hint: string }>
> = {
  articles: { title: 'Articles', none: 'no articles', hint: 'Enter reads, q quits' },
  outline: { title: 'Contents', none: 'this article has no sections', hint: 'Enter goes there, q closes' },
  quotations: { title: 'Quotations', none: 'nobody is quoted in this article', hint: 'Enter goes there, q closes' },
  links: { title: 'Links', none: 'this article has no links', hint: 'Enter opens, y copies, p shows, q closes' },
  help: { title: 'Keys', none: '', hint: 'q closes' },
};

/** Gives the entries of a list. */
export function itemsOf(
  state: Pick<ReaderState, 'books' | 'reading' | 'quotations'>,
  kind: PanelKind,
): readonly Item[] {
  const { book } = state.reading;
  switch (kind) {
    case 'articles':
      return state.books.map(articleItem);
    case 'outline':
      return outlineItems(book);
    case 'quotations':
      return (state.quotations.get(book) ?? []).map((quotation) => quotationItem(quotation, book));
    case 'links':
      return linkItems(book);
    case 'help':
      return HELP_ITEMS;
  }
}

/** Counts the columns that a list takes. */
export function panelColumns({ size }: Pick<ReaderState, 'size'>): number {
  return comfortableWidth(size.columns, WIDEST_LIST);
}

/** Counts the columns that the entries of a list are set in; before a section there is room for the mark of the place. */
export function itemColumns(state: Pick<ReaderState, 'size'>, kind: PanelKind): number {
  return Math.max(1, panelColumns(state) - (kind === 'outline' ? HERE.length : 0));
}

/** Counts the rows for the entries of a list: its title and a blank line stand above them where there is room. */
export function panelHeight(state: Pick<ReaderState, 'size'>): number {
  const height = heightOf(state);
  return height > 4 ? height - 2 : height;
}

const articleItem = keptFor((book: Book): Item => {
  const about = `${formatWordCount(wordsOf(book))} · ${readingMinutes(wordsOf(book))} min`;
  return {
    book,
    lines: (columns) => [...wrap([bold(book.name)], columns), ...wrap([dim(about)], columns), []],
  };
});

const outlineItems = keptFor(({ view }: Book): readonly Item[] => {
  const digits = String(view.sections.at(-1)?.number ?? '').length;
  return view.sections.map((numbered) => ({
    place: { section: numbered.number, block: -1, offset: 0 },
    lines: (columns) => outlineLines(numbered, digits, columns),
  }));
});

function outlineLines(
  { number, slug, title, section }: NumberedSection,
  digits: number,
  columns: number,
): readonly StyledLine[] {
  const indent = Math.min(MOST_INDENT, (section.depth - 1) * STEP);
  const first = `${String(number).padStart(digits)}  `;
  const prefix = { first, rest: ' '.repeat(first.length), roles: ['number'] } as const;
  const words: readonly StyledText[] =
    title === undefined ? [dim(`(${slug})`)] : [{ text: withPlainSpaces(title), roles: [] }];
  const count = { text: `  ${formatWordCount(sectionWords(section))}`, roles: ['count'] } as const;
  return prefixBlock(prefix, columns, (room) =>
    prefixBlock(indentation(indent), room, (rest) => wrap([...words, count], rest)),
  );
}

function quotationItem({ content, source, sourceDescription, section, block, start }: Quotation, { view }: Book): Item {
  const numbered = view.sections.find(({ number }) => number === section);
  const spoken = numbered?.section.blocks[block];
  const offset = spoken === undefined ? 0 : lettersOf(blockText(spoken).slice(0, start));
  const who = [source, sourceDescription, numbered?.title].filter((part) => part !== undefined).join(' · ');
  return {
    place: { section, block, offset },
    lines: (columns) => [
      ...wrap([{ text: withPlainSpaces(`“${content}”`), roles: [] }], columns),
      ...prefixBlock({ first: '— ', rest: '  ', roles: ['description'] }, columns, (room) => wrap([dim(who)], room)),
      [],
    ],
  };
}

/** The links of a book in reading order, those that lead out of the text. */
const linkItems = keptFor(({ view }: Book): readonly Item[] =>
  view.sections.flatMap(({ number, section }) => [
    ...linksIn(section.heading ?? [], { section: number, block: -1, offset: 0 }),
    ...section.blocks.flatMap((block, index) => {
      const items: Item[] = [];
      let offset = 0;
      mapRunningText(block, (children) => {
        items.push(...linksIn(children, { section: number, block: index, offset }));
        offset += lettersOf(inlineText(children));
        return children;
      });
      return items;
    }),
  ]),
);

function linksIn(children: readonly Inline[], from: Place): readonly Item[] {
  let offset = from.offset;
  return children.flatMap((node) => {
    const place = { ...from, offset };
    offset += lettersOf(inlineText([node]));
    if (node.type === 'link') return linkItem(node.url, inlineText(node.children), place);
    return 'children' in node ? linksIn(node.children, place) : [];
  });
}

function linkItem(url: string, words: string, place: Place): readonly Item[] {
  const address = externalAddress(url);
  if (address === undefined) return [];
  const text = { text: withPlainSpaces(words.trim() || address), roles: ['link'] } as const;
  const lines = (columns: number) => [...wrap([text], columns), ...wrap([dim(address)], columns), []];
  return [{ place, address, lines }];
}

const HELP_ITEMS: readonly Item[] = HELP.flatMap((group, index) => [
  ...(index === 0 ? [] : [{ lines: () => [[]] }]),
  ...group.map(([keys, effect]): Item => {
    const [strong, words] = [bold(keys), { text: effect, roles: [] }];
    const first = `${keys.padEnd(KEY_COLUMNS)}  `;
    const prefix = { first, rest: ' '.repeat(first.length), roles: ['strong'] } as const;
    return {
      lines: (columns) =>
        columns < WIDTH_OF_HELP
          ? wrap([strong, { text: '  ', roles: [] }, words], columns)
          : prefixBlock(prefix, columns, (room) => wrap([words], room)),
    };
  }),
]);

function dim(text: string): StyledText {
  return { text: withPlainSpaces(text), roles: ['description'] };
}

function bold(text: string): StyledText {
  return { text: withPlainSpaces(text), roles: ['strong'] };
}

/** Shows a list; the entry of the place that is read is chosen. */
export function withPanel(state: ReaderState, kind: PanelKind): ReaderState {
  const items = itemsOf(state, kind);
  if (items.length === 0) return { ...state, message: PANEL_WORDS[kind].none };
  const over = kind === 'help' ? state.panel?.kind : undefined;
  const panel: Panel = { kind, selected: entryHere(state, kind, items), first: 0, ...(over !== undefined && { over }) };
  return { ...state, panel: visibly(state, panel) };
}

/** Gives the index of the entry to begin with: the section that is read, the first quotation or link on the screen. */
/** Gives the index of the section that is read, in the outline. */
export function sectionRead(state: ReaderState): number {
  return entryHere(state, 'outline', itemsOf(state, 'outline'));
}

function entryHere(state: ReaderState, kind: PanelKind, items: readonly Item[]): number {
  if (kind === 'help') return 0;
  if (kind === 'articles')
    return Math.max(
      0,
      items.findIndex(({ book }) => book === state.reading.book),
    );
  const here = placeRead(state);
  const isAfter = ({ place }: Item): boolean => place !== undefined && comparePlaces(place, here) > 0;
  const isAtOrAfter = ({ place }: Item): boolean => place !== undefined && comparePlaces(place, here) >= 0;
  if (kind === 'outline') return Math.max(0, ((items.findIndex(isAfter) + items.length + 1) % (items.length + 1)) - 1);
  const index = items.findIndex(isAtOrAfter);
  return index === -1 ? items.length - 1 : index;
}

function comparePlaces(a: Place, b: Place): number {
  return a.section - b.section || a.block - b.block || a.offset - b.offset;
}

/** Chooses another entry, so many further on. */
export function withEntry(state: ReaderState, panel: Panel, by: number): ReaderState {
  const last = lastEntry(state, panel.kind);
  const selected = Math.max(0, Math.min(last, panel.selected + by));
  return { ...state, panel: visibly(state, { ...panel, selected }) };
}

/** Gives the index of the last entry that can be chosen; the help is scrolled, and ends at the foot of the screen. */
function lastEntry(state: ReaderState, kind: PanelKind): number {
  const items = itemsOf(state, kind);
  return kind === 'help' ? firstBefore(state, kind, items.length - 1) : items.length - 1;
}

/** Gives the index of the first entry on the screen where the one with an index is the last on it. */
function firstBefore(state: ReaderState, kind: PanelKind, last: number): number {
  const items = itemsOf(state, kind);
  const columns = itemColumns(state, kind);
  let room = panelHeight(state);
  let first = last;
  while (first >= 0) {
    room -= items[first]?.lines(columns).length ?? 0;
    if (room < 0) break;
    first--;
  }
  return Math.min(last, first + 1);
}

/** Scrolls a list so that the chosen entry is on the screen. */
export function visibly(state: ReaderState, panel: Panel): Panel {
  const { kind, selected } = panel;
  if (kind === 'help') return { ...panel, first: selected };
  const lowest = firstBefore(state, kind, selected);
  return { ...panel, first: Math.min(selected, Math.max(lowest, panel.first)) };
}

/** Counts the entries of a list that fit on the screen, at least one. */
export function entriesOnScreen(state: ReaderState, { kind, first }: Panel): number {
  const columns = itemColumns(state, kind);
  const items = itemsOf(state, kind);
  let room = panelHeight(state);
  let index = first;
  for (; index < items.length && room > 0; index++) room -= items[index]?.lines(columns).length ?? 0;
  return Math.max(1, index - first - (room < 0 ? 1 : 0));
}
