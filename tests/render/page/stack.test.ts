import { describe, expect, it } from 'vitest';
import type { Line } from '../../../src/render/page/line.js';
import { stack } from '../../../src/render/page/stack.js';

const line = (text: string): Line => [{ text, roles: [] }];

describe('stack()', () => {
  it('puts a blank line between two blocks', () => {
    expect(stack([[line('a'), line('b')], [line('c')]], true)).toEqual([line('a'), line('b'), [], line('c')]);
  });

  it('puts nothing between blocks that belong together', () => {
    expect(stack([[line('a')], [line('b')]], false)).toEqual([line('a'), line('b')]);
  });

  it('gives no room to a block that shows nothing', () => {
    expect(stack([[line('a')], [], [line(' '), []], [line('b')]], true)).toEqual([line('a'), [], line('b')]);
  });

  it('drops blank lines at the ends of a block, not those within', () => {
    expect(stack([[[], line('a'), [], line('b'), line('  ')]], true)).toEqual([line('a'), [], line('b')]);
  });
});
