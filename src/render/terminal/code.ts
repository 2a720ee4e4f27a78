import type { Code, DisplayMath } from '../../article/types.js';
import { cutLines } from '../lines/cut-lines.js';
import { indentation, NARROWEST_BESIDE_PREFIX, type Prefix, prefixBlock } from '../lines/layout.js';
import type { StyledLine, StyledText } from '../lines/line.js';
import { displayWidth, graphemes } from '../lines/width.js';
import { wrap } from '../lines/wrap.js';
import { styledText } from './inlines.js';
import type { Setting } from './setting.js';

/** How far verse and formulas are set in, in columns. */
const INDENT = 4;

/** How far the bar beside code is set in, in columns: the bar of a quotation stands at the margin. */
const BAR_INDENT = 2;

/** What stands in code and in no verse and no address: brackets, operators, names joined by `_`. */
const SIGN_OF_CODE = /[{}[\]<>=|\\$#@*^~`/]|\w[_(]|^\t/m;

/** A character after which a line of code is best cut. */
const JOINT = /[\s,;:=+|&([{]/;

/**
 * Gives the lines of a code block as they stand, beside a bar, the language above them. Lines without a language that read
 * like verse or an address, and formulas, are set in without a bar. A line that is too long goes on below, set in, after a
 * sign that says so: code is cut near the end of its line, verse broken at a space.
 */
export function codeLines(block: Code | DisplayMath, setting: Setting): readonly StyledLine[] {
  const { columns, signs } = setting;
  if (block.type === 'math') return prefixBlock(indentation(INDENT), columns, (room) => cutCode(block, room, setting));
  const { language = '', value } = block;
  if (language === '' && !SIGN_OF_CODE.test(value))
    return prefixBlock(indentation(INDENT), columns, (room) => verseLines(value, room, setting));
  const indent = ' '.repeat(BAR_INDENT);
  const bar: Prefix = { first: `${indent}${signs.bar} `, rest: `${indent}${signs.bar} `, roles: ['rule'] };
  const code = prefixBlock(bar, columns, (room) => cutCode(block, room, setting));
  return [...languageLines(language, `${indent}${signs.corner} `, columns), ...code];
}

function languageLines(language: string, first: string, columns: number): readonly StyledLine[] {
  const corner: Prefix = { first, rest: ' '.repeat(first.length), roles: ['rule'] };
  const isNarrow = columns - first.length < NARROWEST_BESIDE_PREFIX;
  if (language.trim() === '' || isNarrow) return [];
  return prefixBlock(corner, columns, (room) => wrap([styledText(language, 'description')], room));
}

/** A line of code or a part of one, and the sign before it where it is not the first part. */
interface Piece {
  readonly text: string;
  readonly before: readonly StyledText[];
}

function cutCode(code: Code | DisplayMath, columns: number, setting: Setting): readonly StyledLine[] {
  const pieces = code.value.split('\n').flatMap((line) => piecesOf(line, columns, setting));
  const texts = pieces.map(({ text }) => text);
  const lines = setting.highlight?.(code, texts) ?? texts.map((text) => [styledText(text)]);
  return pieces.map(({ before }, index) => [...before, ...(lines[index] ?? [])]);
}

function piecesOf(line: string, columns: number, setting: Setting): readonly Piece[] {
  const cut = cutLines(line, columns);
  if (cut.length === 1) return cut.map((text) => ({ text, before: [] }));
  const hang = hangOf(cut[0] ?? '', columns, setting);
  const pieces = cutAtJoints(cut.join(''), columns, columns - hang.width);
  return pieces.map((text, index) => ({ text, before: index === 0 ? [] : hang.texts }));
}

/**
 * Cuts a line of code that is too long, if it can after a space, a comma, a bracket or an operator in the last half of the
 * columns, else where it is full.
 *
 * @param first the columns of the first piece; `rest` those of the others
 */
function cutAtJoints(line: string, first: number, rest: number): readonly string[] {
  const pieces: string[] = [];
  let columns = first;
  let piece = '';
  let width = 0;
  let joint = 0;
  for (const grapheme of graphemes(line)) {
    const wider = displayWidth(grapheme);
    if (width + wider > columns && piece !== '') {
      const end = joint > 0 ? joint : piece.length;
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
      width = displayWidth(piece);
      columns = rest;
      joint = 0;
      // A space where a line is cut would only set the next piece in.
      if (piece === '' && grapheme === ' ') continue;
    }
    piece += grapheme;
    width += wider;
    if (width > columns / 2 && JOINT.test(grapheme) && piece.trim() !== '') joint = piece.length;
  }
  return [...pieces, piece];
}

function verseLines(value: string, columns: number, setting: Setting): readonly StyledLine[] {
  return value.split('\n').flatMap((line): readonly StyledLine[] => {
    const [whole = '', ...others] = cutLines(line, columns);
    if (others.length === 0) return [[styledText(whole)]];
    const hang = hangOf(whole, columns, setting);
    const lead = ' '.repeat(Math.max(0, Math.min(indentOf(whole), columns - NARROWEST_BESIDE_PREFIX)));
    const room = columns - Math.max(lead.length, hang.width);
    const broken = wrap([styledText([whole, ...others].join(''))], room);
    return broken.map((words, index) => [...(index === 0 ? [styledText(lead)] : hang.texts), ...words]);
  });
}

/** What stands before the rest of a line that was too long, and how many columns that takes. */
interface Hang {
  readonly texts: readonly StyledText[];
  readonly width: number;
}

/** The rest is set in as far as the line itself, where that leaves half of the columns for it; then comes the sign. */
function hangOf(line: string, columns: number, { signs }: Setting): Hang {
  const sign = `${signs.continued} `;
  const width = Math.min(indentOf(line), Math.floor(columns / 2)) + displayWidth(sign);
  if (columns - width < NARROWEST_BESIDE_PREFIX) {
    if (columns - sign.length < NARROWEST_BESIDE_PREFIX / 2) return { texts: [], width: 0 };
    return { texts: [{ text: sign, roles: ['marker'] }], width: sign.length };
  }
  return { texts: [styledText(' '.repeat(width - sign.length)), { text: sign, roles: ['marker'] }], width };
}

/** In columns. */
function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
