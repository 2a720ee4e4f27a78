import fc from 'fast-check';
import { test } from 'vitest';
import { HARBOUR } from './articles.js';
import { runIn } from './made-up-io.js';

/** What must never reach a terminal: any control character but newline and tab, and bidi controls. */
const HARMFUL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** Pieces of text that do harm, alone or together: escape sequences whole, split and nested. */
const pieces = fc.constantFrom(
  '\x1b[31m',
  '\x1b]8;;http://example.org\x07',
  '\x1b',
  '[2J',
  '\x9b1m',
  '\u202e',
  '\x07',
  '\r',
  '\x85',
  'Ann',
  ' said: "',
  '"',
  '\n\n',
  'words ',
);
const harmful = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

const switches = fc.subarray(['--quotes', '--verbose', '--from=text']);
const output = fc.constantFrom('--plain', '--json', '--markdown', '--no-color', '--width=30', '--toc');

test('run() lets no control character through, from the text, the arguments or the file names', async () => {
  const asked = fc.option(
    fc.tuple(fc.constantFrom('--section', '--speaker', '--color', '--width', '--', '--from'), harmful),
    { nil: [] },
  );
  await fc.assert(
    fc.asyncProperty(harmful, switches, output, asked, async (text, on, form, value) => {
      const world = { piped: [`${HARBOUR}\n${text}`], terminal: 80 };
      const { stdout, stderr } = await runIn(world, ...on, form, ...value);
      return !HARMFUL.test(stdout) && !HARMFUL.test(stderr);
    }),
  );
});

test('run() says everything in lines that begin with its name', async () => {
  await fc.assert(
    fc.asyncProperty(harmful, async (text) => {
      const { stderr } = await runIn({ piped: [text] }, '--verbose', '-s', text, '-', text, `--${text}`);
      return stderr.split('\n').every((line) => line === '' || line.startsWith('article-reader: '));
    }),
  );
});
