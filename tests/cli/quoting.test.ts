import { expect, test } from 'vitest';
import type { FetchWithoutRedirect } from '../../src/input/source.js';
import { answerOf } from '../input/world.js';
import { HARBOUR, temporaryFolder } from './articles.js';
import { runIn, type World } from './made-up-io.js';

const fileWith = temporaryFolder();
const ADDRESS = 'https://ann:secret@example.org/news';
const LONG = 'wörd '.repeat(20_000);

const onFetch: FetchWithoutRedirect = async (url) =>
  url.includes('/moved')
    ? answerOf('', { status: 302, headers: { location: 'https://ann:secret@other.example/' } })
    : answerOf(HARBOUR, { headers: { 'content-type': 'text/plain' } });

/** Whatever a user types that a message quotes, or that it stands before. */
const typed = (text: string): readonly (readonly string[])[] => [
  [text],
  [text, '-'],
  ['--section', text],
  ['--speaker', text],
  ['--width', text],
  ['--color', text],
  ['--links', text],
  ['--from', text],
  ['--encoding', text],
  ['--timeout', text],
  ['--completion', text],
  [`--${text}`],
];

test.each(typed(ADDRESS))('no message shows a password: %j', async (...argv) => {
  const { stderr } = await runIn({ piped: [HARBOUR], onFetch }, ...argv);
  expect(stderr).toContain('ann:***@');
  expect(stderr).not.toContain('secret');
});

test.each(['https://ann:99999@example.org/', 'https://ann:0@example.org:99999/'])(
  'no message takes a password for a port: %s',
  async (address) => {
    const { stderr } = await runIn({ onFetch }, address);
    expect(stderr).toContain('ann:***@example.org');
    expect(stderr).not.toMatch(/port 0|99999@/);
  },
);

test('no message shows the password of an address that another leads to', async () => {
  const { stderr } = await runIn({ onFetch }, 'https://example.org/moved');
  expect(stderr).toMatch(/it redirects to "https:\/\/ann:\*\*\*@other\.example\/"/);
});

test('no message shows the password of an address in the name of a file', async () => {
  const { stderr } = await runIn({}, '--verbose', `${fileWith('a.txt', HARBOUR)}//ann:secret@`);
  expect(stderr).not.toContain('secret');
});

test('no message shows the password in PAGER', async () => {
  const world: World = { piped: [HARBOUR], terminal: 80, env: { PAGER: `up ${ADDRESS}` } };
  const { stderr } = await runIn({ ...world, onSpawn: () => ({ status: 1 }) }, '--pager');
  expect(stderr).toBe(
    'article-reader: the pager "up https://ann:***@example.org/news" failed: it ended with status 1\n',
  );
});

test.each([...typed(LONG), ['--section', `9-${'0'.repeat(10_000)}2`], [`-${'2'.repeat(10_000)}`]])(
  'no message is as long as what was typed',
  async (...argv) => {
    const { stderr } = await runIn({ piped: [HARBOUR], onFetch }, ...argv);
    expect(stderr).toMatch(/(?:wörd|0|2)[^"']*…/);
    expect(stderr.length).toBeLessThan(1000);
  },
);

test('no message is as long as the titles that it lists', async () => {
  const { stderr } = await runIn(
    { piped: [`# Headline\n\n## ${'A very long title '.repeat(500)}\n\nSome words.\n`] },
    '--from',
    'markdown',
    '-s',
    'sprot',
  );
  expect(stderr).toMatch(/sections are .*"A very long title .*…"\n$/);
  expect(stderr.length).toBeLessThan(500);
});

test('no message is as long as PAGER', async () => {
  const world: World = { piped: [HARBOUR], terminal: 80, env: { PAGER: LONG } };
  const { stderr } = await runIn({ ...world, onSpawn: () => ({ status: 1 }) }, '--pager');
  expect(stderr.length).toBeLessThan(500);
});

test('JSON keeps the source as it was given', async () => {
  const path = fileWith('ann:secret@example.txt', HARBOUR);
  expect(JSON.parse((await runIn({}, '--json', path)).stdout)).toMatchObject({ input: path });
});
