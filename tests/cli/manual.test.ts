import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { manPage } from '../../src/cli/manual.js';
import { OPTION_GROUPS, optionNames } from '../../src/cli/options.js';

const hasGroff = spawnSync('groff', ['--version']).status === 0;
const hasMandoc = spawnSync('mandoc', ['-Tlint'], { input: '' }).error === undefined;

test('man/article-reader.1 is what manPage() makes: `npm run man` writes it anew', async () => {
  await expect(manPage()).toMatchFileSnapshot('../../man/article-reader.1');
});

test('manPage() names every option', () => {
  const page = manPage().replaceAll('\\-', '-');
  for (const name of OPTION_GROUPS.flatMap((group) => group.options).flatMap(optionNames)) expect(page).toContain(name);
});

test.skipIf(!hasMandoc)('mandoc(1) has nothing to say of manPage()', () => {
  const { stdout, stderr } = spawnSync('mandoc', ['-Tlint'], { input: manPage(), encoding: 'utf8' });
  expect(stdout + stderr).toBe('');
});

test.skipIf(!hasGroff)('manPage() is roff without a warning', () => {
  const { stderr, stdout } = spawnSync('groff', ['-man', '-ww', '-Tascii', '-P-cbou'], {
    input: manPage(),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/Wrap\s+at\s+this\s+many\s+columns/);
});
