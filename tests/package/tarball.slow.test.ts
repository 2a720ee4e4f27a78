import { execFile, execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

/** What `npm pack` makes, unpacked where `npm install` would put it: what a user gets, without a network. */
const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'article-reader-package-'));
const installed = join(folder, 'node_modules/article-reader');
const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
  cwd: ROOT,
  encoding: 'utf8',
});
mkdirSync(installed, { recursive: true });
execFileSync('tar', ['-xzf', join(folder, packed.trim()), '-C', installed, '--strip-components', '1']);
afterAll(() => rmSync(folder, { recursive: true }));

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

describe('the packed package', () => {
  it('has what it needs, and no sources or tests', () => {
    const files = readdirSync(installed);
    expect(files.sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'data',
      'dist',
      'docs',
      'man',
      'package.json',
    ]);
    expect(readdirSync(join(installed, 'man'))).toEqual(['article-reader.1']);
  });

  it('reads the bundled article', () => {
    expect(node(join(installed, 'dist/bin/article-reader.cjs'), '--plain')).toMatch(/^Kazakhstan asks/);
  });

  it('gives the same library to import and to require, over one copy of the code', () => {
    const names = (line: string): string =>
      node('--input-type=module', '-e', `${line}; console.log(Object.keys(library).sort().join())`);
    const imported = names("const library = await import('article-reader')");
    const required = names(
      "import { createRequire } from 'node:module'; const library = createRequire(import.meta.url)('article-reader')",
    );
    expect(imported.trim().split(',')).toContain('parseArticle');
    expect(required).toBe(imported);
    expect(readFileSync(join(installed, 'dist/lib/index.mjs'), 'utf8').split('\n')).toHaveLength(3);
  });

  it('is at most 700 kB, of which 155 are the patterns by which words are divided', () => {
    expect(statSync(join(folder, packed.trim())).size).toBeLessThan(700_000);
  });

  it('has the manual page that its manifest names, and prints it', () => {
    const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
    // As a string npm ignores it.
    expect(manifest.man).toEqual(['man/article-reader.1']);
    expect(existsSync(join(installed, manifest.man[0]))).toBe(true);
    expect(node(join(installed, 'dist/bin/article-reader.cjs'), '--man')).toMatch(/^article-reader [\d.]+\n\nNAME\n/);
  });

  it('names the licence of every library in its bundles', () => {
    expect(node('-p', `require('fs').readFileSync('${installed}/dist/THIRD-PARTY-NOTICES.md', 'utf8')`)).toMatch(
      /## chalk [\d.]+ \(MIT\)[\s\S]*## commander [\d.]+ \(MIT\)/,
    );
  });

  it('type-checks and runs a program that uses the library', () => {
    cpSync(join(import.meta.dirname, 'consumer.ts'), join(folder, 'consumer.ts'));
    const compilerOptions = {
      strict: true,
      module: 'nodenext',
      target: 'es2023',
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      types: [],
    };
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    node(join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', folder);
    expect(JSON.parse(node(join(folder, 'consumer.js')))).toEqual({
      headline: 'The bridge at Orm closes',
      format: 'text',
      titles: ['What comes next'],
      said: ['Ann Lee: It is over'],
      plain: 'What comes next',
      markdown: '# The bridge at Orm closes',
      terminal: 'The bridge at Orm closes',
      json: 'orm.txt',
      refused: 'not-found',
    });
  });
});

describe('the examples', () => {
  cpSync(join(ROOT, 'examples'), folder, { recursive: true });
  const articles = join(folder, 'articles');
  const quay = join(articles, 'quay.txt');
  mkdirSync(articles);
  writeFileSync(
    quay,
    'The quay at Lowen reopens\n\nBy Jo Meier\n\nThe quay opens on Monday, after two years of work and three of talk about it.\n\n' +
      'Who comes back\n\n“We never left the "old" steps,” said Ann Lee, who sells fish there.\n\n' +
      'What is missing\n\nThe crane is gone, and nobody in the town can say who has taken it or where it stands today.\n',
  );
  writeFileSync(join(articles, 'mill.md'), '# The mill turns\n\n"It was time," Otto Brand said.\n');
  writeFileSync(join(articles, 'notes.json'), '{}');

  it('print the quotations of a folder as CSV', () => {
    expect(node('quotations-to-csv.mjs', articles)).toBe(
      'file,section,speaker,quotation\n' +
        '"mill.md","","Otto Brand","It was time"\n' +
        '"quay.txt","Who comes back","Ann Lee","We never left the ""old"" steps"\n',
    );
  });

  it('print some sections as Markdown, and say which there are', () => {
    expect(node('sections-to-markdown.mjs', quay, 'who comes')).toBe(
      '---\nauthors:\n  - "Jo Meier"\n---\n\n# The quay at Lowen reopens\n\n## Who comes back\n\n' +
        '“We never left the "old" steps,” said Ann Lee, who sells fish there.\n',
    );
    const { status, stderr } = spawnSync(process.execPath, ['sections-to-markdown.mjs', quay, 'crane'], {
      cwd: folder,
    });
    expect([status, String(stderr)]).toEqual([
      1,
      'cannot find section "crane": sections are 1 (opening), 2 "Who comes back", 3 "What is missing"\n',
    ]);
  });

  it('print the reading time and outline of a page', async () => {
    const words = (count: number): string => `<p>${'Boats come in at noon. '.repeat(count / 5)}</p>`;
    const page = `<title>Boats at noon</title><article><h1>Boats at noon</h1>${words(200)}<h2>The harbour</h2>${words(100)}<h3>Its bell</h3>${words(50)}</article>`;
    const server = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(page));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    try {
      const program = [join(folder, 'outline-of-page.mjs'), `http://127.0.0.1:${port}/`];
      const { stdout } = await promisify(execFile)(process.execPath, program, { cwd: folder });
      expect(stdout).toBe(
        'Boats at noon\n354 words, 1 min\n  1. Opening (200)\n  2. The harbour (102)\n    3. Its bell (52)\n',
      );
    } finally {
      server.close();
    }
  });
});
