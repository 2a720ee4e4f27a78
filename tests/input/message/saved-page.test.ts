import { expect, test } from 'vitest';
import { readMessage } from '../../../src/input/message/read-message.js';
import { base64, CHROME, messageOf, PICTURE, partOf, quotedPrintable, ROOT } from './messages.js';

const PAGE = '<!doctype html><title>The bells</title><p>They ring “again” over the café.</p>';
const URL = 'https://news.example.org/sea/bells.html';
const root = partOf(ROOT, quotedPrintable(PAGE));
const saved = messageOf(CHROME, [root, PICTURE]);

/** The text that is read; the last line of a part ends in quoted-printable. */
const textIn = async (bytes: Buffer) => (await readMessage(bytes, {}))?.text.trimEnd();

test('readMessage() takes the page out of a file in MHTML, with the address that it was saved from', async () => {
  expect(await readMessage(saved, {})).toMatchObject({
    text: `${PAGE}\n`,
    message: 'saved-page',
    mediaType: 'text/html',
    url: URL,
    encoding: 'utf-8',
    frames: new Map(),
  });
});

test.each([
  ['with other line ends', Buffer.from(saved.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')],
  ['with a byte order mark', Buffer.concat([Buffer.from('\uFEFF'), saved])],
  ['without a head, as a server may send it', saved.subarray(saved.indexOf('\r\n\r\n') + 4)],
  ['with text after its end', Buffer.concat([saved, Buffer.from('\r\nThe end.\r\n')])],
  ['without a line end at its end', saved.subarray(0, -2)],
  [
    'with spaces after its boundaries',
    Buffer.from(saved.toString('latin1').replaceAll('--x\r\n', '--x \t\r\n'), 'latin1'),
  ],
])('readMessage() reads a file in MHTML %s', async (_how, bytes) => {
  expect(await textIn(bytes)).toBe(PAGE);
});

test('readMessage() reads a page in base64 and in the charset that its part names, as Internet Explorer saves it', async () => {
  const head = [
    'From: "Saved by Windows Internet Explorer 8"',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="----=_NextPart_000 01"',
  ];
  const part = partOf(
    ['Content-Type: text/html;', '\tcharset="windows-1252"', 'Content-Transfer-Encoding: base64'],
    base64('<p>caf\xe9 \x93again\x94', 'latin1'),
  );
  expect(await readMessage(messageOf(head, [PICTURE, part], '----=_NextPart_000 01'), {})).toMatchObject({
    text: '<p>café “again”',
    encoding: 'windows-1252',
    encodingBy: 'http-header',
  });
});

test('readMessage() decodes a page as it is asked to', async () => {
  const bytes = messageOf(CHROME, [partOf(['Content-Type: text/html'], Buffer.from('<p>\xe9', 'latin1'))]);
  expect((await readMessage(bytes, { encoding: 'koi8-r' }))?.text).toBe('<p>И');
});

test('readMessage() begins with the part that the file names', async () => {
  const head = [...CHROME.slice(0, -1), '\tstart="<root@mhtml.blink>"; boundary="----Part--x"'];
  const other = partOf(['Content-Type: text/html'], '<p>A box on the page.');
  expect(await textIn(messageOf(head, [other, root]))).toBe(PAGE);
});

test('readMessage() finds a page in a part of parts', async () => {
  const inner = messageOf(
    ['Content-Type: multipart/alternative; boundary=inner'],
    [partOf(['Content-Type: text/plain'], 'They ring.'), root],
    'inner',
  );
  expect(await textIn(messageOf(CHROME, [inner, PICTURE]))).toBe(PAGE);
});

test('readMessage() reads a page that is alone in its file', async () => {
  const head = ['From: <Saved by a browser>', 'MIME-Version: 1.0', ...ROOT];
  expect(await readMessage(partOf(head, quotedPrintable(PAGE)), {})).toMatchObject({ text: `${PAGE}\n`, url: URL });
});

test('readMessage() gives the other pages in the file by their addresses and their ids', async () => {
  const frame = partOf(
    ['Content-Type: text/html; charset=utf-8', 'Content-ID: <two@mhtml.blink>', 'Content-Location: box.html#top'],
    '<p>A box.',
  );
  const page = await readMessage(messageOf(CHROME, [root, PICTURE, frame]), {});
  const expected = { html: '<p>A box.', url: 'https://news.example.org/sea/box.html' };
  expect(page?.message === 'saved-page' && [...page.frames]).toEqual([
    ['cid:two@mhtml.blink', expected],
    ['https://news.example.org/sea/box.html', expected],
  ]);
});

test.each([
  [['Content-Location: file:///C:/bells.htm'], undefined],
  [['Content-Location: cid:bells'], undefined],
  [['Content-Location: https://example.org/\r\n\tsea#top'], 'https://example.org/sea'],
])('readMessage() takes an address on the web only: %j', async (location, url) => {
  const head = CHROME.filter((field) => !field.startsWith('Snapshot'));
  const page = await readMessage(messageOf(head, [partOf(['Content-Type: text/html', ...location], '<p>Words')]), {});
  expect(page).toMatchObject({ text: '<p>Words' });
  expect(page?.message === 'saved-page' && page.url).toBe(url);
});

test.each([
  ['is cut short', saved.subarray(0, saved.indexOf('They ring')), /^it is a page saved as MHTML, and is cut short$/],
  ['has lost only a picture', saved.subarray(0, -40), /is cut short$/],
  ['is cut in its head', saved.subarray(0, 120), /is damaged: no part of it can be found$/],
  ['has no parts', Buffer.from(`${CHROME.join('\r\n')}\r\n\r\nWords`), /is damaged: no part of it can be found$/],
  ['holds no page', messageOf(CHROME, [PICTURE]), /^it is a file in MHTML without a page in it$/],
  [
    'has endless heads',
    messageOf(CHROME, Array(60).fill(partOf(Array(9000).fill('A: b'), ''))),
    /header lines are endless$/,
  ],
  [
    'has millions of lines',
    messageOf(CHROME, [partOf(ROOT, '\n'.repeat(2_000_001))]),
    /of it has more than 2000000 lines$/,
  ],
  ['has thousands of parts', messageOf(CHROME, Array(6000).fill(partOf(['A: b'], ''))), /of more than 5000 parts$/],
])('readMessage() says in a line that a file %s', async (_what, bytes, reason) => {
  await expect(readMessage(bytes, {})).rejects.toMatchObject({
    name: 'ReaderError',
    message: expect.stringMatching(reason),
  });
});

test('readMessage() comes to an end in a part of parts of parts', async () => {
  const nested = (depth: number): Buffer =>
    depth === 0
      ? root
      : messageOf([`Content-Type: multipart/related; boundary=b${depth}`], [nested(depth - 1)], `b${depth}`);
  await expect(readMessage(Buffer.concat([Buffer.from('MIME-Version: 1.0\r\n'), nested(50)]), {})).rejects.toThrow(
    'it is a file in MHTML without a page in it',
  );
  expect(await textIn(Buffer.concat([Buffer.from('MIME-Version: 1.0\r\n'), nested(5)]))).toBe(PAGE);
});

test('readMessage() reads what is left of broken encodings', async () => {
  const broken = partOf(
    [...ROOT.slice(0, 1), 'Content-Transfer-Encoding: quoted-printable'],
    '<p>50=% of =E2=80 the =',
  );
  expect((await readMessage(messageOf(CHROME, [broken]), {}))?.text).toMatch(/^<p>50=% of .* the /);
});
