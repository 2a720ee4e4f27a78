import { expect, test } from 'vitest';
import { KINDS } from '../../../src/input/kinds/kinds.js';
import { refusal } from '../../../src/input/kinds/refuse.js';
import type { Source } from '../../../src/input/source.js';

const file = (path: string): Source => ({ type: 'file', path });
const PAGE: Source = { type: 'url', url: 'https://example.org/a?b&c' };

test.each<[Source, boolean, string]>([
  [file('x.pdf'), false, 'pdftotext "x.pdf" -'],
  [file('two words.pdf'), false, 'pdftotext "two words.pdf" -'],
  [file('-x.pdf'), false, 'pdftotext "./-x.pdf" -'],
  [file('a "b" $c `d` \\e.pdf'), false, 'pdftotext \'a "b" $c `d` \\e.pdf\' -'],
  [file("what's $1!.pdf"), false, "pdftotext 'what'\\''s $1!.pdf' -"],
  [file('x.pdf.gz'), true, 'gzip -dc "x.pdf.gz" | pdftotext - -'],
  [PAGE, false, 'curl -L "https://example.org/a?b&c" | pdftotext - -'],
  [PAGE, true, 'curl -L "https://example.org/a?b&c" | gzip -dc | pdftotext - -'],
  [{ type: 'stdin' }, false, '… | pdftotext - -'],
])('refusal() gives a command that can be copied', (source, isPacked, command) => {
  expect(refusal(KINDS.pdf, { source, isPacked })).toMatchObject({
    code: 'unsupported',
    message: `it is a PDF document, not text; try: ${command} | article-reader -`,
  });
});

test('refusal() gives the path of a file that was named by its address', () => {
  const origin = { source: file('file:///news/a%20b.pdf'), path: '/news/a b.pdf', isPacked: false };
  expect(refusal(KINDS.pdf, origin).message).toContain('pdftotext "/news/a b.pdf" -');
});

test('refusal() has Pandoc write HTML, which is read as such', () => {
  expect(refusal(KINDS.word, { source: file('x.docx'), isPacked: false }).message).toBe(
    'it is a Word document, not text; try: pandoc -f docx "x.docx" -t html | article-reader --from html -',
  );
});

test('refusal() leaves out the sign for standard input where there is a pipe', () => {
  const { message } = refusal(KINDS.webArchive, { source: { type: 'stdin' }, isPacked: false });
  expect(message).toContain('… | textutil -convert html -stdin -stdout | article-reader --from html -');
});

test('refusal() says in words what no command does', () => {
  expect(refusal(KINDS.tar, { source: file('x.tar'), isPacked: false }).message).toBe(
    'it is a tar archive, not text; unpack it and read one of the files in it',
  );
  expect(refusal(KINDS.font, { source: file('x.ttf'), isPacked: false }).message).toBe('it is a font, not text');
});
