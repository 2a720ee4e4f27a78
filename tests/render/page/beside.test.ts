import { describe, expect, it } from 'vitest';
import { beside, indent, type Lead } from '../../../src/render/page/beside.js';
import { type Line, spansText } from '../../../src/render/page/line.js';

const DASH: Lead = { first: '- ', rest: '  ', roles: [] };

/** A block of two lines that say how wide it may be. */
function block(columns: number): readonly Line[] {
  return [`${columns} wide`, 'two'].map((text) => [{ text, roles: [] }]);
}

describe('beside()', () => {
  it('puts the first lead before the first line and the other before the rest', () => {
    expect(beside(DASH, 20, block).map(spansText)).toEqual(['- 18 wide', '  two']);
  });

  it('puts a marker above where there is no room beside it', () => {
    expect(beside(DASH, 9, block).map(spansText)).toEqual(['-', '9 wide', 'two']);
  });

  it('leaves out an indent where there is no room for it', () => {
    expect(beside(indent(4), 11, block).map(spansText)).toEqual(['11 wide', 'two']);
  });

  it('shows a marker beside nothing, but not an indent', () => {
    expect(beside(DASH, 20, () => []).map(spansText)).toEqual(['- ']);
    expect(beside(indent(4), 20, () => [])).toEqual([]);
  });
});
