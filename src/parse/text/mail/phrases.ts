import { lists } from 'lexicon:mail-phrases';
import { isOneOf, lazily } from '../../../lexicon/lookups.js';
import { entriesOf } from '../../../lexicon/word-lists.js';
import { hasSmallLetter, startsWithCapital, startsWithSmallLetter } from '../../wording/characters.js';
import { endingOf } from '../../wording/punctuation.js';
import { isThematicBreak } from '../blocks/read-rule.js';
import type { Line } from '../line.js';

const greetings = lazily(() => entriesOf(lists, 'greetings'));
const closings = lazily(() => entriesOf(lists, 'closings'));
const wroteVerbs = lazily(() => entriesOf(lists, 'wrote'));
const isWroteOpening = isOneOf(lists, 'wrote-openings');

/** A salutation or a closing has so many words at most, a name below a closing and what its bearer does too. */
const MOST_PHRASE_WORDS = 5;
const NAME_WORDS = 3;

/** So many lines stand below a closing at most: a name, and what its bearer does. */
const MOST_NAMES = 3;

/** Whether the first line of a mail is a salutation: `Hi Tom,`, `Dear all`, `Tom,`. */
export function isSalutation({ text }: Line): boolean {
  const words = countWords(text);
  if (words > MOST_PHRASE_WORDS || endingOf(text) === 'stop' || endingOf(text) === 'question') return false;
  const isName = words <= 2 && /[,!]$/.test(text) && !startsWithSmallLetter(text);
  return isName || greetings().some((greeting) => beginsWith(text, greeting));
}

/**
 * Counts the lines from a place on that take leave: `Best regards,` and the name below, or a name at the end.
 */
export function countSignOffLines(lines: readonly Line[], at: number): number {
  const closing = lines[at];
  if (closing === undefined) return 0;
  const isSigned = at === lines.length - 1 && closing.gap > 0 && isName(closing.text);
  if (!isClosing(closing.text)) return isSigned ? 1 : 0;
  let count = 1;
  while (count <= MOST_NAMES && standsUnder(lines, at + count, count === 1)) count++;
  return count;
}

/** Whether a line is part of the name under a closing: right below, or the name itself below a blank line. */
function standsUnder(lines: readonly Line[], at: number, isFirst: boolean): boolean {
  const line = lines[at];
  const below = lines[at + 1];
  if (line === undefined || (below?.gap === 0 && isThematicBreak(below))) return false;
  if (line.gap === 0) return isRemark(line.text);
  return isFirst && line.gap === 1 && isName(line.text);
}

/** Whether a line takes leave; what follows the words of a closing ends with a mark, or is a name after a comma. */
function isClosing(text: string): boolean {
  if (countWords(text) > MOST_PHRASE_WORDS) return false;
  const last = text.split(/\s(?:and|und|et|y|e|en)\s/i).at(-1) ?? text;
  const closing = closings()
    .filter((words) => beginsWith(last, words))
    .sort((a, b) => b.length - a.length)[0];
  if (closing === undefined) return false;
  const rest = last.slice(closing.length);
  return /^[\s,.!–—-]*$|^\s*,|[,!]$/.test(rest);
}

function isName(text: string): boolean {
  return (
    countWords(text) <= NAME_WORDS &&
    hasSmallLetter(text) &&
    text.split(/\s+/).every(startsWithCapital) &&
    isRemark(text)
  );
}

function isRemark(text: string): boolean {
  return (
    countWords(text) <= MOST_PHRASE_WORDS &&
    !startsWithSmallLetter(text) &&
    endingOf(text) === 'open' &&
    !/^[-*>#|]/.test(text)
  );
}

function beginsWith(text: string, words: string): boolean {
  return text.slice(0, words.length).toLowerCase() === words && /^(?:$|[\s,.!:–—-])/.test(text.slice(words.length));
}

function countWords(text: string): number {
  return text.length > 100 ? Number.POSITIVE_INFINITY : text.split(/\s+/).length;
}

/** It stands on so many lines at most, and is not longer than so many UTF-16 code units. */
const MOST_ATTRIBUTION_LINES = 3;
const LONGEST_ATTRIBUTION = 300;

/** Counts the last lines of a text that lead to the quotation below them: `On …, X wrote:`. */
export function countAttributionLines(lines: readonly Line[]): number {
  const [last] = lines.slice(-1);
  if (last === undefined || !leadsToQuotation(last.text)) return 0;
  for (let count = 1; count <= MOST_ATTRIBUTION_LINES; count++) {
    const first = lines.at(-count);
    if (first === undefined) break;
    if (beginsAttribution(first.text)) return count;
    if (first.gap > 0) break;
  }
  return 1;
}

/** Whether a line leads to the quotation below it by its verb and colon: `Ann wrote:`. */
export function leadsToQuotation(text: string): boolean {
  if (text.length > LONGEST_ATTRIBUTION || !text.endsWith(':')) return false;
  const words = ` ${text.toLowerCase().replace(/[\s:,]+/g, ' ')}`;
  return wroteVerbs().some((verb) => words.includes(` ${verb} `));
}

function beginsAttribution(text: string): boolean {
  const [word = ''] = text.toLowerCase().split(/[\s,]/, 1);
  return isWroteOpening(word) && /\d/.test(text) && !/[.!?]$/.test(text);
}
