import { describe, expect, it } from 'vitest';
import { indentation, type Prefix, prefixBlock, stack } from '../../../src/render/lines/layout.js';
import { type StyledLine, unstyledText } from '../../../src/render/lines/line.js';

const DASH: Prefix = { first: '- ', rest: '  ', roles: [] };

/** A block of two lines that say how wide it may be. */
function block(columns: number): readonly StyledLine[] {
  return [`${columns} wide`, 'two'].map((text) => [{ text, roles: [] }]);
}

describe('prefixBlock()', () => {
  it('puts the first prefix before the first line and the other before the rest', () => {
    expect(prefixBlock(DASH, 20, block).map(unstyledText)).toEqual(['- 18 wide', '  two']);
  });

  it('puts a marker above where there is no room beside it', () => {
    expect(prefixBlock(DASH, 9, block).map(unstyledText)).toEqual(['-', '9 wide', 'two']);
  });

  it('leaves out an indent where there is no room for it', () => {
    expect(prefixBlock(indentation(4), 11, block).map(unstyledText)).toEqual(['11 wide', 'two']);
  });

  it('shows a marker beside nothing, but not an indent', () => {
    expect(prefixBlock(DASH, 20, () => []).map(unstyledText)).toEqual(['- ']);
    expect(prefixBlock(indentation(4), 20, () => [])).toEqual([]);
  });
});

const line = (text: string): StyledLine => [{ text, roles: [] }];

describe('stack()', () => {
  it('puts a blank line between two blocks', () => {
    expect(stack([[line('a'), line('b')], [line('c')]], 'apart')).toEqual([line('a'), line('b'), [], line('c')]);
  });

  it('puts nothing between blocks that belong together', () => {
    expect(stack([[line('a')], [line('b')]], 'together')).toEqual([line('a'), line('b')]);
  });

  it('gives no room to a block that shows nothing', () => {
    expect(stack([[line('a')], [], [line(' '), []], [line('b')]], 'apart')).toEqual([line('a'), [], line('b')]);
  });

  it('drops blank lines at the ends of a block, not those within', () => {
    expect(stack([[[], line('a'), [], line('b'), line('  ')]], 'apart')).toEqual([line('a'), [], line('b')]);
  });
});
