import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { framesBeside } from '../../src/input/frames-beside.js';
import { readSource } from '../../src/input/read-source.js';
import { KEYBOARD, READ, worldOf } from './world.js';

const folder = mkdtempSync(join(tmpdir(), 'article-reader-frames-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inner = join(folder, 'The bells_files');
mkdirSync(inner);
mkdirSync(join(folder, 'folder.html'));
writeFileSync(join(folder, 'menu.html'), '<p>The menu');
writeFileSync(join(folder, 'data.html'), Buffer.alloc(500, 1));
writeFileSync(join(inner, 'saved_resource(1).html'), '<p>They ring</p><iframe src="./deep.html"></iframe>');
writeFileSync(join(inner, 'deep.html'), Buffer.from('\uFEFF<p>They ring on', 'utf16le'));
const PAGE = join(folder, 'The bells.html');

const framesIn = async (html: string) =>
  Object.fromEntries([...(await framesBeside(html, PAGE))].map(([name, { html: framed }]) => [name, framed]));

test('framesBeside() reads the frames in the folder beside a page, and the frames in these', async () => {
  expect(await framesIn('<iframe title=a src="./The%20bells_files/saved_resource(1).html"></iframe>')).toEqual({
    './The%20bells_files/saved_resource(1).html': '<p>They ring</p><iframe src="./deep.html"></iframe>',
    './deep.html': '<p>They ring on',
  });
});

test.each(['<FRAME SRC=menu.html>', "<frame name='m' src='menu.html#top'>", '<iframe src="menu.html?a=1"></iframe>'])(
  'framesBeside() reads a page beside the page: %s',
  async (frame) => {
    expect(await framesIn(frame)).toEqual({ 'menu.html': '<p>The menu' });
  },
);

test.each([
  '../menu.html',
  'x/../../menu.html',
  '%2e%2e/menu.html',
  '/etc/menu.html',
  'https://example.org/menu.html',
  'file:///etc/menu.html',
  'missing.html',
  'folder.html',
  'data.html',
  '%E0%A4%A.html',
  'menu.txt',
])('framesBeside() reads nothing for %s', async (address) => {
  expect(await framesIn(`<iframe src="${address}"></iframe>`)).toEqual({});
});

test('framesBeside() reads a page that shows itself once', async () => {
  writeFileSync(join(folder, 'self.html'), '<iframe src="self.html"></iframe>');
  expect(Object.keys(await framesIn('<iframe src="self.html"></iframe>'.repeat(50)))).toEqual(['self.html']);
});

test('framesBeside() reads no more than fifty frames', async () => {
  for (let index = 0; index < 55; index++) writeFileSync(join(folder, `f${index}.html`), '<p>Words');
  const frames = Array.from({ length: 55 }, (_, index) => `<iframe src="f${index}.html"></iframe>`);
  expect(Object.keys(await framesIn(frames.join('')))).toHaveLength(50);
});

test('readSource() gives the frames of a page in a file, and of no other', async () => {
  const html = '<html><frameset><frame src="menu.html"></frameset></html>';
  writeFileSync(PAGE, html);
  const read = await readSource({ type: 'file', path: PAGE }, worldOf(KEYBOARD), READ);
  expect([...(read.frames?.keys() ?? [])]).toEqual(['menu.html']);
  const piped = {
    piped: true,
    isTTY: false,
    chunks: async function* () {
      yield Buffer.from(html);
    },
  };
  expect((await readSource({ type: 'stdin' }, worldOf(piped), READ)).frames).toBeUndefined();
});
