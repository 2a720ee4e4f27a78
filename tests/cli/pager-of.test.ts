import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Environment } from '../../src/cli/io.js';
import { pagerOf } from '../../src/cli/pager.js';

const commandOf = (env: Environment) => pagerOf(env).command;
const lessOf = (env: Environment) => commandOf(env).env['LESS'];
const showsColor = (line: string, env: Environment = {}) => pagerOf({ PAGER: line, ...env }).showsColor;

test.each([undefined, '', ' '])('pagerOf() is less where PAGER is %j', (pager) => {
  expect(commandOf({ PAGER: pager })).toMatchObject({ file: 'less', arguments: [] });
});

test('pagerOf() runs a line of plain words as it is', () => {
  expect(commandOf({ PAGER: ' most -w  -s' })).toMatchObject({ file: 'most', arguments: ['-w', '-s'] });
});

test('pagerOf() leaves a line that is more than words to the shell', () => {
  expect(commandOf({ PAGER: 'sed "s/a/b/" | less' })).toMatchObject({
    file: 'sh',
    arguments: ['-c', 'sed "s/a/b/" | less'],
  });
});

test('pagerOf() leaves an assignment before the command to the shell', () => {
  expect(commandOf({ PAGER: 'LESS=-S less' })).toMatchObject({ file: 'sh', arguments: ['-c', 'LESS=-S less'] });
  expect(commandOf({ PAGER: 'less --tabs=4' })).toMatchObject({ file: 'less', arguments: ['--tabs=4'] });
});

test('pagerOf() hands the environment on', () => {
  expect(commandOf({ PAGER: 'less', HOME: '/home/ann' }).env).toEqual({
    PAGER: 'less',
    HOME: '/home/ann',
    LESS: '-FIRX',
  });
});

test.each([
  ['all its options where nobody says anything', {}, '-FIRX'],
  ['all its options before those of LESS where PAGER is not set', { LESS: '-S' }, '-FIRX -S'],
  ['all its options where only PAGER is set', { PAGER: 'less -S' }, '-FIRX'],
  ['-R where both are set', { PAGER: 'less', LESS: '-S' }, '-R -S'],
  ['-R where LESS is set to nothing', { PAGER: 'less', LESS: '' }, '-R'],
  ['-R before -r, which wins', { PAGER: 'less', LESS: 'r' }, '-R r'],
  ['-R before a prompt, which would swallow it', { PAGER: 'less', LESS: 'SPpage %d' }, '-R SPpage %d'],
])('pagerOf() gives less %s', (_what, env, options) => {
  expect(lessOf(env)).toBe(options);
});

test.each([
  'less',
  'less -S',
  '/usr/bin/less -S',
  'less "+/the harbour"',
  'bat -p',
  'batcat',
  'moar',
  'moor',
  'ov',
  'cat',
])('pagerOf() shows colours with %s', (line) => {
  expect(showsColor(line)).toBe(true);
});

test.each([
  'more',
  'most',
  'pg',
  'cat -v',
  'cat -A',
  'view -',
  'col -b | less',
  'less | cat -v',
  'less; cat -v',
  'LESS=-S less',
  'env LESS= less',
  '$MYPAGER',
  'less $(echo x)',
  'less -+R',
  'less -S -+r',
  'no-such-pager',
])('pagerOf() shows no colours with %s', (line) => {
  expect(showsColor(line)).toBe(false);
});

test('pagerOf() shows no colours with less where LESS takes -R back', () => {
  expect(showsColor('less', { LESS: '-+R' })).toBe(false);
});

test('pagerOf() shows colours with less, whatever letters its other options have', () => {
  expect(showsColor('less', { LESS: '+G -j.5 --mouse' })).toBe(true);
});

const folder = mkdtempSync(join(tmpdir(), 'article-reader-path-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A folder of programs, each a link to another name within it. */
function pathWith(name: string, target: string): Environment {
  const place = mkdtempSync(join(folder, 'bin-'));
  writeFileSync(join(place, target), '');
  chmodSync(join(place, target), 0o755);
  symlinkSync(join(place, target), join(place, name));
  return { PATH: `/no/such/folder:${place}` };
}

test('pagerOf() knows what a link leads to', () => {
  expect(showsColor('pager', pathWith('pager', 'less'))).toBe(true);
  expect(showsColor('pager', pathWith('pager', 'more'))).toBe(false);
});

test('pagerOf() takes the less of BusyBox for none that shows colours', () => {
  const env = pathWith('less', 'busybox');
  expect(showsColor('less', env)).toBe(false);
  expect(pagerOf(env).showsColor).toBe(false);
});

const TEXT = { title: 'Is 5 % $5?', headings: ['No match (for them)', 'Costs: $5', 'x'.repeat(40)] };

test('pagerOf() tells less the title for its prompt and the headings for n, where nobody says anything', () => {
  const title = '-PsIs 5 \\% 5\\? ?e(end):?pB%pB\\%..$';
  const headings = ` +/^[ #]*(No match \\(for them\\)|Costs: .5|${'x'.repeat(30)})\ng\x1bu`;
  expect(pagerOf({}, TEXT).command.env['LESS']).toBe(`-FIRX ${title}${headings}`);
});

test.each([
  [
    'the headings alone, of one line each',
    { headings: ['A title that goes on over more than one line'] },
    '-FIRX +/^[ #]*(A title that goes on over)\ng\x1bu',
  ],
  ['the title alone', { title: 'Boats', headings: [] }, '-FIRX -PsBoats ?e(end):?pB%pB\\%..$'],
  ['no pattern that is slow', { headings: Array.from({ length: 300 }, () => 'a') }, '-FIRX'],
])('pagerOf() tells less %s', (_what, text, options) => {
  expect(pagerOf({}, text).command.env['LESS']).toBe(options);
});

test.each([{ LESS: '-S' }, { PAGER: 'less' }, { LESS: '' }])(
  'pagerOf() leaves less as it is where somebody has set it: %j',
  (env) => {
    expect(pagerOf(env, TEXT).command).toEqual(pagerOf(env).command);
  },
);
