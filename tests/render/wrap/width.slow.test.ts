import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/render/wrap/width.js';

describe('displayWidth()', () => {
  it('agrees with string-width on every character of the first two planes', () => {
    const differ: string[] = [];
    for (let code = 0x20; code < 0x20000; code++) {
      const character = String.fromCodePoint(code);
      const unassigned = /[\p{Cn}\p{Cs}]/u.test(character);
      if (!unassigned && displayWidth(character) !== stringWidth(character)) differ.push(code.toString(16));
    }
    expect(differ).toEqual([]);
  });
});
