import { describe, expect, test } from 'vitest';
import type { Format } from '../../src/article/parsed.js';
import { detectFormat, type FormatHints } from '../../src/parse/detect-format.js';

const PROSE = 'The ferry left the quay at nine and came back before the church bells had rung for the second time.';

/** Texts without a name, as they are piped in, and what they are. */
const BY_LOOKS: readonly (readonly [what: string, format: Format, text: string])[] = [
  // HTML documents
  ['a page with a doctype', 'html', `<!doctype html><title>Ferry</title><p>${PROSE}`],
  ['a page with an old doctype', 'html', '\n<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">\n<body>Words</body>'],
  ['a page without a doctype', 'html', `<html lang="en"><body><p>${PROSE}</p></body></html>`],
  ['a page that begins with its head', 'html', '<head><title>Ferry</title></head><body>Words</body>'],
  ['a page after a comment', 'html', '<!-- saved by a browser -->\n<!-- twice -->\n<html><body>Words</body></html>'],
  ['a page after a byte order mark', 'html', '\uFEFF  <!DOCTYPE html><p>Words'],
  ['XHTML', 'html', '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"></html>'],
  ['a feed', 'html', '<rss version="2.0"><channel><title>Ferries</title></channel></rss>'],
  ['any XML', 'html', '<?xml version="1.0"?>\n<report><para>Words</para></report>'],
  ['a page that holds Markdown', 'html', '<!doctype html><pre>\n# Ferry\n\n[map](map.html)\n</pre>'],
  // HTML fragments
  ['paragraphs', 'html', `<p>${PROSE}</p>\n<p>${PROSE}</p>`],
  ['paragraphs that are not ended', 'html', `<p>${PROSE}\n<p>${PROSE}`],
  ['a division with attributes', 'html', `<div class="story" data-id='4' hidden>${PROSE}</div>`],
  ['an article in capitals', 'html', `<ARTICLE><H1>Ferry</H1>${PROSE}</ARTICLE>`],
  ['a heading', 'html', '<h1>Ferry</h1>\nWords'],
  ['an article that ends far below', 'html', `<article>${`${PROSE}\n`.repeat(1000)}</article>`],
  ['a page after a long comment', 'html', `<!-- ${PROSE.repeat(1000)} --><html>`],
  ['a picture', 'html', '<img src="ferry.jpg" alt="The ferry"> leaves'],
  ['a table', 'html', '<table><tr><td>Nine</td></tr></table>'],
  ['a fragment with Markdown in code', 'html', '<div><pre>\n```\n# Ferry\n```\n</pre></div>\n'],
  // Texts that begin with <
  ['a heart', 'text', `<3 you, Brill!\n\n${PROSE}`],
  ['an address', 'text', `<jane@example.org> wrote:\n\n${PROSE}`],
  ['an address on the web', 'text', `<https://example.org/ferry>\n\n${PROSE}`],
  ['a nickname', 'text', '<ann> is the ferry late?\n<bo> it is'],
  ['an element that is only named', 'text', `<p> is the element for a paragraph. ${PROSE}`],
  ['an element that does not exist', 'text', '<ferry>Words</ferry>'],
  ['a comparison', 'text', '<p < q and q < r, so p < r>'],
  ['an attribute left open', 'text', `<a href="ferry ${PROSE}`],
  ['a comment left open', 'text', `<!-- ${PROSE}`],
  ['a mark alone', 'text', '<'],
  // Markdown
  ['a heading and prose', 'markdown', `# The ferry of Brill\n\n${PROSE}`],
  ['a heading right above its prose', 'markdown', `# The ferry of Brill\n${PROSE}`],
  ['a short note', 'markdown', '# Ferry\n\nIt is late.'],
  ['headings of two depths', 'markdown', `Ferry notes\n\n## Boats\n\n${PROSE}\n\n### Sails\n\n${PROSE}`],
  ['a heading and a list', 'markdown', '# To buy\n\n- rope\n- tar\n'],
  ['a heading that is closed', 'markdown', `## Boats ##\n\n${PROSE}`],
  ['a link', 'markdown', `${PROSE} See [the map](https://example.org/map).`],
  ['a link to a file', 'markdown', 'See [the map](maps/brill.png "Brill") first.'],
  ['a picture', 'markdown', `![The quay](quay.jpg)\n\n${PROSE}`],
  ['links by reference', 'markdown', `See [the map][1] and go.\n\n[1]: https://example.org/map`],
  ['fenced code', 'markdown', `${PROSE}\n\n\`\`\`sh\nmake ferry\n\`\`\`\n`],
  ['code fenced by tildes', 'markdown', `${PROSE}\n\n~~~ python\nferry()\n~~~ python\n`],
  ['two strong words', 'markdown', `The **ferry** is **late**. ${PROSE}`],
  ['a strong word and code', 'markdown', 'The **ferry** starts with `make ferry` only.'],
  ['a strong word, emphasis and a list', 'markdown', '**To buy**\n\n- rope, *long*\n- tar\n'],
  ['a table', 'markdown', '| Boat | Leaves |\n| --- | ---: |\n| Marigold | 9 |\n'],
  ['a table without outer bars', 'markdown', 'Boat | Leaves\n---|---\nMarigold | 9\n'],
  ['a list of tasks', 'markdown', '- [ ] rope for the *ferry*\n- [x] tar\n'],
  ['a footnote', 'markdown', `The ferry[^1] is late.\n\n[^1]: The old one.\n`],
  ['YAML front matter', 'markdown', `---\ntitle: The ferry\nauthors:\n  - Ann Lee\n---\n\n${PROSE}`],
  ['TOML front matter', 'markdown', `+++\ntitle = "The ferry"\ndate = 2026-06-25\n+++\n\n${PROSE}`],
  ['Markdown with CRLF', 'markdown', '# Ferry\r\n\r\nIt is late.\r\n'],
  ['Markdown that begins with HTML', 'markdown', `<p align="center"><img src="f.png"></p>\n\n# Ferry\n\n${PROSE}`],
  ['Markdown between HTML', 'markdown', `<p>Ferry</p>\n\n# Ferry\n\n${PROSE}\n\n<p>Bye</p>\n`],
  ['Markdown after a comment', 'markdown', `<!-- draft -->\n\n# Ferry\n\n${PROSE}`],
  // Plain text
  ['prose', 'text', `The ferry of Brill\n\nBy Ann Lee\n\n${PROSE}`],
  ['nothing', 'text', ''],
  ['white space', 'text', ' \n\t\n'],
  ['underlined titles', 'text', `The ferry\n=========\n\n${PROSE}\n\nBoats\n-----\n\n${PROSE}`],
  ['a list', 'text', `To buy\n\n- rope\n- tar\n- a bell\n\n* and this`],
  ['a numbered list', 'text', '1. rope\n2. tar\n'],
  ['quoted lines', 'text', `> ${PROSE}\n> ${PROSE}\n\nI agree.`],
  ['rules of hyphens', 'text', `---\n\n${PROSE}\n\n---\n\n${PROSE}`],
  [
    'a shell script',
    'text',
    '#!/bin/sh\n# Starts the ferry.\n# Needs a captain.\n\nset -e\n\n# now go\nferry --start\n',
  ],
  [
    'settings with comments',
    'text',
    '# The ferry\n\nspeed = 9\n\n# The crew\n\nsize = 3\n\n# The quay\n\nname = brill\n',
  ],
  [
    'the template of a commit',
    'text',
    '\n# Please enter the message.\n#\n# On branch main\n# Changes:\n#\tnew file: ferry\n',
  ],
  ['tags', 'text', `${PROSE}\n\n#ferry #brill`],
  [
    'a number sign',
    'text',
    `# 1 in Brill for the third year, and proud of it, says the captain of the old ferry, Tom Weber.\n\n${PROSE}`,
  ],
  ['an example at the end', 'text', `${`${PROSE}\n\n`.repeat(8)}# Ferry\n\n${PROSE}`],
  ['a text with sources', 'text', `${PROSE} [1]\n\n[1]: https://example.org/ferry`],
  ['a single strong word', 'text', `${PROSE} It is **late**.`],
  ['underscores for italics', 'text', `${PROSE} It was the _Marigold_, the _old_ one.`],
  ['asterisks for italics', 'text', `${PROSE} It was *late* and *wet*.`],
  ['stars in a word', 'text', 'What the f**k and what the s**t, he said.'],
  ['powers', 'text', 'Write 2**3 and 3**2 for them.'],
  ['quotation marks of a typewriter', 'text', "He called it `late' and `wet' and went."],
  ['a function', 'text', 'Call f[0](x) and then g[1](y).'],
  ['a remark in brackets', 'text', 'It was [sic](as they say) late.'],
  ['a table of another kind', 'text', '+------+----+\n| Boat | At |\n+------+----+\n| Mari | 9  |\n+------+----+\n'],
  ['tildes as a rule', 'text', `${PROSE}\n\n~~~~~~~~~~~~\n\n${PROSE}\n\n~~~~~~~~~~~~\n`],
  ['a mail', 'text', `From: ann@example.org\nSubject: ferry\n\n${PROSE}\n\n-- \nAnn\n`],
];

describe('detectFormat() by looks alone', () => {
  test.each(BY_LOOKS)('takes %s for %s', (_what, format, text) => {
    expect(detectFormat(text)).toMatchObject({ format });
  });

  test('says what told', () => {
    expect(detectFormat('<!doctype html>').by).toBe('its doctype');
    expect(detectFormat('<p>Words</p>').by).toBe('its <p> element');
    expect(detectFormat('See [a map](map.png) and **look**.').by).toBe('its links and its strong words');
    expect(detectFormat('Words.').by).toBe('the lack of any markup');
  });
});

const MARKDOWN = `# Ferry\n\n${PROSE}\n\nSee [the map](map.png).`;
const PAGE = '<!doctype html><p>Words</p>';

/** What is known beside the text, and what it then is. */
const BY_HINTS: readonly (readonly [hints: FormatHints, format: Format, text: string])[] = [
  [{ contentType: 'text/html' }, 'html', PROSE],
  [{ contentType: 'Text/HTML; charset=utf-8', name: 'https://example.org/a.md' }, 'html', MARKDOWN],
  [{ contentType: 'application/xhtml+xml' }, 'html', PROSE],
  [{ contentType: 'text/markdown;charset=UTF-8' }, 'markdown', PROSE],
  [{ contentType: 'text/x-markdown' }, 'markdown', PAGE],
  [{ contentType: 'text/plain' }, 'text', MARKDOWN],
  [{ contentType: 'text/plain; charset=utf-8' }, 'text', PAGE],
  [{ contentType: 'text/plain', name: 'https://example.org/raw/README.md' }, 'markdown', PROSE],
  [{ contentType: 'text/plain', name: 'https://example.org/page.html' }, 'text', PAGE],
  [{ contentType: 'application/octet-stream', name: 'https://example.org/a.md' }, 'markdown', PROSE],
  [{ contentType: 'application/gzip', name: 'https://example.org/a.html.gz' }, 'html', PROSE],
  [{ contentType: 'application/xml' }, 'html', '<?xml version="1.0"?><a>b</a>'],
  [{ name: 'notes.md' }, 'markdown', PROSE],
  [{ name: 'NOTES.Markdown' }, 'markdown', PAGE],
  [{ name: 'notes.md.gz' }, 'markdown', PROSE],
  [{ name: 'page.html' }, 'html', PROSE],
  [{ name: 'page.HTM' }, 'html', MARKDOWN],
  [{ name: 'page.xhtml.gz' }, 'html', PROSE],
  [{ name: 'https://example.org/post.html?page=2#top' }, 'html', PROSE],
  [{ name: 'https://example.org/post?file=a.md' }, 'text', PROSE],
  [{ name: 'a#b.md' }, 'markdown', PROSE],
  [{ name: 'notes.txt' }, 'text', MARKDOWN],
  [{ name: 'saved.txt' }, 'html', PAGE],
  [{ name: 'README' }, 'markdown', MARKDOWN],
  [{ name: 'page.php' }, 'html', PAGE],
  [{ name: '-' }, 'markdown', MARKDOWN],
  [{ name: 'html' }, 'text', PROSE],
];

describe('detectFormat() with hints', () => {
  test.each(BY_HINTS)('%o make it %s', (hints, format, text) => {
    expect(detectFormat(text, hints)).toMatchObject({ format });
  });

  test('says what told', () => {
    expect(detectFormat(PROSE, { contentType: 'text/html' }).by).toBe('its content type');
    expect(detectFormat(PROSE, { name: 'a.md' }).by).toBe('its name');
    expect(detectFormat(PROSE, { name: 'a.txt' }).by).toBe('its name');
    expect(detectFormat(PROSE, { contentType: 'text/plain' }).by).toBe('its content type');
  });
});
