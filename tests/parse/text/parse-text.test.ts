import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Parsed } from '../../../src/article/parsed.js';
import { blockText, titleOf } from '../../../src/article/text.js';
import type { Article } from '../../../src/article/types.js';
import { parseText } from '../../../src/parse/text/parse-text.js';

/** A word that no rule knows; its number makes it unlike all others of its text. */
const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `Word${from + index}`).join(' ');

const FERRY = 'It carries fewer cars each month than the old ferry did in a week, as the council’s own figures show.';
const MILL = 'The mill is gone, and its chimney was blown up last year before a crowd of several thousand people.';
const MAYOR =
  'A bridge is built for a hundred years, says the mayor, and nobody can know what the town will need then.';

/** Ways in which lines stand in texts, with `@` in the place of words. */
const FORMS = [
  '@\n',
  '@.\n',
  '@?\n',
  '@:\n',
  '\n@\n',
  '\n@.\n\n',
  '\n\n@\n',
  '- @\n',
  '  - @\n',
  '1. @\n',
  'b) @\n',
  '> @\n',
  '> > @\n',
  '>\n',
  '    @\n',
  '\t@\t@\n',
  '| @ | @ |\n',
  '@\n===\n',
  '---\n',
  '* * *\n',
  '```\n@\n',
  '@ (Photo: @)\n',
  '@ - @\n',
  '@ / Reuters\n',
  'By @\n',
  'Read more: @\n',
  'Advertisement\n',
  '@\f',
  '"@," @ said, "@."\n',
];

/** Ways in which speakers' turns stand in texts. */
const TURNS = [
  'ANN SMITH: @?\n',
  'SMITH: @.\n',
  'BEN COLE (@): @.\n',
  'BEN COLE, @: @?\n',
  '[00:12] COLE: @.\n',
  '\nANN SMITH\n',
  '\nBen Cole, host\n',
  '\nBen Cole (12:45)\n',
  'COLE:\n',
  'Q. @?\n',
  'A: @.\n',
  '(@)\n',
];

const textsOf = (forms: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.record({ form: fc.constantFrom(...forms), length: fc.constantFrom(1, 2, 4, 9, 30) }), { maxLength: 25 })
    .map((lines) => {
      let count = 0;
      return lines
        .map(({ form, length }) =>
          form.replace(/@/g, () => {
            count += length;
            return words(count - length, length);
          }),
        )
        .join('');
    });

const texts = textsOf(FORMS);
const talks = textsOf([...TURNS, ...TURNS, ...TURNS, ...FORMS]);

function everything({ article, omissions }: Parsed): string {
  const { headline = '', description = '', authors = [], publisher = '' } = article.metadata;
  const sections = article.sections.flatMap((section) => [
    titleOf(section) ?? '',
    ...section.blocks.flatMap((block) => [blockText(block), block.type === 'figure' ? (block.credit ?? '') : '']),
  ]);
  return [headline, description, ...authors, publisher, ...sections, ...omissions.map(({ text }) => text)].join(' ');
}

function wrap(text: string, column: number): string {
  return text.replace(new RegExp(`(?=.{${column},})(.{1,${column}})[ ]`, 'g'), '$1\n');
}

function plan(article: Article): unknown {
  return {
    metadata: article.metadata,
    sections: article.sections.map((section) => [titleOf(section), section.blocks.map(blockText)]),
  };
}

describe('parseText()', () => {
  test('loses no word, whatever the lines look like', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(texts, talks), async (text) => {
        const kept = new Set(everything(await parseText(text)).match(/Word\d+/g));
        const lost = (text.match(/Word\d+/g) ?? []).filter((word) => !kept.has(word));
        expect(lost).toEqual([]);
      }),
    );
  });

  test('takes any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect((await parseText(text)).format).toBe('text');
      }),
    );
  });

  test('lets no control character into the tree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(everything(await parseText(text))).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
      }),
    );
  });

  test.each([40, 60, 72, 100])('reads a text broken at %i columns as it reads the whole', async (column) => {
    const text = [
      'The bridge that nobody wanted',
      'By Ann Lee',
      `${FERRY} ${MILL} ${MAYOR}`,
      'A plan from another time',
      `${MAYOR} ${FERRY}`,
      `${MILL} ${FERRY} ${MAYOR} ${MILL}`,
      'An empty road',
      `${MILL} ${MAYOR}`,
    ].join('\n\n');
    const [broken, whole] = [await parseText(wrap(text, column)), await parseText(text)];
    expect(plan(broken.article)).toEqual(plan(whole.article));
  });
});
