import { expect, test } from 'vitest';
import { HARBOUR, temporaryFolder } from './articles.js';
import { runIn } from './made-up-io.js';

const fileWith = temporaryFolder();
const harbour = fileWith('harbour.txt', HARBOUR.replace('Money\n', 'Advertisement\n\nMoney\n'));

test('--verbose changes nothing on standard output', async () => {
  expect((await runIn({}, '--verbose', harbour)).stdout).toBe((await runIn({}, harbour)).stdout);
});

test('--verbose says what format and encoding were found, and what told them', async () => {
  const { stderr } = await runIn({}, '--verbose', harbour);
  expect(stderr).toContain(`article-reader: ${harbour}: read as text, by its name\n`);
  expect(stderr).toContain(`article-reader: ${harbour}: encoded in utf-8, by its bytes, which are ASCII\n`);
});

test('--verbose counts the characters that could not be decoded', async () => {
  const path = fileWith('cut.txt', Buffer.from('Grüße aus Łódź').subarray(0, -1));
  const { stdout, stderr } = await runIn({}, '--verbose', '--plain', path);
  expect(stdout).toBe('Grüße aus Łód\uFFFD\n');
  expect(stderr).toContain(`article-reader: ${path}: shown as U+FFFD, for they could not be decoded: 1\n`);
});

test('--verbose does not count when all could be decoded', async () => {
  expect((await runIn({}, '--verbose', harbour)).stderr).not.toContain('U+FFFD');
});

test('--verbose says what was left out and why', async () => {
  const { stderr } = await runIn({}, '--verbose', harbour);
  expect(stderr).toMatch(/^article-reader: \S*harbour\.txt: left out "Advertisement": \S[^\n]*$/m);
});

test.each([['--quotes'], ['--json']])('--verbose gives the rule behind each speaker with %s', async (option) => {
  const { stderr } = await runIn({}, '--verbose', option, harbour);
  expect(stderr).toMatch(/: quotation 1, by Ruth Adler: \S/);
  expect(stderr).toMatch(/: quotation 2, by Tom Weber: \S/);
});

test('--verbose gives only the rules behind the quotations that are shown', async () => {
  const { stderr } = await runIn({}, '--verbose', '--speaker', 'weber', harbour);
  expect(stderr.match(/: quotation \d/g)).toEqual([': quotation 2']);
});

test.each([['--plain'], ['--toc']])('--verbose says nothing of quotations with %s', async (option) => {
  expect((await runIn({}, '--verbose', option, harbour)).stderr).not.toContain('quotation');
});
