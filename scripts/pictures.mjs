// Prints pages of the built program as SVG pictures for the README, on a dark and on a light ground: docs/pictures/*.svg.
// Run it after a build: npm run build && npm run pictures
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import stringWidth from 'string-width';

const ROOT = resolve(import.meta.dirname, '..');
const READER = join(ROOT, 'dist/bin/article-reader.cjs');
const FOLDER = join(ROOT, 'docs/pictures');

/** The pages: the name of the picture, the arguments, and how many lines of it are shown. */
const PAGES = [
  { name: 'page', args: ['--width', '66', 'tests/pages/technical.md'], lines: 54 },
  { name: 'columns', args: ['--width', '100', '--columns', '2', 'data/article.txt'], env: { LINES: '30' }, lines: 28 },
];

/** The grounds, with the sixteen colours of a common theme on each: One Half (https://github.com/sonph/onehalf). */
const GROUNDS = [
  {
    name: 'dark',
    ground: '#282c34',
    text: '#dcdfe4',
    colors: ['#282c34', '#e06c75', '#98c379', '#e5c07b', '#61afef', '#c678dd', '#56b6c2', '#dcdfe4'],
  },
  {
    name: 'light',
    ground: '#fafafa',
    text: '#383a42',
    colors: ['#383a42', '#e45649', '#50a14f', '#c18401', '#0184bc', '#a626a4', '#0997b3', '#fafafa'],
  },
];

/** The size of a character, in pixels, and the room around the page. */
const CELL = { width: 8.4, height: 19, font: 14 };
const EDGE = 18;

/** The levels of the colour cube among 256 colours. */
const CUBE = [0, 95, 135, 175, 215, 255];

mkdirSync(FOLDER, { recursive: true });
for (const page of PAGES) {
  for (const ground of GROUNDS) {
    const lines = linesOf(page, ground.name);
    writeFileSync(join(FOLDER, `${page.name}-${ground.name}.svg`), picture(lines, page.args, ground));
  }
}

/** Prints a page in the theme of a ground. */
function linesOf({ args, env, lines: most }, theme) {
  const colors = { COLORTERM: 'truecolor', LANG: 'C.UTF-8', LC_ALL: '', ARTICLE_READER_OPTS: '' };
  const page = execFileSync(process.execPath, [READER, '--color', 'always', '--theme', theme, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...colors, ...env },
  });
  const lines = page.split('\n').slice(0, most);
  while (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Draws lines with escapes as a picture. */
function picture(lines, args, { ground, text, colors }) {
  const runs = lines.map((line) => runsOf(line, colors));
  const columns = Number(args[args.indexOf('--width') + 1]);
  const width = Math.ceil(columns * CELL.width + 2 * EDGE);
  const height = lines.length * CELL.height + 2 * EDGE;
  const rows = runs.flatMap((row, index) => {
    const y = EDGE + index * CELL.height + CELL.font;
    return row.map((run) => element(run, y));
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>article-reader ${escaped(args.join(' '))}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${ground}"/>`,
    `<g fill="${text}" font-size="${CELL.font}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" xml:space="preserve">`,
    ...rows,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Cuts a line into runs of one style, each with the column that it begins in. */
function runsOf(line, colors) {
  const runs = [];
  let style = {};
  let column = 0;
  for (const [, codes, words] of line.matchAll(/\x1b\[([\d;]*)m|\x1b\]8;[^\x1b]*\x1b\\|([^\x1b]+)/g)) {
    if (words === undefined) {
      if (codes !== undefined) style = changed(style, codes.split(';').map(Number), colors);
      continue;
    }
    if (words.trim() !== '') runs.push({ words, column, style });
    column += stringWidth(words);
  }
  return runs;
}

/** Gives a style after an escape sequence (ECMA-48, SGR). */
function changed(style, [code = 0, kind, ...values], colors) {
  if (code === 0) return {};
  if (code === 38) return { ...style, fill: kind === 2 ? `rgb(${values.join(',')})` : colorOf(values[0], colors) };
  if (code === 39) return { ...style, fill: undefined };
  if (code >= 30 && code <= 37) return { ...style, fill: colors[code - 30] };
  if (code >= 90 && code <= 97) return { ...style, fill: colors[code - 90] };
  const on = { 1: 'bold', 2: 'dim', 3: 'italic', 4: 'underline', 9: 'struck' }[code];
  if (on !== undefined) return { ...style, [on]: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  const off = { 23: 'italic', 24: 'underline', 29: 'struck' }[code];
  return off === undefined ? style : { ...style, [off]: false };
}

/** One of 256 colours: sixteen of the theme, a cube, and greys. */
function colorOf(index, colors) {
  if (index < 16) return colors[index % 8];
  if (index >= 232)
    return `rgb(${Array(3)
      .fill(8 + (index - 232) * 10)
      .join(',')})`;
  const at = index - 16;
  return `rgb(${[Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map((level) => CUBE[level]).join(',')})`;
}

function element({ words, column, style }, y) {
  const lead = words.length - words.trimStart().length;
  const shown = words.trim();
  const decoration = [style.underline && 'underline', style.struck && 'line-through'].filter(Boolean).join(' ');
  const attributes = {
    x: round(EDGE + (column + lead) * CELL.width),
    y: round(y),
    textLength: round(stringWidth(shown) * CELL.width),
    fill: style.fill,
    'font-weight': style.bold ? 'bold' : undefined,
    'font-style': style.italic ? 'italic' : undefined,
    'text-decoration': decoration || undefined,
    opacity: style.dim ? '0.65' : undefined,
  };
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : `${name}="${value}"`,
  );
  return `<text ${written.join(' ')}>${escaped(shown)}</text>`;
}

function round(number) {
  return String(Math.round(number * 10) / 10);
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
