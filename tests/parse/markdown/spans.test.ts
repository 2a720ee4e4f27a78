import { describe, expect, it } from 'vitest';
import { blockText } from '../../../src/article/text.js';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.js';
import { renderMarkdown } from '../../../src/render/render-markdown.js';
import { viewOf } from '../../../src/select/view-of.js';

function textsOf(markdown: string): readonly string[] {
  return parseMarkdown(markdown).article.sections.flatMap(({ blocks }) => blocks.map(blockText));
}

function rewritten(markdown: string): string {
  return renderMarkdown(viewOf(parseMarkdown(markdown).article));
}

describe('parseMarkdown() of running text', () => {
  it.each([
    ['A sum $a_i * b_j * c_k$ stands.', 'A sum `a_i * b_j * c_k` stands.\n'],
    ['In brackets \\(x_1 = y_1\\) too.', 'In brackets `x_1 = y_1` too.\n'],
    ['On two lines $$x^2\nand y^2$$ too.', 'On two lines `x^2 and y^2` too.\n'],
    ['As GitHub has it: $`a_b`$.', 'As GitHub has it: `a_b`.\n'],
  ])('reads formulas as code: %s', (markdown, expected) => {
    expect(rewritten(markdown)).toBe(expected);
  });

  it.each(['It costs $5 and $10.', 'US$5 or A$6, 5$ or 6$ a day', 'An \\$x\\$ is none.'])(
    'reads no sum as a formula: %s',
    (markdown) => {
      expect(textsOf(markdown)).toEqual([markdown.replaceAll('\\', '')]);
      expect(textsOf(rewritten(markdown))).toEqual(textsOf(markdown));
    },
  );

  it('reads links between notes, and files that stand in one', () => {
    expect(rewritten('See [[Tide tables|the tables]], [[Harbour#Gates]] and ![[quay.png]].')).toBe(
      'See [the tables](Tide%20tables), [Harbour › Gates](Harbour#Gates) and ![quay.png](quay.png).\n',
    );
    expect(textsOf('An item[[1]], [[]] and `[[code]]`.')).toEqual(['An item[[1]], [[]] and [[code]].']);
    expect(rewritten('| a |\n|-|\n| [[x y\\|the x]] |')).toContain('[the x](x%20y)');
  });

  it('reads marked, raised and lowered words', () => {
    expect(rewritten('A ==marked *word*== here, a == b, x==y==z.')).toBe(
      'A **marked _word_** here, a == b, x==y==z.\n',
    );
    expect(textsOf('H~2~O, x^2^, the 2^10^ boats; a^b and c^d.')).toEqual(['H₂O, x², the 2¹⁰ boats; a^b and c^d.']);
    expect(textsOf(rewritten('An \\==escaped\\== one^\\^ here^\\^.'))).toEqual(['An ==escaped== one^^ here^^.']);
  });

  it('leaves remarks and attributes out, and says so', () => {
    const { article, omissions } = parseMarkdown(
      '# Tides {#tides}\n\nSo %%a remark%% it is, 100%% and 50%% sure. [A](b.html){.big}',
    );
    expect(article.metadata.headline).toBe('Tides');
    expect(article.sections.flatMap(({ blocks }) => blocks.map(blockText))).toEqual([
      'So it is, 100%% and 50%% sure. A',
    ]);
    expect(omissions.map(({ text }) => text)).toEqual(['{#tides}', '%%a remark%%', '{.big}']);
    expect(textsOf('## A {set} of\n\nUse \\{#id} there.')).toEqual(['Use {#id} there.']);
  });

  it('lets emphasis begin and end beside wide characters', () => {
    expect(textsOf('これは**「橋」**です。这是**一件事。**所以。문서를 **글(Text)**을 ~~뒤。~~다')).toEqual([
      'これは「橋」です。这是一件事。所以。문서를 글(Text)을 뒤。다',
    ]);
  });

  it('puts no space between lines of ideographs or kana', () => {
    expect(textsOf('日本語の\n改行です。\nEnglish\nwords 한국\n어')).toEqual([
      '日本語の改行です。 English words 한국 어',
    ]);
  });

  it('keeps what only looks like a tag', () => {
    expect(textsOf('A List<String>, <your-name> and <b>bold</b>.\n\n<your-token>\n\n<my-app>in it</my-app>')).toEqual([
      'A List<String>, <your-name> and bold.',
      '<your-token>',
      'in it',
    ]);
  });

  it('keeps notes without a mark and cells beyond the header', () => {
    expect(textsOf('A[^a].\n\n[^b]: Second.\n[^a]: First.')).toEqual(['A[1].', 'Second.', 'First.']);
    expect(textsOf('| a | b |\n|-|-|\n| 1 | 2 | 3 |')).toEqual(['a\tb\t\n1\t2\t3']);
  });
});
