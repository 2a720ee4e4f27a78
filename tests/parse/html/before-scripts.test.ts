import { describe, expect, it } from 'vitest';
import { hasScripts } from '../../../src/parse/html/before-scripts.js';
import { textOf } from '../../../src/parse/html/dom/queries.js';
import { extractArticle } from '../../../src/parse/html/extract-article.js';
import { parseHtml } from '../../../src/parse/html/parse-html.js';
import { reasonForNoText } from '../../../src/parse/without-text.js';
import { pageOf, paragraphs } from './page-of.js';

const HEAD = '<!doctype html><html lang="en"><head><title>The harbour book</title></head>';
const FRAME = '<header><a href="/">Gull</a></header><nav><a href="/news">News</a></nav>';
const FOOTER =
  '<footer><p>Printed and sold on the island by the harbour office, in the old fish hall beside the pier, since 1952.</p></footer>';

function textIn(html: string): string {
  return textOf(extractArticle(html).root);
}

describe('showHiddenText()', () => {
  it.each([
    ['hidden', `<div hidden>${paragraphs(4)}</div>`],
    ['aria-hidden', `<div aria-hidden="true">${paragraphs(4)}</div>`],
    ['a style', `<div style="display:none">${paragraphs(4)}</div>`],
    ['a style within hidden', `<div hidden><div style="display: none">${paragraphs(4)}</div></div>`],
    [
      'a shadow root',
      `<gull-story><template shadowrootmode="open"><style>p{}</style>${paragraphs(4)}</template></gull-story>`,
    ],
    [
      'a shadow root of a saved page',
      `<gull-story><template shadowmode="open">${paragraphs(4)}</template></gull-story>`,
    ],
  ])('shows what %s hides on a page that is nearly empty without it', (_, part) => {
    const html = `${HEAD}<body>${FRAME}<h1>The harbour book</h1>${part}${FOOTER}<script>run()</script></body></html>`;
    expect(textIn(html).match(/The ferry left|second book/g)).toHaveLength(2);
  });

  it('shows a body that is hidden until a script runs', () => {
    expect(textIn(`${HEAD}<body style="display:none">${FRAME}${paragraphs(5)}</body></html>`)).toContain('second book');
  });

  it.each(['<div hidden>', '<div aria-hidden="true">', '<x-y><template shadowrootmode="open">'])(
    'leaves %s as it is where the page shows a text',
    (start) => {
      const [, name = 'template'] = /<(\w+)[^>]*>$/.exec(start) ?? [];
      const note = `${start}<p>${'A note that nobody is to see before the boat is in. '.repeat(4)}</p><p>${'And another, as long, about the tide. '.repeat(5)}</p></${name}>`;
      expect(textIn(pageOf({ after: note }))).not.toContain('before the boat');
    },
  );

  it.each(['<dialog', '<div class="cookie-banner" hidden', '<nav hidden'])('leaves %s hidden on any page', (start) => {
    const name = /\w+/.exec(start)?.[0] ?? '';
    const html = `${HEAD}<body><main><p>Soon.</p>${start}>${paragraphs(4)}</${name}></main></body></html>`;
    const article = parseHtml(html).article;
    expect(JSON.stringify(article.sections)).not.toContain('ferry');
  });
});

describe('isShellForScripts()', () => {
  const frame = `${FRAME}<div id="root"></div>${FOOTER}`;

  it('has nothing read of a page whose scripts would fill its frame', () => {
    for (const html of [
      `${frame}<script src="/a.js"></script>`,
      `${HEAD}<body>${frame}<script>go()</script></body></html>`,
      `${HEAD}<body><noscript>Please turn on scripts.</noscript>${frame}</body></html>`,
    ]) {
      const parsed = parseHtml(html);
      expect(parsed.article.sections.flatMap(({ blocks }) => blocks)).toEqual([]);
      expect(reasonForNoText(html, parsed)).toContain('scripts');
      expect(parsed.omissions.map(({ text }) => text).join()).toContain('News');
    }
  });

  it.each([
    ['has no scripts', frame],
    ['has a line of text beside its frame', `${frame}<p>Back soon.</p><script>go()</script>`],
    ['has all its text in a header', `<header>${paragraphs(1)}</header><script>go()</script>`],
  ])('is false of a page that %s', (_, body) => {
    expect(textIn(body)).not.toBe('');
  });
});

describe('hasScripts()', () => {
  it('does not take data or a comment for a script', () => {
    expect(hasScripts('<script type="application/ld+json">{}</script><!-- <script>x</script> -->')).toBe(false);
    expect(hasScripts('<script type=module>x</script>')).toBe(true);
  });
});
