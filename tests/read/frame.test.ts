import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/read/frame.js';
import { compare, lastTop, START } from '../../src/read/layout.js';
import { heightOf, layoutFor, openedState, type ReaderState } from '../../src/read/state.js';
import { resized, step } from '../../src/read/step.js';
import { quotationsView } from '../../src/select/quotations-view.js';
import { anyArticle } from '../render/arbitrary-article.js';
import { bookFrom, WALK } from './books.js';
import { withoutEscapes } from './made-up-terminal.js';

const NAMED = [
  ...['Up', 'Down', 'PageUp', 'PageDown', 'Home', 'End', 'Enter', 'Enter', 'Escape', 'Backspace', 'Tab'],
  ...['F1', 'WheelUp', 'WheelDown', 'Ctrl-C', 'Ctrl-D', 'Ctrl-L', 'Ctrl-W', 'é', '語'],
];

const anyKey = fc.oneof(
  fc.constantFrom(...'jkdubgG][/?nNtl"fp%+-=Tm\'hqy0159 aeo'),
  fc.constantFrom(...NAMED),
  fc.record({ columns: fc.integer({ min: 1, max: 90 }), rows: fc.integer({ min: 1, max: 30 }) }),
);

const anyKeys = fc.array(anyKey, { minLength: 1, maxLength: 40 });

/** Takes a key as the program does, and does at once what it asks for. */
function taken(state: ReaderState, key: string | { readonly columns: number; readonly rows: number }): ReaderState {
  if (typeof key !== 'string') return resized(state, key);
  const { state: next, effect } = step(state, key);
  if (effect?.type !== 'findQuotations') return next;
  const { book } = next.reading;
  return step({ ...next, quotations: new Map([[book, quotationsView(book.view).quotations]]) }, '"').state;
}

/** The end of each style that the reader has. */
const ENDS: Readonly<Record<string, string>> = { 1: '22', 2: '22', 3: '23', 4: '24', 7: '27', 9: '29', 35: '39' };

/** All styles that are open at the end of a row. */
function openStyles(row: string): readonly string[] {
  let open: readonly string[] = [];
  for (const [, style = ''] of row.matchAll(/\x1b\[(\d+)m/g)) {
    open = ENDS[style] === undefined ? open.filter((one) => ENDS[one] !== style) : [...open, style];
  }
  return open;
}

function expectGoodFrame(state: ReaderState): void {
  const frame = frameOf(state);
  expect(frame).toHaveLength(state.size.rows);
  for (const row of frame) {
    const shown = withoutEscapes(row);
    expect(stringWidth(shown), JSON.stringify(row)).toBeLessThanOrEqual(state.size.columns);
    expect(shown).not.toMatch(/[\0-\x1f\x7f-\x9f]/);
    expect(openStyles(row)).toEqual([]);
    expect((row.match(/\x1b\]8;;\x1b\\/g) ?? []).length).toBe(
      (row.match(/\x1b\]8;[^;]*;[^\x1b]+\x1b\\/g) ?? []).length,
    );
  }
}

describe('frameOf()', () => {
  it('fills the screen, after all keys and in all sizes, no row wider than it and none with a style left open', () => {
    fc.assert(
      fc.property(anyArticle, anyKeys, fc.boolean(), fc.boolean(), (article, keys, isPlain, isAlone) => {
        const look = { color: isPlain ? 0 : 1, colors: 1, hyperlinks: !isPlain } as const;
        const books = [bookFrom(article, 40), ...(isAlone ? [] : [bookFrom(WALK)])] as const;
        let state = openedState([...books], look, { columns: 40, rows: 12 });
        for (const key of keys) state = taken(state, key);
        expectGoodFrame(state);
      }),
    );
  });

  it('never leaves the text', () => {
    fc.assert(
      fc.property(anyKeys, (keys) => {
        let state = openedState(
          [bookFrom(WALK)],
          { color: 0, colors: 1, hyperlinks: false },
          { columns: 40, rows: 12 },
        );
        for (const key of keys) {
          state = taken(state, key);
          const { top } = state.reading;
          expect(compare(top, START)).toBeGreaterThanOrEqual(0);
          expect(compare(top, lastTop(layoutFor(state), heightOf(state)))).toBeLessThanOrEqual(0);
          expect(layoutFor(state).lines(top.slice)[top.line]).toBeDefined();
        }
      }),
    );
  });

  it('has the status line in reverse without colours, and text as it is', () => {
    const frame = frameOf(
      openedState([bookFrom(WALK)], { color: 0, colors: 1, hyperlinks: false }, { columns: 60, rows: 6 }),
    );
    expect(frame[0]).toBe('  A walk along the canal');
    expect(frame.at(-1)).toMatch(/^\x1b\[7m {2}A walk.* h help {2}\x1b\[27m$/);
  });

  it('makes links clickable where the terminal can', () => {
    const state = openedState([bookFrom(WALK)], { color: 1, colors: 1, hyperlinks: true }, { columns: 50, rows: 12 });
    expect(frameOf(state).join('\n')).toContain('\x1b]8;id=1;https://example.org/towpath\x1b\\');
  });
});
