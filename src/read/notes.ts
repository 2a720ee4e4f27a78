import type { FootnoteDefinition } from '../article/types.js';
import type { StyledLine } from '../render/lines/line.js';
import { placedLines } from '../render/terminal/page.js';
import { notesOf } from './book.js';
import { linesFrom } from './layout.js';
import { heightOf, layoutFor, type ReaderState } from './state.js';

/** A reference to a note, as a line has it. */
const REFERENCE = /^\[(.+)\]$/;

/** A note of the article, and the row of the screen on which the text refers to it. */
export interface ShownNote {
  readonly label: string;
  readonly row: number;
}

/** Gives the notes that the text on the screen refers to, in order, each once. */
export function notesOnScreen(state: ReaderState): readonly ShownNote[] {
  const notes = notesOf(state.reading.book);
  if (notes.size === 0) return [];
  const shown = new Map<string, ShownNote>();
  for (const [row, { line }] of linesFrom(layoutFor(state), state.reading.top, heightOf(state)).entries()) {
    for (const label of labelsIn(line)) {
      if (notes.has(label) && !shown.has(label)) shown.set(label, { label, row });
    }
  }
  return [...shown.values()];
}

function labelsIn(line: StyledLine): readonly string[] {
  return line.flatMap(({ text, roles }) =>
    roles.includes('marker') ? (REFERENCE.exec(text.trim())?.slice(1) ?? []) : [],
  );
}

/** Shows the first note that the screen refers to, or the next one; after the last the notes are closed. */
export function withNextNote(state: ReaderState): ReaderState {
  const notes = notesOnScreen(state);
  if (notes.length === 0) return { ...state, message: 'no note on this screen' };
  const { note, ...rest } = state;
  const next = notes[notes.findIndex(({ label }) => label === note) + 1];
  return next === undefined ? rest : { ...rest, note: next.label };
}

/** Sets the note that is shown, as the page sets it at the end of the article. */
export function noteLines(state: ReaderState, note: FootnoteDefinition): readonly StyledLine[] {
  const { setting, book } = layoutFor(state);
  const section = { type: 'section', depth: 1, blocks: [note] } as const;
  const view = { ...book.view, partial: true, sections: [{ number: 1, slug: '', section }] };
  return Array.from(placedLines(view, setting), ({ line }) => line);
}
