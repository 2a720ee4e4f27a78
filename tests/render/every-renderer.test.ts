import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockText, titleOf } from '../../src/article/text.js';
import type { Article, Block } from '../../src/article/types.js';
import { renderJson } from '../../src/render/render-json.js';
import { renderMarkdown } from '../../src/render/render-markdown.js';
import { renderPlain } from '../../src/render/render-plain.js';
import { inTextColumns } from '../../src/render/terminal/newspaper.js';
import { renderTerminal, styledPage } from '../../src/render/terminal/render-terminal.js';
import type { View } from '../../src/select/types.js';
import { viewOf } from '../../src/select/view-of.js';
import { anyArticle } from './arbitrary-article.js';

const RENDERERS: readonly [string, (view: View) => string][] = [
  ['renderTerminal()', (view) => renderTerminal(view, { columns: 30, color: 0 })],
  ['renderTerminal() at 3 columns', (view) => renderTerminal(view, { columns: 3, color: 0 })],
  ['renderTerminal() in ASCII', (view) => renderTerminal(view, { columns: 30, color: 0, margin: 2, ascii: true })],
  [
    'renderTerminal() in columns side by side',
    (view) => styledPage(view, { columns: 60, color: 0, arrangement: inTextColumns(2, 12) }),
  ],
  ['renderPlain()', (view) => renderPlain(view)],
  ['renderPlain() at 9 columns', (view) => renderPlain(view, { columns: 9 })],
  ['renderMarkdown()', (view) => renderMarkdown(view)],
  ['renderJson()', (view) => renderJson(view, { input: 'any', format: 'text' })],
];

/** Renderers that escape characters, or leave figures out that have neither address nor words. */
const KEEPS_LESS: ReadonlySet<string> = new Set(['renderMarkdown()', 'renderJson()']);

const anyView = fc
  .tuple(anyArticle, fc.constantFrom('article', 'outline', 'quotations'))
  .map(([tree, show]) => viewOf(tree, { show }));

describe.each(RENDERERS)('%s', (_, render) => {
  it('gives no control character but newline and tab, and a newline at the end', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const output = render(view);
        expect(output).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
        expect(output).toMatch(/^$|[^\n]\n$/);
      }),
    );
  });
});

describe.each(RENDERERS.filter(([name]) => !KEEPS_LESS.has(name)))('%s', (_, render) => {
  it('loses no character of the article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const shown = counted(render(viewOf(article)));
        const missing = [...counted(wordsOf(article))].filter(
          ([character, count]) => (shown.get(character) ?? 0) < count,
        );
        expect(missing).toEqual([]);
      }),
    );
  });
});

/** All words of an article that a reader is to see. */
function wordsOf({ metadata, sections }: Article): string {
  const titles = sections.flatMap((section) => [titleOf(section) ?? '', ...section.blocks.map(blockWords)]);
  return [metadata.headline, metadata.description, ...(metadata.authors ?? []), ...titles].join('');
}

function blockWords(block: Block): string {
  return block.type === 'figure' ? blockText(block) + (block.credit ?? '') : blockText(block);
}

/** How often each character that is no space stands in a text. */
function counted(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replace(/[\s\u200b]/g, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}
