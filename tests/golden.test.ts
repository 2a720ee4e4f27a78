import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runIn } from './cli/made-up-io.js';

/**
 * Whole runs, input and output side by side: each folder of tests/fixtures has an `input.*`, a `runs.json` that gives the
 * arguments for each expected file, and those files. Escapes stand there as `\e`. `UPDATE_GOLDEN=1 npx vitest run
 * tests/golden.test.ts` writes them anew, to be read before they are committed; a file that is missing fails.
 */
const FIXTURES = resolve(import.meta.dirname, 'fixtures');
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

const cases = readdirSync(FIXTURES).map((name) => ({ name, folder: join(FIXTURES, name) }));

describe.each(cases)('fixture $name', ({ folder }) => {
  const input = readdirSync(folder).find((file) => file.startsWith('input.')) ?? 'input is missing';
  const runs = Object.entries(JSON.parse(readFileSync(join(folder, 'runs.json'), 'utf8')) as Record<string, string[]>);

  it.each(runs)('gives %s', async (expected, argv) => {
    const { stdout, stderr, exitCode } = await runIn({}, ...argv, join(folder, input));
    const visible = stdout.replaceAll('\x1b', '\\e').replaceAll(JSON.stringify(join(folder, input)), '"input"');
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    const file = join(folder, expected);
    if (UPDATE) writeFileSync(file, visible);
    expect(existsSync(file), `${expected} is missing`).toBe(true);
    expect(visible).toBe(readFileSync(file, 'utf8'));
  });

  it('has no file that no run gives', () => {
    const known = ['runs.json', input, ...runs.map(([expected]) => expected)];
    expect(readdirSync(folder).filter((file) => !known.includes(file))).toEqual([]);
  });
});
