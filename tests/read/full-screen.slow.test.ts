import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { HARBOUR, LIBRARY, temporaryFolder } from '../cli/articles.js';
import { READER } from '../cli/built.js';

const fileWith = temporaryFolder();
const log = fileWith('log', '');
const harbour = fileWith('harbour.txt', HARBOUR);
const library = fileWith('library.txt', LIBRARY);
const rc = fileWith('rc', 'PS1="ready> "\nunset NO_COLOR FORCE_COLOR\n');
const browser = fileWith('browser.sh', `#!/bin/sh\necho "opened $1" >> '${log}'\n`);
const linked = fileWith(
  'linked.md',
  `# A walk\n\nThe canal[^1] has [a towpath](https://example.org/towpath).\n\n${'## More\n\nMany words of a café.\n\n'.repeat(20)}\n[^1]: It was dug in 1820.\n`,
);

const long = fileWith(
  'long.md',
  `# A long walk\n\n${Array.from({ length: 40 }, (_, index) => `## More ${index + 1}\n\nMany words.\n\n`).join('')}`,
);

/** How many servers there were: each test has one of its own, which touches no other tmux, nor one that is just ending. */
let servers = 0;

const tmux = (...words: readonly string[]) =>
  spawnSync('tmux', ['-L', `article-reader-read-${process.pid}-${servers}`, '-f', '/dev/null', ...words], {
    encoding: 'utf8',
  }).stdout;

const hasTmux = spawnSync('tmux', ['-V']).status === 0;

/** The lines that are seen. */
const pane = () => tmux('capture-pane', '-p', '-t', 'reader').replace(/\n$/, '').split('\n');

/** What tmux knows of the terminal: alternate screen, cursor, mouse. */
const modes = () =>
  tmux('display-message', '-p', '-t', 'reader', '#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{wrap_flag}').trim();

/** Asks again and again until the screen is as it should be. */
async function seen(...words: readonly (string | RegExp)[]): Promise<void> {
  await expect
    .poll(
      () => {
        const shown = pane().join('\n');
        return words.filter((word) => (typeof word === 'string' ? !shown.includes(word) : !word.test(shown)));
      },
      { interval: 20 },
    )
    .toEqual([]);
}

const keys = (...names: readonly string[]) => void tmux('send-keys', '-t', 'reader', ...names);
const typed = (text: string) => void tmux('send-keys', '-t', 'reader', '-l', text);

/** Opens a shell on a terminal of this size, and runs the reader in it. */
async function start(columns: number, line: string, rows = 24): Promise<void> {
  servers++;
  const size = ['-x', `${columns}`, '-y', `${rows}`];
  tmux('new-session', '-d', '-s', 'reader', ...size, `bash --noprofile --rcfile '${rc}' -i`);
  await seen('ready>');
  typed(
    `r() { XDG_STATE_HOME='${log}.state' '${process.execPath}' '${READER}' "$@"; echo "status $?"; }; clear; echo before; ${line}`,
  );
  keys('Enter');
}

/** Sees that the terminal is as it was before, with the status that the reader ended with. */
async function expectGivenBack(status: number): Promise<void> {
  await seen('before', `status ${status}`, /ready> *$/m);
  await expect.poll(modes).toBe('0 1 0 1');
  typed('stty -a | grep -o -- " icanon.*" ; echo "typed is seen"');
  keys('Enter');
  await seen('typed is seen', ' icanon');
}

/** The process of the reader itself. */
const reader = () => tmux('display-message', '-p', '-t', 'reader', '#{pane_pid}').trim();
const signalled = (signal: string) => spawnSync('pkill', [`-${signal}`, '-P', reader(), '-f', READER]);

afterEach(() => void tmux('kill-server'));

describe.skipIf(!hasTmux || spawnSync('less', ['--version']).status !== 0)('--pager with less on a terminal', () => {
  test('goes from heading to heading with n, and has the title in its prompt', async () => {
    await start(80, `unset PAGER LESS; r --pager '${long}'`);
    await expect.poll(() => pane().at(-1)).toMatch(/^A long walk \d+%$/);
    expect(pane()[0]).toBe('  A long walk');
    expect(tmux('capture-pane', '-e', '-p', '-t', 'reader')).not.toMatch(/7m *More/);
    keys('n');
    await expect.poll(() => pane()[0]).toBe('  More 1');
    keys('n');
    await expect.poll(() => pane()[0]).toBe('  More 2');
    keys('q');
    await seen('status 0');
  });
});

describe.skipIf(!hasTmux)('--read on a terminal', () => {
  test.each([40, 80, 200])('reads, moves, searches and quits at %i columns', async (columns) => {
    await start(columns, `r --read --forget '${linked}'`);
    await seen(/^ *A walk$/m, /min left|h help/);
    await expect.poll(modes).toBe('1 0 1 0');
    keys('Space');
    await seen(/More/);
    keys('g', ']');
    await expect.poll(() => pane()[0]?.trim()).toBe('More');
    for (const [key, back] of [
      ['j', 'k'],
      ['Down', 'Up'],
      ['d', 'u'],
      ['PageDown', 'PageUp'],
      ['C-f', 'C-b'],
      ['C-e', 'C-y'],
    ] as const) {
      keys(key);
      await expect.poll(() => pane()[0]?.trim()).not.toBe('More');
      keys(back);
      await expect.poll(() => pane()[0]?.trim()).toBe('More');
    }
    keys('End');
    await seen('1. It was dug in 1820.');
    keys('Home');
    typed('/CAFE');
    await seen('/CAFE', 'café');
    keys('Enter');
    await seen('match 1 of 20');
    keys('n', 'N');
    const styled = () => tmux('capture-pane', '-e', '-p', '-t', 'reader');
    await expect.poll(styled).toContain('7mcafé');
    keys('Escape');
    await expect.poll(styled).not.toContain('7mcafé');
    keys('t');
    await seen('Contents', '▸ ');
    keys('q', 'h');
    await seen('Keys');
    keys('q', 'g', 'f');
    await seen('─', '1. It was dug in 1820.');
    keys('l');
    await seen('Links', 'https://example.org/towpath');
    keys('q', '"');
    await seen('nobody is quoted');
    keys('+', '-', 'T', 'm');
    await seen('the mouse selects text');
    await expect.poll(modes).toBe('1 0 0 0');
    keys('q');
    await expectGivenBack(0);
  });

  test('keeps the place when the window changes', async () => {
    await start(80, `r --read --forget '${linked}'`);
    await seen('A walk');
    typed('4g');
    await expect.poll(() => pane()[0]?.trim()).toBe('More');
    const before = pane();
    tmux('resize-window', '-t', 'reader', '-x', '43', '-y', '12');
    await expect.poll(() => pane().length).toBe(12);
    await expect.poll(() => pane()[0]?.trim()).toBe('More');
    tmux('resize-window', '-t', 'reader', '-x', '80', '-y', '24');
    await expect.poll(pane).toEqual(before);
  });

  test.each([
    ['INT', 130],
    ['TERM', 143],
    ['HUP', 129],
    ['QUIT', 131],
  ])('gives the terminal back after SIG%s', async (signal, status) => {
    await start(80, `r --read --forget '${harbour}'`);
    await seen('The harbour of Brill opens again', 'h help');
    signalled(signal);
    await expectGivenBack(status);
  });

  test('gives the terminal back after Ctrl-C', async () => {
    await start(80, `r --read --forget '${harbour}'`);
    await seen('h help');
    keys('C-c');
    await expectGivenBack(130);
  });

  test('gives the terminal back when it crashes, and shows why', async () => {
    const crash = fileWith('crash.cjs', "process.on('SIGUSR2', () => { throw new Error('a bug of ours'); });");
    await start(80, `NODE_OPTIONS='--require ${crash}' r --read --forget '${harbour}'`);
    await seen('h help');
    signalled('USR2');
    await seen('a bug of ours');
    await expectGivenBack(1);
  });

  test('stops and goes on', async () => {
    await start(80, `r --read --forget '${linked}'`);
    await seen('A walk', 'h help');
    keys('C-z');
    await seen('Stopped');
    await expect.poll(modes).toBe('0 1 0 1');
    typed('fg');
    keys('Enter');
    await seen(/^ +A walk$/m, 'h help');
    await expect.poll(modes).toBe('1 0 1 0');
    keys('q');
    // The shell has told the status of the function when it was stopped.
    await expectGivenBack(148);
  });

  test('has its keys from the terminal where the article comes from a pipe', async () => {
    await start(80, `cat '${harbour}' | r --read --forget -`);
    await seen('The harbour of Brill opens again', 'h help');
    keys('t');
    await seen('Contents');
    keys('Q');
    await expectGivenBack(0);
  });

  test('shows several articles as a list', async () => {
    await start(80, `r --read --forget '${harbour}' '${library}'`);
    await seen('Articles', 'The harbour of Brill', 'A library on wheels');
    keys('Down', 'Enter');
    await seen('The library bus of the valley');
    keys('q');
    await seen('Articles');
    keys('q');
    await expectGivenBack(0);
  });

  test('goes on where it was left', async () => {
    await start(80, `r --read '${linked}'`);
    await seen('A walk', 'h help');
    typed('4gq');
    await seen('status 0');
    typed(`clear; r --read '${linked}'`);
    keys('Enter');
    await seen('you stopped here');
    await expect.poll(() => pane()[0]?.trim()).toBe('More');
    typed('q');
    await seen('status 0');
    expect(readFileSync(`${log}.state/article-reader/places.json`, 'utf8')).toMatch(
      /^\{"version":1,"places":\[\n\{"text":"[\da-f]{32}",/,
    );
  });

  test('opens links in the browser', async () => {
    spawnSync('chmod', ['+x', browser]);
    writeFileSync(log, '');
    await start(80, `BROWSER='${browser} %s' r --read --forget '${linked}'`);
    await seen('h help');
    keys('l', 'Enter');
    await expect.poll(() => readFileSync(log, 'utf8')).toBe('opened https://example.org/towpath\n');
    await seen('opening https://example.org/towpath');
    keys('Q');
    await expectGivenBack(0);
  });

  test('has no colour with NO_COLOR, and needs none', async () => {
    await start(80, `NO_COLOR=1 r --read --forget '${linked}'`);
    await seen('h help');
    typed('/canal');
    keys('Enter');
    await seen('match 1 of 1');
    const styled = tmux('capture-pane', '-e', '-p', '-t', 'reader');
    expect(styled).toMatch(/\x1b\[4;7mcanal/);
    expect(styled).not.toMatch(/\x1b\[(?:[13]|[39][0-7])m/);
    keys('q');
    await expectGivenBack(0);
  });
});
