import { expect, test } from 'vitest';
import { parseCommandLine } from '../../src/cli/command-line.js';
import { OPTION_GROUPS, optionNames } from '../../src/cli/options.js';
import { VERSION } from '../../src/cli/program-text.js';

function printedBy(...argv: readonly string[]): string {
  const line = parseCommandLine(argv);
  if (line.type !== 'print') expect.unreachable('the command line asks to read');
  return line.text;
}

test('parseCommandLine() gives options and sources as typed', () => {
  const argv = ['a.txt', '-w', '40', '--plain', '-s', '2', '--section', 'Sport', '-', '--color=never'];
  expect(parseCommandLine(argv)).toEqual({
    type: 'read',
    sources: ['a.txt', '-'],
    options: { width: '40', plain: true, section: ['2', 'Sport'], color: 'never', resume: true },
  });
});

test('parseCommandLine() takes short options in one word', () => {
  expect(parseCommandLine(['-pqs2'])).toMatchObject({ options: { plain: true, quotes: true, section: ['2'] } });
});

test('parseCommandLine() takes everything after two hyphens for a source', () => {
  expect(parseCommandLine(['--', '--plain'])).toMatchObject({ sources: ['--plain'], options: {} });
});

test('parseCommandLine() lets the last of --color and --no-color win', () => {
  expect(parseCommandLine(['--no-color', '--color', 'always'])).toMatchObject({ options: { color: 'always' } });
  expect(parseCommandLine(['--color', 'always', '--no-color'])).toMatchObject({ options: { color: false } });
});

test.each([
  ['--plain', '--json'],
  ['--plain', '--markdown'],
  ['--markdown', '--json'],
  ['--toc', '--quotes'],
  ['--toc', '--speaker=Ann'],
])('parseCommandLine() refuses %s with %s, in either order', (one, other) => {
  for (const argv of [
    [one, other],
    [other, one],
  ]) {
    expect(() => parseCommandLine(argv)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringMatching(/cannot be used with/) }),
    );
  }
});

test('parseCommandLine() suggests what a misspelt option may mean', () => {
  expect(() => parseCommandLine(['--sectoin', '2'])).toThrow(
    /unknown option '--sectoin'\s\(Did you mean --section\?\)/,
  );
});

test.each([
  [['-version'], "unknown option '-version' (Did you mean --version?)"],
  [['-v'], "unknown option '-v' (Did you mean --version?)"],
  [['a.txt', '-plain'], "unknown option '-plain' (Did you mean --plain?)"],
  [['-x'], "unknown option '-x' (--help lists those there are)"],
  [['--zzzzzz'], "unknown option '--zzzzzz' (--help lists those there are)"],
  [['-5'], "unknown option '-5' (Did you mean --section 5?)"],
  [['a.txt', '-2', '--', 'b.txt'], "unknown option '-2' (Did you mean --section 2?)"],
])('parseCommandLine() says what to do in place of %s', (argv, message) => {
  expect(() => parseCommandLine(argv)).toThrow(expect.objectContaining({ code: 'usage', message }));
});

test('parseCommandLine() takes a number with a hyphen for a value, and for a source after two hyphens', () => {
  expect(parseCommandLine(['-s', '-2', '--', '-5'])).toMatchObject({ sources: ['-5'], options: { section: ['-2'] } });
});

test.each([['--nonsense'], ['-x'], ['--plain=yes'], ['--width']])('parseCommandLine() refuses %s', (...argv) => {
  expect(() => parseCommandLine(argv)).toThrow(expect.objectContaining({ code: 'usage' }));
});

test.each([
  ['-V'],
  ['--version'],
  ['--nonsense', '--version'],
  ['--plain', '--json', '-V'],
  ['a.txt', '-V', '--width'],
])('parseCommandLine() prints the version for %s %s %s', (...argv) => {
  expect(printedBy(...argv)).toBe(`${VERSION}\n`);
});

test.each([['-h'], ['--help'], ['--nonsense', '-h'], ['--help', '--width'], ['--width=0', '-ph']])(
  'parseCommandLine() prints help for %s %s',
  (...argv) => {
    expect(printedBy(...argv)).toMatch(/^Usage: article-reader \[options\] \[source\.\.\.\]$/m);
  },
);

test('the help begins with examples', () => {
  expect(printedBy('--help')).toMatch(/^Examples:\n {2}article-reader /);
});

test('the help fits 80 columns and has no trailing spaces', () => {
  for (const line of printedBy('--help').split('\n')) {
    expect(line.length, line).toBeLessThanOrEqual(80);
    expect(line).toBe(line.trimEnd());
  }
});

test('the help names every option', () => {
  const help = printedBy('--help');
  for (const name of OPTION_GROUPS.flatMap((group) => group.options).flatMap(optionNames)) expect(help).toContain(name);
});

test('the help says where to read more at its end', () => {
  expect(printedBy('--help').trimEnd().split('\n').at(-1)).toBe('More: article-reader --man');
});

test('the help keeps to the width', () => {
  const { text } = parseCommandLine(['--help'], 56) as { readonly text: string };
  const lines = text.slice(text.indexOf('Usage:')).split('\n');
  expect(lines.filter((line) => line.length > 56)).toEqual([]);
});
