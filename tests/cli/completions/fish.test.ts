import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { fishCompletion } from '../../../src/cli/completions/fish.js';
import { hasShell } from './shells.js';

/** What fish offers at the end of a command line: words, each with what it says of it. */
function offeredFor(line: string): readonly string[] {
  const script = `${fishCompletion()}\ncomplete --do-complete '${line}'`;
  const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((word) => word !== '');
}

test.skipIf(!hasShell('fish')).each([
  ['article-reader --quo', ['--quotes\tonly the quotations, each with its speaker']],
  ['article-reader --completion z', ['zsh\tprint the completion script for bash, zsh or fish']],
  ['article-reader --color=ne', ['--color=never\twhen to use colour: auto (on a terminal), always or never']],
])('fishCompletion() offers for "%s" the words %j', (line, offered) => {
  expect(offeredFor(line)).toEqual(offered);
});

test('fishCompletion() says that the value of an option is no file', () => {
  expect(fishCompletion()).toMatch(/ -s w -l width -x -d /);
});
