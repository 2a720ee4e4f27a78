import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HARBOUR, temporaryFolder } from './articles.js';
import { bash } from './built.js';

const fileWith = temporaryFolder();
const harbour = fileWith('harbour.txt', HARBOUR);

/** The files of the built program that a line of bash loads, which V8 lists where it measures coverage. */
function filesLoaded(line: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'article-reader-coverage-'));
  try {
    bash(line, { NODE_V8_COVERAGE: folder });
    const reports = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    return reports.flatMap((report) => report.match(/"url":"file:[^"]+"/g) ?? []).join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  ['', '<'],
  ['--plain', ''],
  ['--quotes', '<'],
  ['--json', ''],
])('with %s, a run on plain text loads nothing that fetches or reads other forms', (option, redirection) => {
  const loaded = filesLoaded(`article-reader ${option} ${redirection} '${harbour}'`);
  expect(loaded).toContain('/dist/bin/article-reader.cjs');
  expect(loaded).not.toMatch(
    /read-on-screen|process-terminal|theme|pictures|fetch-page|ask-server|read-message|mail-header|frames-beside|decompress|parse-html|parse-markdown|refuse|kinds-|intended-path|without-text|findings|manual|paragraph-setter|hyphenat/,
  );
});

test('total fit and the patterns of the one language are loaded when they are asked for', () => {
  const loaded = (options: string) => filesLoaded(`article-reader ${options} '${harbour}'`);
  expect(loaded('--width 40')).not.toMatch(/paragraph-setter|hyphenat/);
  expect(loaded('--justify')).toMatch(/paragraph-setter/);
  expect(loaded('--justify')).not.toMatch(/hyphenat/);
  const hyphenated = loaded('--hyphenate');
  expect(hyphenated).toMatch(/hyphenate/);
  expect(hyphenated.match(/hyphenation_[a-z]+/g)).toEqual(['hyphenation_en']);
});

test.each(['--version', '--help'])('with %s, nothing is loaded that reads an article', (option) => {
  expect(filesLoaded(`article-reader ${option}`)).not.toMatch(/read-|special-kinds|render-/);
});

test('what reads full screen is loaded for --read alone', () => {
  expect(filesLoaded(`article-reader --color always '${harbour}'`)).not.toMatch(/read-on-screen|process-terminal/);
});

test('chalk is loaded for colours', () => {
  expect(filesLoaded(`article-reader '${harbour}'`)).not.toContain('render-terminal');
  expect(filesLoaded(`article-reader --color always '${harbour}'`)).toContain('render-terminal');
});

const code = fileWith('code.md', '~~~js\nlet a = 1;\n~~~\n');

test.each([
  ['--color always', true],
  ['--color always --theme dark', true],
  ['--color always --theme plain', false],
  ['--color never', false],
  ['--color always --plain', false],
])('with %s, what tells the words of code apart is loaded: %s', (options, isLoaded) => {
  expect(filesLoaded(`article-reader ${options} '${code}'`).includes('/highlight-')).toBe(isLoaded);
});

test('what tells the words of code apart is loaded for code alone, and themes for colours', () => {
  const loaded = filesLoaded(`article-reader --color always '${harbour}'`);
  expect(loaded).toContain('theme-choice');
  expect(loaded).not.toMatch(/highlight-|ask-terminal|preset-options/);
  expect(filesLoaded(`article-reader '${harbour}'`)).not.toMatch(/theme-choice|themes-/);
});

test('what reads ARTICLE_READER_OPTS is loaded where it is set', () => {
  expect(filesLoaded(`ARTICLE_READER_OPTS=--plain article-reader '${harbour}'`)).toContain('preset-options');
});

test.each([
  ['', '< /dev/null'],
  ['--plain', '< /dev/null'],
  ['--version', ''],
])('with %s, a run into a pipe loads none of the slow modules of Node', (option, redirection) => {
  const tell = fileWith('tell.cjs', "process.on('exit', () => console.error(process.moduleLoadList.join('\\n')));");
  const line = `article-reader ${option} ${redirection} | cat`;
  const { stderr } = bash(line, { NODE_OPTIONS: `--require ${JSON.stringify(tell)}` });
  const builtIn = 'NativeModule ';
  expect(stderr).toContain(`${builtIn}fs\n`);
  for (const name of ['fs/promises', 'child_process', 'readline']) expect(stderr).not.toContain(`${builtIn}${name}\n`);
});

test.each([
  ['an address', 'http://', 'fetch-page'],
  ['what a server sends', 'http://127.0.0.1:1/', 'ask-server'],
  ['a page', fileWith('page.html', '<p>Words'), 'parse-html'],
  ['a saved page', fileWith('page.mhtml', 'MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Words'), 'read-message'],
  ['Markdown', fileWith('notes.md', 'Words'), 'parse-markdown'],
  ['data', fileWith('notes.pdf', '%PDF-1.4\n1 0 obj\n'), 'refuse'],
])('a run on %s loads what it needs', (_what, source, name) => {
  expect(filesLoaded(`article-reader '${source}'`)).toContain(name);
});
