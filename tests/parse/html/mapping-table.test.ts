import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/types.js';
import { documentOf } from '../../../src/parse/html/dom/document-of.js';
import { mapElement } from '../../../src/parse/html/mapper.js';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.js';
import { renderJson } from '../../../src/render/render-json.js';
import { renderMarkdown } from '../../../src/render/render-markdown.js';
import { renderPlain } from '../../../src/render/render-plain.js';
import { renderTerminal } from '../../../src/render/terminal/render-terminal.js';
import { viewOf } from '../../../src/select/view-of.js';
import { treeOutline } from './tree-outline.js';

/**
 * Each element of HTML and each construct of Markdown, what it becomes in the tree and what that gives in all four outputs.
 * `UPDATE_TABLE=1 npx vitest run tests/parse/html/mapping` writes the table anew, to be read before it is committed.
 */
const TABLE = join(import.meta.dirname, 'mapping-table.txt');
const UPDATE = process.env['UPDATE_TABLE'] === '1';

const BASE = 'https://example.org/news/page.html';

interface Row {
  readonly title: string;
  readonly input: string;
  /** The table's lines from the title to the next. */
  readonly whole: string;
}

const [preface = '', ...wholes] = readFileSync(TABLE, 'utf8').split(/^(?==== )/m);
const rows = wholes.map((whole): Row => {
  const [, title = '', input = ''] = /^=== (.*)\n([\s\S]*?)\n\n*(?:--- tree\n|$)/.exec(`${whole}\n`) ?? [];
  return { title, input, whole };
});

describe('the mapping', () => {
  if (UPDATE) writeFileSync(TABLE, preface + rows.map(written).join(''));

  it.each(rows)('$title', (row) => expect(UPDATE ? row.whole : written(row)).toBe(row.whole));

  it('is known for every element of HTML that a reader may meet', () => {
    const inputs = rows.map(({ input }) => input).join('\n');
    expect(ELEMENTS.filter((name) => !new RegExp(`<${name}[\\s/>]`).test(inputs))).toEqual([]);
  });
});

/** What the table says of an input. */
function written({ title, input }: Row): string {
  const article = title.startsWith('markdown: ') ? parseMarkdown(input, { url: BASE }).article : articleOf(input);
  const view = viewOf(article);
  const { sections } = JSON.parse(renderJson(view, { input: '', format: '' }));
  const parts = {
    tree: treeOutline(article),
    plain: renderPlain(view),
    terminal: renderTerminal(view, { columns: 60, color: 0, links: 'none' }),
    markdown: renderMarkdown(view),
    json: sections
      .flatMap(({ blocks }: { blocks: readonly unknown[] }) => blocks)
      .map((block: unknown) => JSON.stringify(block))
      .join('\n'),
  };
  const lines = Object.entries(parts).map(
    ([name, text]) => `--- ${name}\n${text.trim() === '' ? '' : `${text.replace(/\n$/, '')}\n`}`,
  );
  return `=== ${title}\n${input}\n${lines.join('')}\n`;
}

function articleOf(html: string): Article {
  const { headline, sections } = mapElement(documentOf(html).body, { url: BASE });
  return { type: 'article', metadata: headline === undefined ? {} : { headline }, sections };
}

/** The elements of the HTML standard that can stand in a body, and some that no longer are in it. */
const ELEMENTS: readonly string[] = [
  ...['a', 'abbr', 'address', 'article', 'aside', 'audio', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'button', 'canvas'],
  ...['caption', 'center', 'cite', 'code', 'data', 'dd', 'del', 'details', 'dfn', 'dialog', 'div', 'dl', 'dt', 'em'],
  ...[
    'fieldset',
    'figcaption',
    'figure',
    'font',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h6',
    'header',
    'hgroup',
    'hr',
    'i',
  ],
  ...['iframe', 'img', 'input', 'ins', 'kbd', 'label', 'legend', 'li', 'main', 'mark', 'math', 'menu', 'meter', 'nav'],
  ...['noscript', 'object', 'ol', 'option', 'p', 'picture', 'pre', 'progress', 'q', 'rp', 'rt', 'ruby', 's', 'samp'],
  ...['script', 'section', 'select', 'small', 'source', 'span', 'strike', 'strong', 'style', 'sub', 'summary', 'sup'],
  ...[
    'svg',
    'table',
    'tbody',
    'td',
    'template',
    'textarea',
    'tfoot',
    'th',
    'thead',
    'time',
    'tr',
    'tt',
    'u',
    'ul',
    'var',
  ],
  ...['video', 'wbr', 'xmp'],
];
