// Packs the package as it is built and holds the tarball against what package managers, Node.js and TypeScript make of it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'article-reader-package-'));
try {
  const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
  const tarball = join(folder, execFileSync('npm', pack, { encoding: 'utf8' }).trim());
  const checks = [
    ['publint', 'run', tarball, '--strict'],
    ['attw', tarball, '--profile', 'node16', '--no-definitely-typed'],
  ];
  const failed = checks.filter(
    ([tool, ...words]) => spawnSync('npx', ['--no-install', tool, ...words], { stdio: 'inherit' }).status !== 0,
  );
  process.exitCode = failed.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
