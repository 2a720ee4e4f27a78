// How wide the gaps between words are in the justified paragraphs of the news articles in ../shared: total fit with divided words,
// total fit alone, and beside them greedy justification, which fills one line after the other.
// usage: npm run bench:justify             prints, for each, the share of the lines whose widest gap is at most 3 columns
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TEXTS = join(ROOT, '../shared/corpora/quotes/text');
const READER = process.env.READER ?? join(ROOT, 'dist/bin/article-reader.cjs');
const LIBRARY = join(dirname(READER), '../lib/index.cjs');

/** The columns of the page, and the widest gap between two words that reads well. */
const WIDTHS = [40, 66];
const WIDEST_GAP = 3;

if (existsSync(TEXTS)) await measure();
else console.log('justify: no texts here (../shared): nothing measured');

async function measure() {
  const { parseArticle, viewOf, renderTerminal, loadParagraphSetter } = createRequire(import.meta.url)(LIBRARY);
  const sets = Object.fromEntries(WIDTHS.map((columns) => [columns, { fit: [], plain: [], greedy: [] }]));
  for (const name of readdirSync(TEXTS)) {
    const { article } = await parseArticle(readFileSync(join(TEXTS, name), 'utf8'), { format: 'text' });
    const divided = await loadParagraphSetter(article, { justify: true, hyphenate: true });
    const undivided = await loadParagraphSetter(article, { justify: true, hyphenate: false });
    for (const columns of WIDTHS) {
      const { fit, plain, greedy } = sets[columns];
      const setParagraph = (texts, room) => {
        const lines = divided(texts, room);
        fit.push(...fullLines(lines.map(wordsOf), room));
        plain.push(...fullLines(undivided(texts, room).map(wordsOf), room));
        greedy.push(...fullLines(greedyLines(wordsOf(texts), room), room));
        return lines;
      };
      renderTerminal(viewOf(article), { columns, color: 0, setParagraph });
    }
  }
  for (const columns of WIDTHS) report(columns, sets[columns]);
}

function wordsOf(texts) {
  return texts.map(({ text }) => text).join('');
}

/** All lines of a paragraph but its last, which is never filled, each with the columns that it should have. */
function fullLines(lines, columns) {
  return lines.slice(0, -1).map((line) => ({ line, columns }));
}

/** Fills each line with as many words as it can hold, and then with spaces. */
function greedyLines(text, columns) {
  const lines = [''];
  for (const word of text.split(/[ \n]+/)) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
    if (longer.length <= columns) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => {
    const gaps = line.split(' ').length - 1;
    return gaps === 0
      ? line
      : line.replaceAll(' ', ' '.repeat(1 + Math.ceil(Math.max(0, columns - line.length) / gaps)));
  });
}

/** A line that is not filled has too wide a gap: at its end. */
function isEven({ line, columns }) {
  return line.length >= columns && !line.trim().includes(' '.repeat(WIDEST_GAP + 1));
}

function report(columns, { fit, plain, greedy }) {
  const share = (lines) => ((100 * lines.filter(isEven).length) / lines.length).toFixed(2);
  const count = (lines, test) => ((100 * lines.filter(test).length) / lines.length).toFixed(1);
  console.log(
    `${columns} columns, ${fit.length} lines: the widest gap is at most ${WIDEST_GAP} columns in so many % of them`,
  );
  console.log(`justify.${columns} ${share(fit)}`);
  console.log(`justify.${columns}.undivided ${share(plain)}`);
  console.log(`justify.${columns}.greedy ${share(greedy)}`);
  const hyphens = count(fit, ({ line }) => line.endsWith('-'));
  const single = count(fit, ({ line }) => !line.trim().includes('   '));
  const ragged = count(fit, ({ line, columns: room }) => line.length < room);
  console.log(
    `  of them end in a hyphen ${hyphens} %, have no gap wider than 2 columns ${single} %, are not filled ${ragged} %\n`,
  );
}
