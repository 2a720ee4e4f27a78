import { describe, expect, it } from 'vitest';
import { measuresOf } from './measures.js';
import { readSourceFiles } from './source-files.js';

const measures = measuresOf(readSourceFiles('bin', 'src'));

describe('the house', () => {
  it('prints how it is built', () => {
    process.stdout.write(`${JSON.stringify(measures, null, 1)}\n`);
    expect(measures.files).toBeGreaterThan(50);
  });

  it('has no circle between folders, at any level', () => {
    expect(measures.circles).toEqual([]);
  });

  it('is at most three folders deep below src, each of four files or more', () => {
    expect(measures.depth).toBeLessThanOrEqual(3);
    // The executable and the library's index stand alone.
    expect(measures.smallFolders.filter((folder) => !['bin', 'src'].includes(folder))).toEqual([]);
  });

  it('has files of a good size, not far from the executable', () => {
    expect(measures.medianLines).toBeGreaterThanOrEqual(60);
    expect(measures.medianLines).toBeLessThanOrEqual(120);
    expect(measures.tinyFiles).toBeLessThanOrEqual(4);
    expect(measures.meanHops).toBeLessThanOrEqual(5);
    expect(measures.importedByOneNeighbour).toBeLessThanOrEqual(0.2);
  });
});
