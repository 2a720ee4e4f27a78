import { expect, test } from 'vitest';
import { parseHtml } from '../../../src/parse/html/parse-html.js';
import { isBesideCopy, savedAddressIn, withoutEmbeddedData } from '../../../src/parse/html/saved-copy.js';
import { pageOf } from './page-of.js';

const FROM = 'https://news.example.org/sea/book.html';
const NOTE = `<!-- saved from url=(0038)${FROM} -->`;
const SINGLE_FILE = `<!--\n Page saved with SingleFile \n url: ${FROM} \n saved date: Tue Nov 25 2025 10:30:00 GMT+0100 (CET)\n-->`;
const PICTURES =
  '<img src="./The%20book_files/crane.jpg" alt="A crane"><p>The <a href="../map.html">map</a> of the island was drawn for visitors who come over the water in winter, and for nobody else.</p>';
const page = (note: string, head = '<title>The harbour book</title>') =>
  pageOf({ head, before: PICTURES }).replace('<html lang="en">', `${note}<html lang="en">`);

test.each([
  [NOTE, FROM],
  ['<!-- saved from url=(0014)about:internet -->', undefined],
  ['<!-- saved from url=(0023)file:///C:/book.html -->', undefined],
  [SINGLE_FILE, FROM],
  [SINGLE_FILE.replace('Page saved with', 'Archive processed by'), FROM],
  ['<!-- url: https://example.org -->', undefined],
  ['', undefined],
])('savedAddressIn() finds what a program has noted: %j', (note, address) => {
  expect(savedAddressIn(`<!doctype html>\n${note}\n<html><p>Words`)).toBe(address);
});

test.each([NOTE, SINGLE_FILE])('parseHtml() takes the address from the note where nothing better says it', (note) => {
  const { article } = parseHtml(page(note));
  expect(article.metadata.url).toBe(FROM);
  expect(JSON.stringify(article)).toContain('"https://news.example.org/map.html"');
});

test('parseHtml() believes the page itself and the server before the note', () => {
  const canonical = '<title>The harbour book</title><link rel="canonical" href="https://example.org/book">';
  expect(parseHtml(page(NOTE, canonical)).article.metadata.url).toBe('https://example.org/book');
  const url = 'https://mirror.example.org/book.html';
  expect(parseHtml(page(NOTE), { url }).article.metadata.url).toBe(url);
});

test.each([
  ['with its address', NOTE, undefined],
  ['with its canonical address', '', '<title>The book</title><link rel="canonical" href="https://example.org/book">'],
  ['with a base', '', '<title>The book</title><base href="https://example.org/x/">'],
  ['with nothing', '', undefined],
])('parseHtml() keeps addresses beside a copy as they are written: %s', (_what, note, head) => {
  expect(JSON.stringify(parseHtml(page(note, head)).article)).toContain('"./The%20book_files/crane.jpg"');
});

test('parseHtml() resolves such addresses on a page of the web', () => {
  expect(JSON.stringify(parseHtml(page(''), { url: FROM }).article)).toContain(
    '"https://news.example.org/sea/The%20book_files/crane.jpg"',
  );
});

test.each([
  ['<base href="/up/">', 'https://news.example.org/up/map'],
  ['<base target="_blank"><base href="https://base.example/">', 'https://base.example/map'],
  ['<base href="/up/"><base href="/down/">', 'https://news.example.org/up/map'],
  ['<base href="file:///C:/">', 'https://news.example.org/sea/map'],
  ['<base href="">', 'https://news.example.org/sea/map'],
  ['<base href=".">', 'https://news.example.org/sea/map'],
])('parseHtml() obeys %s in a copy that says where it comes from', (base, url) => {
  const { article } = parseHtml(`${NOTE}<title>The book</title>${base}<p>The <a href="map">map</a> of the island.`);
  expect(JSON.stringify(article)).toContain(`"${url}"`);
});

test('parseHtml() keeps the links within a page that has a base', () => {
  const note =
    '<p>The crane was painted<sup><a href="#fn1" id="r1">1</a></sup> by children from the school, who did not ask.</p>';
  const list = '<ol class="footnotes"><li id="fn1">In green. <a href="#r1">↩</a></li></ol>';
  const html = pageOf({ head: '<title>The book</title><base href="/up/">', before: note, after: list });
  expect(JSON.stringify(parseHtml(html, { url: FROM }).article)).toContain('"footnoteReference"');
});

test.each([
  ['The book_files/crane.jpg', true],
  ['./Das%20Buch-Dateien/kran.jpg', true],
  ['book.files/crane.jpg', true],
  ['Le%20livre_fichiers/grue.jpg', true],
  ['pictures/crane.jpg', false],
  ['/book_files/crane.jpg', false],
  ['https://example.org/book_files/crane.jpg', false],
  ['book_files', false],
  ['#book_files/x', false],
])('isBesideCopy() tells of %s: %s', (written, isBeside) => {
  expect(isBesideCopy(written)).toBe(isBeside);
});

test('withoutEmbeddedData() takes out pictures that stand in a page, and leaves pages in frames', () => {
  const data = 'QUJD'.repeat(100);
  const html = `<img src="data:image/png;base64,${data}"><style>a{src:url(data:font/woff2;charset=utf-8;base64,${data})}</style>`;
  expect(withoutEmbeddedData(html)).toBe('<img src="data:,"><style>a{src:url(data:,)}</style>');
  const frame = `<iframe src="data:text/html;base64,${data}">`;
  expect(withoutEmbeddedData(frame)).toBe(frame);
});

test('parseHtml() looks for the article in a page that is large only by its pictures', () => {
  const picture = `<img src="data:image/png;base64,${'QUJD'.repeat(1_400_000)}" alt="A crane">`;
  const { omissions } = parseHtml(pageOf({ before: picture }));
  expect(omissions.map(({ text }) => text)).toContain('Made by the sea');
});
