// How the time of the built program grows with its input: for each pattern of growth-patterns.mjs, the processor time that a
// run on 1 MB takes, as a multiple of what one on 250 KB takes, both less that of the start; 4 MB against 1 MB where 1 MB takes
// too short a time to be measured, and fewer bytes where Markdown takes too long. Linear code gives 4 at most, since the first
// part of a run goes before the code is compiled; quadratic code 16.
// usage: npm run bench:growth [-- <words of a pattern's name>]     (after npm run build)
//        exit status 1 when a pattern grows more than 6 times, or one that is known to be slow more than it is known to;
//        2 when no pattern has the words in its name
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PATTERNS } from './growth-patterns.mjs';
import { runMeasured } from './run-measured.mjs';

const READER = process.env.READER ?? fileURLToPath(new URL('../dist/bin/article-reader.cjs', import.meta.url));
const MOST = 6;

/** A run that takes less than this over its start is too short to be measured, in seconds; and what it is counted as then. */
const SHORT = 0.15;
const SHORTEST = 0.06;

/** How often a pattern is measured before it is said to be over its bound: other work on the machine only adds to a run. */
const TRIES = 3;

/** A run that takes more is stopped, in seconds. */
const LONGEST = 40;

/** The patterns that are too slow today, to be mended and to get no worse, and how many times more each may take at most. */
const KNOWN = {
  'the format and Markdown "- [ ] "': 9,
  'reading Markdown "| a |\\n"': 17,
  'reading less Markdown "**a"': 9,
  'reading less Markdown "*a_"': 17,
};

const asked = process.argv.slice(2).join(' ');
const patterns = PATTERNS.filter(({ name }) => name.includes(asked));
if (patterns.length === 0) {
  console.error(
    `growth: no pattern has "${asked}" in its name: patterns are\n${PATTERNS.map(({ name }) => name).join('\n')}`,
  );
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'article-reader-growth-'));
const failed = patterns.filter((pattern) => !isWithinBound(pattern));
rmSync(folder, { recursive: true });
for (const { name } of failed) console.error(`growth: ${name}: more than ${boundOf(name)} times`);
console.log(`${patterns.length - failed.length} of ${patterns.length} patterns are within their bounds`);
process.exit(failed.length > 0 ? 1 : 0);

function isWithinBound(pattern) {
  const { name, sizes } = pattern;
  const least = new Map();
  const measure = (size) =>
    least.set(size, Math.min(least.get(size) ?? Number.POSITIVE_INFINITY, timeOf(pattern, size)));
  const overStart = (size) => least.get(size) - least.get(1);
  const [first, second] = sizes;
  for (const size of [1, first, second]) measure(size);
  const [small, large] = overStart(second) < SHORT ? [second, 4 * second] : [first, second];
  if (large !== second) measure(large);
  // Endless time has no growth, and is none.
  const growth = () => overStart(large) / Math.max(overStart(small), SHORTEST);
  for (let again = 1; again < TRIES && Number.isFinite(growth()) && growth() > boundOf(name); again++)
    for (const size of [1, small, large]) measure(size);
  const times = [1, small, large].map((size) => `${least.get(size).toFixed(2)} s`).join(', ');
  const known = name in KNOWN ? ` (known: ${boundOf(name)} times)` : '';
  console.log(`${growth().toFixed(1).padStart(8)} times  ${times}  ${name}, ${large / 1000} KB${known}`);
  return growth() <= boundOf(name);
}

/** The processor time of a run, in seconds. */
function timeOf({ options, file }, size) {
  const path = join(folder, String(size));
  // A source without text is refused; where the form is given, a word before the pattern changes nothing of it.
  writeFileSync(path, options.includes('--from') ? `words\n\n${file(size)}` : file(size));
  return runMeasured([READER, ...options, path], { most: LONGEST }).processor;
}

function boundOf(name) {
  return KNOWN[name] ?? MOST;
}
