import { expect, test } from 'vitest';
import { announceLongReading, type ReadingTask } from '../../src/cli/source-text.js';
import { HARBOUR, temporaryFolder } from './articles.js';
import { ioOf, runIn, type World } from './made-up-io.js';

const fileWith = temporaryFolder();

/** What is said before a text of so many characters is read. */
async function saidBefore(length: number, work: ReadingTask, world: World = { terminal: 80 }): Promise<string> {
  const printed = { stdout: '', stderr: '' };
  const said = { encoding: 'utf-8', encodingBy: 'bytes', unmappable: 0 } as const;
  const text = { source: { type: 'file', path: 'bells.txt' }, text: ' '.repeat(length), ...said } as const;
  await announceLongReading(text, work, ioOf(world, printed));
  return printed.stderr;
}

test.each([
  ['text', 3_000_000, 'plain text'],
  ['markdown', 1_000_000, 'Markdown'],
  ['html', 1_000_000, 'HTML'],
] as const)('announceLongReading() says that much %s takes a while', async (format, length, name) => {
  expect(await saidBefore(length, { format, seeksQuotations: false })).toBe(
    `article-reader: bells.txt: ${length / 1_000_000}.0 million characters of ${name} take a while to read\n`,
  );
});

test.each(['text', 'markdown', 'html'] as const)(
  'announceLongReading() says nothing of a little %s',
  async (format) => {
    expect(await saidBefore(100_000, { format, seeksQuotations: true })).toBe('');
  },
);

test('announceLongReading() knows that quotations take longer', async () => {
  expect(await saidBefore(1_200_000, { format: 'text', seeksQuotations: false })).toBe('');
  expect(await saidBefore(1_200_000, { format: 'text', seeksQuotations: true })).toContain('1.2 million characters');
});

test('announceLongReading() says nothing where nobody watches', async () => {
  expect(await saidBefore(9_000_000, { format: 'markdown', seeksQuotations: true }, {})).toBe('');
});

const long = fileWith('long.txt', HARBOUR + ' '.repeat(700_000));

test.each([
  ['--quotes', /long\.txt: 0\.7 million characters of plain text take a while to read\n$/],
  ['--json', /take a while/],
  ['--toc', /^$/],
  ['--plain', /^$/],
])('with %s, run() says whether a text takes a while, before it is read', async (option, said) => {
  expect((await runIn({ terminal: 80 }, option, long)).stderr).toMatch(said);
});
