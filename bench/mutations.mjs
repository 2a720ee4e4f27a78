// Whether the literate cases need each sign of titles and each rule of quotations: each is switched off in turn, in memory, and
// the cases of its room are read without it. Before each stands how many of them come out otherwise then.
// usage: node bench/mutations.mjs [--cases] [<words of the name of a sign or rule>]
//        --cases names these cases
//        exit status 1 when no case notices that one is off, or when a case comes out wrong with all of them on
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { lexiconPlugin } from '../scripts/lexicon-plugin.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WEIGHTS = join(ROOT, 'data/weights/titles.json');

/** Cases that must come out wrong say nothing about a sign or a rule. */
const KNOWN_WRONG = 'known-wrong.txt';

/** The tables of rules, and which languages have each. */
const RULE_TABLES = {
  English: (language) => language === 'en',
  'the languages by lists': (language) => language !== 'en',
};

/** The module that a bundle begins with; it is no file. */
const ENTRY = 'mutations-entry';

const asked = process.argv
  .slice(2)
  .filter((word) => word !== '--cases')
  .join(' ');
const namesCases = process.argv.includes('--cases');
const folder = mkdtempSync(join(tmpdir(), 'article-reader-mutations-'));
const failures = [];
let tried = 0;
let loads = 0;
try {
  await trySigns();
  await tryRules();
} finally {
  rmSync(folder, { recursive: true });
}
if (tried === 0) failures.push(`no sign or rule has "${asked}" in its name`);
for (const failure of failures) console.error(`mutations: ${failure}`);
console.log(`${tried} signs and rules were switched off, one at a time`);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Reads the texts without each sign of titles: the code is bundled anew with its weight 0. */
async function trySigns() {
  const weights = JSON.parse(readFileSync(WEIGHTS, 'utf8'));
  expectNone(await wrongTexts(weights));
  for (const [group, signs] of Object.entries(weights).filter(([, value]) => typeof value === 'object'))
    for (const sign of Object.keys(signs))
      await tryWithout(sign, () => wrongTexts({ ...weights, [group]: { ...signs, [sign]: 0 } }));
}

/** The names of the texts that come out wrong by some weights. */
async function wrongTexts(weights) {
  const { caseFiles, readCases, outlineOf, parseText } = await load(
    { 'tests/parse/text': ['caseFiles', 'readCases', 'outlineOf'], 'src/parse': ['parseText'] },
    weights,
  );
  const cases = caseFiles()
    .filter((file) => file !== KNOWN_WRONG)
    .flatMap(readCases);
  const outlines = await Promise.all(cases.map(async ({ input }) => outlineOf(await parseText(input))));
  return cases.filter(({ expected }, at) => outlines[at] !== expected).map(({ name }) => name);
}

/** Reads the articles without each rule of quotations: those in English by its table, all others by that of their languages. */
async function tryRules() {
  const room = await load({
    'tests/quotations': ['readCases', 'lineOf', 'articleOf'],
    'src/quotations': ['attributionLanguageOf', 'languageOf', 'passagesOf', 'quotationsIn'],
  });
  const cases = room
    .readCases()
    .filter(({ file }) => file !== KNOWN_WRONG)
    .flatMap((file) => file.cases)
    .map(({ title, paragraphs, expected }) => {
      const passages = room.passagesOf(room.articleOf(...paragraphs));
      return { title, expected: expected.join('\n'), passages, language: room.languageOf(passages) };
    });
  for (const [name, isOf] of Object.entries(RULE_TABLES)) {
    const ofTable = cases.filter(({ language }) => isOf(language));
    const wrong = (off) => ofTable.filter((article) => linesWithout(room, article, off) !== article.expected);
    const titles = (off) => wrong(off).map(({ title }) => title);
    expectNone(titles());
    const { rules } = room.attributionLanguageOf(ofTable[0]?.language);
    for (const [place, { find }] of rules.entries())
      await tryWithout(`rule ${place + 1} of ${name}, ${find.name || 'made by a function'}`, () => titles(place));
  }
}

/** The quotations of an article as the cases write them, found without the rule at a place of its table. */
function linesWithout({ attributionLanguageOf, quotationsIn, lineOf }, { passages, language }, place) {
  const whole = attributionLanguageOf(language);
  const rules = whole.rules.filter((_, at) => at !== place);
  return quotationsIn(passages, { ...whole, rules })
    .map(lineOf)
    .join('\n');
}

function expectNone(wrong) {
  for (const name of wrong) failures.push(`the case "${name}" comes out wrong with all on`);
}

/** Notes a sign or rule without which no case comes out wrong. */
async function tryWithout(name, casesWithout) {
  if (!name.includes(asked)) return;
  tried++;
  const cases = await casesWithout();
  console.log(`${String(cases.length).padStart(4)}  ${name}`);
  if (namesCases) for (const title of cases) console.log(`        ${title}`);
  if (cases.length === 0) failures.push(`no case needs "${name}"`);
}

/** Functions by their names, from the files below some folders that export them, in one bundle with the given weights of titles. */
async function load(namesByFolder, weights) {
  const exports = Object.entries(namesByFolder).flatMap(([where, names]) =>
    names.map((name) => `export { ${name} } from ${JSON.stringify(fileExporting(name, where))};`),
  );
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'node',
    plugins: [lexiconPlugin(), entryOf(exports.join('\n')), withWeights(weights), knowsItsPlace()],
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  const path = join(folder, `${loads++}.mjs`);
  writeFileSync(path, output[0].code);
  return import(pathToFileURL(path));
}

function fileExporting(name, where) {
  const pattern = new RegExp(`^export (?:async )?function ${name}\\b`, 'm');
  const files = readdirSync(join(ROOT, where), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ROOT, where, file));
  const found = files.filter((file) => pattern.test(readFileSync(file, 'utf8')));
  if (found.length !== 1) throw new Error(`${found.length} files below ${where} export a function ${name}`);
  return found[0];
}

function entryOf(code) {
  return {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) => (id === ENTRY ? code : undefined),
  };
}

function withWeights(weights) {
  return {
    name: 'weights',
    load: (id) => (weights !== undefined && id === WEIGHTS ? JSON.stringify(weights) : undefined),
  };
}

/** The cases are found beside the file that reads them, not beside the bundle. */
function knowsItsPlace() {
  return {
    name: 'place',
    transform: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
  };
}
