import { romanNumber } from '../../wording/roman-number.js';
import {
  apart,
  type Dialect,
  fenced,
  isBlankInQuotation,
  type Line,
  linesOf,
  marginOf,
  type Rewriting,
  rewriteLines,
  textAt,
} from './lines.js';

/** The meaning of a term, as PHP Markdown Extra, Pandoc and MultiMarkdown write it: `: The water goes out.` */
const MEANING = /^( {0,3}:[ \t]+)(?=\S)/;

/** A line that begins something else than a paragraph. */
const NO_TERM = /^(?:\s*$| {4}|\t|\s*(?:[-+*>|#=:<!]|\d+[.)]\s|[-_*]{3}|`{3}|~{3}|\$\$))/;

/** Terms and their meanings. */
export const definitionLists: Dialect = (lines, rewriting) => {
  const written: Line[] = [];
  let next = 0;
  for (const [at, line] of lines.entries()) {
    if (at < next) continue;
    const end = mayBeTerm(line, lines[at - 1]?.text) ? endOfDefinition(lines, at) : undefined;
    next = end ?? at + 1;
    if (end === undefined) written.push(line);
    else {
      const before = written.findLastIndex(({ text }) => text !== '');
      // Terms that follow one another are one list.
      if (written[before]?.text === '</dl>') written.length = before;
      else written.push(...apart('', '<dl>'));
      written.push(...definitionOf(line.text, lines.slice(at + 1, end), rewriting), ...apart('', '</dl>'));
    }
  }
  return written;
};

/** Where the meanings of a term end; `undefined` where none follows. */
function endOfDefinition(lines: readonly Line[], at: number): number | undefined {
  const next = isBlankInQuotation(lines[at + 1]?.text) ? at + 2 : at + 1;
  if (!isMeaningAt(lines, next)) return undefined;
  let end = next + 1;
  for (let index = end; index < lines.length; index++) {
    if (isBlankInQuotation(lines[index]?.text)) continue;
    if (!goesOn(lines, index)) break;
    end = index + 1;
  }
  return end;
}

function mayBeTerm({ text, isCode }: Line, above = ''): boolean {
  if (isCode || NO_TERM.test(text) || /[\\|]$/.test(text.trimEnd())) return false;
  return isBlankInQuotation(above) || MEANING.test(above);
}

/** Whether a line is part of the meanings above it: one of them, set in, or the rest of a paragraph. */
function goesOn(lines: readonly Line[], at: number): boolean {
  const text = textAt(lines, at);
  const isLazy = !isBlankInQuotation(lines[at - 1]?.text) && !NO_TERM.test(text) && !isMeaningAt(lines, at + 1);
  return isLazy || MEANING.test(text) || /^(?: {2,}|\t)/.test(text);
}

function isMeaningAt(lines: readonly Line[], at: number): boolean {
  return MEANING.test(textAt(lines, at));
}

function definitionOf(term: string, lines: readonly Line[], rewriting: Rewriting): readonly Line[] {
  const meanings: string[][] = [];
  for (const { text } of lines) {
    const mark = MEANING.exec(text)?.[1];
    if (mark !== undefined) meanings.push([text.slice(mark.length)]);
    else meanings.at(-1)?.push(text.replace(/^(?: {1,4}|\t)/, ''));
  }
  const parts = meanings.flatMap((meaning) => [
    ...apart('', '<dd>'),
    ...definitionLists(linesOf(meaning.join('\n')), rewriting),
    ...apart('', '</dd>'),
  ]);
  return [...apart('', '<dt>', '', term, '', '</dt>'), ...parts];
}

/** The numbers of items that CommonMark does not know: `a.`, `(b)`, `iv)`. */
const NUMBER = /^ {0,3}(?:\(([a-z]|\d{1,2}|[ivx]{1,4})\)|([a-z]|[ivx]{1,4})[.)])[ \t]+\S/;

/** A line of a table that GitHub does not know, of verse or of a meaning of an abbreviation. */
const KEPT = /^ {0,3}(?:\|\s|\*\[[^\]]+\]:\s)/;

const DELIMITERS = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Lines that mean nothing to CommonMark and that nobody would join: items with letters, verse, meanings of abbreviations. */
export const keptLines: Dialect = (lines) => {
  const tableRows = tableRowsIn(lines);
  return lines.map((line, at) => {
    const next = lines[at + 1];
    if (line.isCode || next === undefined || next.isCode || /(?:\\| {2})$/.test(line.text) || tableRows.has(at))
      return line;
    const isKept = KEPT.test(line.text) && KEPT.test(next.text);
    return isKept || isBeforeItem(lines, at) ? { text: `${line.text.trimEnd()}\\`, isCode: false } : line;
  });
};

/** Whether the next line is an item whose number follows that of an item right before it, or that has one right after it. */
function isBeforeItem(lines: readonly Line[], at: number): boolean {
  const [one, two, three] = [at, at + 1, at + 2].map((index) => numberOf(textAt(lines, index)));
  if (isBlankInQuotation(lines[at]?.text) || two === undefined) return false;
  return (one !== undefined && one + 1 === two) || (three !== undefined && two + 1 === three && two === 1);
}

function numberOf(line: string): number | undefined {
  const found = NUMBER.exec(line);
  const written = found?.[1] ?? found?.[2];
  if (written === undefined) return undefined;
  if (/\d/.test(written)) return Number(written);
  return written.length > 1 || written === 'i' ? romanNumber(written) : written.charCodeAt(0) - 96;
}

/** Finds the lines of tables, above and below their rows of hyphens, each with the number of the table's columns. */
function tableRowsIn(lines: readonly Line[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  lines.forEach(({ text }, at) => {
    if (!text.includes('|') || !DELIMITERS.test(text.slice(marginOf(text).length))) return;
    const columns = cellCount(text);
    rows.set(at - 1, columns);
    for (let next = at; next < lines.length && !isBlankInQuotation(lines[next]?.text); next++) rows.set(next, columns);
  });
  return rows;
}

const GRID = /^ {0,3}\+(?:[-=:]+\+)+\s*$/;

/** Tables drawn with plus signs, as Pandoc and reStructuredText have them: lines that stay as they are. */
export const gridTablesAsCode: Dialect = (lines) =>
  rewriteLines(lines, (line, at) => {
    if (line.isCode || !GRID.test(line.text)) return undefined;
    let end = at;
    while (/^ {0,3}[+|]/.test(textAt(lines, end))) end++;
    const drawn = lines.slice(at, end);
    const isTable = drawn.length >= 3 && GRID.test(textAt(lines, end - 1));
    return {
      by: isTable
        ? fenced(
            '',
            '',
            drawn.map(({ text }) => text),
          )
        : drawn,
      end,
    };
  });

/** Bars in code within a row of a table, where the row has more cells than the table and would have as many without them. */
export const barsInCode: Dialect = (lines) => {
  const tableRows = tableRowsIn(lines);
  return lines.map((line, at) => {
    const columns = tableRows.get(at);
    if (columns === undefined || cellCount(line.text) <= columns) return line;
    const text = line.text.replace(/\\.|(`+)(?!`)(.*?[^`])\1(?!`)/g, (code, ticks) =>
      ticks === undefined ? code : code.replace(/(?<!\\)\|/g, '\\|'),
    );
    return cellCount(text) === columns ? { text, isCode: false } : line;
  });
};

function cellCount(row: string): number {
  const inner = row
    .replace(/^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*/, '')
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}
