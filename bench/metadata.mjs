// How often headline, authors and date of pages in ../shared are right; labelled by hand from what each page shows.
// usage: node bench/metadata.mjs [--errors]
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGES = join(ROOT, '../shared/corpora/pages/html');
const READER = process.env.READER ?? join(ROOT, 'dist/bin/article-reader.cjs');
const LABELS = JSON.parse(readFileSync(join(ROOT, 'bench/pages-metadata.json'), 'utf8'));

/** A date with a time is right when it is the labelled day somewhere on earth: pages print the time of one place. */
const HALF_DAY = 14 * 60 * 60 * 1000;

const RIGHT = {
  headline: (label, found) => folded(label) === folded(found ?? ''),
  authors: (label, found) => label.map(folded).sort().join() === (found ?? []).map(folded).sort().join(),
  datePublished: isSameDay,
};

if (existsSync(PAGES)) measure();
else console.log('metadata: no pages here (../shared): nothing measured');

function measure() {
  const files = LABELS.map(({ page }) => join(PAGES, `${page}.html.gz`));
  const { stdout } = spawnSync(process.execPath, [READER, '--json', ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
  });
  const articles = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const byPage = new Map(articles.map((article) => [basename(article.input, '.html.gz'), article]));
  for (const [field, isRight] of Object.entries(RIGHT)) {
    const wrong = LABELS.filter((label) => !isRight(label[field], byPage.get(label.page)?.[field]));
    console.log(`metadata.${field} ${(100 * (1 - wrong.length / LABELS.length)).toFixed(1)}`);
    if (process.argv.includes('--errors'))
      for (const label of wrong)
        console.log(`  ${label.page.slice(0, 8)} ${label[field]} <> ${byPage.get(label.page)?.[field]}`);
  }
}

function folded(text) {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

function isSameDay(label, found) {
  if (found === undefined || found.slice(0, 10) === label) return found !== undefined;
  const day = Date.parse(`${label}T00:00Z`);
  const time = Date.parse(found);
  return found.length > 10 && time > day - HALF_DAY && time < day + 24 * 60 * 60 * 1000 + HALF_DAY;
}
