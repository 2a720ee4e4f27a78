import { startsWithSmallLetter } from '../wording/characters.js';
import { listMarkerOf } from './blocks/read-list.js';
import { isQuotedLine } from './blocks/read-quotation.js';
import { isThematicBreak } from './blocks/read-rule.js';
import { dividedWordTest, glueBetween, type IsDividedWord } from './join-lines.js';
import { isFullLine, wrapColumn } from './layout.js';
import type { Line, Run } from './line.js';

/** A line that ends before this share of the column ends where its writer ended it. */
const SHORT_SHARE = 0.5;

/** Stands where a word may be divided, and is seen only where it is. */
const SOFT_HYPHEN = '\u00ad';

/** The first line of a paragraph stands so many columns further in or out than the others at most. */
const DEEPEST_INDENT = 8;

/**
 * Makes hard-wrapped lines whole: a line goes on in the next one when that one's first word found no room on it, or when it
 * breaks off in the middle of a sentence. Lines that end early stay as they are: verse, addresses, programs.
 *
 * @param column where lines are broken, in UTF-16 code units; to be given where the lines are only a part of what shows it
 * @param isDividedWord tells words that were divided from compounds, by the words of the text
 */
export function unwrap(
  lines: readonly Line[],
  column: number = wrapColumn(lines),
  isDividedWord: IsDividedWord = dividedWordTest(lines),
): readonly Line[] {
  const broken: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const open = broken.at(-1);
    if (open !== undefined && goesOn(breakBetween(open, line), column)) open.push(line);
    else broken.push([line]);
  }
  return broken.map(([first, ...rest]) => whole(first, rest, isDividedWord));
}

/** Where a line may go on in the next one. */
interface Break {
  /** The line that begins what the upper one belongs to. */
  readonly first: Line;
  readonly upper: Line;
  readonly lower: Line;
}

function breakBetween(open: Run, lower: Line): Break {
  const [first] = open;
  return { first, upper: open.at(-1) ?? first, lower };
}

function goesOn(between: Break, column: number): boolean {
  const { upper, lower } = between;
  if (lower.gap > 0 || isThematicBreak(lower) || isThematicBreak(upper)) return false;
  if (quoteMarks(lower) !== quoteMarks(upper)) return false;
  const bare = { ...lower, text: withoutQuoteMarks(lower) };
  const isUpperFull = isFullLine(upper, bare, column);
  if (listMarkerOf(bare) !== undefined && !(isUpperFull && isMidSentence(between))) return false;
  return isInLine(between) && (isUpperFull || breaksOff(upper, bare, column));
}

/** Whether what looks like an item's number or bullet only happened to come to the beginning of a line. */
function isMidSentence({ first, upper, lower }: Break): boolean {
  return listMarkerOf(first) === undefined && lower.indent === upper.indent && !/[.:;!?。！？]["”’]?$/.test(upper.text);
}

/** Whether a line stands where the text above it goes on: under it, under an item's text, beside a first line. */
function isInLine({ first, upper, lower }: Break): boolean {
  // A paragraph that begins with a number may have its first line further in than the others, as any paragraph may.
  const isFurtherIn = upper === first && first.indent > lower.indent && first.indent <= lower.indent + DEEPEST_INDENT;
  if (listMarkerOf(first) !== undefined)
    return lower.indent > first.indent || lower.indent === upper.indent || isFurtherIn;
  return upper === first ? Math.abs(lower.indent - first.indent) <= DEEPEST_INDENT : lower.indent === upper.indent;
}

function breaksOff(upper: Line, lower: Line, column: number): boolean {
  if (upper.text.endsWith(SOFT_HYPHEN)) return true;
  const isLong = upper.text.length >= column * SHORT_SHARE;
  return isLong && !/[.:!?]["”’»)]?$/.test(upper.text) && startsWithSmallLetter(lower.text);
}

function whole(first: Line, rest: readonly Line[], isDividedWord: IsDividedWord): Line {
  if (rest.length === 0) return first;
  const texts = [first.text, ...rest.map(withoutQuoteMarks)];
  return { ...first, text: texts.map((text, index) => joinable(text, texts[index + 1], isDividedWord)).join('') };
}

/** A line with what stands between it and the next one, and without a hyphen that stands only at the end of a line. */
function joinable(text: string, next: string | undefined, isDividedWord: IsDividedWord): string {
  if (next === undefined) return text;
  if (text.endsWith(SOFT_HYPHEN) || isDividedWord(text, next)) return text.slice(0, -1);
  return text + glueBetween(text, next);
}

/** Gives the marks of quotation that a line begins with. */
function quoteMarks(line: Line): string {
  return isQuotedLine(line) ? (/^(?:> ?)+/.exec(line.text)?.[0].trimEnd() ?? '') : '';
}

function withoutQuoteMarks(line: Line): string {
  return line.text.slice(quoteMarks(line).length).trimStart();
}

/** Of the lines of a paragraph that another one follows, so many are full. */
const FULL_SHARE = 0.5;

/** Of the lines of narrower prose that follow another one, so many begin in small letters; verse begins with capitals. */
const LOWER_SHARE = 0.4;

/** Prose that is set narrower than the text has lines so long at least, in UTF-16 code units. */
const NARROWEST = 36;

/** Such prose has so many words on a line; a program has fewer. */
const FEWEST_PROSE_WORDS = 5;

/**
 * Whether the lines of a run end where their writer ended them, as in verse, a letter's head, an address, a program: most of
 * them leave room for the next word, before the text's own column and before the run's.
 *
 * @param column where the lines of the whole text were broken
 */
export function hasIntendedLineBreaks(run: Run, column: number): boolean {
  if (run.length === 1 || fullShare(run, column) >= FULL_SHARE) return false;
  return !isNarrowProse(run);
}

function isNarrowProse(run: Run): boolean {
  const length = run.reduce((most, { text }) => Math.max(most, text.length), 0);
  const words = run.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0) / run.length;
  if (run.length < 3 || length < NARROWEST || words < FEWEST_PROSE_WORDS) return false;
  const widest = run.reduce((most, { indent, text }) => Math.max(most, indent + text.length), 0);
  return fullShare(run, widest) >= FULL_SHARE && lowerShare(run) >= LOWER_SHARE;
}

function fullShare(run: Run, column: number): number {
  const full = run.filter((line, index) => {
    const next = run[index + 1];
    return next !== undefined && isFullLine(line, next, column);
  });
  return full.length / (run.length - 1);
}

function lowerShare([, ...rest]: Run): number {
  return rest.filter(({ text }) => startsWithSmallLetter(text)).length / rest.length;
}
