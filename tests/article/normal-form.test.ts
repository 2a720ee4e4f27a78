import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../src/article/normal-form.js';
import type { Block, Inline, Section } from '../../src/article/types.js';
import { anyArticle } from '../render/arbitrary-article.js';
import { articleOf, bullets, item, paragraph, row, text } from '../render/tree.js';

const URL = 'https://example.org/bell.jpg';
const BREAK: Inline = { type: 'break' };
const em = (...children: readonly Inline[]): Inline => ({ type: 'emphasis', children });
const strong = (...children: readonly Inline[]): Inline => ({ type: 'strong', children });
const code = (value: string): Inline => ({ type: 'inlineCode', value });
const link = (url: string, ...children: readonly Inline[]): Inline => ({ type: 'link', url, children });
const image = (alternativeText: string, title?: string): Inline => ({
  type: 'image',
  url: URL,
  alternativeText,
  ...(title !== undefined && { title }),
});

/** The blocks of an article of these blocks in normal form. */
function blocksOf(...blocks: readonly Block[]): readonly Block[] {
  return normalForm(articleOf(blocks)).sections.flatMap((section) => section.blocks);
}

/** The children of the paragraphs that running text becomes. */
function linesOf(...children: readonly Inline[]): readonly (readonly Inline[])[] {
  return blocksOf({ type: 'paragraph', children }).map((block) => (block.type === 'paragraph' ? block.children : []));
}

describe('normalForm() of running text', () => {
  it.each<[string, readonly Inline[], readonly Inline[]]>([
    ['joins neighbouring texts', [text('one '), text(' two')], [text('one two')]],
    [
      'joins neighbouring texts beside a mark',
      [text('a '), strong(text('b'), text('c'))],
      [text('a '), strong(text('bc'))],
    ],
    [
      'makes white space one space, and leaves none at the ends',
      [text(' one\n\ttwo '), em(text(' '))],
      [text('one two')],
    ],
    ['keeps a no-break space', [text('10\u00a0km')], [text('10\u00a0km')]],
    [
      'puts spaces at the ends of a mark outside it',
      [text('a'), em(text(' b ')), text('c')],
      [text('a '), em(text('b')), text(' c')],
    ],
    ['joins marks of one kind', [em(text('a ')), em(text('b'))], [em(text('a b'))]],
    ['leaves a mark within a mark of its kind out', [em(text('a '), em(text('b')))], [em(text('a b'))]],
    ['leaves an empty mark and empty code out', [text('a'), strong(), code('')], [text('a')]],
    ['joins neighbouring code', [code('a'), code('b')], [code('ab')]],
    ['keeps code in another mark apart', [code('a'), strong(code('b'))], [code('a'), strong(code('b'))]],
    ['keeps code of spaces as a space', [text('a'), code(' '), text('b')], [text('a b')]],
    ['drops the spaces beside a line break', [text('a '), BREAK, text(' b')], [text('a'), BREAK, text('b')]],
    ['drops a line break at an end', [BREAK, text('a'), BREAK], [text('a')]],
    [
      'puts a picture apart from letters',
      [text('a'), image('bell'), text('b')],
      [text('a '), image('bell'), text(' b')],
    ],
    [
      'leaves a picture beside a mark as it is',
      [text('(a '), image('bell'), text(')')],
      [text('(a '), image('bell'), text(')')],
    ],
    ['puts two pictures apart', [text('a '), image('b'), image('c')], [text('a '), image('b'), text(' '), image('c')]],
    [
      'keeps two links apart, even to one address',
      [link('https://example.org/', text('a')), link('https://example.org/', text('b'))],
      [link('https://example.org/', text('a')), link('https://example.org/', text('b'))],
    ],
    [
      'writes addresses as a browser does',
      [link('HTTP://example.org', text('a'))],
      [link('http://example.org/', text('a'))],
    ],
    [
      'makes a link without an address its words',
      [link('javascript:x()', text('a '), em(text('b')))],
      [text('a '), em(text('b'))],
    ],
    [
      'makes a picture without an address its words',
      [text('a'), { type: 'image', url: 'data:x', alternativeText: 'bell' }],
      [text('a bell')],
    ],
  ])('%s', (_, children, expected) => {
    expect(linesOf(...children)).toEqual([expected]);
  });

  it('begins a paragraph where two line breaks follow one another, and leaves out one without words', () => {
    expect(linesOf(text('a'), BREAK, text(' '), BREAK, em(text('b')), BREAK, BREAK)).toEqual([
      [text('a')],
      [em(text('b'))],
    ]);
    expect(linesOf(text(' '))).toEqual([]);
  });
});

describe('normalForm() of pictures in a paragraph', () => {
  const figure = { type: 'figure', caption: [], url: URL } as const;

  it('makes figures of a paragraph of nothing but pictures, linked or not', () => {
    const linked = link('https://example.org/', text(' '), image(''));
    expect(blocksOf(paragraph(image('A bell'), BREAK, linked))).toEqual([
      { ...figure, alternativeText: 'A bell' },
      figure,
    ]);
  });

  it('takes emphasised words after a picture for its caption, and the brackets at their end for the credit', () => {
    expect(blocksOf(paragraph(image(''), BREAK, em(text('The bell (Noor Haddad)'))))).toEqual([
      { ...figure, caption: [text('The bell')], credit: 'Noor Haddad' },
    ]);
    expect(blocksOf(paragraph(image('', 'The bell'), em(text('The new bell (1974)'))))).toEqual([
      { ...figure, caption: [text('The new bell (1974)')] },
    ]);
    expect(blocksOf(paragraph(image('', '1974'), em(strong(text('The bell')))))).toEqual([
      { ...figure, caption: [strong(text('The bell'))] },
    ]);
  });

  it('takes the title of a picture for a caption where there is no other', () => {
    expect(blocksOf(paragraph(image('', ' The bell ')))).toEqual([{ ...figure, caption: [text('The bell')] }]);
  });

  it('leaves pictures among words where they are', () => {
    const children = [image('bell'), text(' rings')];
    expect(linesOf(...children)).toEqual([children]);
    const withMore = [image('bell'), text(' '), em(text('a')), text(' b')];
    expect(linesOf(...withMore)).toEqual([withMore]);
  });
});

describe('normalForm() of blocks', () => {
  it('leaves out what is empty', () => {
    expect(
      blocksOf(
        paragraph(''),
        { type: 'blockquote', children: [paragraph(' ')] },
        bullets(item(' ')),
        { type: 'code', value: ' \n\n' },
        { type: 'table', rows: [row('', ' ')] },
        { type: 'figure', caption: [] },
      ),
    ).toEqual([]);
  });

  it('keeps quotations, breaks between parts, code with its newlines', () => {
    const quote: Block = { type: 'blockquote', children: [paragraph('a')] };
    expect(blocksOf(quote, { type: 'thematicBreak' }, { type: 'code', language: 'ts', value: '  a\n\nb\n' })).toEqual([
      quote,
      { type: 'thematicBreak' },
      { type: 'code', language: 'ts', value: '  a\n\nb\n' },
    ]);
    expect(blocksOf({ type: 'code', value: 'a' })).toEqual([{ type: 'code', value: 'a' }]);
  });

  it('keeps the first word of the language of code', () => {
    expect(blocksOf({ type: 'code', language: 'ts; strict', value: 'a' })).toEqual([
      { type: 'code', language: 'ts', value: 'a' },
    ]);
    expect(blocksOf({ type: 'code', language: ' ', value: 'a' })).toEqual([{ type: 'code', value: 'a' }]);
  });

  it('numbers a list only where it is ordered and does not begin with 1', () => {
    const children = [item('a')];
    expect(blocksOf({ type: 'list', ordered: true, start: 3, children })).toEqual([
      { type: 'list', ordered: true, start: 3, children },
    ]);
    expect(blocksOf({ type: 'list', ordered: true, start: 1, children })).toEqual([
      { type: 'list', ordered: true, children },
    ]);
    expect(blocksOf({ type: 'list', ordered: false, start: 3, children })).toEqual([bullets(...children)]);
  });

  it('numbers no item beyond what Markdown can', () => {
    const children = [item('a'), item('b')];
    expect(blocksOf({ type: 'list', ordered: true, start: 1e9, children })).toEqual([
      { type: 'list', ordered: true, start: 999_999_998, children },
    ]);
  });

  it('has a task only where an item begins with a paragraph or a figure', () => {
    const picture: Block = { type: 'figure', caption: [], url: URL };
    const task = { ...item('a'), checked: true };
    const pictured = { type: 'listItem', checked: false, children: [picture] } as const;
    const quoting = { type: 'listItem', checked: true, children: [{ type: 'code', value: 'a' }] } as const;
    expect(blocksOf(bullets(task, pictured, quoting))).toEqual([
      bullets(task, pictured, { type: 'listItem', children: quoting.children }),
    ]);
  });

  it('puts the texts of a figure on one line, and leaves out those that are empty', () => {
    expect(
      blocksOf({
        type: 'figure',
        caption: [em(text('A ')), image('bell')],
        credit: ' Noor\nHaddad',
        url: URL,
        alternativeText: ' ',
      }),
    ).toEqual([{ type: 'figure', caption: [text('A bell')], credit: 'Noor Haddad', url: URL }]);
    expect(blocksOf({ type: 'figure', caption: [], url: URL, alternativeText: 'A\nbell' })).toEqual([
      { type: 'figure', caption: [], url: URL, alternativeText: 'A bell' },
    ]);
  });

  it('makes a figure without a picture an emphasised paragraph', () => {
    expect(blocksOf({ type: 'figure', caption: [text('The bell')], credit: 'Noor Haddad' })).toEqual([
      paragraph(em(text('The bell (Noor Haddad)'))),
    ]);
    expect(blocksOf({ type: 'figure', caption: [], url: 'data:x', alternativeText: 'A bell' })).toEqual([
      paragraph(em(text('A bell'))),
    ]);
  });

  it('makes all rows of a table as long, each cell one line, and leaves out rows without words', () => {
    const cell: Inline[] = [text('a'), BREAK, text('b')];
    expect(
      blocksOf({
        type: 'table',
        header: row(' '),
        rows: [{ type: 'tableRow', children: [{ type: 'tableCell', children: cell }] }, row(' '), row('c', 'd')],
        align: [undefined, 'right', undefined],
      }),
    ).toEqual([
      {
        type: 'table',
        rows: [
          { type: 'tableRow', children: [row('a b').children[0], { type: 'tableCell', children: [] }] },
          row('c', 'd'),
        ],
        align: [undefined, 'right'],
      },
    ]);
    const headed: Block = { type: 'table', header: row('a'), rows: [] };
    expect(blocksOf(headed)).toEqual([headed]);
  });
});

describe('normalForm() of sections and metadata', () => {
  const section = (depth: number, heading: string | undefined, ...blocks: readonly Block[]): Section => ({
    type: 'section',
    depth,
    ...(heading !== undefined && { heading: [text(heading)] }),
    blocks,
  });
  const sectionsOf = (...sections: readonly Section[]): readonly Section[] =>
    normalForm({ type: 'article', metadata: {}, sections }).sections;

  it('puts the shallowest headings at depth 1, and none deeper than Markdown has', () => {
    expect(sectionsOf(section(1, undefined, paragraph('a')), section(2, 'B'), section(9, 'C'))).toEqual([
      section(1, undefined, paragraph('a')),
      section(1, 'B'),
      section(5, 'C'),
    ]);
  });

  it('joins a section without a title to the one before it, and leaves out an empty opening', () => {
    expect(sectionsOf(section(1, undefined), section(1, 'A', paragraph('a')), section(1, ' ', paragraph('b')))).toEqual(
      [section(1, 'A', paragraph('a'), paragraph('b'))],
    );
  });

  it('makes a heading of nothing but pictures a block', () => {
    const heading = [image('A bell')];
    expect(sectionsOf({ type: 'section', depth: 1, heading, blocks: [paragraph('a')] })).toEqual([
      section(1, undefined, { type: 'figure', caption: [], url: URL, alternativeText: 'A bell' }, paragraph('a')),
    ]);
  });

  it('puts metadata on one line, and leaves out what is empty', () => {
    const metadata = { headline: ' A\n bell ', publisher: ' ', authors: [' Ann  Lee', ''], url: 'https://example.org' };
    expect(normalForm({ type: 'article', metadata, sections: [] }).metadata).toEqual({
      headline: 'A bell',
      authors: ['Ann Lee'],
      url: 'https://example.org/',
    });
    expect(normalForm({ type: 'article', metadata: { authors: [' '], url: 'x' }, sections: [] }).metadata).toEqual({});
  });
});

describe('normalForm()', () => {
  it('leaves an article in normal form as it is', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const normal = normalForm(article);
        expect(normalForm(normal)).toEqual(normal);
      }),
    );
  });
});
