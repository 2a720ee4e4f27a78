import { describe, expect, test } from 'vitest';
import { parseText } from '../../../src/parse/text/parse-text.js';
import { outlineOf } from './outline-of.js';
import { caseFiles, readCases } from './read-cases.js';

/** Its cases say what would be right; each of them comes out wrong so far. */
const KNOWN_WRONG = 'known-wrong.txt';

for (const file of caseFiles().filter((file) => file !== KNOWN_WRONG)) {
  describe(`parseText() on ${file}`, () => {
    test.each(readCases(file))('reads: $name', async ({ input, expected }) => {
      expect(outlineOf(await parseText(input))).toBe(expected);
    });
  });
}

describe(`parseText() on ${KNOWN_WRONG}`, () => {
  test.each(readCases(KNOWN_WRONG))('is still wrong, so keep it here: $name', async ({ input, expected }) => {
    expect(outlineOf(await parseText(input)), 'this case is right now: move it to the others').not.toBe(expected);
  });
});
