import { expect, test } from 'vitest';
import type { Environment } from '../../src/cli/io.js';
import {
  type ColorWhen,
  colorLevel,
  defaultColumns,
  defaultLinks,
  hasUnicode,
  screenColumns,
  screenLines,
} from '../../src/cli/terminal-abilities.js';

const columnsOn = (columns: number | undefined, env: Environment = {}) =>
  defaultColumns({ stdout: { isTTY: true, columns, write: async () => {} }, env });

const columnsInPipe = (env: Environment = {}) =>
  defaultColumns({ stdout: { isTTY: false, write: async () => {} }, env });

test('defaultColumns() is the width of the terminal', () => {
  expect(columnsOn(60)).toBe(60);
});

test('defaultColumns() is never above 80', () => {
  expect(columnsOn(200)).toBe(80);
});

test.each([0, undefined])('defaultColumns() is 80 on a terminal that has %s columns', (columns) => {
  expect(columnsOn(columns)).toBe(80);
});

test('defaultColumns() believes COLUMNS rather than the terminal', () => {
  expect(columnsOn(60, { COLUMNS: '40' })).toBe(40);
});

test('defaultColumns() holds COLUMNS to 80 too', () => {
  expect(columnsOn(60, { COLUMNS: '120' })).toBe(80);
});

test.each(['', '0', '-5', 'wide'])('defaultColumns() ignores COLUMNS=%s', (columns) => {
  expect(columnsOn(60, { COLUMNS: columns })).toBe(60);
});

test.each([
  [undefined, 80],
  ['40', 40],
  ['120', 80],
  ['0', 80],
  ['wide', 80],
])('defaultColumns() in a pipe with COLUMNS=%s is %i', (columns, expected) => {
  expect(columnsInPipe({ COLUMNS: columns })).toBe(expected);
});

const XTERM = { TERM: 'xterm-256color' };

test.each<[ColorWhen, Environment, boolean, number, string]>([
  ['auto', XTERM, true, 2, 'uses what the terminal has'],
  ['auto', XTERM, false, 0, 'uses none in a pipe'],
  ['auto', {}, true, 0, 'uses none on a terminal that says nothing of itself'],
  ['auto', { TERM: 'dumb', COLORTERM: 'truecolor' }, true, 0, 'uses none on a dumb terminal'],
  ['auto', { TERM: 'xterm' }, true, 1, 'knows a terminal with 16 colours'],
  ['auto', { TERM: 'unknown', COLORTERM: 'yes' }, true, 1, 'takes any COLORTERM for 16 colours'],
  ['auto', { TERM: 'xterm', COLORTERM: 'truecolor' }, true, 3, 'takes COLORTERM at its word'],
  ['auto', { TERM: 'xterm', COLORTERM: '24bit' }, true, 3, 'takes COLORTERM at its other word'],
  ['auto', { TERM: 'xterm-kitty' }, true, 3, 'knows true colour by the name of the terminal'],
  ['auto', { TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app' }, true, 3, 'knows iTerm'],
  ['auto', { TERM: 'xterm', TERM_PROGRAM: 'Apple_Terminal' }, true, 2, 'knows the terminal of macOS'],
  ['auto', { OS: 'Windows_NT' }, true, 3, 'knows Windows'],
  ['auto', { ...XTERM, NO_COLOR: '1' }, true, 0, 'obeys NO_COLOR'],
  ['auto', { ...XTERM, NO_COLOR: '' }, true, 2, 'ignores an empty NO_COLOR'],
  ['auto', { FORCE_COLOR: '1' }, false, 1, 'obeys FORCE_COLOR in a pipe'],
  ['auto', { FORCE_COLOR: '2' }, false, 2, 'takes FORCE_COLOR for a level'],
  ['auto', { FORCE_COLOR: '3' }, false, 3, 'takes FORCE_COLOR for a level'],
  ['auto', { ...XTERM, FORCE_COLOR: '0' }, true, 0, 'forces no colour'],
  ['auto', { ...XTERM, FORCE_COLOR: 'false' }, true, 0, 'forces no colour in words'],
  ['auto', { ...XTERM, FORCE_COLOR: 'true' }, false, 2, 'forces the colours that the terminal has'],
  ['auto', { FORCE_COLOR: '' }, false, 1, 'forces at least 16 colours'],
  ['auto', { FORCE_COLOR: 'perhaps' }, false, 0, 'ignores what FORCE_COLOR cannot mean'],
  ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, 1, 'lets FORCE_COLOR win over NO_COLOR'],
  ['always', {}, false, 1, 'obeys always in a pipe'],
  ['always', { ...XTERM, NO_COLOR: '1' }, false, 2, 'lets always win over NO_COLOR'],
  ['always', { TERM: 'dumb' }, true, 1, 'lets always win over a dumb terminal'],
  ['never', { ...XTERM, FORCE_COLOR: '3' }, true, 0, 'lets never win over FORCE_COLOR'],
])('colorLevel(%s, %o, %s) is %i: %5$s', (when, env, isTTY, level) => {
  expect(colorLevel(when, env, isTTY)).toBe(level);
});

const linksIn = (env: Environment, allowed: boolean, isTTY = true) =>
  defaultLinks({ env, stdout: { isTTY, write: async () => {} } }, allowed);

const KNOWN: readonly Environment[] = [
  { TERM_PROGRAM: 'iTerm.app' },
  { TERM_PROGRAM: 'WezTerm' },
  { TERM_PROGRAM: 'vscode' },
  { TERM_PROGRAM: 'ghostty' },
  { VTE_VERSION: '5000' },
  { VTE_VERSION: '7600' },
  { KONSOLE_VERSION: '230804' },
  { KITTY_WINDOW_ID: '1' },
  { WT_SESSION: 'a-b-c' },
  { TERM: 'xterm-kitty' },
  { TERM: 'foot' },
];

test.each(KNOWN)('defaultLinks() makes hyperlinks where %o', (env) => {
  expect(linksIn(env, true)).toBe('hyperlink');
});

test.each<Environment>([
  {},
  { TERM: 'xterm-256color' },
  { TERM: 'dumb', TERM_PROGRAM: 'vscode' },
  { TERM_PROGRAM: 'Apple_Terminal' },
  { VTE_VERSION: '4803' },
  { VTE_VERSION: '' },
  { KONSOLE_VERSION: '200401' },
  { KITTY_WINDOW_ID: '1', TMUX: '/tmp/tmux,1,0' },
  { VTE_VERSION: '7600', TERM: 'screen-256color' },
  { WT_SESSION: 'a', STY: '1.pts' },
])('defaultLinks() makes footnotes on a terminal where %o', (env) => {
  expect(linksIn(env, true)).toBe('footnote');
});

test('defaultLinks() makes footnotes where hyperlinks may not stand', () => {
  expect(linksIn({ TERM_PROGRAM: 'vscode' }, false)).toBe('footnote');
});

test('defaultLinks() makes none in a pipe', () => {
  expect(linksIn({ TERM_PROGRAM: 'vscode' }, false, false)).toBe('none');
});

test.each([
  ['1', 'hyperlink'],
  ['', 'hyperlink'],
  ['0', 'footnote'],
  ['false', 'footnote'],
] as const)('defaultLinks() obeys FORCE_HYPERLINK=%s', (forced, links) => {
  expect(linksIn({ FORCE_HYPERLINK: forced, TERM_PROGRAM: 'vscode', TMUX: 'x' }, false)).toBe(links);
});

test.each<[Environment, boolean]>([
  [{}, true],
  [{ LANG: 'en_GB.UTF-8' }, true],
  [{ LANG: 'C.utf8' }, true],
  [{ LANG: 'C' }, false],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'POSIX' }, false],
  [{ LANG: 'en_GB.UTF-8', LC_CTYPE: 'en_GB.ISO-8859-1' }, false],
  [{ LANG: 'C', LC_ALL: '', LC_CTYPE: 'de_DE.UTF-8' }, true],
])('hasUnicode() tells by %o: %s', (env, expected) => {
  expect(hasUnicode(env)).toBe(expected);
});

test('screenColumns() gives all columns there are', () => {
  const stdout = { isTTY: true, columns: 200, write: async () => {} };
  expect(screenColumns({ stdout, env: {} })).toBe(200);
  expect(screenColumns({ stdout, env: { COLUMNS: '120' } })).toBe(120);
});

test.each<[string, number | undefined, boolean, Environment, number]>([
  ['the terminal', 40, true, {}, 40],
  ['LINES', 40, true, { LINES: '30' }, 30],
  ['a terminal that does not say', 0, true, {}, 24],
  ['a pipe', undefined, false, {}, 60],
])('screenLines() are those of %s', (_, rows, isTTY, env, expected) => {
  expect(screenLines({ stdout: { isTTY, rows, write: async () => {} }, env })).toBe(expected);
});
