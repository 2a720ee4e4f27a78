import { expect, test } from 'vitest';
import { titleOf } from '../../src/article/text.js';
import { parseHtml } from '../../src/parse/html/parse-html.js';
import { withMailHeader } from '../../src/parse/mail-header.js';

const HEADER = 'From: Ann Lee <ann@example.org>\nSubject: The bells\nDate: Tue, 25 Nov 2025 10:30:00 +0100\n\n';

async function read(html: string, header = HEADER) {
  const { article } = await withMailHeader(parseHtml(html), { html, header, whole: undefined });
  return { ...article.metadata, titles: article.sections.map(titleOf) };
}

test('withMailHeader() gives subject, sender and date', async () => {
  expect(await read('<p>They ring.</p>')).toMatchObject({
    headline: 'The bells',
    authors: ['Ann Lee'],
    titles: [undefined],
  });
});

test.each([
  ['over its opening', '<h1>They ring again</h1><p>At noon.</p>', ['They ring again']],
  ['before its first title', '<h1>They ring again</h1><h2>Noon</h2><p>Loud.</p>', ['They ring again', 'Noon']],
  ['once, where the subject says the same', '<h1>The bells</h1><p>At noon.</p>', [undefined]],
])('withMailHeader() keeps the title of the text %s', async (_, html, titles) => {
  expect((await read(html)).titles).toEqual(titles);
});

test('withMailHeader() keeps a title over nothing', async () => {
  expect((await read('<h1>They ring again</h1>')).titles).toEqual(['They ring again']);
});
