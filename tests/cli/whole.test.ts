import { expect, test } from 'vitest';
import { temporaryFolder } from './articles.js';
import { runIn } from './made-up-io.js';

const fileWith = temporaryFolder();

const PARAGRAPH = `<p>${'The last ferry of the day waits for the mail, and the mail waits for nobody. '.repeat(3)}</p>`;

const PAGE =
  '<!doctype html><title>The last ferry</title><body><nav><a href="/">Timetables</a></nav>' +
  `<article><h1>The last ferry</h1>${PARAGRAPH.repeat(3)}</article><footer>Printed on the quay</footer>`;

test('--whole leaves nothing of a page out', async () => {
  const path = fileWith('ferry.html', PAGE);
  const { stdout: article } = await runIn({}, '--plain', path);
  const { stdout: whole } = await runIn({}, '--plain', '--whole', path);
  expect(article).not.toMatch(/Timetables|Printed on the quay/);
  expect(whole).toMatch(/Timetables[\s\S]*The last ferry of the day[\s\S]*Printed on the quay/);
});

test('--whole leaves nothing of a text out', async () => {
  const path = fileWith(
    'ferry.txt',
    'The last ferry\n\nIt waits for the mail, and for nobody else.\n\nAdvertisement\n\nThen it goes.\n',
  );
  expect((await runIn({}, '--plain', path)).stdout).not.toContain('Advertisement');
  const { stdout, stderr } = await runIn({}, '--plain', '--whole', '--verbose', path);
  expect(stdout).toContain('nobody else.\n\nAdvertisement\n\nThen it goes.');
  expect(stderr).not.toContain('left out');
});
