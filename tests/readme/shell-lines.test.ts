import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/cli/program-text.js';
import { WITH_READER } from '../cli/built.js';
import { serverOf } from '../input/server.js';
import { README, ROOT, shellLines } from './readme.js';

const ARTICLE = join(ROOT, 'data/article.txt');
const server = await serverOf((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(readFileSync(ARTICLE));
});

const folder = mkdtempSync(join(tmpdir(), 'article-reader-readme-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['news.txt', 'a.txt']) copyFileSync(ARTICLE, join(folder, name));

/** What not every machine has; each fails when nothing comes. */
const STAND_INS = `
pbpaste() { cat news.txt; }
espeak() { grep -q .; }
fzf() { cat; }
command -v jq > /dev/null || jq() { grep -q .; }
`;

/** Runs a line of bash among the files while this process goes on serving what is at example.org. */
async function run(line: string): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const here = line.replace(/https:\/\/example\.org/g, server);
  const script = `${WITH_READER}${STAND_INS}cd '${folder}' && exec < /dev/null\n${here}`;
  return await promisify(execFile)('bash', ['-c', script]);
}

test.each(shellLines('Use'))('README: %s', async (line) => {
  expect((await run(line)).stderr).toBe('');
});

// Nobody of that name is quoted in the bundled article.
test.each(EXAMPLES.map(({ command }) => command.replace('weber', 'chingiz')))('--help: %s', async (line) => {
  const { stdout, stderr } = await run(line);
  expect(stderr).toBe('');
  expect(stdout).not.toBe('');
});

test('in a pipeline the README and the help name standard input', () => {
  for (const line of [...shellLines('Use'), ...EXAMPLES.map(({ command }) => command)]) {
    if (/\| article-reader/.test(line)) expect(line).toMatch(/\| article-reader .*-$/);
  }
});

test('the README begins with how to set up, read and test', () => {
  const commands = README.slice(0, 6).flatMap((line) => /^ {4}(.+?)(?: {2,}#.*)?$/.exec(line)?.[1] ?? []);
  expect(commands).toEqual(['npm ci && npx article-reader', 'npm ci && npm test']);
});
