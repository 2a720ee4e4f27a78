import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/parse/html/parse-html.js';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.js';
import { renderMarkdown } from '../../../src/render/render-markdown.js';
import { renderPlain } from '../../../src/render/render-plain.js';
import { viewOf } from '../../../src/select/view-of.js';

function plainOf(markdown: string): string {
  return renderPlain(viewOf(parseMarkdown(markdown).article));
}

function markdownOf(markdown: string): string {
  return renderMarkdown(viewOf(parseMarkdown(markdown).article));
}

describe('an alert of Markdown', () => {
  it.each([
    ['> [!NOTE]\n> The quay is closed.', '> Note\n>\n> The quay is closed.\n'],
    ['> [!tip]-\n>\n> - ropes\n> - lamps', '> Tip\n>\n> - ropes\n> - lamps\n'],
    ['> [!faq]+ Who **rows** `first`?\n> The cook.', '> Who rows first?\n>\n> The cook.\n'],
    ['> [!my_own-box]', '> My own box\n'],
  ])('%j has its kind or its own words for a title', (markdown, plain) => {
    expect(plainOf(markdown)).toBe(plain);
  });

  it.each([
    '> [!NOTE]\n> The quay is closed.\n',
    '> [!TIP]\n>\n> - ropes\n> - lamps\n',
    '> [!WARNING] Fog\n> Ring the bell.\n',
    '> [!NOTE]\n>\n> # not here\n',
    '> [!CAUTION]\n',
  ])('%j is written as it was', (markdown) => {
    const again = markdownOf(markdown);
    expect(markdownOf(again)).toBe(again);
    expect(again.split('\n')[0]).toBe(markdown.split('\n')[0]);
  });

  it.each(['> [! NOTE]\n> a', '> [!1]\n> a', '> a [!NOTE]\n> b', '> [NOTE]\n> a', '[!NOTE]\na'])(
    '%j is none',
    (markdown) => {
      const [block] = parseMarkdown(markdown).article.sections.flatMap(({ blocks }) => blocks);
      expect(block).not.toHaveProperty('alert');
    },
  );
});

describe('an alert of a page', () => {
  it.each([
    '<div class="markdown-alert markdown-alert-tip"><p class="markdown-alert-title"><svg></svg>Tip</p><p>Bring a lamp.</p></div>',
    '<div class="admonition tip"><p class="admonition-title">Tip</p><p>Bring a lamp.</p></div>',
    '<div class="admonition tip"><p>Bring a lamp.</p></div>',
  ])('%s is an alert', (html) => {
    const { article } = parseHtml(html);
    expect(renderMarkdown(viewOf(article))).toBe('> [!TIP]\n> Bring a lamp.\n');
  });

  it('has no more than a class to tell it', () => {
    const { article } = parseHtml('<blockquote><p>[!NOTE]</p><p>as a page may quote it</p></blockquote>');
    expect(article.sections[0]?.blocks[0]).not.toHaveProperty('alert');
  });
});
