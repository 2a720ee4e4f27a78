// How right the built program is on the corpora in ../shared, where they are: the figures, and a floor for each.
// usage: npm run bench:accuracy            exit status 1 when a figure is under its floor
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = join(ROOT, '../shared');
const READER = process.env.READER ?? join(ROOT, 'dist/bin/article-reader.cjs');

/** Just under what was last measured: a change that costs accuracy must be meant. */
const FLOORS = JSON.parse(readFileSync(join(ROOT, 'bench/floors.json'), 'utf8'));

if (!existsSync(SHARED)) {
  console.log('accuracy: no corpora here (../shared): nothing measured');
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'article-reader-accuracy-'));
const figures = { ...structure(), ...quotations(), ...pages(), ...webPages(), ...metadata(), ...paragraphs() };
rmSync(folder, { recursive: true });
const low = Object.entries(FLOORS).filter(([name, floor]) => !(figures[name] >= floor));
for (const [name, floor] of low) console.error(`accuracy: ${name} is ${figures[name]}, under its floor of ${floor}`);
process.exit(low.length > 0 ? 1 : 0);

function structure() {
  const corpus = join(SHARED, 'corpora/structure');
  const text = join(corpus, 'text');
  const read = articles(text);
  const report = score('score-structure.mjs', ['--gold', join(corpus, 'gold.jsonl'), '--text', text], read);
  const rows = report.matchAll(
    /^(all|pasted|wrapped|web) +\d+ +([\d.]+) +([\d.]+) +([\d.]+) +([\d.]+) +([\d.–]+) +([\d.]+)$/gm,
  );
  const same = sameTitles(
    read
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
  console.log(`posts whose pasted and wrapped text have the same titles: ${same.toFixed(1)} %\n`);
  const figures = Object.fromEntries(
    [...rows].flatMap(([, group, , , f1, headline, date, lost]) => [
      [`structure.${group}.headingF1`, Number(f1)],
      [`structure.${group}.headline`, Number(headline)],
      [`structure.${group}.date`, Number(date)],
      [`structure.${group}.wordsKept`, Number((100 - Number(lost)).toFixed(1))],
    ]),
  );
  return { ...figures, 'structure.sameTitles': same };
}

/** The share of the posts that give the same titles as a browser pastes them and as a text browser dumps them. */
function sameTitles(read) {
  const titles = new Map(
    read.map(({ input, sections }) => [basename(input), JSON.stringify(sections.flatMap(({ title }) => title ?? []))]),
  );
  const posts = [...titles.keys()].filter((name) => name.endsWith('.pasted.txt'));
  const same = posts.filter((name) => titles.get(name) === titles.get(name.replace(/pasted\.txt$/, 'wrapped.txt')));
  return (100 * same.length) / posts.length;
}

function quotations() {
  const corpus = join(SHARED, 'corpora/quotes');
  const text = join(corpus, 'text');
  const predictions = join(folder, 'predictions.ndjson');
  writeFileSync(predictions, tool('predictions.mjs', [text], articles(text)));
  const args = ['--text', text, '--gold', join(corpus, 'gold.jsonl'), '--pred', predictions, '--boot', '0'];
  const report = score('score-quotes.mjs', args);
  const rows = report.split('\n').flatMap((line) => /^(\S.*?) {2,}([\d.]+)\s*$/.exec(line) ?? []);
  const figures = {};
  for (let index = 0; index < rows.length; index += 3) figures[`quotes.${rows[index + 1]}`] = Number(rows[index + 2]);
  for (const [, slice, mention, entity] of report.matchAll(/^ {2}(embedded|src=pronoun) +\d+ +([\d.]+) +([\d.–]+)/gm)) {
    figures[`quotes.${slice}.mention`] = Number(mention);
    figures[`quotes.${slice}.entity`] = Number(entity);
  }
  return figures;
}

function pages() {
  const corpus = join(SHARED, 'corpora/pages');
  const html = join(corpus, 'html');
  const files = readdirSync(html).map((name) => join(html, name));
  const read = run([READER, '--json', ...files]);
  const report = score('score-pages.mjs', ['--gold', join(corpus, 'gold.json')], read);
  const [, missing, f1, precision, recall] =
    /missing (\d+) +F1 ([\d.]+) +precision ([\d.]+) +recall ([\d.]+)/.exec(report) ?? [];
  return {
    'pages.read': files.length - Number(missing),
    'pages.f1': Number(f1),
    'pages.precision': Number(precision),
    'pages.recall': Number(recall),
  };
}

/** Pages of today's web, with what must be in them and what must not, and their metadata. */
function webPages() {
  const corpus = join(SHARED, 'corpora/pages-wcxb');
  const html = join(corpus, 'html');
  const files = readdirSync(html).map((name) => join(html, name));
  // One of the pages has no text, which makes the exit status 1.
  const read = run([READER, '--json', ...files], '', [0, 1]);
  const report = score('score-wcxb.mjs', ['--gold', join(corpus, 'gold.json')], read);
  const rows = report.matchAll(/(F1|below 0\.2:|with|without|title|author|date) +([\d.]+)/g);
  const figures = [...rows].map(([, name, figure]) =>
    name.startsWith('below') ? ['web.notLost', files.length - Number(figure)] : [`web.${name}`, Number(figure)],
  );
  const nobody = shareWithoutAuthor(JSON.parse(readFileSync(join(corpus, 'gold.json'), 'utf8')), read);
  console.log(`pages without an author that get none: ${nobody.toFixed(3)}\n`);
  return { ...Object.fromEntries(figures), 'web.nobody': nobody };
}

/** The share of the pages whose author nobody has written down that get no author. */
function shareWithoutAuthor(gold, read) {
  const articles = read
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const without = articles.filter(({ input }) => !gold[basename(input).replace(/\.html(?:\.gz)?$/, '')]?.author);
  return without.filter(({ authors = [] }) => authors.length === 0).length / without.length;
}

function metadata() {
  return figuresOf('metadata.mjs');
}

/** How even the gaps of justified paragraphs are. */
function paragraphs() {
  return figuresOf('justify.mjs');
}

/** The figures that another bench prints, a line each: its name and the number. */
function figuresOf(bench) {
  const report = run([join(ROOT, 'bench', bench)]);
  console.log(`${bench}\n${report}`);
  return Object.fromEntries(
    [...report.matchAll(/^(\S+) ([\d.]+)$/gm)].map(([, name, figure]) => [name, Number(figure)]),
  );
}

/** All texts of a corpus as the program reads them, one JSON line each. */
function articles(text) {
  const files = readdirSync(text).map((name) => join(text, name));
  return run([READER, '--json', '--from', 'text', ...files]);
}

function score(name, args, input) {
  const report = tool(name, args, input);
  console.log(`${name}\n${report}`);
  return report;
}

function tool(name, args, input) {
  return run([join(SHARED, 'tools', name), ...args], input);
}

function run(args, input = '', expected = [0]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { input, encoding: 'utf8', maxBuffer: 2 ** 29 });
  if (!expected.includes(status)) throw new Error(`${args.slice(0, 3).join(' ')}: exit ${status}: ${stderr}`);
  if (stderr !== '') console.error(stderr.trimEnd());
  return stdout;
}
