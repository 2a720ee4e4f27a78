import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR, temporaryFolder } from './articles.js';
import { bash, hasTerminal, onTerminal } from './built.js';

const fileWith = temporaryFolder();
const harbour = fileWith('harbour.txt', HARBOUR);
const long = fileWith('long.txt', `${HARBOUR}\n\n`.repeat(300));
const target = fileWith('target.txt', '');

/** Every way to print: the forms of an article, and what the program tells of itself. */
const PRINTS = ['', '--plain', '--markdown', '--json', '--quotes', '--toc', '--help', '--version', '--completion zsh'];

/** What a run that cannot write ends with. */
const failed = (reason: string) => ({ status: 1, stdout: '', stderr: `article-reader: cannot write: ${reason}\n` });

describe.skipIf(!existsSync('/dev/full'))('on a full device', () => {
  test.each(PRINTS)('article-reader %s says that it cannot write', (print) => {
    expect(bash(`article-reader ${print} < '${harbour}' > /dev/full`)).toEqual(failed('no space left on device'));
  });
});

describe.skipIf(bash('ulimit -f 1').status !== 0)('within a limit on the size of files', () => {
  test.each(['', '--plain', '--markdown', '--json', '--quotes'])(
    'article-reader %s says that the rest is lost when a part is written',
    (form) => {
      expect(bash(`(ulimit -f 1; article-reader ${form} '${long}' > '${target}')`)).toEqual(failed('file too large'));
      expect(statSync(target).size).toBe(1024);
    },
  );

  test('--completion says that the rest is lost', () => {
    const limited = `(ulimit -f 1; article-reader --completion bash > '${target}')`;
    expect(bash(limited)).toEqual(failed('file too large'));
  });

  test('what fits is written', () => {
    expect(bash(`(ulimit -f 1; article-reader --plain '${harbour}' > '${target}')`).status).toBe(0);
    expect(readFileSync(target, 'utf8')).toBe(bash(`article-reader --plain '${harbour}'`).stdout);
  });
});

const disk = mkdtempSync(join(tmpdir(), 'article-reader-disk-'));
const hasDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status === 0;
afterAll(() => {
  if (hasDisk) spawnSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

describe.skipIf(!hasDisk)('on a disk of 64 KB (which only root can make)', () => {
  test.each(['', '--plain', '--json'])('article-reader %s says that the disk is full', (form) => {
    expect(bash(`article-reader ${form} '${long}' > '${disk}/out'`)).toEqual(failed('no space left on device'));
    expect(statSync(`${disk}/out`).size).toBe(65_536);
  });

  test('a message that does not fit changes nothing', () => {
    expect(bash(`head -c 65536 /dev/zero > '${disk}/full'; article-reader no-such.txt 2>> '${disk}/full'`).status).toBe(
      1,
    );
  });
});

describe.skipIf(process.platform !== 'linux')('standard output that is closed', () => {
  test.each(PRINTS)('article-reader %s says that it cannot write', (print) => {
    expect(bash(`article-reader ${print} < '${harbour}' >&-`)).toEqual(failed('bad file descriptor'));
  });

  test('is told where the shell that runs the program has closed its own', () => {
    expect(bash(`(exec >&-; article-reader '${harbour}'; exit $?)`)).toEqual(failed('bad file descriptor'));
  });

  test('is not confused with one that nobody wants', () => {
    const line =
      "require('child_process').spawnSync(process.argv[1], process.argv.slice(2), {stdio: ['ignore', 'ignore', 'inherit']}).status";
    const script = `'${process.execPath}' -p "${line}" "$(type -P node)"`;
    expect(bash(`article-reader '${harbour}' > /dev/null`)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(bash(`${script} dist/bin/article-reader.cjs '${harbour}'`)).toEqual({
      status: 0,
      stdout: '0\n',
      stderr: '',
    });
  });

  test('changes nothing when it is standard error', () => {
    expect(bash(`article-reader no-such.txt '${harbour}' 2>&-`)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^The harbour/),
    });
  });
});

test('standard output that can only be read fails', () => {
  expect(bash(`article-reader '${harbour}' 1< /dev/null`)).toEqual(failed('bad file descriptor'));
});

describe('a pipe', () => {
  let whole = '';
  beforeAll(() => {
    whole = bash(`article-reader --json '${long}' | cksum`).stdout;
  });

  test('gets the same as a file', () => {
    expect(bash(`article-reader --json '${long}' > '${target}'; cksum < '${target}'`).stdout).toBe(whole);
  });

  test('gets all, however slowly it is read', () => {
    expect(bash(`article-reader --json '${long}' | dd bs=512 status=none | cksum`).stdout).toBe(whole);
  });

  // A program that is killed leaves the pipe as it made it: one that does not wait for its reader.
  test('gets all when another program has made it non-blocking', () => {
    const spoil = `'${process.execPath}' -e 'process.stdout.write("", () => process.kill(process.pid, 9))'`;
    const written = `{ (${spoil}; true) 2> /dev/null; article-reader --json '${long}'; } | dd bs=512 status=none | cksum`;
    expect(bash(written)).toEqual({ status: 0, stdout: whole, stderr: '' });
  });

  test.each(PRINTS)('may be closed early: article-reader %s', (print) => {
    expect(bash(`article-reader ${print} < '${long}' > >(true)`)).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

test('a file that is opened for reading too is written from its start', () => {
  const file = fileWith('both.txt', `${'x'.repeat(20)}\n`);
  expect(bash(`article-reader --version 1<> '${file}'`).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toMatch(/^\d+\.\d+\.\d+\S*\nx+\n$/);
});

test('output and messages keep their order in one file', () => {
  bash(`article-reader --plain '${harbour}' no-such.txt '${harbour}' > '${target}' 2>&1`);
  expect(readFileSync(target, 'utf8')).toMatch(
    /^The harbour[\s\S]*\narticle-reader: [^\n]*\n\n\* \* \*\n\nThe harbour/,
  );
});

const MISSING = Array.from({ length: 15 }, (_, index) => `no-such-${index}.txt`);
const REPORTS = MISSING.map((name) => `article-reader: cannot read "${name}": no such file\n`).join('');

test('fifteen messages are fifteen lines', () => {
  expect(bash(`article-reader ${MISSING.join(' ')}`)).toEqual({ status: 1, stdout: '', stderr: REPORTS });
});

test.skipIf(!hasTerminal())('fifteen messages on a terminal are fifteen lines', () => {
  expect(onTerminal(`article-reader ${MISSING.join(' ')}`)).toMatchObject({ status: 1, stdout: REPORTS });
});
