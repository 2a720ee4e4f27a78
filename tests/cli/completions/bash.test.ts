import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { bashCompletion } from '../../../src/cli/completions/bash.js';
import { OPTION_GROUPS, optionNames } from '../../../src/cli/options.js';
import { hasShell } from './shells.js';

/** What bash offers for the last of these words of a command line. */
function offeredFor(...words: readonly string[]): readonly string[] {
  const line = ['article-reader', ...words].map((word) => `'${word}'`).join(' ');
  const script = `${bashCompletion()}
COMP_WORDS=(${line}); COMP_CWORD=${words.length}
_article_reader 2> /dev/null
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

test.skipIf(!hasShell('bash'))('bashCompletion() is bash', () => {
  expect(spawnSync('bash', ['-n'], { input: bashCompletion(), encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
});

test.skipIf(!hasShell('bash'))('bashCompletion() offers every option', () => {
  expect(offeredFor('-')).toEqual(OPTION_GROUPS.flatMap((group) => group.options).flatMap(optionNames));
});

test.skipIf(!hasShell('bash')).each([
  [['--qu'], ['--quotes']],
  [['--plain', '--colu'], ['--columns']],
  [
    ['--color', ''],
    ['auto', 'always', 'never'],
  ],
  [
    ['--color', 'a'],
    ['auto', 'always'],
  ],
  [['--color', '=', 'n'], ['never']],
  [
    ['--color', '='],
    ['auto', 'always', 'never'],
  ],
  [['--completion', 'z'], ['zsh']],
  [['--width', ''], []],
  [['-s', '-'], []],
  [['new'], []],
  [['--', '--pl'], []],
])('bashCompletion() offers for %j the words %j', (words, offered) => {
  expect(offeredFor(...words)).toEqual(offered);
});
