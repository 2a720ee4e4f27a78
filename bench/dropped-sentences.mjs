// How many whole sentences in quotation marks the built program does not print, in the corpora in ../shared.
// usage: node bench/dropped-sentences.mjs [--list]        --list names each of them
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = join(ROOT, '../shared');
const READER = process.env.READER ?? join(ROOT, 'dist/bin/article-reader.cjs');
const CORPORA = ['quotes', 'quotes-gum', 'quotes-litbank', 'quotes-gernews'];

/** Told without the program's own rule, so that a fault of that rule shows. */
const FEWEST_WORDS = 5;

if (existsSync(SHARED)) for (const corpus of CORPORA) measure(join(SHARED, 'corpora', corpus), corpus);
else console.log('dropped sentences: no corpora here (../shared): nothing measured');

function measure(folder, corpus) {
  const gold = jsonLines(readFileSync(join(folder, 'gold.jsonl'), 'utf8'));
  const printed = new Map(predictions(join(folder, 'text')).map(({ file, quotes }) => [file, quotes]));
  for (const kind of ['speech', 'nosource', 'none']) {
    const sentences = gold.flatMap(({ file, quotes }) =>
      quotes.filter((quote) => quote.kind === kind && isSentence(quote.text)).map((quote) => ({ file, ...quote })),
    );
    const dropped = sentences.filter((quote) => !isPrinted(quote, printed.get(quote.file) ?? []));
    console.log(`${corpus} ${kind}: ${dropped.length} of ${sentences.length} sentences dropped`);
    if (process.argv.includes('--list')) for (const { file, text } of dropped) console.log(`  ${file}: ${text}`);
  }
}

/** Whether marks stand around words that begin with a capital, a digit or a letter without case, are many or have an end, and are no title. */
function isSentence(marked) {
  const text = marked.replace(/^[^\p{L}\p{N}]+/u, '');
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const isTitle = words.every((word) => word.length < FEWEST_WORDS || /^[\p{Lu}\p{N}]/u.test(word));
  const hasEnd = /[.?!…。！？؟]\W*$/u.test(text) && words.length > 1;
  const begins = /^(?:["“”„«‘'「『]|``)/.test(marked) && /^[\p{Lu}\p{N}\p{Lo}]/u.test(text);
  return begins && !isTitle && (words.length >= FEWEST_WORDS || hasEnd);
}

/** Whether a sentence lies within a quotation that is printed; marks and spaces at its ends do not count. */
function isPrinted({ start, end, text }, quotes) {
  const first = start + text.search(/[\p{L}\p{N}]/u);
  const last = end - text.match(/[^\p{L}\p{N}]*$/u)[0].length;
  return quotes.some((quote) => quote.start <= first && quote.end >= last);
}

function predictions(text) {
  const files = readdirSync(text).map((name) => join(text, name));
  const articles = run([READER, '--json', '--from', 'text', ...files]);
  return jsonLines(run([join(SHARED, 'tools/predictions.mjs'), text], articles));
}

function jsonLines(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 2 ** 29 });
  if (status !== 0) throw new Error(`${args.slice(0, 3).join(' ')}: exit ${status}: ${stderr}`);
  return stdout;
}
