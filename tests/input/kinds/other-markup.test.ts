import { expect, test } from 'vitest';
import { kindOfMarkup } from '../../../src/input/kinds/other-markup.js';
import { mayBeOtherMarkup } from '../../../src/input/kinds/quick-checks.js';
import { ATOM, JSON_FEED, OPML, RSS, SITEMAP, SITEMAP_INDEX } from './samples.js';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><text>A</text></svg>';

test.each([
  ['rss', RSS],
  ['rss', '<rss version="0.91">\n<channel><title>Cut off'],
  ['rss', `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY nbsp "&#160;">]><rss></rss>`],
  ['rss', '<rdf:RDF xmlns="http://purl.org/rss/1.0/"><item></item></rdf:RDF>'],
  ['atom', ATOM],
  ['json-feed', JSON_FEED],
  ['json-feed', '\n{ "version": "https://jsonfeed.org/version/1", "items": [] }'],
  ['sitemap', SITEMAP],
  ['sitemap', '<urlset xmlns="https://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>Cut off'],
  ['sitemap', '<urlset></urlset>'],
  ['sitemap-index', SITEMAP_INDEX],
  ['opml', OPML],
  ['opml', '<opml version="1.0">\n<body>Cut off'],
  ['drawing', SVG],
  ['drawing', `<?xml version="1.0"?>\n<!-- drawn -->\n${SVG}\n`],
  [
    'fiction-book',
    '<?xml version="1.0"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"><body/></FictionBook>',
  ],
  ['rtf', '{\\rtf1\\ansi Words}'],
  ['post-script', '%!PS-Adobe-3.0\n%%Pages: 1\n'],
])('kindOfMarkup() knows %s', (kind, text) => {
  expect(mayBeOtherMarkup(text)).toBe(true);
  expect(kindOfMarkup(text)).toBe(kind);
});

test.each([
  '<rss version="2.0"> is how a feed begins, and <channel> comes next.',
  'An article about feeds.\n\n<rss version="2.0"><channel></channel></rss>',
  '# Feeds\n\n```xml\n<rss version="2.0"><channel></channel></rss>\n```\n',
  '<!doctype html><p>A feed begins with <code>&lt;rss></code> and <rss></rss>.',
  '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><p>Words</p></html>',
  '<!-- a comment --><p>Words</p>',
  '<feed>the birds</feed>',
  `${SVG}<p>An article with a drawing.</p>`,
  '<svg is an element, and so is </svg>',
  '{\\rtf is how it begins.',
  '{"version":"https://jsonfeed.org/version/1.1"} is how a JSON feed begins.',
  '{"version":"1.1","about":"https://jsonfeed.org/version/1.1"}',
  '{"version":{"toString":1}}',
  '<urlset> holds the addresses, and <url> each of them.',
  '<sitemapindex> comes first.',
  '<opml version="2.0"> is how a list of feeds begins.',
  '%!PS is how it begins.',
  '',
])('kindOfMarkup() takes "%s" for an article', (text) => {
  expect(kindOfMarkup(text)).toBeUndefined();
});

test('kindOfMarkup() comes to an end in a text of nothing but beginnings', () => {
  // A pattern that tries every way to divide these would not.
  for (const piece of [
    '<!---->',
    '<!--',
    '<?xml ',
    '<?a?>',
    '<rss ',
    ' ',
    '</rss>',
    'a: b\n',
    '{\\rtf',
    '{"',
    '\n\t',
  ]) {
    const text = `<rss>${piece.repeat(50_000)}`;
    for (const one of [text, text.slice(5)]) expect(() => [mayBeOtherMarkup(one), kindOfMarkup(one)]).not.toThrow();
  }
});
