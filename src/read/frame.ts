import { readingMinutes } from '../article/words.js';
import type { Range, StyledLine, StyledText } from '../render/lines/line.js';
import { unstyledText, withPlainSpaces } from '../render/lines/line.js';
import { displayWidth, graphemes } from '../render/lines/width.js';
import { hyperlinks, type Linker, paint, type Theme, unstyled } from '../render/terminal/paint.js';
import { themeOf } from '../render/terminal/theme.js';
import { stylesOf } from '../render/terminal/themes.js';
import { notesOf, wordsOf } from './book.js';
import { compare, linesFrom, movedBy, type PositionedLine } from './layout.js';
import { noteLines, notesOnScreen } from './notes.js';
import { HERE, itemColumns, itemsOf, PANEL_WORDS, panelColumns, panelHeight, sectionRead } from './panels.js';
import { placeRead, progressOf } from './progress.js';
import { findsNothing } from './prompt.js';
import { NOT_REVERSE, NOT_UNDERLINE, REVERSE, UNDERLINE } from './screen.js';
import { hitsIn } from './search.js';
import { heightOf, layoutFor, measureOf, type Panel, type Prompt, type ReaderState } from './state.js';

const BETWEEN = ' · ';

/** The share of the screen that a note takes at most. */
const MOST_OF_SCREEN = 1 / 2;

/** A stretch of a line that was searched for. */
interface Found extends Range {
  /** Whether it is what was found last, and the others are beside it. */
  readonly isLast: boolean;
}

/** A brush for the lines of one screen. */
interface Brush {
  readonly theme: Theme;
  readonly link: Linker;
}

/** Paints the screen: as many rows as it has, none wider than it, each with its escape sequences closed. */
export function frameOf(state: ReaderState): readonly string[] {
  const { color, styles, hyperlinks: hasHyperlinks } = state.look;
  const brush: Brush = {
    theme: color === 0 ? unstyled : themeOf(color, styles ?? stylesOf('neutral', color)),
    link: hasHyperlinks ? hyperlinks() : (text) => text,
  };
  const height = heightOf(state);
  const rows = state.panel === undefined ? textRows(state, brush) : panelRows(state, state.panel, brush);
  const filled = Array.from({ length: height }, (_, row) => rows[row] ?? '');
  return state.size.rows < 2 ? filled : [...filled, statusRow(state, brush)];
}

function textRows(state: ReaderState, brush: Brush): readonly string[] {
  const height = heightOf(state);
  const margin = marginFor(state, measureOf(state));
  const below = noteRows(state, brush);
  const layout = layoutFor(state);
  const room = height - below.length;
  // The line that refers to the note is not to be hidden by it.
  const row = notesOnScreen(state).find(({ label }) => label === state.note)?.row ?? 0;
  const top = movedBy(layout, state.reading.top, below.length === 0 ? 0 : Math.max(0, row - room + 1));
  const lines = linesFrom(layout, top, room);
  const rows = lines.map((line) =>
    withMargin(margin, paintLine(fitted(line.line, state.size.columns), foundIn(state, line), brush)),
  );
  const blank = Array.from({ length: below.length === 0 ? 0 : room - rows.length }, () => '');
  return [...rows, ...blank, ...below.map((row) => withMargin(margin, row))];
}

function withMargin(margin: string, row: string): string {
  return row === '' ? '' : margin + row;
}

/** Sets the note below the text, under a rule. */
function noteRows(state: ReaderState, brush: Brush): readonly string[] {
  const note = state.note === undefined ? undefined : notesOf(state.reading.book).get(state.note);
  if (note === undefined) return [];
  const columns = measureOf(state);
  const most = Math.max(1, Math.floor(heightOf(state) * MOST_OF_SCREEN));
  const rule: StyledLine = [{ text: '─'.repeat(columns), roles: ['rule'] }];
  return [rule, ...noteLines(state, note)]
    .slice(0, most)
    .map((line) => paintLine(fitted(line, state.size.columns), [], brush));
}

/** Gives the stretches of a line that were searched for. */
function foundIn(state: ReaderState, { position }: PositionedLine): readonly Found[] {
  const { pattern, hit: last } = state.reading.search ?? {};
  if (pattern === undefined) return [];
  return hitsIn(layoutFor(state), position.slice, pattern).flatMap((hit) => {
    const isLast = last !== undefined && compare(hit, last) === 0 && hit.start === last.start;
    return hit.ranges.flatMap((range) => (range.line === position.line ? [{ ...range, isLast }] : []));
  });
}

function panelRows(state: ReaderState, panel: Panel, brush: Brush): readonly string[] {
  const margin = marginFor(state, panelColumns(state));
  const height = panelHeight(state);
  const { title } = PANEL_WORDS[panel.kind];
  const titleLine = fitted(
    [
      { text: margin, roles: [] },
      { text: title, roles: ['headline'] },
    ],
    state.size.columns,
  );
  const head = height === heightOf(state) ? [] : [paintLine(titleLine, [], brush), ''];
  const rows: string[] = [];
  const items = itemsOf(state, panel.kind);
  const here = panel.kind === 'outline' ? sectionRead(state) : undefined;
  for (let index = panel.first; index < items.length && rows.length < height; index++) {
    const mark = here === undefined ? '' : index === here ? HERE : ' '.repeat(HERE.length);
    const isChosen = index === panel.selected && panel.kind !== 'help';
    const lines = items[index]?.lines(itemColumns(state, panel.kind)) ?? [];
    rows.push(
      ...lines.map((line, row) =>
        itemRow(line, { before: margin + (row === 0 ? mark : ' '.repeat(mark.length)), isChosen }),
      ),
    );
  }
  return [...head, ...rows.slice(0, height)];

  function itemRow(
    line: StyledLine,
    { before, isChosen }: { readonly before: string; readonly isChosen: boolean },
  ): string {
    const shown = fitted([{ text: before, roles: [] }, ...line], state.size.columns);
    if (!isChosen || line.length === 0) return paint(shown, brush.theme, brush.link);
    return chosenRow(
      shown,
      before.length,
      Math.min(itemColumns(state, panel.kind), state.size.columns - before.length),
    );
  }
}

/** Paints the row of an entry that is chosen: all of it but what stands before is in reverse. */
function chosenRow(line: StyledLine, before: number, columns: number): string {
  const text = unstyledText(line);
  const shown = text.slice(before);
  return `${text.slice(0, before)}${REVERSE}${shown}${' '.repeat(Math.max(0, columns - displayWidth(shown)))}${NOT_REVERSE}`;
}

function marginFor({ size }: ReaderState, columns: number): string {
  return ' '.repeat(Math.max(0, Math.floor((size.columns - columns) / 2)));
}

/** Paints a line, with the stretches that were found in reverse, the last of them underlined too. */
function paintLine(line: StyledLine, found: readonly Found[], brush: Brush): string {
  if (found.length === 0) return paint(line, brush.theme, brush.link);
  let offset = 0;
  return line
    .flatMap((words) => {
      const start = offset;
      offset += words.text.length;
      return cutAt(words, start, found);
    })
    .join('')
    .trimEnd();

  function cutAt(words: StyledText, start: number, ranges: readonly Found[]): readonly string[] {
    const cuts = ranges.flatMap((range) => [range.start - start, range.end - start]);
    const ends = [...new Set([...cuts.filter((cut) => cut > 0 && cut < words.text.length), words.text.length])];
    return ends
      .sort((a, b) => a - b)
      .map((end, index, all) => {
        const from = all[index - 1] ?? 0;
        const here = ranges.find((range) => range.start < start + end && range.end > start + from);
        return paintWords({ ...words, text: words.text.slice(from, end) }, here, brush);
      });
  }
}

function paintWords(
  { text, roles, link: target }: StyledText,
  found: Found | undefined,
  { theme, link }: Brush,
): string {
  const styled = text.trim() === '' ? text : theme(text, roles);
  const linked = target === undefined ? styled : link(styled, target);
  if (found === undefined) return linked;
  return REVERSE + (found.isLast ? UNDERLINE + linked + NOT_UNDERLINE : linked) + NOT_REVERSE;
}

/** Cuts a line that is wider than the screen: one of a grapheme that alone is, or of a screen narrower than any text. */
function fitted(line: StyledLine, columns: number): StyledLine {
  if (displayWidth(unstyledText(line)) <= columns) return line;
  let room = columns;
  return line.map((words) => {
    const text = cutTo(words.text, room);
    room -= displayWidth(text);
    if (text !== words.text) room = 0;
    return { ...words, text };
  });
}

function cutTo(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let [cut, width] = ['', 0];
  for (const grapheme of graphemes(text)) {
    width += displayWidth(grapheme);
    if (width > columns) break;
    cut += grapheme;
  }
  return cut;
}

function withEllipsis(text: string, columns: number): string {
  return displayWidth(text) <= columns
    ? text
    : `${cutTo(text, Math.max(0, columns - 1)).trimEnd()}${columns > 0 ? '…' : ''}`;
}

/** Paints the last row: a search that is typed, a message, or the section and how far it is to the end. */
function statusRow(state: ReaderState, brush: Brush): string {
  const { columns } = state.size;
  const { prompt } = state;
  if (prompt !== undefined) return promptRow(state, prompt, marginFor(state, measureOf(state)));
  const inner = Math.max(1, measureColumns(state));
  const right = rightOf(state, inner);
  const gap = right === '' ? 0 : 2;
  const left = withEllipsis(withPlainSpaces(leftOf(state)), Math.max(0, inner - displayWidth(right) - gap));
  const fill = ' '.repeat(Math.max(0, inner - displayWidth(left) - displayWidth(right)));
  const text = cutTo(`${left}${fill}${right}`, columns);
  const margin = marginFor(state, inner);
  if (brush.theme === unstyled)
    return `${REVERSE}${cutTo(`${margin}${text}`, columns)}${' '.repeat(Math.max(0, columns - displayWidth(margin + text)))}${NOT_REVERSE}`;
  return (
    margin + paint([{ text, roles: [state.message === undefined ? 'description' : 'strong'] }], brush.theme, brush.link)
  );
}

function measureColumns(state: ReaderState): number {
  return state.panel === undefined ? measureOf(state) : panelColumns(state);
}

function promptRow(state: ReaderState, { text, by }: Prompt, margin: string): string {
  const columns = state.size.columns - margin.length;
  const sign = by === 1 ? '/' : '?';
  const note = findsNothing(state) ? '  no match' : text === '' && by === -1 ? '  Enter: help' : '';
  const room = Math.max(1, columns - displayWidth(sign) - displayWidth(note) - 1);
  // The end of a long search is seen, where it is typed.
  let shown = text;
  while (displayWidth(shown) > room) shown = [...shown].slice(1).join('');
  return `${margin}${cutTo(sign + shown, columns - 1)}${REVERSE} ${NOT_REVERSE}${cutTo(note, columns - displayWidth(sign + shown) - 1)}`;
}

function leftOf(state: ReaderState): string {
  if (state.count !== '') return `:${state.count}`;
  if (state.message !== undefined) return state.message;
  if (state.panel !== undefined) return PANEL_WORDS[state.panel.kind].hint;
  const { book } = state.reading;
  const { section } = placeRead(state);
  const title = book.view.sections.find(({ number }) => number === section)?.title;
  return title === undefined ? book.name : title;
}

/** Gives how much is read, and the minutes that are left; as much of it as there is room for. */
function rightOf(state: ReaderState, columns: number): string {
  if (state.panel !== undefined) return entryCount(state, state.panel);
  const { from, to } = progressOf(state);
  const percent = `${Math.floor(to * 100)} %`;
  const minutes = to === 1 ? 'end' : `${readingMinutes(wordsOf(state.reading.book) * (1 - from))} min left`;
  const parts = [minutes, percent, 'h help'];
  // A message is to be read whole, a title may be cut.
  const room = state.message === undefined ? columns / 2 : columns - displayWidth(state.message) - 2;
  while (parts.length > 0 && parts.join(BETWEEN).length > room) parts.pop();
  return parts.join(BETWEEN);
}

function entryCount(state: ReaderState, { kind, selected }: Panel): string {
  return kind === 'help' ? '' : `${selected + 1} of ${itemsOf(state, kind).length}`;
}
