import { isProgramLine } from '../blocks/is-program.js';
import { isAttributed } from '../is-attributed.js';
import { hasSentences } from '../letters.js';
import { QUESTION_WORDS } from '../words/question-words.js';
import type { Candidate } from './candidate.js';
import type { Ending } from './ending.js';
import { type Habits, isMarked } from './habits.js';
import { isTitleCase } from './is-title-case.js';
import type { Neighbour } from './neighbour.js';
import { breaksOff, hasTag, isByline, isCreditLine, isLabel, namesAddress } from './signs.js';

/** Something that speaks for or against a line's being a title. */
export interface Evidence<Holds> {
  /** What is the case. */
  readonly name: string;
  /** Above 0 it speaks for a title, below against it. */
  readonly weight: number;
  readonly holds: Holds;
}

/** What speaks against any line before anything is known of it: most lines are no titles. */
export const DOUBT: number = -3;

/** A line whose weights come to more is a title. */
export const TITLE: number = 0;

/** A line that comes to so much by itself is hardly in doubt, and shows the habits of its text. */
export const SURE: number = 3;

/** A quotation with a sign of its own at its end, alone or after what leads to it: `Ada asked, “Is it far?”`. */
const SPEECH = /(?:^|[,:.!?]["”»]?\s+)(?:["“”«»„]|'')[^"“”«»]*[.?!…—-](?:["“”«»]|'')$/;

/**
 * What a reader sees in a line and around it. The weights are whole numbers near those that a logistic regression on bare
 * texts with known titles gives; what it saw too seldom to tell has the weight of its kind.
 */
export const SIGNS: readonly Evidence<(line: Candidate) => boolean>[] = [
  // The line itself.
  { name: 'is short', weight: 2, holds: ({ words }) => words <= 6 },
  { name: 'is not long', weight: 1, holds: ({ words }) => words >= 7 && words <= 12 },
  { name: 'is long', weight: -1, holds: ({ words }) => words >= 13 && words <= 16 },
  { name: 'is very long', weight: -2, holds: ({ words }) => words > 16 },
  { name: 'ends without a mark', weight: 2, holds: ends('open') },
  { name: 'is a question', weight: 2, holds: ends('question') },
  { name: 'ends with a colon', weight: -3, holds: ends('colon') },
  { name: 'ends with a full stop', weight: -3, holds: ends('stop') },
  { name: 'begins with a number', weight: 1, holds: ({ numbering }) => numbering !== undefined },
  {
    name: 'capitalises its words, many as they are',
    weight: 1,
    holds: (line) => line.words > 6 && isTitleCase(line.text),
  },
  { name: 'begins with a quotation mark', weight: -1, holds: ({ text }) => /^["“«]/.test(text) },
  { name: 'ends with what somebody says', weight: -4, holds: ({ text }) => SPEECH.test(text) },
  { name: 'is more than one sentence', weight: -1, holds: ({ text }) => hasSentences(text) },
  { name: 'goes on from what is above', weight: -2, holds: ({ text }) => /^(?:And|But|So|Then|Or)\s/.test(text) },
  { name: 'breaks off', weight: -4, holds: ({ text }) => breaksOff(text) },
  { name: 'begins as a question and is none', weight: 2, holds: (line) => ends('open')(line) && asksFirst(line.text) },
  { name: 'has a mark that is no punctuation', weight: -2, holds: ({ text }) => /[#@*|<>_=~\\{}]/.test(text) },
  { name: 'has a tag or the name of a file', weight: -5, holds: ({ text }) => hasTag(text) },
  { name: 'looks like a line of a program', weight: -3, holds: ({ text }) => isProgramLine(text) },
  { name: 'has a dash', weight: -2, holds: ({ text }) => /\s[-–—]\s/.test(text) },
  {
    name: 'is a remark in brackets',
    weight: -4,
    holds: (line) => /^\(.*\)$|\[.*\]$/.test(line.text) && !isMarked(line.text),
  },
  { name: 'gives somebody’s words with their name', weight: -5, holds: ({ text }) => isAttributed(text) },
  { name: 'is a label: a step, a time, a date', weight: -5, holds: ({ text }) => isLabel(text) },
  { name: 'has the form of a byline', weight: -4, holds: ({ text }) => isByline(text) },
  { name: 'has the form of a credit', weight: -4, holds: ({ text }) => isCreditLine(text) },
  { name: 'names an address', weight: -4, holds: ({ text }) => namesAddress(text) },
  // What stands around it.
  { name: 'says more of what stands below than of what stands above', weight: 1, holds: ({ leads }) => leads },
  { name: 'stands above a paragraph', weight: 1, holds: above('paragraph') },
  { name: 'stands above what is set as it stands', weight: -2, holds: above('set') },
  { name: 'stands above a break', weight: -3, holds: above('break') },
  { name: 'stands above nothing', weight: -5, holds: above('nothing') },
  { name: 'stands below a paragraph', weight: 2, holds: below('paragraph') },
  { name: 'stands below a sentence', weight: 1, holds: below('sentence', 'lead-in') },
  { name: 'stands below a figure', weight: -1, holds: below('figure') },
  { name: 'stands below nothing', weight: -3, holds: below('nothing') },
  { name: 'stands among many like it', weight: -3, holds: ({ stack }) => stack > 3 },
];

/** What the rest of the text makes of a line. */
export const HABITUAL: readonly Evidence<(line: Candidate, habits: Habits) => boolean>[] = [
  { name: 'is numbered in a row', weight: 3, holds: ({ index }, { sequence }) => sequence.has(index) },
  {
    name: 'has no number and stands above one that is numbered in a row',
    weight: -2,
    holds: ({ index }, { sequence }) => !sequence.has(index) && sequence.has(index + 1),
  },
  {
    name: 'asks, as titles here do',
    weight: 2,
    holds: (line, { questions }) => ends('question')(line) && questions > 0.3,
  },
  {
    name: 'asks, as no title here does',
    weight: -2,
    holds: (line, { questions, titles }) => ends('question')(line) && questions < 0.15 && titles > 2,
  },
  {
    name: 'is not in title case, as titles here are',
    weight: -3,
    holds: (line, { titleCase, titles }) => titleCase > 0.7 && titles > 2 && line.words > 2 && !isTitleCase(line.text),
  },
  {
    name: 'bears the page’s mark for titles',
    weight: 2,
    holds: ({ text }, { marked }) => isMarked(text) && marked > 0.3,
  },
  {
    name: 'lacks the page’s mark for titles',
    weight: -4,
    holds: ({ text }, { marked, titles }) => !isMarked(text) && marked > 0.5 && titles > 2,
  },
  {
    name: 'ends with dots, as others here do',
    weight: 3,
    holds: (line, { dotted }) => ends('dots')(line) && dotted > 2,
  },
  { name: 'is named in the contents', weight: 4, holds: ({ key }, { contents }) => contents.has(key) },
  {
    name: 'comes again and again, colon and all',
    weight: 4,
    holds: (line, { repeated }) => ends('colon')(line) && repeated.has(line.text),
  },
  {
    name: 'comes again and again, as captions do',
    weight: -5,
    holds: (line, { repeated }) => !ends('colon')(line) && line.words > 3 && repeated.has(line.text),
  },
  {
    name: 'stands above a list, as others here do',
    weight: 3,
    holds: (line, { aboveLists }) => above('list')(line) && ends('open')(line) && aboveLists > 2,
  },
  {
    name: 'ends with a mark, in a tale',
    weight: -3,
    holds: (line, { dialogue }) => !ends('open')(line) && dialogue > 0.25,
  },
];

/** Whether the first word of a line is one that questions begin with. */
function asksFirst(text: string): boolean {
  return QUESTION_WORDS.has(text.slice(0, text.search(/\s|$/)).toLowerCase());
}

function ends(ending: Ending): (line: Candidate) => boolean {
  return (line) => line.ending === ending;
}

function above(...kinds: readonly Neighbour[]): (line: Candidate) => boolean {
  return ({ after }) => kinds.includes(after);
}

function below(...kinds: readonly Neighbour[]): (line: Candidate) => boolean {
  return ({ before }) => kinds.includes(before);
}
