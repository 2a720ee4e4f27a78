// How fast the built program is: start-up against bare node, and time and memory on 1 MB and 10 MB of plain text.
// usage: npm run bench            (after npm run build)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runMeasured } from './run-measured.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = join(ROOT, 'dist/bin/article-reader.cjs');
const CORPUS = join(ROOT, '../shared/corpora/structure/text');
const MEGABYTE = 1_000_000;

if (!existsSync(PROGRAM)) {
  console.error('bench: dist is missing: run `npm run build` first');
  process.exit(1);
}
startUp(30);
throughput(10);

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
