import { expect, test } from 'vitest';
import { defaultLinks } from '../../src/cli/default-links.js';
import type { Environment } from '../../src/cli/io.js';
import { outputFrom } from '../../src/cli/output-settings.js';
import type { TypedOptions } from '../../src/cli/program.js';

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
  expect(defaultLinks(env, true)).toBe('hyperlink');
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
])('defaultLinks() makes none where %o', (env) => {
  expect(defaultLinks(env, true)).toBe('none');
});

test('defaultLinks() makes none where they may not stand', () => {
  expect(defaultLinks({ TERM_PROGRAM: 'vscode' }, false)).toBe('none');
});

test.each([
  ['1', 'hyperlink'],
  ['', 'hyperlink'],
  ['0', 'none'],
  ['false', 'none'],
] as const)('defaultLinks() obeys FORCE_HYPERLINK=%s', (forced, links) => {
  expect(defaultLinks({ FORCE_HYPERLINK: forced, TERM_PROGRAM: 'vscode', TMUX: 'x' }, false)).toBe(links);
});

const linksOf = (options: TypedOptions, isTTY = true) =>
  outputFrom(options, { stdout: { isTTY, write: async () => {} }, env: { TERM: 'xterm', TERM_PROGRAM: 'vscode' } });

test('outputFrom() makes hyperlinks unasked on a terminal that has them', () => {
  expect(linksOf({})).toMatchObject({ links: 'hyperlink' });
});

test.each<[string, TypedOptions, boolean]>([
  ['in a pipe', {}, false],
  ['in a pager', { pager: true }, true],
  ['without colour', { color: 'never' }, true],
  ['when told so', { links: 'none' }, true],
])('outputFrom() makes none %s', (_when, options, isTTY) => {
  expect(linksOf(options, isTTY)).toMatchObject({ links: 'none' });
});

test('outputFrom() makes hyperlinks without colour when told so', () => {
  expect(linksOf({ links: 'hyperlink', color: 'never' }, false)).toMatchObject({ links: 'hyperlink', color: 0 });
});

test.each([
  ['footnote', 'footnote'],
  ['hyperlink', 'none'],
  ['auto', 'none'],
])('outputFrom() takes --links %s for %s in plain text', (links, style) => {
  expect(linksOf({ plain: true, links })).toMatchObject({ links: style });
});
