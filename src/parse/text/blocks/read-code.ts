import { type Line, textAsLaidOut } from '../line.js';
import { isCommand, isProgram } from './is-program.js';
import { endOfRun, type Reader, startsRun } from './reader.js';

/** Columns of indentation that set code apart, as in CommonMark. */
const CODE_INDENT = 4;

/** An indented line is prose when it is so long, in UTF-16 code units, or ends like a sentence. */
const PROSE_LENGTH = 60;

/**
 * Takes lines that stand as they are, a program or what a machine has printed: indented ones that are no prose, or a run of
 * several that look like a program, or a command. Indented prose is a quotation.
 */
export const readCode: Reader = (lines, at, nest) => {
  const end = endOfCode(lines, at);
  if (end > at) {
    const value = textAsLaidOut(lines.slice(at, end));
    return { passages: [{ type: 'block', block: { type: 'code', value } }], next: end };
  }
  if (!startsIndented(lines, at)) return undefined;
  const next = endOfIndented(lines, at);
  const children = nest(lines.slice(at, next).map((line) => ({ ...line, indent: line.indent - CODE_INDENT })));
  return { passages: [{ type: 'block', block: { type: 'blockquote', children } }], next };
};

/** The index after the code that begins at a line, runs apart by blank lines being one block; `at` when none begins. */
function endOfCode(lines: readonly Line[], at: number): number {
  let end = at;
  for (let next = endOfCodeRun(lines, at); next > end; next = endOfCodeRun(lines, end)) end = next;
  return end;
}

function endOfCodeRun(lines: readonly Line[], at: number): number {
  const isIndented = startsIndented(lines, at);
  if (!isIndented && !startsRun(lines, at)) return at;
  const end = isIndented ? endOfIndented(lines, at) : endOfRun(lines, at);
  const texts = lines.slice(at, end).map((line) => line.text);
  return (isIndented ? isSetApart(texts) : isPlainlyCode(texts)) ? end : at;
}

/** Whether a line is indented, and the one above is not or stands apart. */
function startsIndented(lines: readonly Line[], at: number): boolean {
  const indent = lines[at]?.indent ?? 0;
  return indent >= CODE_INDENT && (startsRun(lines, at) || (lines[at - 1]?.indent ?? 0) < CODE_INDENT);
}

function endOfIndented(lines: readonly Line[], at: number): number {
  return endOfRun(lines, at, (line) => line.indent >= CODE_INDENT);
}

/** Whether indented lines are code: those of a program, or not all of them prose. */
function isSetApart(texts: readonly string[]): boolean {
  return isProgram(texts) || !texts.every(isProse);
}

/** Whether lines are code though nothing sets them apart. */
function isPlainlyCode(texts: readonly string[]): boolean {
  return texts.length > 1 ? isProgram(texts) : texts.some(isCommand);
}

function isProse(text: string): boolean {
  return text.length >= PROSE_LENGTH || /[.!?…:]["'”’)]*$/.test(text) || /^["“‘(«]/.test(text);
}

/** Takes a program between two fences: lines of three or more backticks or tildes, the first maybe with its language. */
export const readFencedCode: Reader = (lines, at) => {
  const [, fence, language = ''] = /^(```+|~~~+)\s*([\w+#-]*)$/.exec(lines[at]?.text ?? '') ?? [];
  if (fence === undefined) return undefined;
  let end = at + 1;
  while (end < lines.length && lines[end]?.text.startsWith(fence) === false) end++;
  if (lines[end]?.text !== fence) return undefined;
  const value = textAsLaidOut(lines.slice(at + 1, end));
  return {
    passages: [{ type: 'block', block: { type: 'code', ...(language !== '' && { language }), value } }],
    next: end + 1,
  };
};
