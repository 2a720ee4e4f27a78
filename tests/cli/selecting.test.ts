import { expect, test } from 'vitest';
import { HARBOUR, LIBRARY, temporaryFolder } from './articles.js';
import { runIn } from './made-up-io.js';

const fileWith = temporaryFolder();
const harbour = fileWith('harbour.txt', HARBOUR);
const library = fileWith('library.txt', LIBRARY);
const twins = fileWith(
  'twins.txt',
  LIBRARY.replace('Money', 'Big money').concat('\nSmall money\n\n', 'It is spent. '.repeat(9)),
);
const smiths = fileWith(
  'smiths.txt',
  '“We stay,” said Ann Smith after the meeting of the council. “I go,” said Bob Smith.\n',
);
const evening = fileWith(
  'evening.txt',
  '“They ring again,” said Tom Weber in the evening, when the boats had come in.\n',
);

test('--section prints the section that it names', async () => {
  const { exitCode, stdout } = await runIn({}, '--plain', '-s', 'boats', harbour);
  expect(stdout).toMatch(/^Boats\n\nThe boats that had wintered [^\n]*\n$/);
  expect(exitCode).toBe(0);
});

test('--section may be repeated', async () => {
  const { stdout } = await runIn({}, '--plain', '-s', '3', '-s', '2', harbour);
  expect(stdout).toMatch(/^Money\n[\s\S]*^Boats\n/m);
});

test('--section takes a list of numbers and ranges', async () => {
  const { stdout } = await runIn({}, '--plain', '-s', '2,3', harbour);
  expect(stdout).toMatch(/^Money\n[\s\S]*^Boats\n/m);
  expect((await runIn({}, '--plain', '-s', '2–3', harbour)).stdout).toBe(stdout);
});

test('--section reports the number of a list that there is not', async () => {
  const { exitCode, stdout, stderr } = await runIn({}, '--plain', '-s', '3, 9', harbour);
  expect(stdout).toMatch(/^Boats\n/);
  expect(stderr).toMatch(/^article-reader: cannot find section "9": [^\n]*\n$/);
  expect(exitCode).toBe(1);
});

test('--section takes a title that has a comma', async () => {
  const article = fileWith('comma.txt', HARBOUR.replace('Money', 'Money, power'));
  expect((await runIn({}, '--plain', '-s', 'Money, power', article)).stdout).toMatch(/^Money, power\n/);
});

test('--section that the source does not have is one line and exit 1', async () => {
  expect(await runIn({}, '-s', 'boots', harbour)).toEqual({
    exitCode: 1,
    stdout: '',
    stderr:
      'article-reader: cannot find section "boots": did you mean "Boats"? ' +
      'sections are 1 (opening), 2 "Money", 3 "Boats"\n',
  });
});

test('--section prints what is there and reports what is not', async () => {
  const { exitCode, stdout, stderr } = await runIn({}, '--plain', '-s', 'boats', '-s', 'sport', harbour);
  expect(stdout).toMatch(/^Boats\n/);
  expect(stderr).toMatch(/^article-reader: cannot find section "sport"[^\n]*\n$/);
  expect(exitCode).toBe(1);
});

test('--section that one of several sources has is enough', async () => {
  const { exitCode, stdout, stderr } = await runIn({}, '--plain', '-s', 'boats', library, harbour);
  expect(stdout).toMatch(/^Boats\n/);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
});

test('--section that all sources have is printed of all', async () => {
  const { stdout } = await runIn({}, '--plain', '-s', 'money', library, harbour);
  expect(stdout).toMatch(/^Money\n\nThe bus [^\n]*\n\n\* \* \*\n\nMoney\n\nThe town [^\n]*\n$/);
});

test('--section that none of several sources has says of each what it has', async () => {
  const { exitCode, stdout, stderr } = await runIn({}, '-s', 'sport', harbour, library);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr.split('\n')).toEqual([
    `article-reader: ${harbour}: cannot find section "sport": sections are 1 (opening), 2 "Money", 3 "Boats"`,
    `article-reader: ${library}: cannot find section "sport": sections are 1 (opening), 2 "Money"`,
    '',
  ]);
});

test('--section that means two sections is refused, and both are listed', async () => {
  const { exitCode, stdout, stderr } = await runIn({}, '-s', 'money', twins);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toMatch(/^article-reader: [^\n]*2 "Big money", 3 "Small money"\n$/);
});

test('--section that means two sections of one source is an error, though another source has one', async () => {
  const { exitCode, stdout, stderr } = await runIn({}, '--plain', '-s', 'money', twins, library);
  expect(stdout).toMatch(/^Money\n\nThe bus [^\n]*\n$/);
  expect(stderr).toMatch(/^article-reader: \S*twins\.txt: [^\n]*\n$/);
  expect(exitCode).toBe(1);
});

test('--quotes prints quotations with their speakers', async () => {
  const { stdout } = await runIn({}, '--plain', '--quotes', harbour);
  expect(stdout).toBe('“It was worth every penny” — Ruth Adler\n“I missed the bells” — Tom Weber\n');
});

test('--quotes without any is no failure and prints nothing', async () => {
  expect(await runIn({}, '--plain', '--quotes', library)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
});

test('--quotes keeps to the sections that are asked for', async () => {
  const { stdout } = await runIn({}, '--plain', '--quotes', '-s', 'boats', harbour);
  expect(stdout).toBe('“I missed the bells” — Tom Weber\n');
});

test('--speaker prints what one person said', async () => {
  const { stdout } = await runIn({}, '--plain', '--speaker', 'adler', harbour);
  expect(stdout).toBe('It was worth every penny\n');
});

test('--speaker keeps the names where several people have it', async () => {
  const { stdout } = await runIn({}, '--plain', '--speaker', 'smith', smiths);
  expect(stdout).toBe('“We stay” — Ann Smith\n“I go” — Bob Smith\n');
});

test('--speaker keeps the name on a page', async () => {
  const { stdout } = await runIn({}, '--speaker', 'adler', harbour);
  expect(stdout).toBe(
    `Ruth Adler, the mayor of the town\n${'─'.repeat(33)}\n\n  “It was worth every penny”\n    — section 2: Money\n`,
  );
});

test('--speaker --plain prints nothing but the words of several sources', async () => {
  const { stdout } = await runIn({}, '--plain', '--speaker', 'tom weber', harbour, library, evening);
  expect(stdout).toBe('I missed the bells\n\nThey ring again\n');
});

test('--speaker on a page says of several sources which is which', async () => {
  const { stdout } = await runIn({}, '--speaker', 'tom weber', harbour, evening);
  expect(stdout).toMatch(
    /^The harbour of Brill opens again\n═+\n\n\nTom Weber[^\n]*\n─+\n\n {2}“I missed the bells”\n[^\n]*\n\n\* \* \*\n\n\S*evening\.txt\n═+\n\n\nTom Weber\n─+\n\n {2}“They/,
  );
});

test('--speaker whom nobody quotes is one line and exit 1', async () => {
  const { exitCode, stdout, stderr } = await runIn({}, '--json', '--speaker', 'webber', harbour);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  expect(stderr).toMatch(/^article-reader: cannot find speaker "webber": did you mean "Tom Weber"\? [^\n]*\n$/);
});

test('--speaker whom one of several sources quotes is enough', async () => {
  const { exitCode, stdout, stderr } = await runIn({}, '--plain', '--speaker', 'weber', library, harbour);
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 0,
    stdout: 'I missed the bells\n',
    stderr: '',
  });
});

test('--toc lists the sections', async () => {
  const { stdout } = await runIn({}, '--plain', '--toc', harbour);
  expect(stdout.trimEnd().split('\n')).toHaveLength(3);
  expect(stdout).toMatch(/^\D*2\b.*Money/m);
});

test.each(['--plain', '--markdown', '--width=60'])('--toc %s says of several sources which is which', async (form) => {
  const { stdout } = await runIn({}, form, '--toc', harbour, evening);
  const [first = '', second = ''] = stdout.split('\n* * *\n');
  expect(first).toMatch(/^(?:---\n[\s\S]*\n---\n\n# )?The harbour of Brill opens again\n[\s\S]*Boats/);
  expect(second).toMatch(/^\n(?:# )?\S*evening\.txt\n[\s\S]*\(opening\)/);
});

test.each(['--toc', '--quotes'])('%s calls standard input so where its article has no headline', async (option) => {
  const { stdout } = await runIn({ piped: ['“They ring again,” said Tom Weber.\n'] }, '--plain', option, '-', harbour);
  expect(stdout).toMatch(/^standard input\n\n/);
});

test('--json names standard input as it was typed', async () => {
  const { stdout } = await runIn({ piped: ['“They ring again,” said Tom Weber.\n'] }, '--json', '-', harbour);
  expect(stdout).toMatch(/^\{"type":"article","input":"-",/);
});

test('--quotes --plain says of several sources which is which, and nothing of one without quotations', async () => {
  const { stdout } = await runIn({}, '--plain', '--quotes', harbour, library, evening);
  expect(stdout.replace(evening, 'evening.txt')).toBe(
    'The harbour of Brill opens again\n\n“It was worth every penny” — Ruth Adler\n“I missed the bells” — Tom Weber\n' +
      '\n* * *\n\nevening.txt\n\n“They ring again” — Tom Weber\n',
  );
});

test('--quotes --json of several sources is that of each', async () => {
  const [both, first, second] = await Promise.all([
    runIn({}, '--json', '--quotes', harbour, evening),
    runIn({}, '--json', '--quotes', harbour),
    runIn({}, '--json', '--quotes', evening),
  ]);
  expect(both.stdout).toBe(first.stdout + second.stdout);
});

test('--toc of one source says on a page what the article is called, its date and its length', async () => {
  const { stdout } = await runIn({}, '--toc', harbour);
  expect(stdout).toMatch(/^The harbour of Brill opens again\n═+\n\d+ words · 1 min read\n\n1 /);
});
