import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockText, titleOf } from '../../../src/article/text.js';
import { book } from '../../../src/parse/text/book/book.js';
import { layoutOf } from '../../../src/parse/text/layout.js';
import { pagesOf } from '../../../src/parse/text/line.js';
import { sectionsOf } from '../../../src/parse/text/parse-text.js';
import type { TextKind } from '../../../src/parse/text/passage.js';
import { rfc } from '../../../src/parse/text/rfc/rfc.js';

/** Ways in which lines stand in documents and books, with `@` in the place of words. */
const FORMS = [
  '@\n',
  '\n@\n',
  '   @.\n',
  '\n   @\n',
  '\n      @\n   @\n',
  '\n   @\n      @\n',
  '\n   o  @\n',
  '\n      -  @\n',
  '\n   1.  @\n',
  '\n   (a)  @\n',
  '\n   [@]  @\n        @\n',
  '\n   +-+-+\n   | @ |\n',
  '\n   @ = @ / @\n',
  '\n   |  @\n   |\n   |  @\n',
  '\n1.  @\n',
  '\n1.1.  @\n      @\n',
  '\nAppendix A.  @\n',
  '\nTable of Contents\n\n   1.  @ ..... 3\n     1.1.  @ . . . . 4\n',
  '\n@      @      [Page 3]\n',
  '\n@      @      [Page 4]\n\f@      @      2014\n\n',
  '\n\n\n\nCHAPTER I. @\n',
  '\n\nCHAPTER II\n@\n@\n',
  '\n\nChapter Three\n\n@\n',
  '\n\nPART ONE\n\n@\n',
  '\n\nCONTENTS\n\n@\n',
  '\n\nIV. @\n',
  '\n\nPREFACE\n',
  '\n[Illustration: @]\n',
  '\n[Illustration: @\n\n',
  '\n[Illustration]\n',
  '\n   *   *   *\n',
  '\n    @,\n      @\n',
  '\nTitle: @\n       @\n',
  '\nAuthor: @\n',
  '\nRelease date: June 25, 2008 [eBook @]\n',
  '\n*** START OF THE PROJECT GUTENBERG EBOOK @ ***\n',
  '\n*** END OF THE PROJECT GUTENBERG EBOOK @\n@ ***\n',
  '@\f',
];

const texts = fc
  .array(fc.record({ form: fc.constantFrom(...FORMS), length: fc.constantFrom(1, 2, 4, 9, 30) }), { maxLength: 25 })
  .map((lines) => {
    let count = 0;
    const words = (length: number): string => Array.from({ length }, () => `Word${count++}`).join(' ');
    return lines.map(({ form, length }) => form.replace(/@/g, () => words(length))).join('');
  });

async function everything(kind: TextKind, text: string): Promise<string> {
  const { metadata, passages } = kind.read(layoutOf(pagesOf(text)));
  const { headline = '', description = '', authors = [], publisher = '' } = metadata;
  const sections = sectionsOf(passages).flatMap((section) => [
    titleOf(section) ?? '',
    ...section.blocks.flatMap((block) => [blockText(block), block.type === 'figure' ? (block.credit ?? '') : '']),
  ]);
  const omitted = passages.flatMap((passage) => (passage.type === 'omitted' ? [passage.text] : []));
  return [headline, description, ...authors, publisher, ...sections, ...omitted].join(' ');
}

describe.each([
  ['rfc', rfc],
  ['book', book],
])('%s', (_, kind) => {
  test('loses no word, whatever the lines look like', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const kept = new Set((await everything(kind, text)).match(/Word\d+/g));
        expect((text.match(/Word\d+/g) ?? []).filter((word) => !kept.has(word))).toEqual([]);
      }),
    );
  });

  test('takes any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const layout = layoutOf(pagesOf(text));
        kind.matches(layout);
        expect(kind.read(layout).passages).toBeInstanceOf(Array);
      }),
    );
  });
});
