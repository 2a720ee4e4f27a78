import fc from 'fast-check';
import type { Article, Block, Inline, ListItem, Metadata, Section, TableRow } from '../../src/article/types.js';

/** What means something to a renderer: marks of Markdown and YAML, what lines break at, what is not one column wide. */
const TELLING = [
  ...'*_~`[]()<>#+-=.!|\\&:;"\'/@{}1a ',
  ...'、。「」（）ーっ日本語한국어“”«»—–…',
  ...[
    '\t',
    '\n',
    '\u00a0',
    '\u200b',
    '\u3000',
    'e\u0301',
    '👩‍🌾',
    '🇯🇵',
    '1️⃣',
    'مرحبا',
    'नमस्ते',
    'www.a.de',
    'https://a.de/b',
  ],
];

const grapheme = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 });

/** Any text that may stand in the tree: its only control characters are newlines and tabs. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TELLING) }, grapheme), { maxLength: 30 })
  .map((parts) => parts.join('').replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '\ufffd'));

/** A text that says something: it has a letter or a digit. */
const anyWords = fc.tuple(anyText, fc.constantFrom('word', '12', '語'), anyText).map((parts) => parts.join(''));

/** GFM has no way to write `\|` as code within a table. */
const anyCode = anyText.map((text) => text.replaceAll('\\|', '|'));

const anyUrl = fc.constantFrom(
  'https://example.org/a_(b)?c=d&e',
  'https://example.org/%1B[31m|`*',
  'mailto:a@example.org',
  '#part',
  'http://example.org/',
  'http://[::1]/',
);

const { inlines } = fc.letrec<{ inline: Inline; inlines: readonly Inline[] }>((tie) => ({
  inlines: fc.array(tie('inline'), { maxLength: 4, depthIdentifier: 'inline' }),
  inline: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'inline' },
    fc.record({ type: fc.constant('text'), value: anyText }),
    fc.record({ type: fc.constantFrom('emphasis', 'strong', 'delete'), children: tie('inlines') }),
    fc.record({ type: fc.constant('strong'), highlight: fc.constant(true), children: tie('inlines') }),
    fc.record({ type: fc.constant('inlineCode'), value: anyCode }),
    fc.record(
      { type: fc.constant('link'), url: anyUrl, title: anyText, children: tie('inlines') },
      { requiredKeys: ['type', 'url', 'children'] },
    ),
    fc.record(
      { type: fc.constant('image'), url: anyUrl, title: anyText, alternativeText: anyText },
      { requiredKeys: ['type', 'url', 'alternativeText'] },
    ),
    fc.record({ type: fc.constant('break') }),
  ) as fc.Arbitrary<Inline>,
}));

/** Any running text. */
export const anyInlines: fc.Arbitrary<readonly Inline[]> = inlines;

const anyRow: fc.Arbitrary<TableRow> = fc.record({
  type: fc.constant('tableRow'),
  children: fc.array(fc.record({ type: fc.constant('tableCell'), children: anyInlines }), { maxLength: 4 }),
});

const { block } = fc.letrec<{ block: Block; blocks: readonly Block[]; item: ListItem }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'block' }),
  item: fc.record(
    {
      type: fc.constant('listItem'),
      checked: fc.boolean(),
      terms: fc.constantFrom(1, 1, 2),
      children: tie('blocks'),
    },
    { requiredKeys: ['type', 'children'] },
  ),
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'block' },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('paragraph'), children: anyInlines }) },
    fc.record({ type: fc.constant('paragraph'), caption: fc.constant(true), children: anyInlines }),
    fc.record({ type: fc.constant('blockquote'), children: tie('blocks') }),
    fc.record({
      type: fc.constant('blockquote'),
      alert: fc.constantFrom('note', 'to-do', 'x1', '?'),
      children: tie('blocks'),
    }),
    fc.record(
      {
        type: fc.constant('list'),
        ordered: fc.boolean(),
        start: fc.oneof(fc.nat({ max: 1200 }), fc.nat({ max: 999_999_999 })),
        children: fc.array(tie('item'), { minLength: 1, maxLength: 4, depthIdentifier: 'block' }),
      },
      { requiredKeys: ['type', 'ordered', 'children'] },
    ),
    fc.record(
      {
        type: fc.constant('code'),
        language: fc.constantFrom('ts', 'c++', 'a`b', 'a b', ' ', 'c;', 'math'),
        value: anyText,
      },
      { requiredKeys: ['type', 'value'] },
    ),
    fc.record(
      {
        type: fc.constant('figure'),
        caption: anyInlines,
        credit: anyWords,
        url: fc.constantFrom('https://example.org/a.jpg', 'https://example.org/b c.png'),
        alternativeText: anyWords,
      },
      { requiredKeys: ['type', 'caption'] },
    ),
    fc.record(
      {
        type: fc.constant('table'),
        header: anyRow,
        rows: fc.array(anyRow, { maxLength: 4 }),
        align: fc.array(fc.constantFrom('left', 'center', 'right', undefined), { maxLength: 4 }),
      },
      { requiredKeys: ['type', 'rows'] },
    ),
    fc.record({ type: fc.constant('thematicBreak') }),
  ) as fc.Arbitrary<Block>,
}));

/** Any block, nested up to three deep. */
export const anyBlock: fc.Arbitrary<Block> = block;

const anyMetadata: fc.Arbitrary<Metadata> = fc.record(
  {
    headline: anyWords,
    description: anyWords,
    authors: fc.array(anyWords, { minLength: 1, maxLength: 4 }),
    datePublished: fc.constantFrom('2026-06-25', '2026-06-25T07:30:00Z', '2026'),
    dateModified: fc.constant('2026-07-01'),
    publisher: anyWords,
    inLanguage: fc.constantFrom('en', 'ja'),
    url: fc.constant('https://example.org/article'),
  },
  { requiredKeys: [] },
);

const anySection: fc.Arbitrary<Section> = fc.record({
  type: fc.constant('section'),
  depth: fc.integer({ min: 1, max: 8 }),
  heading: anyInlines,
  blocks: fc.array(anyBlock, { maxLength: 4 }),
});

/** Any article that the types allow, its texts as the gate for control characters leaves them. */
export const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    metadata: anyMetadata,
    opening: fc.array(anyBlock, { maxLength: 3 }),
    sections: fc.array(anySection, { maxLength: 3 }),
  })
  .map(({ metadata, opening, sections }) => ({
    type: 'article',
    metadata,
    sections: opening.length === 0 ? sections : [{ type: 'section', depth: 1, blocks: opening }, ...sections],
  }));
