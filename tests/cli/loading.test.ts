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
    /fetch-page|ask-server|decompress|parse-html|parse-markdown|refuse|kinds-|intended-path|without-text|findings|manual/,
  );
});

test.each([
  ['an address', 'http://', 'fetch-page'],
  ['what a server sends', 'http://127.0.0.1:1/', 'ask-server'],
  ['a page', fileWith('page.html', '<p>Words'), 'parse-html'],
  ['Markdown', fileWith('notes.md', 'Words'), 'parse-markdown'],
  ['data', fileWith('notes.pdf', '%PDF-1.4\n1 0 obj\n'), 'refuse'],
])('a run on %s loads what it needs', (_what, source, name) => {
  expect(filesLoaded(`article-reader '${source}'`)).toContain(name);
});
