import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/article/types.js';
import { markdownToHtml } from '../../../src/parse/markdown/markdown-to-html.js';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.js';

/** The lines of all code in a text, wherever it stands. */
function codeIn(markdown: string): readonly string[] {
  return parseMarkdown(markdown).article.sections.flatMap(({ blocks }) => blocks.flatMap(codeOf));
}

function codeOf(block: Block): readonly string[] {
  if (block.type === 'code') return [block.value];
  if (block.type === 'blockquote') return block.children.flatMap(codeOf);
  return block.type === 'list' ? block.children.flatMap((item) => item.children.flatMap(codeOf)) : [];
}

describe('markdownToHtml()', () => {
  it.each([
    ['fenced', '- a\n  - ```\n    b\n\n    c\n    ```\n', 'b\n\nc'],
    ['indented', '- a\n  -     b\n\n        c\n', 'b\n\nc'],
    ['numbered, fenced by tildes', '1. a\n   1. b\n   2. ~~~\n\n      c\n\n      ~~~\n', '\nc\n'],
    ['after words', '- a\n  - b\n    ```\n    c\n    d\n    ```\n', 'c\nd'],
  ])('keeps the lines of code in a list within a list: %s', (_, markdown, code) => {
    expect(codeIn(markdown)).toEqual([code]);
  });

  it('keeps the lines of HTML in a list within a list', () => {
    expect(markdownToHtml('- a\n  - <div>\n    one\n    two\n    </div>\n')).toContain('<div>\none\ntwo\n</div>');
  });

  it.each([
    ['```\n\n\na\n\n\n```', '\n\na\n\n'],
    ['> ```\n>\n> a\n>\n> ```', '\na\n'],
    ['- ~~~\n\n  a\n\n  ~~~', '\na\n'],
  ])('keeps empty lines at the edges of code: %j', (markdown, code) => {
    expect(codeIn(markdown)).toEqual([code]);
  });

  it.each([
    ['```\na', 'a'],
    ['```\na\n', 'a'],
    ['> ```\n> a\n\nb', 'a'],
    ['> ```\n> a\n>\n\nb', 'a\n'],
    ['- ```\n  a', 'a'],
    ['- ```\n  a\n', 'a'],
    ['- ```\n  a\n- b', 'a'],
    ['- b\n  1. ```\n     a\n', 'a'],
  ])('adds no line to code whose end is missing: %j', (markdown, code) => {
    expect(codeIn(markdown)).toEqual([code]);
  });

  it('leaves what follows code whose end is missing outside of it', () => {
    expect(markdownToHtml('> ```\n> a\n\n- b\n- ```\n')).toMatch(
      /<pre><code>a\n<\/code><\/pre>[\s\S]*<pre><code><\/code><\/pre>/,
    );
  });
});
