import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import type { SourceValueKind } from '../../../src/cli/choices.js';
import { completionValues } from '../../../src/cli/completions/completion-values.js';
import { HARBOUR, LIBRARY, temporaryFolder } from '../articles.js';
import { runIn } from '../made-up-io.js';

const fileWith = temporaryFolder();
const harbour = fileWith('harbour.txt', HARBOUR);
const library = fileWith('a library.txt', LIBRARY);

const titled = (...titles: readonly string[]) =>
  `# Bells\n\nThe bells ring.\n\n${titles.map((title) => `## ${title}\n\nWords stand here.\n`).join('\n')}`;

/** What is offered where the line stands as it is, in a terminal of nobody's. */
async function offered(wanted: SourceValueKind, line: string, env = {}): Promise<readonly string[]> {
  const world = { stdout: { isTTY: true, write: async () => {} }, env, after: () => () => {} };
  return await completionValues(wanted, line, world);
}

test('completionValues() lists the sections of a file by title, the opening by its slug', async () => {
  expect(await offered('section', `article-reader ${harbour} -s x`)).toEqual(['opening', 'Money', 'Boats']);
});

test('completionValues() lists the sections of a saved page', async () => {
  const page = '<title>The bells</title><h1>The bells</h1><p>They ring.</p><h2>Towers</h2><p>They stand.</p>';
  const saved = fileWith('bells.mhtml', `MIME-Version: 1.0\nContent-Type: text/html\n\n${page}`);
  expect(await offered('section', `article-reader ${saved} -s x`)).toEqual(['opening', 'Towers']);
});

test('completionValues() lists speakers in the order of their first words', async () => {
  expect(await offered('speaker', `article-reader ${harbour} --speaker x`)).toEqual(['Ruth Adler', 'Tom Weber']);
});

test('completionValues() lists what several files have, each once', async () => {
  const line = `article-reader -p -s x ${harbour} '${library}' no-such-file.txt -w 40`;
  expect(await offered('section', line)).toEqual(['opening', 'Money', 'Boats']);
});

test.each([
  ['an assignment', 'NO_COLOR=1 article-reader'],
  ['a folder', '/opt/bin/article-reader'],
  ['another name', 'ar'],
])('completionValues() finds the program with %s', async (_what, program) => {
  expect(await offered('section', `${program} ${harbour} -s x`)).toContain('Boats');
});

test('completionValues() finds a file from the home', async () => {
  const line = 'article-reader ~/harbour.txt -s x';
  expect(await offered('section', line, { HOME: dirname(harbour) })).toContain('Boats');
});

test('completionValues() obeys the options that say how to read', async () => {
  const markdown = fileWith('news', titled('Boats'));
  expect(await offered('section', `article-reader --from markdown -s x ${markdown}`)).toContain('Boats');
  expect(await offered('section', `article-reader --from text -s x ${markdown}`)).not.toContain('Boats');
});

test.each([
  ['nothing', ''],
  ['a page of the web', 'https://example.org/news'],
  ['standard input', '-'],
  ['a folder', '/tmp'],
  ['a file that is not there', 'no-such-file.txt'],
  ['what never ends', '/dev/zero'],
  ['options that exclude each other', `${harbour} --plain --json`],
  ['an option that is none', `${harbour} --nonsense`],
  ['a value that is none', `${harbour} --width none`],
  ['a call for help', `${harbour} --help`],
  ['a file that is large', fileWith('large.txt', HARBOUR.repeat(3000))],
  ['a file that is no text', fileWith('picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 2))],
])('completionValues() offers nothing for %s', async (_what, words) => {
  expect(await offered('section', `article-reader ${words} -s x`)).toEqual([]);
});

test('completionValues() does not wait for a named pipe', async () => {
  const pipe = `${dirname(harbour)}/pipe`;
  spawnSync('mkfifo', [pipe]);
  expect(await offered('section', `article-reader ${pipe} -s x`)).toEqual([]);
});

test('whatever completionValues() offers for a section selects that section', async () => {
  const titles = [
    'Twice',
    'Twice',
    '2026',
    '2',
    '4-2',
    'opening',
    '***',
    'twice-2',
    'Two\\\nlines',
    'Tab\tbed',
    '“So”',
    '-x',
    '1, 3',
    '1914–18',
  ];
  const file = fileWith('titles.md', titled(...titles));
  const { stdout } = await runIn({}, '--json', '--toc', file);
  const { sections } = JSON.parse(stdout) as { sections: readonly { readonly number: number }[] };
  const values = await offered('section', `article-reader -s x ${file}`);
  expect(values.join('')).not.toMatch(/[\n\t]/);
  const selected = await Promise.all(
    values.map(async (value) => JSON.parse((await runIn({}, '--json', '--toc', '--section', value, file)).stdout)),
  );
  expect(selected.map((article) => article.sections[0].number)).toEqual(sections.map(({ number }) => number));
});

test('run() prints the values for the scripts, one a line, and knows no other kind', async () => {
  const line = `article-reader ${harbour} --speaker x`;
  expect(await runIn({}, '--complete-values', 'speaker', '--', line)).toEqual({
    exitCode: 0,
    stdout: 'Ruth Adler\nTom Weber\n',
    stderr: '',
  });
  expect(await runIn({}, '--complete-values', 'weather', '--', line)).toMatchObject({ exitCode: 2, stdout: '' });
});

test('the option of the scripts is hidden', async () => {
  expect((await runIn({}, '--help')).stdout).not.toContain('complete-values');
  expect((await runIn({}, '--complete-value')).stderr).not.toContain('did you mean');
});
