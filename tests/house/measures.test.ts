import { describe, expect, it } from 'vitest';
import { measuresOf } from './measures.js';
import { readSourceFiles } from './source-files.js';

const measures = measuresOf(readSourceFiles('bin', 'src'));

describe('the house', () => {
  it('prints', () => {
    process.stdout.write(`${JSON.stringify(measures, null, 1)}\n`);
    expect(measures.files).toBeGreaterThan(50);
  });
});
