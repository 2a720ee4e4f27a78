import { describe, expect, it } from 'vitest';
import type { Omission } from '../../../../src/article/parsed.js';
import type { Metadata } from '../../../../src/article/types.js';
import { cleanArticle } from '../../../../src/parse/html/cleaning/clean.js';
import { makeFigures } from '../../../../src/parse/html/cleaning/make-figures.js';
import { documentOf } from '../../../../src/parse/html/dom/document-of.js';
import { ancestorOf, textOf } from '../../../../src/parse/html/dom/queries.js';
import type { HtmlElement } from '../../../../src/parse/html/dom/types.js';
import { createCharacterCounter, measure } from '../../../../src/parse/html/measure.js';
import { paragraphs } from '../page-of.js';

/** Cleans an article; gives what is left and why the rest is not. */
function cleaned(html: string, metadata: Metadata = {}): { text: string; reasons: readonly string[] } {
  const { body } = documentOf(html);
  const reasons = cleanBody(body, metadata).map(({ reason }) => reason);
  return { text: textOf(body), reasons };
}

function cleanBody(body: HtmlElement, metadata: Metadata = {}): readonly Omission[] {
  makeFigures(body, createCharacterCounter());
  return cleanArticle(body, measure(body), metadata).omissions;
}

const LONG = paragraphs(6);

describe('cleanArticle() by class, id and role', () => {
  const cases: readonly (readonly [markup: string, reason: string])[] = [
    ['<div class="post-byline">Odd</div>', 'byline'],
    ['<div id="shareTools">Odd</div>', 'share buttons'],
    ['<div class="widget newsletter-form">Odd</div>', 'navigation'],
    ['<section class="RelatedPosts">Odd</section>', 'pointer to other articles'],
    ['<div class="artikel-kommentare">Odd</div>', 'comments'],
    ['<div class="box werbung">Odd</div>', 'advertisement'],
    ['<div class="publicite">Odd</div>', 'advertisement'],
    ['<div class="noticias-relacionadas">Odd</div>', 'pointer to other articles'],
    ['<div class="lees-ook">Odd</div>', 'pointer to other articles'],
    ['<p class="post-tags">Odd</p>', 'tags'],
    ['<div role="navigation">Odd</div>', 'navigation'],
    ['<div role="complementary">Odd</div>', 'aside'],
    ['<form>Odd</form>', 'form'],
  ];
  it.each(cases)('leaves out %s', (markup, reason) => {
    expect(cleaned(`${paragraphs(3)}${markup}${LONG}`)).toEqual({
      text: textOf(documentOf(paragraphs(3) + LONG).body),
      reasons: [reason],
    });
  });

  it.each([
    '<div class="shareholder-news">Kept</div>',
    '<div class="overflow-hidden">Kept</div>',
    '<div class="has-sidebar">Kept</div>',
    '<div class="adaptive">Kept</div>',
    '<p>He said <span class="author">she</span> was right, Kept.</p>',
    '<blockquote class="social">Kept</blockquote>',
  ])('keeps %s', (markup) => {
    expect(cleaned(`${LONG}${markup}${LONG}`)).toMatchObject({ text: expect.stringContaining('Kept'), reasons: [] });
  });

  it('keeps three long paragraphs, whatever they are called', () => {
    expect(cleaned(`${LONG}<div class="related">${paragraphs(3)}</div>`).reasons).toEqual([]);
  });

  it('says nothing of what has no words', () => {
    const { text, reasons } = cleaned(`${LONG}<div class="share-buttons"><img src="a.png"></div>${LONG}`);
    expect(text).toBe(textOf(documentOf(LONG + LONG).body));
    expect(reasons).toEqual([]);
  });

  it('keeps all where the rules together would leave hardly anything', () => {
    const words = `<p>${'Odd words. '.repeat(9)}</p>`;
    const parts = ['related-posts', 'advertisement', 'newsletter-form', 'comments'].map(
      (name) => `<div class="${name}">${words}</div>`,
    );
    expect(cleaned(`${paragraphs(1)}${parts.join('')}`).reasons).toEqual([]);
  });

  it('keeps what is more than a third of the article', () => {
    expect(
      cleaned(`${paragraphs(2)}<div class="related">${'<p>Some short words here.</p>'.repeat(40)}</div>`).reasons,
    ).toEqual([]);
  });
});

describe('cleanArticle() at the head', () => {
  const metadata: Metadata = { headline: 'The harbour book', description: 'Eleven winters.' };
  const lines: readonly (readonly [line: string, reason: string])[] = [
    ['The Harbour Book', 'repeated headline'],
    ['Eleven winters', 'repeated description'],
    ['By Ann Lee', 'byline'],
    ['25 June 2026, 10:30', 'byline'],
    ['Zuletzt aktualisiert: 25. Juni 2026 um 10.30 Uhr', 'byline'],
    ['sexta-feira, 22 de outubro de 2010 às 20:13', 'byline'],
    ['Опубликовано 25 июня 2026 года в 10:30', 'byline'],
    ['2026年6月25日 10時30分 公開', 'byline'],
    ['Opinion Columnist', 'byline'],
  ];
  it.each(lines)('leaves out "%s"', (line, reason) => {
    expect(cleaned(`<p>${line}</p>${LONG}`, metadata).reasons).toEqual([reason]);
  });

  it('leaves out a title that the page calls its headline, or that stands above a byline', () => {
    expect(cleaned(`<h2 class="headline">Odd things</h2>${LONG}`, metadata).reasons).toEqual(['repeated headline']);
    expect(cleaned(`<h2>Odd things</h2><p>By Ann Lee</p>${LONG}`, metadata).reasons).toEqual([
      'repeated headline',
      'byline',
    ]);
    expect(cleaned(`<h2>Odd things</h2>${LONG}`, metadata).reasons).toEqual([]);
  });

  it('keeps a first paragraph that the description repeats', () => {
    const { text, reasons } = cleaned(LONG, { description: textOf(documentOf(paragraphs(1)).body) });
    expect(reasons).toEqual([]);
    expect(text).toContain('The ferry');
  });

  it('leaves out a standfirst that the description repeats', () => {
    const standfirst =
      'For eleven winters one man wrote down every ship that came in, and the council would rather that he had not done so at all, ever.';
    expect(cleaned(`<h2>${standfirst}</h2>${LONG}`, { description: standfirst }).reasons).toEqual([
      'repeated description',
    ]);
    expect(cleaned(`<header><p>${standfirst}</p></header>${LONG}`, { description: standfirst }).reasons).toEqual([
      'repeated description',
    ]);
  });
});

describe('cleanArticle() at the tail', () => {
  it('leaves a link to edit out of a heading', () => {
    const heading = '<h2>Herons<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>';
    expect(cleaned(`${LONG}${heading}${LONG}`).text).toMatch(/Herons\s*The ferry/);
  });

  it('goes on where a heading as high follows with sentences, and keeps terms with their meanings', () => {
    const seeAlso = '<h2>See also</h2><ul><li><a href="/w">Odd weir</a></li></ul>';
    const after = cleaned(`${LONG}${seeAlso}<h2>References</h2><p>Lund, Sluices of the north.</p>`).text;
    expect(after).toMatch(/References\s*Lund, Sluices of the north\.$/);
    expect(after).not.toContain('Odd weir');
    const terms = '<dl><dt>Share</dt><dd>A part of a firm.</dd><dt>Tags</dt><dd>Small labels.</dd></dl>';
    expect(cleaned(`${LONG}${terms}`).text).toMatch(/Share\s*A part of a firm\.\s*Tags\s*Small labels\.$/);
  });

  it('keeps a heading that text stands under beside what is left out', () => {
    const { text } = cleaned(`${LONG}<h2>Herons</h2><div class="related-posts">Odd</div>${LONG}`);
    expect(text).toMatch(/Herons\s*The ferry/);
    expect(text).not.toContain('Odd');
  });

  it('leaves no heading over nothing, and keeps a list that is the point of its section', () => {
    const links = '<ul><li><a href="/a">A weir</a></li><li><a href="/b">A lock</a></li></ul>';
    expect(cleaned(`${LONG}<h2>Where herons live</h2>${links}`).text).toMatch(/Where herons live\s*A weir\s*A lock$/);
    const middle = cleaned(`${LONG}<h2>Mere links</h2><div>${links}</div><h2>Herons</h2>${LONG}`).text;
    expect(middle).not.toMatch(/Mere links|A weir/);
    expect(middle).toContain('Herons');
    expect(cleaned(`${LONG}<h2>Rivers</h2><h3>Herons</h3>${LONG}`).text).toMatch(/Rivers\s*Herons/);
  });

  it('cuts nothing out of a table of facts, nor a whole sentence that is a link', () => {
    const table = '<table><tr><th>Party</th><th>Share</th></tr><tr><td>Comments</td><td>12 %</td></tr></table>';
    expect(cleaned(`${LONG}${table}`).text).toMatch(/Party\s*Share\s*Comments\s*12 %$/);
    const sentence = '<p><a href="/r">The report of the inspectors can be read at the town hall.</a></p>';
    expect(cleaned(`${LONG}${sentence}`).text).toMatch(/town hall\.$/);
    expect(cleaned(`${LONG}<p><a href="/r">Read it</a></p>`).text).not.toContain('Read it');
  });

  it('keeps the notes that the text refers to, with their heading', () => {
    const notes = '<h2>References</h2><ol><li id="n1">Lund, Sluices.</li><li id="n2">Holm, Weirs.</li></ol>';
    const marks = '<p>Herons return.<sup><a href="#n1">[1]</a></sup> They do.<sup><a href="#n2">[2]</a></sup></p>';
    const { text } = cleaned(`${LONG}${marks}<h2>See also</h2><ul><li><a href="/w">Odd weir</a></li></ul>${notes}`);
    expect(text).toMatch(/References\s*Lund, Sluices\.\s*Holm, Weirs\.$/);
    expect(text).not.toContain('Odd weir');
  });

  it.each([
    'Related articles',
    'About the author',
    'Das könnte Sie auch interessieren',
    'Lire aussi',
    'Te puede interesar',
    'Leggi anche',
    'Leia também',
    'Lees ook',
    'Zobacz także',
    'Читайте также',
    '関連記事',
    '相关阅读',
    'More gull stories',
  ])('ends the article at "%s"', (heading) => {
    const { text, reasons } = cleaned(`${LONG}<h3>${heading}</h3><p>One</p><p>Two</p>`);
    expect(reasons).toEqual(['after the article', 'after the article', 'after the article']);
    expect(text.endsWith('5.')).toBe(true);
  });

  it('ends the article at a line that is no heading', () => {
    expect(cleaned(`${LONG}<p>Related articles</p><p>One</p><h3>Two</h3><p>Three</p>`).text.endsWith('5.')).toBe(true);
  });

  it('keeps a long last paragraph, whoever it begins with', () => {
    const last = `Ann Lee ${'went along the quay and counted the gulls. '.repeat(10)}`;
    expect(cleaned(`${LONG}<p>${last}</p>`, { authors: ['Ann Lee'] }).reasons).toEqual([]);
  });

  it.each([
    ['25 June 2026', 'date'],
    ['Write to Ann at ann@example.org', 'contact line'],
    ['Follow Ann Lee on Twitter', 'contact line'],
    ['© 2026 The Gull', 'copyright line'],
    ['Tags: boats, gulls', 'tags'],
    ['Ann Lee is a writer who lives by the sea.', 'about the author'],
    ['<a href="/x">All about gulls</a>', 'links'],
  ])('leaves out the last line "%s"', (line, reason) => {
    expect(cleaned(`${LONG}<p>${line}</p>`, { authors: ['Ann Lee'] }).reasons).toEqual([reason]);
  });

  it('does not end an article at a heading that much of it follows', () => {
    expect(cleaned(`${paragraphs(2)}<h3>Comments</h3>${LONG}`).reasons).toEqual([]);
  });
});

describe('cleanArticle() of links', () => {
  it('leaves out a list that is nearly all link', () => {
    const list = '<ul><li><a href="/1">On one thing</a></li><li><a href="/2">On another thing</a></li></ul>';
    expect(cleaned(`${LONG}${list}${LONG}`).reasons).toEqual(['links']);
  });

  it('leaves out a line that says that it leads to another article', () => {
    expect(
      cleaned(`${LONG}<p>Lesen Sie auch: <a href="/1">Die Möwe und der Hafen im Winter</a></p>${LONG}`),
    ).toMatchObject({ reasons: [expect.any(String)] });
  });

  it('leaves out titles in a row that are links, and a long one in capitals', () => {
    const title = (text: string): string => `<p><a href="/1">${text}</a></p>`;
    const small = title('The gull that ate a whole lunch');
    expect(cleaned(`${LONG}${small}${title('The crane that nobody painted')}${LONG}`).reasons).toEqual([
      'links',
      'links',
    ]);
    expect(cleaned(`${LONG}${title('THE GULL THAT ATE THE WHOLE LUNCH OF A MASTER')}${LONG}`).reasons).toEqual([
      'links',
    ]);
    expect(cleaned(`${LONG}${small}${LONG}`).reasons).toEqual([]);
  });

  it('keeps a lone link that says nothing of the kind', () => {
    expect(cleaned(`${LONG}<p><a href="/1">https://example.org/gulls</a></p>${LONG}`).reasons).toEqual([]);
  });
});

describe('cleanArticle() of articles in the article', () => {
  it('leaves out teasers beside the article', () => {
    const teasers = '<article><h3><a href="/1">A tale of a gull</a></h3></article>'.repeat(3);
    expect(cleaned(`<article>${LONG}</article>${teasers}`).reasons).toEqual(Array(3).fill('another article'));
  });

  it('keeps articles of which none is the most', () => {
    expect(cleaned(`<article>${LONG}</article><article>${LONG}</article><article>${LONG}</article>`).reasons).toEqual(
      [],
    );
  });
});

describe('cleanArticle() of pictures', () => {
  it.each([
    '<div><img src="a.jpg"><p class="wp-caption-text">A gull.</p></div>',
    '<div class="image-box"><img src="a.jpg"><p>A gull.</p></div>',
    '<p><img src="a.jpg"><br><em>A gull.</em></p>',
    '<p>Photo: A gull.</p>',
  ])('makes a figure of %s', (markup) => {
    const { body } = documentOf(`${LONG}${markup}${LONG}`);
    cleanBody(body);
    expect(body.getElementsByTagName('figure').map(textOf)).toEqual([expect.stringContaining('A gull.')]);
  });

  it('takes a picture that stands alone for a figure, and a gallery for none', () => {
    const gallery = '<figure><ul><li><img src="a.jpg"><p class="caption">One.</p></li></ul></figure>';
    const { body } = documentOf(`${LONG}<p><img src="a.jpg" alt="A gull"></p>${LONG}${gallery}${LONG}`);
    cleanBody(body);
    expect(body.getElementsByTagName('figure').map((figure) => ancestorOf(figure, 'li') !== undefined)).toEqual([
      false,
      true,
    ]);
  });

  it('reads who made a picture as a part of its caption', () => {
    const { body } = documentOf(
      `${LONG}<figure><img src="a.jpg"><figcaption>A gull.</figcaption><cite>Bo</cite></figure>`,
    );
    cleanBody(body);
    expect(Array.from(body.getElementsByTagName('figcaption'), textOf)).toEqual(['A gull.', 'Bo']);
  });

  it('leaves who made a picture in the caption that says so', () => {
    const { body } = documentOf(
      `${LONG}<figure><img src="a.jpg"><figcaption>A gull. <cite>Bo</cite></figcaption></figure>`,
    );
    cleanBody(body);
    expect(Array.from(body.getElementsByTagName('figcaption'), textOf)).toEqual(['A gull. Bo']);
  });

  it('keeps a paragraph with a picture in it a paragraph', () => {
    const { body } = documentOf(`${LONG}<p><img src="a.jpg"> A gull sat there.</p>${LONG}`);
    cleanBody(body);
    expect(body.getElementsByTagName('figure')).toHaveLength(0);
  });
});

describe('cleanArticle() of who and when', () => {
  it('takes a list at the head for a byline, but no cell of a table and no time of a live report', () => {
    expect(cleaned(`<ul><li>By Ann Lee</li><li>June 25, 2026</li></ul>${LONG}`).text).not.toMatch(/Ann Lee|June/);
    const table =
      '<table><tr><td>Ward</td><td>Research Head</td></tr><tr><td>North</td><td>By Ann Lee</td></tr></table>';
    expect(cleaned(table + LONG).text).toMatch(/Research Head[\s\S]*By Ann Lee/);
    expect(cleaned(`<p>19:05</p><h3>Doors</h3><p>7.30 p.m.</p>${LONG}`).text).toMatch(/19:05[\s\S]*7\.30 p\.m\./);
  });
});
