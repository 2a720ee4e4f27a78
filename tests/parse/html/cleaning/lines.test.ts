import { describe, expect, it } from 'vitest';
import { isDateLine } from '../../../../src/parse/html/cleaning/is-date-line.js';
import { namesOf, phrasesOf } from '../../../../src/parse/html/cleaning/names-of.js';
import { lineText, weigh } from '../../../../src/parse/html/cleaning/weigh.js';
import { documentOf } from '../../../../src/parse/html/dom/document-of.js';
import type { HtmlElement } from '../../../../src/parse/html/dom/types.js';

function elementOf(markup: string): HtmlElement {
  const { firstElementChild } = documentOf(markup).body;
  if (firstElementChild === null) throw new Error('no element');
  return firstElementChild;
}

describe('isDateLine()', () => {
  it.each([
    'June 25, 2026',
    'Updated Nov 19, 9:41 AM; Posted Nov 18, 8:19 PM',
    'Donnerstag, 25. Juni 2026, 10:30 Uhr',
    'Publié le 25 juin 2026 à 10h30',
    'jueves, 25 de junio de 2026 a las 10:30',
    'giovedì 25 giugno 2026 alle ore 10.30',
    'quinta-feira, 25 de junho de 2026 às 10:30',
    'Gepubliceerd op donderdag 25 juni 2026 om 10.30 uur',
    'Opublikowano: 25 czerwca 2026, godz. 10:30',
    'Publicerad 25 juni 2026 kl. 10:30',
    '25 Haziran 2026, Perşembe 10:30',
    'Kamis, 25 Juni 2026 10:30 WIB',
    'Опубликовано 25 июня 2026 года в 10:30',
    '2026年6月25日 10時30分 公開',
    'Updated',
  ])('finds one in "%s"', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each(['', '42', 'In June 2026 the ferry left.', 'May', '1984', 'A day at sea, 25 June 2026', '— —'])(
    'finds none in "%s"',
    (line) => {
      expect(isDateLine(line)).toBe(false);
    },
  );
});

describe('namesOf()', () => {
  it('gives each name of class, id and role as its tokens', () => {
    expect(namesOf(elementOf('<div class="relatedPosts-box AD" id="c_2" role="note">x</div>'))).toEqual([
      ['related', 'posts', 'box'],
      ['ad'],
      ['c'],
      ['note'],
    ]);
  });

  it('leaves out names of what an element has or lacks', () => {
    expect(namesOf(elementOf('<div class="has-sidebar no-ads with-comments">x</div>'))).toEqual([]);
  });

  it('phrasesOf() joins tokens that follow each other', () => {
    expect(phrasesOf(['a', 'b', 'c', 'd'])).toEqual(['a', 'a b', 'a b c', 'b', 'b c', 'b c d', 'c', 'c d', 'd']);
  });
});

describe('weigh()', () => {
  it('counts characters, links and long lines', () => {
    const { whole, lines } = weigh(
      elementOf(`<div><p>ab <a href="/x">cd</a></p><p>${'word '.repeat(30)}</p> <ul><li>ef</li></ul></div>`),
    );
    expect(whole).toMatchObject({ letters: 126, linkLetters: 2, longLines: 1 });
    expect(lines.map(({ text }) => text.slice(0, 5))).toEqual(['ab cd', 'word ', 'ef']);
  });

  it('needs fewer characters for a long line in a script that says more with each', () => {
    expect(weigh(elementOf(`<p>${'海の港の本'.repeat(8)}</p>`)).whole.longLines).toBe(1);
    expect(weigh(elementOf(`<p>${'abcde'.repeat(8)}</p>`)).whole.longLines).toBe(0);
  });

  it('takes no line for long that is mostly link', () => {
    expect(weigh(elementOf(`<p><a href="/x">${'word '.repeat(40)}</a></p>`)).whole.longLines).toBe(0);
  });

  it('lineText() parts words at line breaks and blocks', () => {
    expect(lineText(elementOf('<div>a<br>b<p>c</p>d <b>e</b>f</div>'))).toBe('a b c d ef');
  });
});
