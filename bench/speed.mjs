// How fast the built program is: start-up against bare node, time and memory on 1 MB and 10 MB of plain text, pages of the web.
// usage: npm run bench            (after npm run build; LIBRARY=<dist/lib/index.mjs of another build> compares two of them)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { runMeasured } from './run-measured.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = join(ROOT, 'dist/bin/article-reader.cjs');
const CORPUS = join(ROOT, '../shared/corpora/structure/text');
const PAGES = join(ROOT, '../shared/corpora/pages-wcxb/html');
const LIBRARIES = [join(ROOT, 'dist/lib/index.mjs'), ...(process.env.LIBRARY ? [process.env.LIBRARY] : [])];
const MEGABYTE = 1_000_000;

if (!existsSync(PROGRAM)) {
  console.error('bench: dist is missing: run `npm run build` first');
  process.exit(1);
}
if (process.env.ONLY !== 'pages') startUp(30);
if (process.env.ONLY !== 'pages') throughput(10);
await pagesOfTheWeb(25 * MEGABYTE, 10);

/** Both sides in turn, so that a noisy machine is noisy for both. */
function startUp(runs) {
  const bare = [];
  const reader = [];
  for (let run = 0; run < runs + 2; run++) {
    bare.push(startOf(['-e', '0']));
    reader.push(startOf([PROGRAM]));
  }
  const [a, b] = [median(bare.slice(2)), median(reader.slice(2))];
  console.log(
    `start-up: article-reader ${ms(b)}, node -e 0 ${ms(a)}: ratio ${(b / a).toFixed(2)} (medians of ${runs}, in turn)`,
  );
}

function throughput(runs) {
  const folder = mkdtempSync(join(tmpdir(), 'article-reader-bench-'));
  const sizes = [MEGABYTE, 10 * MEGABYTE];
  const files = sizes.map((size) => join(folder, `${size}.txt`));
  for (const [index, size] of sizes.entries()) writeFileSync(files[index], textOf(size));
  const times = sizes.map(() => []);
  const peaks = sizes.map(() => 0);
  for (let run = 0; run < runs; run++) {
    for (const [index, file] of files.entries()) {
      const { clock, peak } = runMeasured([PROGRAM, '--plain', file]);
      times[index].push(clock);
      peaks[index] = Math.max(peaks[index], peak);
    }
  }
  rmSync(folder, { recursive: true });
  const [small, large] = times.map(median);
  console.log(
    `plain text: 1 MB ${ms(small)}, 10 MB ${ms(large)}: ratio ${(large / small).toFixed(1)} (medians of ${runs}, in turn)`,
  );
  console.log(`peak memory: 1 MB ${peaks[0]} MB, 10 MB ${peaks[1]} MB`);
}

/** Real pages, so many bytes of them, in one process: the processor time of parsing and of what comes after it; libraries in turn. */
async function pagesOfTheWeb(bytes, runs) {
  if (!existsSync(PAGES)) return console.log('pages of the web: no corpus here (../shared)');
  const pages = pagesUpTo(bytes);
  const libraries = await Promise.all(LIBRARIES.map((file) => import(pathToFileURL(file).href)));
  const times = libraries.map(() => ({ parse: [], rest: [] }));
  for (let run = 0; run < runs + 1; run++) {
    for (const [index, library] of libraries.entries()) {
      const { parse, rest } = await timesOf(library, pages);
      // The first run warms up.
      if (run > 0) times[index].parse.push(parse);
      if (run > 0) times[index].rest.push(rest);
    }
  }
  const size = pages.reduce((sum, page) => sum + page.length, 0) / MEGABYTE;
  for (const [index, { parse, rest }] of times.entries()) {
    const [a, b] = [median(parse), median(rest)];
    console.log(
      `pages of the web: ${pages.length} of ${size.toFixed(0)} M characters: parse ${ms(a)}, quotations and --json ${ms(b)}: ` +
        `${ms((a + b) / pages.length)} a page (medians of ${runs}; ${LIBRARIES[index]})`,
    );
  }
  if (libraries.length < 2) return;
  const [here, there] = times.map(({ parse, rest }) => median(parse) + median(rest));
  console.log(`pages of the web: ratio to the other build ${(here / there).toFixed(2)}`);
}

function pagesUpTo(bytes) {
  const pages = [];
  let sum = 0;
  for (const name of readdirSync(PAGES)) {
    const page = gunzipSync(readFileSync(join(PAGES, name))).toString('utf8');
    pages.push(page);
    sum += page.length;
    if (sum >= bytes) break;
  }
  return pages;
}

async function timesOf({ parseArticle, viewOf, renderJson }, pages) {
  let parse = 0;
  let rest = 0;
  for (const page of pages) {
    const start = process.cpuUsage();
    const { article, format } = await parseArticle(page, { format: 'html' });
    parse += secondsSince(start);
    const parsed = process.cpuUsage();
    renderJson(viewOf(article), { input: 'page.html', format });
    rest += secondsSince(parsed);
  }
  return { parse, rest };
}

/** The processor time since then, which a busy machine changes less than the time by the clock. */
function secondsSince(start) {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}

/** So many bytes of plain text: the structure corpus over and over, or the bundled article where there is no corpus. */
function textOf(size) {
  const files = existsSync(CORPUS)
    ? readdirSync(CORPUS).map((name) => join(CORPUS, name))
    : [join(ROOT, 'data/article.txt')];
  const once = Buffer.concat(files.flatMap((file) => [readFileSync(file), Buffer.from('\n\n')]));
  return Buffer.concat(Array(Math.ceil(size / once.length)).fill(once)).subarray(0, size);
}

/** The seconds by the clock, with nothing loaded beside the program. */
function startOf(args) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}: ${stderr}`);
  return (performance.now() - start) / 1000;
}

function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

function ms(time) {
  return `${(time * 1000).toFixed(0)} ms`;
}
