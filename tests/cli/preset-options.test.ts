import { expect, test } from 'vitest';
import type { TypedOptions } from '../../src/cli/command-line.js';
import { withPresetOptions } from '../../src/cli/preset-options.js';
import { HARBOUR } from './articles.js';
import { runIn } from './made-up-io.js';

const stdout = { isTTY: false, write: async () => {} };

function optionsOf(preset: string, options: TypedOptions): TypedOptions {
  return withPresetOptions(
    { type: 'read', sources: ['a.txt'], options },
    { env: { ARTICLE_READER_OPTS: preset }, stdout },
  ).options;
}

test.each<[string, TypedOptions, TypedOptions]>([
  ['', { width: '40' }, { width: '40' }],
  ['  ', {}, {}],
  ['--width 66 --plain', {}, { width: '66', plain: true }],
  ['--width 66', { width: '40' }, { width: '40' }],
  ['-w 66 -q', { toc: true }, { width: '66', toc: true }],
  ['--toc', { speaker: 'Ann' }, { speaker: 'Ann' }],
  ['--plain', { json: true }, { json: true }],
  ['--no-color', { color: 'always' }, { color: 'always' }],
  ['--color always', { color: false }, { color: false }],
  [`--speaker 'Ann Lee'`, {}, { speaker: 'Ann Lee' }],
  ['--speaker Ann\\ Lee', {}, { speaker: 'Ann Lee' }],
  ['--section 1', { section: ['3'] }, { section: ['1', '3'] }],
  ['--links list', { json: true }, { json: true }],
  ['--quotes --width 50', { links: 'list' }, { width: '50', links: 'list' }],
  ['--links footnote', { json: true }, { links: 'footnote', json: true }],
  ['--unknown', { man: true }, { man: true }],
  ['--unknown', { completion: 'bash' }, { completion: 'bash' }],
])('withPresetOptions() puts "%s" before %o', (preset, typed, options) => {
  expect(optionsOf(preset, typed)).toEqual(options);
});

test.each([
  ['--colour always', "unknown option '--colour' (Did you mean --color?)"],
  ['--width', "option '-w, --width <columns>' argument missing"],
  ['--width x', '--width takes a whole number of columns, 1 or more, not "x"'],
  ['--plain --json', "option '-p, --plain' cannot be used with option '-j, --json'"],
  ["--speaker 'Ann", `it has a quotation mark or a backslash without its end: "--speaker 'Ann"`],
  ['--plain news.txt', 'it takes options alone, and no source such as "news.txt"'],
  ['-', 'it takes options alone, and no source such as "-"'],
  ['--help', 'it takes no --help and no --version'],
  ['--man', 'it takes no --man'],
  ['--completion bash', 'it takes no --completion'],
])('run() says what is wrong in ARTICLE_READER_OPTS="%s"', async (preset, message) => {
  const world = { piped: [HARBOUR], env: { ARTICLE_READER_OPTS: preset } };
  const said = {
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining(`article-reader: ARTICLE_READER_OPTS: ${message}`),
  };
  expect(await runIn(world)).toEqual(said);
  expect(await runIn(world, '--width', '30')).toEqual(said);
});

test('run() obeys ARTICLE_READER_OPTS where nothing is typed', async () => {
  const plain = await runIn({ piped: [HARBOUR] }, '--plain');
  expect(await runIn({ piped: [HARBOUR], env: { ARTICLE_READER_OPTS: '--plain' } })).toEqual(plain);
});

test('run() lets help and version win over a mistake in ARTICLE_READER_OPTS', async () => {
  expect(await runIn({ env: { ARTICLE_READER_OPTS: '"' } }, '--version')).toMatchObject({ exitCode: 0, stderr: '' });
});

test('run() lets no escape out of ARTICLE_READER_OPTS', async () => {
  const { stderr } = await runIn({ env: { ARTICLE_READER_OPTS: '--\x1b[31mred\x1b]0;title\x07' } });
  expect(stderr).not.toMatch(/[\x1b\x07]/);
});

test('withPresetOptions() leaves --read of the variable out where there is no terminal, and where another form is typed', () => {
  const line = { type: 'read', sources: [], options: {} } as const;
  const env = { ARTICLE_READER_OPTS: '--read' };
  const optionsIn = (isTTY: boolean, typed: object) =>
    withPresetOptions({ ...line, options: typed }, { env, stdout: { isTTY, write: async () => {} } }).options;
  expect(optionsIn(false, {})).toEqual({});
  expect(optionsIn(true, { plain: true })).toEqual({ plain: true });
  expect(optionsIn(true, {})).toEqual({ read: true });
});
