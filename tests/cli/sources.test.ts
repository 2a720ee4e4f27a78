import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { quoted } from '../../src/article/quoted.js';
import { HARBOUR, LIBRARY, temporaryFolder } from './articles.js';
import { runIn, type World } from './made-up-io.js';

const fileWith = temporaryFolder();
const harbour = fileWith('harbour.txt', HARBOUR);
const library = fileWith('library.txt', LIBRARY);
const empty = fileWith('empty.txt', '\n');

const PAGE = '<!doctype html><title>The bells</title><h1>The bells</h1><p>They ring again, says Tom Weber.</p>';
const NOTES = '# The bells\n\nThey ring [again](https://example.org/bells), says Tom Weber.\n';

async function formatsOf(world: World, ...argv: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runIn(world, '--json', ...argv);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line).format));
}

async function inputsOf(...argv: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runIn({ piped: [HARBOUR] }, '--json', ...argv);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line).input));
}

test('without a source, run() reads the bundled article when nothing can come through standard input', async () => {
  const { exitCode, stdout, stderr } = await runIn({}, '--json');
  expect(JSON.parse(stdout).input).toBe('bundled');
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
});

test('without a source, run() reads what is piped in', async () => {
  expect(await inputsOf()).toEqual(['-']);
});

test('without a source, run() says so when the pipe is empty and reads the bundled article', async () => {
  const { exitCode, stdout, stderr } = await runIn({ piped: [] }, '--json');
  expect(JSON.parse(stdout).input).toBe('bundled');
  expect(exitCode).toBe(0);
  expect(stderr).toBe('article-reader: standard input is empty: this is the article that comes with the program\n');
});

test('without a source, run() does not wait for a keyboard', async () => {
  expect(await runIn({ keyboard: true, terminal: 80 })).toMatchObject({ exitCode: 0, stderr: '' });
});

test('with a source, run() leaves standard input alone', async () => {
  expect(await inputsOf(harbour)).toEqual([harbour]);
});

test('run() reads the same from a file, a packed file and standard input', async () => {
  const packed = fileWith('harbour.txt.gz', gzipSync(HARBOUR));
  const { stdout } = await runIn({}, harbour);
  expect((await runIn({}, packed)).stdout).toBe(stdout);
  expect((await runIn({ piped: [HARBOUR] }, '-')).stdout).toBe(stdout);
});

test('run() prints several sources in order, apart by asterisks', async () => {
  const [first, second, both] = await Promise.all([
    runIn({}, '--plain', harbour),
    runIn({}, '--plain', library),
    runIn({}, '--plain', harbour, library),
  ]);
  expect(both.stdout).toBe(`${first.stdout}\n* * *\n\n${second.stdout}`);
});

test('run() prints one line of JSON for each source', async () => {
  expect(await inputsOf(harbour, '-', library)).toEqual([harbour, '-', library]);
});

test('run() reports a source that fails and goes on with the rest', async () => {
  const { exitCode, stdout, stderr } = await runIn({}, '--json', 'no-such-file.txt', library, empty);
  expect(JSON.parse(stdout).input).toBe(library);
  expect(exitCode).toBe(1);
  expect(stderr).toBe(
    `article-reader: cannot read "no-such-file.txt": no such file\narticle-reader: cannot read "${empty}": it is empty\n`,
  );
});

test('run() prints no asterisks before the first article that can be read', async () => {
  const { stdout } = await runIn({}, '--plain', 'no-such-file.txt', library);
  expect(stdout).toMatch(/^A library on wheels/);
});

test('run() fails when standard input is asked for and empty', async () => {
  expect(await runIn({ piped: [] }, '-')).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: 'article-reader: cannot read standard input: it is empty\n',
  });
});

test('run() says what it waits for when a pipe is silent', async () => {
  const { stdout, stderr } = await runIn({ piped: [HARBOUR], terminal: 80, delay: 1000 });
  expect(stderr).toBe('article-reader: waiting for text on standard input\n');
  expect(stdout).toContain('The harbour of Brill');
});

test('run() says how to end what is typed', async () => {
  const { stderr } = await runIn({ piped: [HARBOUR], keyboard: true, terminal: 80, delay: 1000 }, '-');
  expect(stderr).toBe('article-reader: waiting for text on standard input, which Ctrl-D ends\n');
});

test('run() says what it waits for when a named pipe is silent', async () => {
  const path = fileWith('pipe', HARBOUR);
  const after = (_milliseconds: number, call: () => void) => {
    call();
    return () => {};
  };
  const { stdout, stderr } = await runIn({ terminal: 80, after }, path);
  expect(stderr).toBe(`article-reader: waiting for text on ${quoted(path)}\n`);
  expect(stdout).toContain('The harbour of Brill');
  expect((await runIn({ after }, path)).stderr).toBe('');
});

test('run() waits in silence where nobody watches', async () => {
  expect((await runIn({ piped: [HARBOUR], delay: 1000 })).stderr).toBe('');
});

test('run() says nothing when the text comes at once', async () => {
  expect((await runIn({ piped: [HARBOUR], terminal: 80, delay: 10 })).stderr).toBe('');
});

test.each([
  ['page.html', PAGE, 'html'],
  ['page.HTM', PAGE, 'html'],
  ['page.xhtml', PAGE, 'html'],
  ['page', PAGE, 'html'],
  ['saved.txt', PAGE, 'html'],
  ['notes.md', NOTES, 'markdown'],
  ['notes.MARKDOWN', NOTES, 'markdown'],
  ['notes', NOTES, 'markdown'],
  ['notes.txt', NOTES, 'text'],
  ['harbour', HARBOUR, 'text'],
])('run() reads %s for what it is', async (name, content, format) => {
  expect(await formatsOf({}, fileWith(name, content))).toEqual([format]);
  expect(await formatsOf({}, fileWith(`${name}.gz`, gzipSync(content)))).toEqual([format]);
});

test.each([
  [PAGE, 'html'],
  [NOTES, 'markdown'],
  [HARBOUR, 'text'],
])('run() tells the form of what is piped in', async (piped, format) => {
  expect(await formatsOf({ piped: [piped] })).toEqual([format]);
  expect(await formatsOf({ piped: [piped] }, '-')).toEqual([format]);
});

test('run() reads sources of several forms', async () => {
  const sources = [fileWith('a.html', PAGE), harbour, '-', fileWith('b.md', NOTES)];
  expect(await formatsOf({ piped: [NOTES] }, ...sources)).toEqual(['html', 'text', 'markdown', 'markdown']);
});

test.each(['text', 'markdown', 'html'])('--from %s wins over name and looks', async (format) => {
  const sources = [fileWith('c.html', PAGE), fileWith('c.md', NOTES), fileWith('c.txt', HARBOUR)];
  expect(await formatsOf({}, '--from', format, ...sources)).toEqual([format, format, format]);
});

test('run() says that a folder is one', async () => {
  const folder = dirname(harbour);
  expect(await runIn({}, folder)).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: `article-reader: cannot read "${folder}": it is a directory\n`,
  });
});

test('run() reads a file by its address', async () => {
  const path = fileWith('ferry to Brill.md', NOTES);
  const address = `${pathToFileURL(path)}#bells`;
  expect(address).toContain('%20');
  const { stdout } = await runIn({}, '--json', address);
  expect(JSON.parse(stdout)).toMatchObject({ input: address, format: 'markdown', headline: 'The bells' });
});

test.each(['www.example.org', 'help', 'mailto:ann@example.org', 'file:'])(
  'run() reads the file that is called %s',
  async (name) => {
    const before = process.cwd();
    try {
      process.chdir(dirname(fileWith(name, HARBOUR)));
      expect(await inputsOf(name)).toEqual([name]);
    } finally {
      process.chdir(before);
    }
  },
);

test.each([
  ['www.example.org/news', 'no such file; did you mean "https://www.example.org/news"?'],
  [`data:text/html,${'a'.repeat(5000)}`, 'no such file; only http:, https: and file: addresses are read'],
  [
    'ftp://ann:secret@example.org/news',
    'only http:, https: and file: addresses are read; try: curl "ftp://ann:***@example.org/news" | article-reader -',
  ],
  ['file:///no/such/news.txt', 'no such file'],
  ['help', 'no such file; did you mean --help?'],
  ['Version', 'no such file; did you mean --version?'],
  ['toc', 'no such file; did you mean --toc?'],
  ['usage', 'no such file; did you mean --help?'],
  ['C:\\news.txt', 'no such file'],
])('run() says what may be meant by %s, and goes on', async (name, reason) => {
  const { exitCode, stdout, stderr } = await runIn({}, '--plain', name, library);
  expect(stdout).toMatch(/^A library on wheels/);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: `article-reader: cannot read ${quoted(name)}: ${reason}\n`,
  });
});

test('--encoding says how every source is written', async () => {
  const path = fileWith('mir.txt', Buffer.from('\xcc\xe8\xf0', 'latin1'));
  const world = { piped: [Buffer.from('\xcc\xe8\xf0', 'latin1')] };
  expect((await runIn(world, '--plain', '--encoding', 'cp1251', path, '-')).stdout).toBe('Мир\n\n* * *\n\nМир\n');
});

test('--from leaves the bundled article alone', async () => {
  const { stdout } = await runIn({}, '--json', '--from', 'html');
  expect(JSON.parse(stdout)).toMatchObject({ input: 'bundled', format: 'text' });
});

test('--encoding leaves the bundled article alone', async () => {
  expect(await runIn({}, '--encoding', 'utf-16')).toEqual(await runIn({}));
});

test('run() refuses an encoding that there is not, before anything is read', async () => {
  expect(await runIn({ piped: [HARBOUR] }, '--encoding', 'shift-jsi')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      'article-reader: --encoding takes a label such as utf-8 or windows-1252, not "shift-jsi": did you mean "shift_jis"?\n',
  });
});
