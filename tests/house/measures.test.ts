import { describe, expect, it } from 'vitest';
import { measuresOf } from './measures.js';
import { readSourceFiles } from './source-files.js';

const measures = measuresOf(readSourceFiles('bin', 'src'));

/** The rooms that are rebuilt: what is asked of the whole house holds for them already. */
const REBUILT: readonly string[] = ['src/article', 'src/select', 'src/render'];

describe('the house', () => {
  it('prints', () => {
    process.stdout.write(`${JSON.stringify(measures, null, 1)}\n`);
    expect(measures.files).toBeGreaterThan(50);
  });

  it.each(REBUILT)('has no circle between folders in %s, nor a folder of fewer than four files', (room) => {
    const isWithin = (path: string): boolean => `${path}/`.startsWith(`${room}/`);
    expect(measures.circles.filter((circle) => isWithin(circle.split(':')[0] ?? ''))).toEqual([]);
    expect(measures.smallFolders.filter(isWithin)).toEqual([]);
  });
});
