import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CHROME, MAIL, messageOf, PICTURE, partOf, quotedPrintable, ROOT } from '../input/message/messages.js';
import { answerOf } from '../input/world.js';
import { temporaryFolder } from './articles.js';
import { runIn } from './made-up-io.js';

const fileWith = temporaryFolder();
const SENTENCE =
  'The bells of the old church ring again over the roofs of the town, and nobody can say who rings them.';
const ARTICLE = `<!doctype html><html lang="en"><title>The bells</title><article><h1>The bells</h1><p>By Ann Lee</p>${`<p>${SENTENCE}</p>`.repeat(4)}<p><a href="map.html">The map of the town</a> shows the church, the bells and the path that leads up to them from the sea.</p></article>`;
const root = partOf(ROOT, quotedPrintable(ARTICLE));
const SAVED = messageOf(CHROME, [root, PICTURE]);
const URL = 'https://news.example.org/sea/bells.html';
const EXPECTED = { headline: 'The bells', authors: ['Ann Lee'], url: URL, format: 'html' };

const jsonOf = (stdout: string) => JSON.parse(stdout);

test.each([
  ['bells.mhtml', SAVED],
  ['bells.mht', SAVED],
  ['bells.txt', SAVED],
  ['bells.mhtml.gz', gzipSync(SAVED)],
])('run() reads the page in %s', async (name, bytes) => {
  const { exitCode, stdout, stderr } = await runIn({}, '--json', fileWith(name, bytes));
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(jsonOf(stdout)).toMatchObject(EXPECTED);
  expect(stdout).toContain('"https://news.example.org/sea/map.html"');
});

test('run() reads a saved page that is piped in, with a source and without', async () => {
  for (const argv of [['--json'], ['--json', '-'], ['--json', '--from', 'html', '-']])
    expect(jsonOf((await runIn({ piped: [SAVED] }, ...argv)).stdout)).toMatchObject(EXPECTED);
});

test.each([
  ['multipart/related; boundary="----Part--x"', SAVED],
  ['multipart/related; boundary="----Part--x"', SAVED.subarray(SAVED.indexOf('\r\n\r\n') + 4)],
  ['application/x-mimearchive', SAVED],
  ['message/rfc822', SAVED],
  ['application/octet-stream', SAVED],
  ['multipart/related', Buffer.from(ARTICLE)],
])('run() reads a saved page that a server sends as %s', async (type, body) => {
  const onFetch = async () => answerOf(body, { headers: { 'content-type': type } });
  const { exitCode, stdout } = await runIn({ onFetch }, '--json', 'https://archive.example.org/1');
  expect({ exitCode, ...jsonOf(stdout) }).toMatchObject({ exitCode: 0, headline: 'The bells', format: 'html' });
});

test('run() gives the address that a page was saved from, and not that of the file', async () => {
  const onFetch = async () => answerOf(SAVED, { headers: { 'content-type': 'multipart/related' } });
  expect(jsonOf((await runIn({ onFetch }, '--json', 'https://archive.example.org/1')).stdout).url).toBe(URL);
});

test('run() reads a frame of a saved page that would be empty without it', async () => {
  const frame = partOf([...ROOT.slice(0, 1), 'Content-ID: <two@x>', ...ROOT.slice(2, 3)], quotedPrintable(ARTICLE));
  const outer = partOf(ROOT, '<title>The news</title><body><iframe src=3D"cid:two@x"></iframe>');
  const { stdout } = await runIn({}, '--plain', fileWith('framed.mhtml', messageOf(CHROME, [outer, frame])));
  expect(stdout).toContain(SENTENCE);
});

test('run() reads a frame in a file beside the page', async () => {
  fileWith('frame.html', ARTICLE);
  const page = fileWith(
    'outer.html',
    '<html><title>The news</title><frameset><frame src="frame.html"></frameset></html>',
  );
  const { stdout, stderr } = await runIn({}, '--plain', '--verbose', page);
  expect(stdout).toContain(SENTENCE);
  expect(stderr).toContain(`${page}: found with pages that it may show in frames: 1\n`);
});

test('--verbose says what told a saved page', async () => {
  const path = fileWith('told.mhtml', SAVED);
  const { stderr } = await runIn({}, '--plain', '--verbose', path);
  expect(stderr).toContain(`${path}: taken out of a page saved in one file (MHTML), by the beginning of the file\n`);
  expect(stderr).toContain(`${path}: read as html, by its content type\n`);
});

test.each([
  ['cut.mhtml', SAVED.subarray(0, 700), 'it is a page saved as MHTML, and is cut short'],
  ['picture.mhtml', messageOf(CHROME, [PICTURE]), 'it is a file in MHTML without a page in it'],
  ['empty.mhtml', messageOf(CHROME, [partOf(ROOT, '\r\n')]), 'it is empty'],
])('run() says in one line why it cannot read %s', async (name, bytes, reason) => {
  const path = fileWith(name, bytes);
  expect(await runIn({}, path)).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: `article-reader: cannot read "${path}": ${reason}\n`,
  });
});

test('run() reads a mail in HTML with what its header says', async () => {
  const other = ARTICLE.replace('<h1>The bells', '<h1>They ring');
  const mail = messageOf(MAIL, [partOf(['Content-Type: text/html; charset=utf-8'], other), PICTURE]);
  const path = fileWith('mail.eml', mail);
  const { stdout, stderr } = await runIn({}, '--json', '--verbose', path);
  expect(jsonOf(stdout)).toMatchObject({
    headline: 'The bells of Zoë',
    authors: ['Ann Lee'],
    datePublished: '2025-11-25T10:30+01:00',
    sections: [{ title: 'They ring' }],
  });
  expect(stderr).toContain(`${path}: taken out of a mail, by its header\n`);
  expect(stderr).toContain(`${path}: left out "image/png": another part of the mail\n`);
  expect(stderr).toContain(`${path}: left out "To: tom@example.org": mail header\n`);
});

test('--whole leaves the header of a mail in HTML in its text', async () => {
  const mail = messageOf(MAIL, [partOf(['Content-Type: text/html; charset=utf-8'], '<p>They ring again.')]);
  const { stdout } = await runIn({}, '--plain', '--whole', fileWith('whole.eml', mail));
  expect(stdout).toContain('To: tom@example.org\n\nThey ring again.\n');
});

test('run() reads a mail of several parts as the plain text in it', async () => {
  const letter = `Dear Tom,\n\n${SENTENCE} ${SENTENCE}\n\nAnn\n`;
  const parts = [partOf(['Content-Type: text/plain'], letter), partOf(['Content-Type: text/html'], ARTICLE)];
  const { stdout } = await runIn({}, '--plain', fileWith('parts.eml', messageOf(MAIL, parts)));
  expect(stdout).toBe(
    `The bells of Zoë\n\nBy Ann Lee, 25 November 2025\n\nDear Tom,\n\n${SENTENCE} ${SENTENCE}\n\nAnn\n`,
  );
});

test.each([
  ['UTF-16 with a mark', 'bells.htm', Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le')],
  ['UTF-8 with a mark', 'bells.htm', Buffer.from(`\uFEFF${ARTICLE}`)],
  [
    'UTF-16 that calls itself windows-1252',
    'bells.html',
    Buffer.from(`\uFEFF<meta charset="windows-1252">${ARTICLE}`, 'utf16le'),
  ],
  ['gzip', 'bells.htm.gz', gzipSync(ARTICLE)],
])('run() reads a page saved in %s', async (_how, name, bytes) => {
  const { stdout } = await runIn({}, '--json', fileWith(name, bytes));
  expect(jsonOf(stdout)).toMatchObject({ headline: 'The bells', authors: ['Ann Lee'], format: 'html' });
});

test('run() says how a page saved by Safari is converted', async () => {
  const path = fileWith('bells.webarchive', Buffer.from('bplist00\xd1\x01\x02_\x10\x0fWebMainResource\0', 'latin1'));
  expect((await runIn({}, path)).stderr).toBe(
    `article-reader: cannot read "${path}": it is a page saved by Safari, not text; ` +
      `try: textutil -convert html -stdin -stdout < "${path}" | article-reader --from html -\n`,
  );
});
