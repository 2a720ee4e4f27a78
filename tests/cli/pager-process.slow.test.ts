import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HARBOUR, temporaryFolder } from './articles.js';
import { bash, hasTerminal, onTerminal } from './built.js';

const fileWith = temporaryFolder();
const harbour = fileWith('harbour.txt', HARBOUR);
const long = fileWith('long.txt', `${HARBOUR}\n\n`.repeat(1000));
const exiting = fileWith('exiting.sh', '#!/bin/sh\nexit 127\n');
chmodSync(exiting, 0o755);
const plain = bash(`article-reader --plain '${harbour}'`).stdout;

const has = (program: string) => spawnSync(program, ['--version']).status === 0;

/** Shows the article as plain text in a pager on a pseudo-terminal. */
const paged = (pager: string, environment = {}) =>
  onTerminal(`article-reader --plain --pager '${harbour}'`, { PAGER: pager, ...environment });

describe.skipIf(!hasTerminal())('--pager on a terminal', () => {
  test('shows the article through the pager', () => {
    expect(paged('sed "s/^/> /"')).toEqual({ status: 0, stdout: plain.replace(/^/gm, '> ').slice(0, -2), stderr: '' });
  });

  test.each(['TERM=xterm-mono cat', 'A=b C=d cat -u', 'eval cat', 'command cat'])(
    'has the shell run what only a shell knows: %s',
    (pager) => {
      expect(paged(pager)).toEqual({ status: 0, stdout: plain, stderr: '' });
    },
  );

  test('does not mind a pager that is left early', () => {
    expect(onTerminal(`article-reader --plain --pager '${long}'`, { PAGER: 'head -n 1' })).toMatchObject({
      status: 0,
      stdout: 'The harbour of Brill opens again\n',
    });
  });

  test.each([
    ['no-such-pager', 'no such command'],
    ['false', 'it ended with status 1'],
    ['kill -KILL $$', 'SIGKILL ended it'],
    ['exit 3', 'it ended with status 3'],
    ['--no-such-pager', 'no such command'],
    ['/no/such/pager -S', 'no such command'],
    [`${exiting} -S`, 'it ended with status 127'],
    ['(exit 3)', 'it ended with status 3'],
    ['/', 'permission denied'],
  ])('prints the article when the pager cannot show it: %s', (pager, problem) => {
    expect(paged(pager)).toMatchObject({
      status: 0,
      stdout: `article-reader: cannot run the pager "${pager}": ${problem}\n${plain}`,
    });
  });

  test.each([
    ['cat; exit 3', 'it ended with status 3'],
    ['cat; kill -KILL $$', 'SIGKILL ended it'],
  ])('does not print the article twice when the pager fails late: %s', (pager, problem) => {
    expect(paged(pager)).toMatchObject({
      status: 1,
      stdout: `${plain}article-reader: the pager "${pager}" failed: ${problem}\n`,
    });
  });

  // As Ctrl-C does, this sends the signal to all that runs on the terminal.
  test.each(['cat; kill -INT 0', 'kill -INT 0', 'trap "" INT; cat; kill -INT 0; exit 2'])(
    'takes Ctrl-C in the pager for its end: %s',
    (pager) => {
      expect(paged(pager)).toMatchObject({ status: 0, stdout: expect.not.stringContaining('article-reader:') });
    },
  );

  test.each(['more -e', 'cat -v', 'sed "s/x/x/"'])('gives no colour to %s', (pager) => {
    const { stdout } = onTerminal(`stty rows 50 columns 80; article-reader --pager '${harbour}'`, { PAGER: pager });
    expect(stdout).toContain('The harbour of Brill opens again');
    expect(stdout).not.toMatch(/\x1b\[1m|\^\[/);
  });

  test('gives colour to cat, which hands it on', () => {
    expect(onTerminal(`article-reader --pager '${harbour}'`, { PAGER: 'cat' }).stdout).toContain('\x1b[1m');
  });

  test
    .skipIf(!has('less'))
    .each([
      {},
      { LESS: '-FXS' },
      { LESS: 'FXPpage' },
      { PAGER: 'less -S' },
      { PAGER: 'less -FX', LESS: '-S' },
      { PAGER: '/usr/bin/less "-FX"', LESS: '' },
    ])('shows colours in less, not their bytes: %j', (environment) => {
    const { status, stdout } = onTerminal(`article-reader --pager '${harbour}'`, environment);
    expect(stdout).toContain('\x1b[1mThe harbour of Brill opens again');
    expect(stdout).not.toContain('ESC');
    expect(status).toBe(0);
  });
});
