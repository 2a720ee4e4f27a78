import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../src/quotations/quotations-of.js';
import { articleOf } from './article.js';
import { KNOWN_WRONG, lineOf, readCases } from './literate.js';

for (const { file, cases } of readCases()) {
  describe(`quotationsOf() reads ${file}`, () => {
    test.each(cases)('$title', ({ paragraphs, expected }) => {
      const found = quotationsOf(articleOf(...paragraphs)).map(lineOf);
      if (file === KNOWN_WRONG) expect(found).not.toEqual(expected);
      else expect(found).toEqual(expected);
    });
  });
}
