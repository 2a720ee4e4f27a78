import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { contrastOf, luminanceOf, THEMES } from '../../scripts/contrast-of.mjs';
import { DARKEST_LIGHT, groundOfAnswer, LIGHTEST_DARK, readTheme } from '../../src/cli/theme-choice.js';
import { HARBOUR, temporaryFolder } from './articles.js';
import { type Outcome, runIn, type World } from './made-up-io.js';

const fileWith = temporaryFolder();

/** A folder of what a user sets, with these files below `article-reader/`. */
function configWith(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(dirname(fileWith('here.txt', '')), name);
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'article-reader', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

const MINE = '{ "headline": "bold red" }';
const config = configWith('config', { 'themes/mine.json': MINE, 'themes/dark.json': '{' });
const withOwn = configWith('own', { 'theme.json': '{ "extends": "dark", "headline": "italic" }' });
const wrong = configWith('wrong', { 'theme.json': '{' });
const page = fileWith('page.md', '# Boats\n\nSee `code`.\n\n```js\nlet a = 1;\n```\n');

describe('readTheme()', () => {
  const env = { XDG_CONFIG_HOME: config };

  it.each(['auto', 'dark', 'light', 'plain'])('knows %s, whatever files there are', (name) => {
    expect(readTheme(name, env)).toEqual({ base: name, styles: {} });
  });

  it('finds a theme of the user’s by its name', () => {
    expect(readTheme('mine', env)).toEqual({ styles: { headline: 'bold red' } });
  });

  it('finds it in the home of a user who has set no folder, or a relative one', () => {
    const home = dirname(configWith('home/.config', { 'themes/mine.json': MINE }));
    expect(readTheme('mine', { HOME: home })).toEqual({ styles: { headline: 'bold red' } });
    expect(readTheme('mine', { HOME: home, XDG_CONFIG_HOME: 'config' })).toEqual({ styles: { headline: 'bold red' } });
  });

  it('takes what has a slash or ends in .json for a file', () => {
    expect(readTheme(fileWith('theme.json', MINE), {})).toEqual({ styles: { headline: 'bold red' } });
    expect(readTheme(fileWith('theme', MINE), {})).toEqual({ styles: { headline: 'bold red' } });
  });

  it('takes the user’s own where none is asked for', () => {
    expect(readTheme(undefined, { XDG_CONFIG_HOME: withOwn })).toMatchObject({ base: 'dark' });
    expect(readTheme(undefined, env)).toEqual({ styles: {} });
    expect(readTheme(undefined, {})).toEqual({ styles: {} });
  });

  it.each([
    ['drak', `not "drak": did you mean "dark"?`],
    [
      'minne',
      `a JSON file, or the name of one in "${config}/article-reader/themes", not "minne": did you mean "mine"?`,
    ],
    ['', '--theme takes auto, dark, light, plain, a JSON file'],
    ['missing.json', 'cannot use the theme "missing.json": no such file'],
    [dirname(config), `cannot use the theme "${dirname(config)}": it is no file`],
    [fileWith('wrong.json', '{'), `wrong.json": it is not JSON`],
    [fileWith('large.json', ' '.repeat(65 * 1024)), `large.json": it has more than 64 kB`],
    [fileWith('role.json', '{ "links": "bold" }'), `role.json": it has no role "links" to style: did you mean "link"?`],
  ])('refuses %s', (wanted, message) => {
    expect(() => readTheme(wanted, env)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(message) }),
    );
  });
});

describe('groundOfAnswer()', () => {
  it.each([
    ['\x1b]11;rgb:0000/0000/0000\x1b\\\x1b[?62c', 'dark'],
    ['\x1b]11;rgb:2e2e/3434/4040\x07\x1b[?62c', 'dark'],
    ['\x1b]11;rgb:00/2b/36\x1b\\', 'dark'],
    ['\x1b]11;rgb:fdfd/f6f6/e3e3\x1b\\', 'light'],
    ['\x1b]11;rgba:ffff/ffff/ffff/8000\x1b\\', 'light'],
    ['x\x1b]11;rgb:f/f/f\x1b\\', 'light'],
    ['\x1b]11;rgb:8080/8080/8080\x1b\\', 'neutral'],
    ['\x1b[?62c', undefined],
    ['\x1b]11;rgb:zz/00/00\x1b\\', undefined],
    ['', undefined],
  ])('takes %j for %s', (answer, ground) => {
    expect(groundOfAnswer(answer)).toBe(ground);
  });

  it('draws the line where the themes can be read', () => {
    const grays = Array.from({ length: 256 }, (_, level) => `#${level.toString(16).padStart(2, '0').repeat(3)}`);
    for (const { name, level, roles } of THEMES.filter(({ level }) => level > 1)) {
      const fits = (gray: string) =>
        name === 'dark' ? luminanceOf(gray) <= LIGHTEST_DARK : luminanceOf(gray) >= DARKEST_LIGHT;
      for (const ground of grays.filter(fits)) {
        const palette = { ground, text: name === 'dark' ? '#ffffff' : '#000000', colors: [] };
        expect(Object.values(roles).filter((style) => !contrastOf(style, palette, level).enough)).toEqual([]);
      }
    }
  });
});

/** A terminal of 16 million colours whose ground is asked for, and what it answers. */
const asked = (answer: string): World & { readonly questions: string[] } => {
  const questions: string[] = [];
  const onAsk: World['onAsk'] = async (question) => {
    questions.push(question);
    return answer;
  };
  return { terminal: 60, keyboard: true, env: { TERM: 'xterm-kitty' }, onAsk, questions };
};

const DARK = '\x1b[38;2;223;175;119mcode';
const LIGHT = '\x1b[38;2;127;63;0mcode';
const NEUTRAL = '\x1b[1mcode';
const KEYWORD = '\x1b[1mlet';

test.each([
  ['\x1b]11;rgb:0000/0000/0000\x1b\\\x1b[?62c', DARK],
  ['\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1b[?62c', LIGHT],
  ['\x1b]11;rgb:8080/8080/8080\x1b\\\x1b[?62c', NEUTRAL],
  ['', NEUTRAL],
])(
  'run() asks the terminal for its ground with --theme auto, and sets the page for the answer %j',
  async (answer, code) => {
    const world = asked(answer);
    expect((await runIn(world, '--theme', 'auto', page)).stdout).toContain(code);
    expect(world.questions).toEqual(['\x1b]11;?\x1b\\\x1b[c']);
  },
);

test.each<[string, Partial<Record<keyof World, unknown>>, readonly string[]]>([
  ['unless it is told to', {}, []],
  ['for another theme', {}, ['--theme', 'dark']],
  ['in a pipe', { terminal: undefined }, ['--theme', 'auto', '--color', 'always']],
  ['where standard input is none', { keyboard: false }, ['--theme', 'auto']],
  ['where standard input is read', { piped: [HARBOUR] }, ['--theme', 'auto', '-']],
  ['with a pager', { onSpawn: () => ({}) }, ['--theme', 'auto', '--pager']],
  ['without colours', {}, ['--theme', 'auto', '--no-color']],
  ['for plain text', {}, ['--theme', 'auto', '--plain']],
])('run() asks the terminal nothing %s', async (_when, world, argv) => {
  const { onAsk, questions, ...terminal } = asked('');
  expect((await runIn({ ...terminal, ...world } as World, ...argv, page)).exitCode).toBe(0);
});

const stdoutOf = async (env: World['env'], ...argv: readonly string[]): Promise<string> =>
  (await runIn({ terminal: 60, env: { TERM: 'xterm-kitty', ...env } }, ...argv, page)).stdout;

test.each([
  [{}, NEUTRAL],
  [{ COLORFGBG: '15;0' }, DARK],
  [{ COLORFGBG: '0;default;15' }, LIGHT],
  [{ COLORFGBG: '15;4' }, NEUTRAL],
  [{ COLORFGBG: 'default' }, NEUTRAL],
  [{ XDG_CONFIG_HOME: withOwn }, DARK],
])('run() goes by %o unasked', async (env, code) => {
  expect(await stdoutOf(env)).toContain(code);
});

test('run() tells the words of code apart, but not with --theme plain', async () => {
  expect(await stdoutOf({})).toContain(KEYWORD);
  expect(await stdoutOf({}, '--theme', 'plain')).not.toContain(KEYWORD);
  expect(await stdoutOf({}, '--theme', 'plain')).toContain(NEUTRAL);
  expect(await stdoutOf({}, '--theme', 'dark')).toContain('\x1b[38;2;207;168;255mlet');
});

test('run() begins the user’s theme with the one that it names', async () => {
  const stdout = await stdoutOf({ XDG_CONFIG_HOME: withOwn });
  expect(stdout).toContain('\x1b[3mBoats\x1b[23m');
  expect(stdout).toContain(DARK);
  expect(await stdoutOf({ XDG_CONFIG_HOME: config }, '--theme', 'mine')).toContain(
    '\x1b[1m\x1b[38;5;1mBoats'.replace('38;5;1', '31'),
  );
});

test.each<[World, readonly string[], string]>([
  [
    {},
    ['--theme', 'drak'],
    'article-reader: --theme takes auto, dark, light, plain, a JSON file, not "drak": did you mean "dark"?\n',
  ],
  [{}, ['--theme', 'no.json', '--json'], 'article-reader: cannot use the theme "no.json": no such file\n'],
  [
    { terminal: 60, env: { TERM: 'xterm', XDG_CONFIG_HOME: wrong } },
    [],
    `article-reader: cannot use the theme "${wrong}/article-reader/theme.json": it is not JSON\n`,
  ],
  [
    { env: { ARTICLE_READER_OPTS: '--theme no.json' } },
    [],
    'article-reader: ARTICLE_READER_OPTS: cannot use the theme "no.json": no such file\n',
  ],
])('run() in %o with %o ends with one line', async (world, argv, stderr) => {
  const said: Outcome = { exitCode: 2, stdout: '', stderr };
  expect(await runIn(world, ...argv, page)).toEqual(said);
});

test('run() does not look at the user’s theme where there are no colours', async () => {
  expect((await runIn({ env: { XDG_CONFIG_HOME: wrong } }, page)).exitCode).toBe(0);
});

test('run() lets no escape out of a theme file', async () => {
  const file = fileWith('hostile.json', '{ "\\u001b[31m\\u0007": "bold" }');
  const { stderr } = await runIn({}, '--theme', file, page);
  expect(stderr).toMatch(/^article-reader: cannot use the theme /);
  expect(stderr).not.toMatch(/[\x1b\x07]/);
});
