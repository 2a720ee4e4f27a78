import { expect, test } from 'vitest';
import { HARBOUR, temporaryFolder } from './articles.js';
import { runIn, type World } from './made-up-io.js';

const fileWith = temporaryFolder();

const ESCAPE = '\x1b';
const XTERM: World = { piped: [HARBOUR], terminal: 60, env: { TERM: 'xterm-256color' } };

const widthOf = (text: string) => Math.max(...text.split('\n').map((line) => line.length));

test('run() uses colour on a terminal', async () => {
  expect((await runIn(XTERM)).stdout).toContain(ESCAPE);
});

test.each([['--no-color'], ['--color=never'], ['--plain'], ['--json'], ['--markdown']])(
  'run() uses no colour with %s',
  async (option) => {
    expect((await runIn(XTERM, option)).stdout).not.toContain(ESCAPE);
  },
);

test.each(['--plain', '--json', '--markdown'])(
  'run() uses no colour with %s, not even when told to',
  async (option) => {
    expect((await runIn(XTERM, option, '--color=always')).stdout).not.toContain(ESCAPE);
  },
);

test('run() uses colour in a pipe when told to', async () => {
  expect((await runIn({ piped: [HARBOUR] }, '--color', 'always')).stdout).toContain(ESCAPE);
});

test('run() sets no line wider than the terminal', async () => {
  const { stdout } = await runIn({ piped: [HARBOUR], terminal: 40 }, '--no-color');
  expect(widthOf(stdout)).toBeLessThanOrEqual(40);
});

test.each([20, 40, 100])('run() obeys --width %i', async (columns) => {
  const { stdout } = await runIn(XTERM, '--no-color', '--width', String(columns));
  expect(widthOf(stdout)).toBeLessThanOrEqual(columns);
  expect(widthOf(stdout)).toBeGreaterThan(columns - 20);
});

test('run() wraps plain text only with --width', async () => {
  expect(widthOf((await runIn(XTERM, '--plain')).stdout)).toBeGreaterThan(100);
  expect(widthOf((await runIn(XTERM, '--plain', '--width', '40')).stdout)).toBeLessThanOrEqual(40);
});

test('run() prints Markdown', async () => {
  expect((await runIn(XTERM, '--markdown')).stdout).toMatch(/^# The harbour of Brill opens again$/m);
});

test('run() lists the addresses of several articles, each once', async () => {
  const sources = ['one', 'two'].map((name) =>
    fileWith(`${name}.md`, `# Page\n\nSee [a](https://${name}.example/a), [b](https://example.org/b), [c](c.md).`),
  );
  expect(await runIn({}, '--links', 'list', ...sources)).toEqual({
    exitCode: 0,
    stdout: 'https://one.example/a\nhttps://example.org/b\nhttps://two.example/a\n',
    stderr: '',
  });
});

test('run() lists no address of an article that has none', async () => {
  expect(await runIn(XTERM, '--links', 'list')).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});
