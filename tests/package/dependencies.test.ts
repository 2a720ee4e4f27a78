import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');

/** The libraries in the first table of the page, those that others bring too: `name (licence)`. */
function librariesOnPage(): readonly string[] {
  const [, table = ''] = read('docs/dependencies.md').split('\n## ');
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) => {
    const [name = '', , licence = '', , , brought = ''] = row.split(' | ');
    return [...`${name}, ${brought}`.matchAll(/`([^`]+)`(?: \(([^)]+)\))?/g)].map(
      ([, library, own]) => `${library} (${own ?? licence})`,
    );
  });
}

test('docs/dependencies.md names every library in the bundles with its licence, and no other', () => {
  const bundled = [...read('dist/THIRD-PARTY-NOTICES.md').matchAll(/^## (\S+) \S+ (\(.+\))$/gm)];
  expect(bundled.length).toBeGreaterThan(10);
  expect([...librariesOnPage()].sort()).toEqual(bundled.map(([, name, licence]) => `${name} ${licence}`).sort());
});

test('docs/dependencies.md gives a reason, the upkeep and the size of each library that we chose', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
  const rows = read('docs/dependencies.md').split('\n');
  const chosen = librariesOnPage().filter((library) => Object.hasOwn(devDependencies, library.split(' ')[0] ?? ''));
  for (const library of chosen) {
    const cells = rows.find((row) => row.startsWith(`| \`${library.split(' ')[0]}\` |`))?.split(' | ') ?? [];
    expect([library, ...cells.slice(1, 5)]).toEqual([
      library,
      expect.stringMatching(/\w{3}/),
      expect.stringMatching(/\w{3}/),
      expect.stringMatching(/\d+ releases/),
      expect.stringMatching(/^\d+$/),
    ]);
  }
});
