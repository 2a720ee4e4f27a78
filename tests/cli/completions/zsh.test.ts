import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { zshCompletion } from '../../../src/cli/completions/zsh.js';
import { hasShell } from './shells.js';

test.skipIf(!hasShell('zsh'))('zshCompletion() is zsh', () => {
  expect(spawnSync('zsh', ['-n'], { input: zshCompletion(), encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
});

test.skipIf(!hasShell('zsh'))('zshCompletion() registers itself when it is sourced', () => {
  const script = `autoload -Uz compinit && compinit -D\n${zshCompletion()}\nprint $_comps[article-reader]`;
  expect(spawnSync('zsh', ['-f', '-c', script], { encoding: 'utf8' })).toMatchObject({
    stdout: '_article-reader\n',
    stderr: '',
  });
});

test('zshCompletion() describes options', () => {
  expect(zshCompletion()).toContain(
    "'(-q --quotes -t --toc)'{-q,--quotes}'[only the quotations, each with its speaker]'",
  );
});

test('zshCompletion() says that a repeatable option may come again', () => {
  expect(zshCompletion()).toContain("'*'{-s+,--section=}'[only these sections\\: ");
});

test('zshCompletion() lists the values of an option', () => {
  expect(zshCompletion()).toMatch(/--color=.*:when:\(auto always never\)'/);
});

test('zshCompletion() completes files as sources', () => {
  expect(zshCompletion()).toContain("'*:source:_files'");
});
