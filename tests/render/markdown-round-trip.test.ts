import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../src/article/normal-form.js';
import { mdastOf, serialiseMdast } from '../../src/render/mdast-tree.js';
import { anyArticle } from './arbitrary-article.js';

describe('renderMarkdown()', () => {
  it('gives Markdown that reads back as the same blocks with the same texts', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { metadata, sections } = normalForm(article);
        const tree = mdastOf(metadata.headline, sections);
        const markdown = serialiseMdast(tree);
        expect(outline(read(markdown)), markdown).toEqual(outline(tree));
      }),
    );
  });
});

function read(markdown: string): Nodes {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** What a tree is made of, down to its paragraphs: their kinds and their words. */
function outline(node: Nodes): unknown {
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
    case 'table':
    case 'tableRow':
      return [node.type, ...node.children.map(outline)];
    case 'code':
      return [node.type, node.lang, node.value];
    default:
      return [node.type, words(node).replace(/\s+/g, ' ')];
  }
}

function words(node: Nodes): string {
  if ('children' in node) return node.children.map(words).join('');
  if ('value' in node) return node.value;
  return 'alt' in node ? (node.alt ?? '') : ' ';
}
