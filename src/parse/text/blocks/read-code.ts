import { lists } from 'lexicon:program-words';
import { isOneOf, lazily } from '../../../lexicon/lookups.js';
import { matcherOf } from '../../../lexicon/matcher.js';
import { entriesOf } from '../../../lexicon/word-lists.js';
import { startsWithCapital } from '../../wording/characters.js';
import { type Line, textAsLaidOut } from '../line.js';
import { type BlockReader, endOfRun, startsRun } from './reader.js';

/** Columns of indentation that set code apart, as in CommonMark. */
const CODE_INDENT = 4;

/** An indented line is prose when it is so long, in UTF-16 code units, or ends like a sentence. */
const PROSE_LENGTH = 60;

/**
 * Takes lines that stand as they are, a program or what a machine has printed: indented ones that are no prose, or a run of
 * several that look like a program, or a command. Indented prose is a quotation.
 */
export const readIndented: BlockReader = (lines, at, nest) => {
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
export const readFencedCode: BlockReader = (lines, at) => {
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

/** The end of a statement that begins with a word of a programming language. */
const STATEMENT_END = '\\b.*[\\w)"\':;{]$';

const isOneWordStatement = isOneOf(lists, 'statements');
const opening = lazily(() => matcherOf(entriesOf(lists, 'openings'), { before: '^', after: STATEMENT_END }));

/** `require`, `require_relative`. */
const REQUIRE = new RegExp(`^require\\w*${STATEMENT_END}`);

/** Signs of a program's line, or of a machine's output, that prose does not have. */
const MARKS: readonly RegExp[] = [
  // A command at a prompt, a comment, a tag, a decorator, a bracket that closes.
  /^(?:\$ [a-z.]|#!|\/[/*]|<[/!?]?[a-z]|@\w|[}\])])/i,
  // A statement's end, a bracket that opens.
  /[;{}[(\\]$/,
  // Assignment, comparison, arrows, scopes, calls, keys in quotation marks.
  /\w\s?[-+*/:|&]?==?=?\s?\S|[=-]>|\w::\w|\w\.\w+\(|\w\(\)|\w\(.*\)$|["']\s?:\s/,
  // A name made of several words: snake_case, a.path_of.names.
  /(?:^|[\s("'.])[a-z]+_[a-z_]+\b|^:?[a-z]+\.[a-z]+\b/,
  // A key and its value.
  /^[a-z][\w-]*:(?:\s[\w"'./-]+)?$/,
];

/** No line of a program that people quote is longer, in UTF-16 code units; what is longer is not looked at. */
const LONGEST_LINE = 300;

/** Whether a line, by itself, looks like a program's. */
export function isProgramLine(text: string): boolean {
  return text.length <= LONGEST_LINE && (MARKS.some((mark) => mark.test(text)) || isStatement(text));
}

/** Whether a line is a statement of one word, or begins with a word that statements begin with and does not end as prose. */
function isStatement(text: string): boolean {
  return isOneWordStatement(text.replace(/:$/, '')) || opening().test(text) || REQUIRE.test(text);
}

/** Of the lines of a program, so many look like one at least, and so many end like a sentence at most. */
const PROGRAM_SHARE = 0.6;
const SENTENCE_SHARE = 0.2;

/** Whether lines are a program: most of them look like one, and hardly any ends like a sentence. */
export function isProgram(lines: readonly string[]): boolean {
  const sentences = lines.filter(isSentence).length;
  return (
    lines.filter(isProgramLine).length >= lines.length * PROGRAM_SHARE && sentences <= lines.length * SENTENCE_SHARE
  );
}

/** Whether a line is a command at a prompt: `$ npm test`. */
export function isCommand(text: string): boolean {
  return text.length <= LONGEST_LINE && /^\$ [a-z.]/.test(text);
}

function isSentence(text: string): boolean {
  if (text.length > LONGEST_LINE) return true;
  return startsWithCapital(text.replace(/^["'“‘(]/, '')) && /[^\s;{}(][.!?]["'”’)]?$/.test(text);
}
