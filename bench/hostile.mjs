// What pages that are made to be slow cost the built program: seconds of processor time, and memory at its peak; each must end
// with its last word.
// usage: npm run bench:hostile     exit status 1 when a page takes more than 1000 MB, or more than 5 seconds and more than
//                                  twice the time that parse5 alone takes for it on this machine, in the shortest of five runs
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMeasured } from './run-measured.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const READER = process.env.READER ?? join(ROOT, 'dist/bin/article-reader.cjs');
const SIZE = 20_000_000;
const MOST_SECONDS = 5;
const MOST_MEGABYTES = 1000;
const MOST_TIMES = 2;

/** How often a page is read before it is said to be over its limit: other work on the machine only adds to a run. */
const TRIES = 5;

const SENTENCE = 'The ferry crosses the river at seven in the morning, and again at half past six. ';
const MARKED =
  '<div class="x"><b>Some bold</b> and <a href="https://example.org/a">a link</a> that leads elsewhere</div>\n';

const PAGES = {
  '50,000 nested div': '<div>'.repeat(50_000),
  'an attribute left open': `<p>word</p><a href="${'x'.repeat(1_000_000)}`,
  '100,000 br': `<p>word${'<br>'.repeat(100_000)}`,
  '6,000 rows of buttons': `<title>Boats</title><article><h1>Boats</h1><p>${SENTENCE.repeat(300)}</p><table>${'<tr><td>Share<td>Tweet'.repeat(6_000)}</table><p>${SENTENCE}`,
  '7,000 terms of buttons': `<title>Boats</title><article><h1>Boats</h1><p>${SENTENCE.repeat(300)}</p><dl>${'<dt>Share<dd>Tweet'.repeat(7_000)}</dl><p>${SENTENCE}`,
  'null bytes': `<p>a\0b<\0p>${'word '.repeat(1000)}${'\0'.repeat(1000)}</p>\0`,
  'no html': 'word ',
  '20 MB of paragraphs': filled(`<p>${SENTENCE.repeat(3)}</p>\n`),
  '20 MB of marked lines': filled(MARKED),
  '20 MB of short marked paragraphs': filled('<p>Some <b>bold</b> words.</p>'),
  '20 MB of short paragraphs': filled('<p>word word</p>'),
  '20 MB of list items': `<ul>${filled('<li>word')}</ul>`,
  '20 MB of table cells': `<table>${filled('<tr><td>a<td>b')}</table>`,
  '20 MB of br': filled('a<br>'),
  '20 MB of bold letters': filled('<b>x</b> '),
  '20 MB of pictures': filled('<img src=a.png alt=x>'),
  '20 MB of attributes': filled('<p a b c d e f>x'),
};

const folder = mkdtempSync(join(tmpdir(), 'article-reader-hostile-'));
const file = join(folder, 'page.html');
const failed = Object.entries(PAGES).filter(([name, html]) => !isRead(name, html));
rmSync(folder, { recursive: true });
for (const [name] of failed) console.error(`hostile: ${name}: over its limit, or not read to its end`);
process.exit(failed.length > 0 ? 1 : 0);

function isRead(name, html) {
  // No page may be cut short: where nothing is open, the last word is a paragraph of its own.
  writeFileSync(file, name === 'an attribute left open' ? html : `${html}<p>It is the last`);
  const reader = [];
  const parse5 = [];
  let seconds = 0;
  let times = 0;
  do {
    reader.push(runMeasured([READER, '--plain', '--from', 'html', file]));
    parse5.push(runMeasured([join(ROOT, 'bench/parse5-alone.mjs'), file]));
    seconds = shortest(reader);
    times = seconds / shortest(parse5);
  } while (reader.length < TRIES && seconds > MOST_SECONDS && times > MOST_TIMES);
  const { peak, output } = reader.at(-1);
  console.log(`${seconds.toFixed(1)} s  ${String(peak).padStart(4)} MB  ${times.toFixed(1)} times parse5  ${name}`);
  const isWhole = output.trimEnd().endsWith(name === 'an attribute left open' ? 'word' : 'last');
  return isWhole && peak <= MOST_MEGABYTES && (seconds <= MOST_SECONDS || times <= MOST_TIMES);
}

function shortest(runs) {
  return Math.min(...runs.map(({ processor }) => processor));
}

function filled(piece) {
  return piece.repeat(SIZE / piece.length);
}
