// How soon --read shows a book of 3 MB, against `--plain … | head`, and how soon a key is seen, on a pseudo-terminal (script).
// usage: npm run bench:read [-- <file>]     (after npm run build) exit status 1 over the limits: 1.5 times, 16 ms at the median
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = process.env.READER ?? join(ROOT, 'dist/bin/article-reader.cjs');
const CORPUS = join(ROOT, '../shared/corpora/structure/text');
const SIZE = 3_000_000;
const RUNS = 7;
const MOST_TIMES = 1.5;
const MOST_MILLISECONDS = 16;
const SCREEN = { rows: 50, columns: 100 };

/** The end of each change of the screen. */
const PAINTED = '\x1b[?2026l';

/** Keys as somebody types them who looks around in a book; each changes the screen. */
const KEYS = [...'jjjjkkddu   b]]][50%jjj t', '\r', ...'jjGuuugjj80% bd'];

if (spawnSync('script', ['--version']).status !== 0) {
  console.error('bench: there is no script(1) here, which makes a terminal');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'article-reader-bench-'));
const file = process.argv[2] ?? join(folder, 'book.txt');
if (process.argv[2] === undefined) writeFileSync(file, bookOf(SIZE));
const plain = [];
const paints = [];
const keys = [];
for (let run = 0; run < RUNS; run++) {
  plain.push(plainTime());
  const { first, repaints } = await readTimes();
  paints.push(first);
  keys.push(...repaints);
}
rmSync(folder, { recursive: true });
const ratio = median(paints) / median(plain);
console.log(
  `first paint ${seconds(median(paints))}, --plain | head ${seconds(median(plain))}: ratio ${ratio.toFixed(2)} ` +
    `(medians of ${RUNS}, in turn; at most ${MOST_TIMES})`,
);
const typical = median(keys);
console.log(
  `key to repaint: median ${typical.toFixed(1)} ms, nine of ten within ${share(keys, 0.9).toFixed(1)} ms ` +
    `(${keys.length} keys; at most ${MOST_MILLISECONDS} ms at the median)`,
);
if (ratio > MOST_TIMES || typical > MOST_MILLISECONDS) process.exitCode = 1;

/** How long it takes to print the first screen, in milliseconds. */
function plainTime() {
  const start = performance.now();
  spawnSync('bash', ['-c', `"$0" "$1" --plain "$2" | head -n ${SCREEN.rows}`, process.execPath, PROGRAM, file]);
  return performance.now() - start;
}

/** How long it takes to the first screen, and from each key to the next one, in milliseconds. */
async function readTimes() {
  const command = `stty rows ${SCREEN.rows} columns ${SCREEN.columns}; exec "$NODE" "$PROGRAM" --read --forget "$FILE"`;
  const env = {
    ...process.env,
    NODE: process.execPath,
    PROGRAM,
    FILE: file,
    TERM: 'xterm-256color',
    SHELL: '/bin/bash',
  };
  const start = performance.now();
  const child = spawn('script', ['--quiet', '--flush', '--command', command, '/dev/null'], { env });
  let written = '';
  let onPaint = () => {};
  child.stdout.setEncoding('latin1').on('data', (text) => {
    written += text;
    if (!written.includes(PAINTED)) return;
    written = '';
    onPaint(performance.now());
  });
  const paint = () => new Promise((resolve) => (onPaint = resolve));
  const first = (await paint()) - start;
  const repaints = [];
  for (const key of KEYS) {
    const pressed = performance.now();
    const painted = paint();
    child.stdin.write(key);
    repaints.push((await painted) - pressed);
  }
  child.stdin.write('Q');
  await new Promise((resolve) => child.on('close', resolve));
  return { first, repaints };
}

function bookOf(size) {
  const texts = existsSync(CORPUS)
    ? readdirSync(CORPUS)
        .filter((name) => name.endsWith('.pasted.txt'))
        .map((name) => readFileSync(join(CORPUS, name), 'utf8'))
    : [
        `A chapter\n\n${'The ferry crosses the river at seven in the morning, and again at half past six. '.repeat(100)}`,
      ];
  let book = '';
  for (let index = 0; book.length < size; index++) book += `${texts[index % texts.length]}\n\n`;
  return book;
}

function median(numbers) {
  return share(numbers, 0.5);
}

function share(numbers, part) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)];
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
