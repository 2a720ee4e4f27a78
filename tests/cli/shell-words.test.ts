import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFinishedLine, wordsOfLine } from '../../src/cli/shell-words.js';
import { hasShell } from './completions/shells.js';

test.each([
  ['cat  a b ', ['cat', 'a', 'b']],
  ['cat \'a b\' c\\ d "e f"', ['cat', 'a b', 'c d', 'e f']],
  [`a'b'"c"\\d`, ['abcd']],
  [`'it'\\''s'`, ["it's"]],
  [`"a \\"b\\" \\$c \\\\ \\d"`, ['a "b" $c \\ \\d']],
  ['$(date) `date` $HOME', ['$(date)', '`date`', '$HOME']],
  ['a "" \'\' b', ['a', '', '', 'b']],
  ['a "b c', ['a', 'b c']],
  ["a 'b c", ['a', 'b c']],
  ['a\\', ['a']],
])('wordsOfLine() parts %s into %j', (line, words) => {
  expect(wordsOfLine(line)).toEqual(words);
});

test('wordsOfLine() undoes any way to quote a word', () => {
  const quoted = fc
    .string()
    .chain((text) =>
      fc.constantFrom(
        [text, `'${text.replaceAll("'", "'\\''")}'`] as const,
        [text, `"${text.replace(/[\\"$`]/g, '\\$&')}"`] as const,
        [text.trim() || '-', (text.trim() || '-').replace(/[^\w]/gu, '\\$&')] as const,
      ),
    );
  fc.assert(
    fc.property(fc.array(quoted), (words) => {
      expect(wordsOfLine(words.map(([, typed]) => typed).join(' '))).toEqual(words.map(([text]) => text));
    }),
  );
});

test.skipIf(!hasShell('bash'))('wordsOfLine() parts a line as bash does', () => {
  const pieces = fc.array(fc.constantFrom('a', ' ', "'b c'", '"d e"', '\\ ', '\\"', '"\\""', 'é'), { maxLength: 12 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const line = parts.join('');
      const script = `set -- ${line}\n(($#)) && printf '%s\\n' "$@"`;
      const { stdout } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
      expect(
        wordsOfLine(line)
          .map((word) => `${word}\n`)
          .join(''),
      ).toBe(stdout);
    }),
    { numRuns: 20 },
  );
});

test.each(['', 'a b', `a 'b"' "c'" d\\ `, '"a\\""'])('isFinishedLine() takes %s for whole', (line) => {
  expect(isFinishedLine(line)).toBe(true);
});

test.each(["a 'b", 'a "b', '"a\\"', 'a\\', `'a'"`])('isFinishedLine() misses an end in %s', (line) => {
  expect(isFinishedLine(line)).toBe(false);
});
