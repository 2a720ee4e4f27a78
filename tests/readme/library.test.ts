import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { blocksIn, ROOT } from './readme.js';

const folder = mkdtempSync(join(tmpdir(), 'article-reader-example-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(ROOT, join(folder, 'node_modules/article-reader'));
writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));

const COMPILER_OPTIONS = {
  strict: true,
  module: 'nodenext',
  target: 'es2023',
  noUncheckedIndexedAccess: true,
  noUnusedLocals: true,
  types: ['node'],
  typeRoots: [join(ROOT, 'node_modules/@types')],
};

test.each(blocksIn('ts'))('the library example type-checks and prints what its comments say', ({ lines }) => {
  const config = { compilerOptions: COMPILER_OPTIONS, files: ['example.ts'] };
  writeFileSync(join(folder, 'example.ts'), lines.join('\n'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const node = (...args: readonly string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  node(join(ROOT, 'node_modules/typescript/bin/tsc'), '--project', folder);
  const told = lines.flatMap((line) => /console\.log.*; \/\/ (.+)$/.exec(line)?.[1] ?? []);
  expect(told.length).toBeGreaterThan(2);
  expect(node('example.js').trimEnd().split('\n')).toEqual(told);
});
