import { describe, expect, test } from 'vitest';
import { HARBOUR, temporaryFolder } from './articles.js';
import { bash, hasTerminal, onTerminal } from './built.js';

const fileWith = temporaryFolder();
const harbour = fileWith('harbour.txt', HARBOUR);
const linked = fileWith('bells.md', 'They ring [again](https://example.org/bells).\n');
/** More than a pipe holds. */
const long = fileWith('long.txt', `${HARBOUR}\n\n`.repeat(300));

const BUNDLED = /^\S.+\n/;

test('the program prints the bundled article into a pipe, without colour', () => {
  const { status, stdout, stderr } = bash('article-reader < /dev/null | cat');
  expect(stdout).toMatch(BUNDLED);
  expect(stdout).not.toContain('\x1b');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the program believes COLUMNS in a pipe', () => {
  const lines = bash(`article-reader '${harbour}' | cat`, { COLUMNS: '40' }).stdout.split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
});

test('the program reads a pipe', () => {
  expect(bash(`cat '${harbour}' | article-reader --plain`)).toEqual(bash(`article-reader --plain '${harbour}'`));
});

test('the program reads a redirected file', () => {
  expect(bash(`article-reader --plain < '${harbour}'`)).toEqual(bash(`article-reader --plain '${harbour}'`));
});

test('the program reads what another process writes under a file name', () => {
  expect(bash(`article-reader --plain <(cat '${harbour}')`).stdout).toMatch(/^The harbour/);
});

test.each([
  ['closed', '<&-'],
  ['nothing', '< /dev/null'],
  ['a folder', '< /tmp'],
])('the program prints the bundled article when standard input is %s', (_case, redirection) => {
  const { status, stdout, stderr } = bash(`article-reader ${redirection}`);
  expect(stdout).toMatch(BUNDLED);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the program fails in one line when standard input is asked for and closed', () => {
  expect(bash('article-reader - <&-')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'article-reader: cannot read standard input: it is empty\n',
  });
});

test('the program takes a closed pipe for success', () => {
  expect(bash(`article-reader --plain '${long}' | head -1`)).toEqual({
    status: 0,
    stdout: 'The harbour of Brill opens again\n',
    stderr: '',
  });
});

test('the program takes a closed pipe for success when it prints help', () => {
  expect(bash('article-reader --help | head -1')).toEqual({ status: 0, stdout: 'Examples:\n', stderr: '' });
});

test('the program does not fail when nobody hears its messages', () => {
  expect(bash('article-reader no-such-file.txt 2> /dev/full')).toMatchObject({ status: 1, stdout: '' });
});

test('the program ends only when all is written, however slowly it is read', () => {
  // Bash reads a pipe byte by byte.
  const slowly = 'while IFS= read -r line; do last=$line; done; printf %s "$last"';
  expect(bash(`article-reader --plain '${long}' | (${slowly})`).stdout).toMatch(/ keeps two of them\.$/);
});

test('the program is misused with 2 and fails with 1', () => {
  expect(bash('article-reader --nonsense')).toMatchObject({ status: 2, stdout: '' });
  expect(bash('article-reader no-such-file.txt')).toEqual({
    status: 1,
    stdout: '',
    stderr: 'article-reader: cannot read "no-such-file.txt": no such file\n',
  });
});

describe.skipIf(!hasTerminal())('on a terminal', () => {
  test('the program uses colour', () => {
    expect(onTerminal(`article-reader '${harbour}'`)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('\x1b['),
    });
  });

  test('the program obeys NO_COLOR', () => {
    expect(onTerminal(`article-reader '${harbour}'`, { NO_COLOR: '1' }).stdout).not.toContain('\x1b');
  });

  test.each([
    ['vscode', true],
    ['Apple_Terminal', false],
  ])('the program makes hyperlinks on a terminal that has them: %s', (program, has) => {
    const env = { TERM_PROGRAM: program, TMUX: '', STY: '', VTE_VERSION: '', KITTY_WINDOW_ID: '', WT_SESSION: '' };
    const { stdout } = onTerminal(`article-reader '${linked}'`, env);
    expect(stdout.includes('\x1b]8;id=1;https://example.org/bells\x1b\\')).toBe(has);
  });

  test('the program is as wide as the terminal', () => {
    const lines = onTerminal(`stty columns 40; article-reader --no-color '${harbour}'`).stdout.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });

  test('the program prints the bundled article rather than wait for a keyboard', () => {
    expect(onTerminal('stty columns 70; article-reader --no-color').stdout).toMatch(BUNDLED);
  });

  test('the program says what it waits for when a pipe is silent', () => {
    // The pipe is silent until the terminal shows that the program waits.
    const log = fileWith('terminal.log', '');
    const silent = `until grep -q 'waiting for tex[t]' '${log}'; do sleep 0.1; done`;
    const { stdout } = onTerminal(`(${silent}; cat '${harbour}') | article-reader --plain`, { LOG: log });
    expect(stdout).toMatch(/^article-reader: waiting for text on standard input\nThe harbour/);
  });

  test('the program says what it waits for when a named pipe is silent', () => {
    const log = fileWith('named.log', '');
    const pipe = `${log}.pipe`;
    const silent = `until grep -q 'waiting for tex[t]' '${log}'; do sleep 0.1; done`;
    const line = `mkfifo '${pipe}'; (${silent}; cat '${harbour}' > '${pipe}') & article-reader --plain '${pipe}'`;
    const { stdout } = onTerminal(line, { LOG: log });
    expect(stdout).toMatch(new RegExp(`^article-reader: waiting for text on "${pipe}"\nThe harbour`));
  });
});
