// How the time of the built program grows with its input: for each pattern of growth-patterns.mjs, the processor time that a
// run on 1 MB takes, as a multiple of what one on 250 KB takes, both less that of the start. Linear code gives 4, quadratic 16.
// usage: npm run bench:growth [-- <words of a pattern's name>]     (after npm run build)
//        exit status 1 when a pattern grows more than 6 times, or one that is known to be slow more than it is known to
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PATTERNS } from './growth-patterns.mjs';
import { runMeasured } from './run-measured.mjs';

const READER = process.env.READER ?? fileURLToPath(new URL('../dist/bin/article-reader.cjs', import.meta.url));
const SMALL = 250_000;
const LARGE = 4 * SMALL;
const MOST = 6;

/** A run that takes less, in seconds over its start, is counted as this: what is too short to be measured. */
const SHORTEST = 0.03;

/** How often a pattern is measured before it is said to be over its bound: other work on the machine only adds to a run. */
const TRIES = 3;

/** The patterns that are too slow today, and how many times more each takes; to be mended, and to get no worse. */
const KNOWN = {};

const asked = process.argv.slice(2).join(' ');
const folder = mkdtempSync(join(tmpdir(), 'article-reader-growth-'));
const patterns = PATTERNS.filter(({ name }) => name.includes(asked));
const failed = patterns.filter((pattern) => !isWithinBound(pattern));
rmSync(folder, { recursive: true });
for (const { name } of failed) console.error(`growth: ${name}: more than ${boundOf(name)} times`);
console.log(`${patterns.length - failed.length} of ${patterns.length} patterns are within their bounds`);
process.exit(failed.length > 0 || patterns.length === 0 ? 1 : 0);

function isWithinBound({ name, options, file }) {
  const sizes = [1, SMALL, LARGE];
  const paths = sizes.map((size) => join(folder, String(size)));
  for (const [index, size] of sizes.entries()) writeFileSync(paths[index], file(size));
  let least = sizes.map(() => Number.POSITIVE_INFINITY);
  let growth = Number.POSITIVE_INFINITY;
  for (let run = 0; run < TRIES && growth > boundOf(name); run++) {
    least = least.map((time, index) => Math.min(time, runMeasured([READER, ...options, paths[index]]).processor));
    growth = growthOf(least);
  }
  const [start, small, large] = least.map((time) => time.toFixed(2));
  const known = name in KNOWN ? `  (known: ${KNOWN[name]})` : '';
  console.log(`${growth.toFixed(1).padStart(5)} times  ${start} s, ${small} s, ${large} s  ${name}${known}`);
  return growth <= boundOf(name);
}

function growthOf([start, small, large]) {
  return (large - start) / Math.max(small - start, SHORTEST);
}

function boundOf(name) {
  return KNOWN[name] ?? MOST;
}
