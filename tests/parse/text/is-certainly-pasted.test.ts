import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LaidOutText, layoutOf } from '../../../src/parse/text/layout.js';
import { pagesOf } from '../../../src/parse/text/line.js';
import { isCertainlyPasted } from '../../../src/parse/text/parse-text.js';
import { SPECIAL_KINDS } from '../../../src/parse/text/special-kinds.js';
import { caseFiles, readCases } from './read-cases.js';

const texts = caseFiles().flatMap((file) => readCases(file).map(({ input }) => input));

/** Whether a text is of some kind but the pasted one. */
function isMarked(layout: LaidOutText): boolean {
  return SPECIAL_KINDS.some(({ matches }) => matches(layout));
}

describe('isCertainlyPasted()', () => {
  test('takes no text of another kind for a plain one', () => {
    const layouts = texts.map((text) => layoutOf(pagesOf(text)));
    expect(layouts.filter((layout) => isCertainlyPasted(layout) && isMarked(layout))).toEqual([]);
    expect(layouts.filter(isCertainlyPasted).length).toBeGreaterThan(texts.length / 4);
  });

  test('nor any text of lines from all kinds', () => {
    const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.length < 100);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 30 }), (some) => {
        const layout = layoutOf(pagesOf(some.join('\n')));
        expect(isCertainlyPasted(layout) && isMarked(layout)).toBe(false);
      }),
    );
  });
});
