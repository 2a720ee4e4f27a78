import { expect, test } from 'vitest';
import type { TypedOptions } from '../../src/cli/command-line.js';
import { settingsOf } from '../../src/cli/settings.js';

const PIPE = { stdout: { isTTY: false, write: async () => {} }, env: {} };
const TERMINAL = { stdout: { isTTY: true, columns: 60, write: async () => {} }, env: { TERM: 'xterm' } };

const inPipe = (options: TypedOptions, ...sources: string[]) => settingsOf(sources, options, PIPE);
const onTerminal = (options: TypedOptions) => settingsOf([], options, TERMINAL);

test('settingsOf() without any option sets the whole article for the terminal', () => {
  expect(onTerminal({})).toEqual({
    sources: [],
    from: 'auto',
    reading: { timeout: 30_000, userAgent: expect.stringMatching(/^article-reader\/\d+\.\d+\.\d+$/) },
    selection: { show: 'article' },
    output: {
      type: 'terminal',
      columns: 60,
      color: 1,
      links: 'footnote',
      images: false,
      justify: false,
      hyphenate: false,
    },
    pager: false,
    verbose: false,
    whole: false,
  });
});

test('settingsOf() sets 80 columns without colour in a pipe', () => {
  expect(inPipe({}).output).toMatchObject({ type: 'terminal', columns: 80, color: 0, links: 'none' });
});

test('settingsOf() lets --width win over the terminal', () => {
  expect(onTerminal({ width: '120' }).output).toMatchObject({ columns: 120 });
});

test('settingsOf() sets paragraphs as --justify and --hyphenate say', () => {
  expect(inPipe({ justify: true }).output).toMatchObject({ justify: true, hyphenate: false });
  expect(inPipe({ hyphenate: true }).output).toMatchObject({ justify: false, hyphenate: true });
  expect(inPipe({ plain: true, justify: true, hyphenate: true }).output).toEqual({ type: 'plain', links: 'none' });
});

test('settingsOf() gives the text of a wide terminal its measure and a margin', () => {
  const wide = { ...TERMINAL, stdout: { ...TERMINAL.stdout, columns: 200 } };
  expect(settingsOf([], {}, wide).output).toMatchObject({ columns: 74, margin: 2 });
  expect(settingsOf([], { width: '100' }, wide).output).toEqual({
    type: 'terminal',
    columns: 100,
    color: 1,
    links: 'footnote',
    images: false,
    justify: false,
    hyphenate: false,
  });
  expect(settingsOf([], { center: true }, wide).output).toMatchObject({ columns: 136, margin: 64 });
});

test('settingsOf() sets columns side by side over the whole terminal, as high as it is', () => {
  const wide = { ...TERMINAL, stdout: { ...TERMINAL.stdout, columns: 120, rows: 40 } };
  expect(settingsOf([], { columns: '3' }, wide).output).toMatchObject({
    columns: 118,
    newspaper: { textColumns: 3, rows: 40 },
  });
  expect(inPipe({ columns: '2' }).output).toMatchObject({ columns: 80, newspaper: { textColumns: 2, rows: 60 } });
  expect(inPipe({ columns: '1' }).output).toEqual(inPipe({}).output);
});

test('settingsOf() draws in ASCII where the locale has no UTF-8', () => {
  const ascii = { ...PIPE, env: { LANG: 'C' } };
  expect(settingsOf([], {}, ascii).output).toMatchObject({ ascii: true });
});

test('settingsOf() does not wrap plain text unasked', () => {
  expect(onTerminal({ plain: true }).output).toEqual({ type: 'plain', links: 'none' });
});

test('settingsOf() wraps plain text where --width says', () => {
  expect(inPipe({ plain: true, width: '40' }).output).toEqual({ type: 'plain', columns: 40, links: 'none' });
});

test.each([
  [{ markdown: true }, 'markdown'],
  [{ json: true }, 'json'],
] as const)('settingsOf() resolves %o', (options, type) => {
  expect(inPipe(options).output).toEqual({ type });
});

test('settingsOf() takes --no-color for never', () => {
  expect(onTerminal({ color: false }).output).toMatchObject({ color: 0 });
});

test('settingsOf() takes --color always at its word', () => {
  expect(inPipe({ color: 'always' }).output).toMatchObject({ color: 1 });
});

test('settingsOf() shows the outline for --toc', () => {
  expect(inPipe({ toc: true }).selection).toEqual({ show: 'outline' });
});

test('settingsOf() shows quotations for --quotes', () => {
  expect(inPipe({ quotes: true }).selection).toEqual({ show: 'quotations' });
});

test('settingsOf() shows quotations for --speaker', () => {
  expect(inPipe({ speaker: 'Ann' }).selection).toEqual({ show: 'quotations', speaker: 'Ann' });
});

test('settingsOf() reads every selector', () => {
  expect(inPipe({ section: ['2', 'Sport'] }).selection.sections).toMatchObject([{ first: 2 }, { typed: 'Sport' }]);
});

test('settingsOf() reads sources in order', () => {
  expect(inPipe({}, 'a.txt', '-').sources).toEqual([{ type: 'file', path: 'a.txt' }, { type: 'stdin' }]);
});

test('settingsOf() uses the pager on a terminal', () => {
  expect(onTerminal({ pager: true }).pager).toBe(true);
});

test('settingsOf() uses no pager in a pipe', () => {
  expect(inPipe({ pager: true }).pager).toBe(false);
});

test.each<[TypedOptions, string]>([
  [{ color: 'sometimes' }, '--color takes auto, always or never, not "sometimes"'],
  [{ color: 'sometimes', plain: true }, '--color takes auto, always or never, not "sometimes"'],
  [{ columns: '0' }, '--columns takes a whole number, 1 or more, not "0"'],
  [{ columns: 'two', json: true }, '--columns takes a whole number, 1 or more, not "two"'],
  [{ from: 'pdf' }, '--from takes auto, text, markdown or html, not "pdf"'],
  [{ links: 'blue' }, '--links takes auto, hyperlink, footnote, list or none, not "blue"'],
  [{ links: 'blue', json: true }, '--links takes auto, hyperlink, footnote, list or none, not "blue"'],
  [
    { encoding: 'utf-88' },
    '--encoding takes a label such as utf-8 or windows-1252, not "utf-88": did you mean "utf-8"?',
  ],
  [{ encoding: '' }, '--encoding takes a label such as utf-8 or windows-1252, not ""'],
  [{ timeout: '0' }, '--timeout takes a number of seconds above 0, not "0"'],
  [{ timeout: '5s' }, '--timeout takes a number of seconds above 0, not "5s"'],
  [{ width: 'abc', json: true }, '--width takes a whole number of columns, 1 or more, not "abc"'],
  [{ speaker: ' ' }, '--speaker takes a name, not " "'],
  [{ speaker: '--toc' }, '--speaker takes a name, not "--toc"'],
  [{ section: ['--toc'] }, '--section takes a number, a range (2-4, 3-) or a title, not "--toc"'],
  [{ section: ['4-2'] }, 'range "4-2" is written backwards: did you mean "2-4"?'],
])('settingsOf() refuses %o', (options, message) => {
  expect(() => inPipe(options)).toThrow(expect.objectContaining({ code: 'usage', message }));
});

test('settingsOf() refuses to read standard input twice', () => {
  expect(() => inPipe({}, '-', 'a.txt', '-')).toThrow('standard input ("-") can be read only once');
});

const linksOf = (options: TypedOptions, isTTY = true) =>
  settingsOf([], options, { stdout: { isTTY, write: async () => {} }, env: { TERM: 'xterm', TERM_PROGRAM: 'vscode' } })
    .output;

test('settingsOf() makes hyperlinks unasked on a terminal that has them', () => {
  expect(linksOf({})).toMatchObject({ links: 'hyperlink' });
});

test.each<[string, string, TypedOptions, boolean]>([
  ['none', 'in a pipe', {}, false],
  ['footnote', 'in a pager', { pager: true }, true],
  ['footnote', 'without colour', { color: 'never' }, true],
  ['none', 'when told so', { links: 'none' }, true],
])('settingsOf() makes no hyperlinks but %s %s', (links, _when, options, isTTY) => {
  expect(linksOf(options, isTTY)).toMatchObject({ links });
});

test.each<TypedOptions>([{}, { plain: true }, { section: ['2'] }, { pager: true }])(
  'settingsOf() lists links alone with %o',
  (options) => {
    expect(linksOf({ ...options, links: 'list' })).toEqual({ type: 'links' });
  },
);

test.each<TypedOptions>([{ json: true }, { markdown: true }, { toc: true }, { quotes: true }, { speaker: 'Ann' }])(
  'settingsOf() lists no links of %o',
  (options) => {
    const [name] = Object.keys(options);
    expect(() => linksOf({ ...options, links: 'list' })).toThrow(
      `option '--links list' cannot be used with option '--${name}'`,
    );
  },
);

test('settingsOf() makes hyperlinks without colour when told so', () => {
  expect(linksOf({ links: 'hyperlink', color: 'never' }, false)).toMatchObject({ links: 'hyperlink', color: 0 });
});

test.each([
  ['footnote', 'footnote'],
  ['hyperlink', 'none'],
  ['auto', 'none'],
])('settingsOf() takes --links %s for %s in plain text', (links, style) => {
  expect(linksOf({ plain: true, links })).toMatchObject({ links: style });
});
