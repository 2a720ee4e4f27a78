import { tests } from 'commonmark-spec';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../../src/article/normal-form.js';
import { neutralise } from '../../../src/article/safe-text.js';
import { documentOf } from '../../../src/parse/html/dom/document-of.js';
import type { HtmlNode } from '../../../src/parse/html/dom/types.js';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.js';
import { renderJson } from '../../../src/render/render-json.js';
import { renderMarkdown } from '../../../src/render/render-markdown.js';
import { renderPlain } from '../../../src/render/render-plain.js';
import { renderTerminal } from '../../../src/render/terminal/render-terminal.js';
import { viewOf } from '../../../src/select/view-of.js';

/** The examples of the CommonMark specification: our own words to none of them, all of them an input. */
const examples = tests.map(({ markdown, html, number }) => ({
  number,
  markdown: markdown.replaceAll('→', '\t'),
  html: html.replaceAll('→', '\t'),
}));

describe('parseMarkdown() of an example of CommonMark', () => {
  it('knows them all', () => expect(examples.length).toBeGreaterThan(650));

  it.each(examples)('loses no word of $number in any output', ({ markdown, html }) => {
    const { article, omissions } = parseMarkdown(markdown);
    const view = viewOf(article);
    const outputs = {
      plain: renderPlain(view),
      terminal: renderTerminal(view, { columns: 500, color: 0 }),
      json: stringsIn(JSON.parse(renderJson(view, { input: '', format: 'markdown' }))),
    };
    const leftOut = omissions.map(({ text }) => text).join('');
    for (const [name, output] of Object.entries(outputs)) {
      const missing = wordsIn(html).filter((word) => !`${output}${leftOut}`.includes(word));
      expect(missing, name).toEqual([]);
    }
  });

  it.each(examples)('comes back from Markdown the same: $number', ({ markdown }) => {
    const { article } = parseMarkdown(markdown);
    expect(parseMarkdown(renderMarkdown(viewOf(article))).article).toEqual(normalForm(article));
  });
});

/** All words that a browser shows, in pieces where markup parts them. */
function wordsIn(html: string): readonly string[] {
  return textsIn(documentOf(html).body).flatMap((text) => neutralise(text).split(/\s+/));
}

function textsIn(node: HtmlNode): readonly string[] {
  return node.nodeType === 3 ? [node.textContent] : node.childNodes.flatMap(textsIn);
}

function stringsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(stringsIn).join('\n') : '';
}
