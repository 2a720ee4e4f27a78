import { describe, expect, it } from 'vitest';
import { elementsOf, textOf } from '../../../src/parse/html/dom/queries.js';
import { extractArticle } from '../../../src/parse/html/extract-article.js';
import { pageOf, paragraphs } from './page-of.js';

function rootOf(part: string): ReturnType<typeof extractArticle>['root'] {
  return extractArticle(pageOf({ body: paragraphs(3) + part + paragraphs(3) })).root;
}

describe('findArticle()', () => {
  it.each([
    ['a first letter', '<p><span class="drop-cap header-font">T</span>he tar is boiled on Mondays.</p>', 'The tar is'],
    ['a word of a sentence', '<p>The <em class="social-extra">old</em> tar is boiled on Mondays.</p>', 'The old tar'],
    ['a heading', '<h2 class="header-anchor">Of tar</h2><p>It is boiled on Mondays.</p>', 'Of tar'],
    ['a paragraph', '<p class="extra-large">The tar is boiled on Mondays.</p>', 'The tar is'],
  ])('keeps %s whatever letters are in its names', (_, part, words) => {
    expect(textOf(rootOf(part))).toContain(words);
  });

  it('gives the names back', () => {
    const root = rootOf('<p class="extra-large">The tar is boiled on Mondays.</p>');
    expect(elementsOf(root, 'p').some(({ className }) => className === 'extra-large')).toBe(true);
  });

  it('keeps empty lines in code that is parted by line breaks', () => {
    const [code] = elementsOf(rootOf('<pre>tar = 1<br>rope = 2<br><br>boil(tar)</pre>'), 'pre');
    expect(code?.textContent).toBe('tar = 1\nrope = 2\n\nboil(tar)');
  });
});
