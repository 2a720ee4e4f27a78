import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockText } from '../../src/article/text.js';
import type { Article, Block, Inline } from '../../src/article/types.js';
import { quotationsOf } from '../../src/quotations/quotations-of.js';
import type { Span } from '../../src/quotations/types.js';
import { articleOf, articleWith } from './article.js';

const SAID = '“Mind the step,” said Ada North.';
const said: readonly Inline[] = [{ type: 'text', value: SAID }];

describe('quotationsOf()', () => {
  test.each<[string, Block]>([
    ['a blockquote', { type: 'blockquote', children: [{ type: 'paragraph', children: said }] }],
    ['a figure', { type: 'figure', caption: said }],
    [
      'a list',
      {
        type: 'list',
        ordered: false,
        children: [{ type: 'listItem', children: [{ type: 'paragraph', children: said }] }],
      },
    ],
    ['a table', { type: 'table', rows: [{ type: 'tableRow', children: [{ type: 'tableCell', children: said }] }] }],
  ])('searches %s', (_name, block) => {
    expect(quotationsOf(articleWith([block])).map(({ content }) => content)).toEqual(['Mind the step']);
  });

  test('searches neither code nor headings', () => {
    const code: Block = { type: 'code', value: SAID };
    const article: Article = {
      type: 'article',
      metadata: { headline: SAID },
      sections: [{ type: 'section', depth: 1, heading: said, blocks: [code, { type: 'thematicBreak' }] }],
    };
    expect(quotationsOf(article)).toEqual([]);
  });

  test('counts sections from 1 and blocks from 0', () => {
    const article: Article = {
      type: 'article',
      metadata: {},
      sections: [
        { type: 'section', depth: 1, blocks: [] },
        { type: 'section', depth: 1, blocks: articleOf('It rained.', SAID).sections[0]?.blocks ?? [] },
      ],
    };
    expect(quotationsOf(article)).toMatchObject([{ number: 1, section: 2, block: 1, start: 0, end: 16 }]);
  });

  test('says where the mention stands and which rule found it', () => {
    const [quotation] = quotationsOf(articleOf(SAID));
    expect(quotation?.mention).toEqual({ text: 'Ada North', block: 0, start: 22, end: 31 });
    expect(quotation?.rule).toEqual({ kind: 'cue', side: 'after', inverted: true });
  });

  test('gives a mention in another section its own section', () => {
    const first = articleOf('Ada North said:').sections[0]?.blocks ?? [];
    const second = articleOf('“The roof of the barn is gone.”').sections[0]?.blocks ?? [];
    const article: Article = {
      type: 'article',
      metadata: {},
      sections: [
        { type: 'section', depth: 1, blocks: first },
        { type: 'section', depth: 1, blocks: second },
      ],
    };
    expect(quotationsOf(article)[0]).toMatchObject({
      section: 2,
      mention: { section: 1, block: 0, text: 'Ada North' },
    });
  });

  test('lists the parts of an interrupted quotation in order', () => {
    const [quotation] = quotationsOf(articleOf('“Go,” Ada North said. “Go now.”'));
    expect(quotation?.parts).toEqual([
      { block: 0, start: 0, end: 5 },
      { block: 0, start: 22, end: 31 },
    ]);
    expect(quotation).toMatchObject({ start: 0, end: 31 });
  });
});

/** Texts of the pieces that matter to the reader, in any order. */
const pieces = fc.constantFrom(
  ...'“ ” " \' ‘ ’ \'\' « » 「 」 , . ? : — ( ) Ada North Smith she he said told “Go,” "Stop." the mayor who that and asked 5\'10"'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const articles = fc.array(texts, { maxLength: 5 }).map((paragraphs) => articleOf(...paragraphs));

describe('for any text quotationsOf()', () => {
  test('gives offsets that lie within their blocks and hold the words of the content', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const quotation of quotationsOf(article)) {
          const spans = quotation.parts ?? [quotation];
          const words = lettersOf(spans.map((span) => textOf(article, quotation.section, span)).join(''));
          expect(words).toBe(lettersOf(quotation.content));
        }
      }),
    );
  });

  test('gives quotations in order that do not overlap', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const spans = quotationsOf(article).flatMap((quotation) => quotation.parts ?? [quotation]);
        for (const [index, span] of spans.entries()) {
          const before = spans[index - 1];
          expect(span.end).toBeGreaterThan(span.start);
          if (before?.block === span.block) expect(span.start).toBeGreaterThanOrEqual(before.end);
          else expect(span.block).toBeGreaterThan(before?.block ?? -1);
        }
      }),
    );
  });

  test('gives mentions that are what stands at their place', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const { mention, section } of quotationsOf(article)) {
          if (mention !== undefined) expect(textOf(article, section, mention)).toBe(mention.text);
        }
      }),
    );
  });

  test('gives the same twice', () => {
    fc.assert(fc.property(articles, (article) => void expect(quotationsOf(article)).toEqual(quotationsOf(article))));
  });
});

function textOf(article: Article, section: number, span: Span): string {
  const block = article.sections[(span.section ?? section) - 1]?.blocks[span.block];
  const text = block === undefined ? '' : blockText(block);
  expect(span.end).toBeLessThanOrEqual(text.length);
  return text.slice(span.start, span.end);
}

function lettersOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
}
