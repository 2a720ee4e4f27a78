import { execFileSync } from 'node:child_process';
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
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
    expect(files.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'data', 'dist', 'man', 'package.json']);
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

  it('is at most 500 kB', () => {
    expect(statSync(join(folder, packed.trim())).size).toBeLessThan(500_000);
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
