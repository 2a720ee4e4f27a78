import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const TESTS = resolve(import.meta.dirname, '..');

/** What makes a test say one thing on a quick machine and another on a slow one: clocks, waits, limits. */
const TIME = new RegExp(
  [
    /performance\.now|Date\.now|new Date\(\)|hrtime|cpuUsage|resourceUsage/,
    /setTimeout|setInterval|timers\/promises|AbortSignal\.timeout|\bsleep\(/,
    // A line of a shell that waits, but for one that looks again and again whether something has happened.
    /(?<!\bdo )\bsleep [\d.]/,
    /\b(?:hook|test)?timeout: ?[\w.]+/i,
    // The limit of a test, after its function.
    /^ *\}, [\d_]+\);$/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gim',
);

/** Where such words stand for another reason. */
const ALLOWED: readonly { readonly where: RegExp; readonly found: RegExp; readonly because: string }[] = [
  { where: /^house\/no-time\.test\.ts$/, found: /./, because: 'it names them' },
  { where: /^cli\/built\.ts$/, found: /^timeout: HANGS$/, because: 'a net against what hangs, of ten minutes' },
  {
    where: /^input\/|^cli\/settings\.test\.ts$/,
    found: /^timeout: /,
    because: 'a setting of the program; the clock it is given is made up',
  },
];

function timeIn(text: string): readonly string[] {
  return (text.match(TIME) ?? []).map((found) => found.trim());
}

describe('no test measures time', () => {
  const files = readdirSync(TESTS, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));

  it('neither by a clock, nor by a wait, nor by a limit', () => {
    const measured = files.flatMap((file) => {
      const where = relative(TESTS, file).replaceAll('\\', '/');
      const isAllowed = (one: string) => ALLOWED.some((entry) => entry.where.test(where) && entry.found.test(one));
      return timeIn(readFileSync(file, 'utf8'))
        .filter((found) => !isAllowed(found))
        .map((found) => `${where}: ${found}`);
    });
    expect(measured).toEqual([]);
    expect(files.length).toBeGreaterThan(100);
  });

  it.each([
    'const start = performance.now();',
    'await new Promise((resolve) => setTimeout(resolve, 20));',
    "bash('(sleep 0.3; tail -c 20)')",
    "it('reads', { timeout: 20_000 }, () => {",
    '  }, 20_000);',
    "spawnSync('less', [], { timeout: LIMIT })",
  ])('and this would be found: %s', (line) => {
    expect(timeIn(line)).toHaveLength(1);
  });

  it('though a shell may look again and again', () => {
    expect(timeIn('until grep -q words log; do sleep 0.1; done')).toEqual([]);
  });
});
