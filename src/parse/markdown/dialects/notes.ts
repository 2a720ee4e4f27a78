import type { Dialect, Line } from './lines.js';

/** A piece of code, or a character that is escaped. */
const LITERAL = /(`+)(?!`)[^\n]*?[^`]\1(?!`)|\\./g;

/** Notes within a line, as Pandoc has them, `^[So.]`: they become notes with marks, which follow the text. */
export const inlineNotes: Dialect = (lines) => {
  const notes: Line[] = [];
  const kept = lines.map((line) => {
    if (line.isCode || !line.text.includes('^[')) return line;
    return { ...line, text: withMarks(line.text, notes) };
  });
  return [...kept, ...notes];
};

function withMarks(line: string, notes: Line[]): string {
  const literal = [...line.matchAll(LITERAL)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  let written = '';
  let from = 0;
  for (let at = line.indexOf('^['); at !== -1; at = line.indexOf('^[', Math.max(from, at + 1))) {
    while (literal[0] !== undefined && literal[0].end <= at) literal.shift();
    const isLiteral = literal[0] !== undefined && literal[0].start <= at;
    const end = isLiteral ? -1 : endOfBrackets(line, at + 1);
    const words = end === -1 ? '' : line.slice(at + 2, end).trim();
    // A caret between brackets begins a set of characters: `[^[abc]`.
    if (words === '' || line[at - 1] === '[') continue;
    const label = `note-in-line-${notes.length / 2 + 1}`;
    notes.push({ text: '', isCode: false }, { text: `[^${label}]: ${words}`, isCode: false });
    written += `${line.slice(from, at)}[^${label}]`;
    from = end + 1;
  }
  return written + line.slice(from);
}

/** No note within a line is longer, in characters. */
const LONGEST = 2000;

function endOfBrackets(line: string, start: number): number {
  let depth = 0;
  for (let at = start; at < Math.min(line.length, start + LONGEST); at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '[') depth++;
    else if (line[at] === ']' && --depth === 0) return at;
  }
  return -1;
}

/** An address that stands bare, in the words of no link, before a mark of Chinese or Japanese writing, which is no part of it. */
const ADDRESS =
  /(?<=^|[\s\u2e80-\uffef])https?:\/\/[\w.~:/?#@!$&'()*+,;=%[\]-]*[\w/](?=[，。、；：！？（）「」『』【】《》〈〉”’])(?![^[\]]*\][([])/g;

/** Bare addresses end where Chinese or Japanese punctuation begins. */
export const addressesBeforeWidePunctuation: Dialect = (lines) =>
  lines.map((line) =>
    line.isCode || /`|\]\([^()]*["']|\]:/.test(line.text)
      ? line
      : { ...line, text: line.text.replace(ADDRESS, '<$&>') },
  );
