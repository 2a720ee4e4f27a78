import { lists } from 'lexicon:unfinished-endings';
import weights from '../../../../data/weights/titles.json' with { type: 'json' };
import { isOneOf } from '../../../lexicon/lookups.js';
import { isBylineRole } from '../../wording/byline.js';
import { creditOf, isPictureSource } from '../../wording/credit.js';
import { metadataLineOf } from '../../wording/metadata-line.js';
import { isPersonName } from '../../wording/names.js';
import { type Ending, hasSentenceBreak, isAttributedQuotation } from '../../wording/punctuation.js';
import { beginsWithQuestionWord } from '../../wording/question-words.js';
import { isTitleCase } from '../../wording/title-form.js';
import { isProgramLine } from '../blocks/read-code.js';
import type { Candidate, Neighbour } from './candidates.js';
import { type DocumentStyle, hasPageMark } from './document-style.js';

/** A sign of the line itself or of its neighbours, and one that only the style of the whole text gives. */
type LineSign = (line: Candidate) => boolean;
type StyleSign = (line: Candidate, style: DocumentStyle) => boolean;

/** A quotation with a sign of its own at its end, alone or after what leads to it: `Ada asked, “Is it far?”`. */
const SPEECH = /(?:^|[,:.!?]["”»]?\s+)(?:["“”«»„]|'')[^"“”«»]*[.?!…—-](?:["“”«»]|'')$/;

/** Whether a sum of weights makes a line a title. */
export function isTitleWeight(weight: number): boolean {
  return weight > weights.threshold;
}

/** Whether the weight of a line by itself leaves hardly a doubt that it is a title, so that it shows the style of its text. */
export function isConfidentWeight(weight: number): boolean {
  return weight >= weights.confident;
}

/** Sums up the weights of the signs for and against a line's being a title, by the line itself and its neighbours. */
export function lineWeight(line: Candidate): number {
  let sum = weights.bias;
  for (const { weight, holds } of lineSigns) if (holds(line)) sum += weight;
  return sum;
}

/** Sums up the weights of the signs that only the style of the whole text gives for a line. */
export function styleWeight(line: Candidate, style: DocumentStyle): number {
  let sum = 0;
  for (const { weight, holds } of styleSigns) if (holds(line, style)) sum += weight;
  return sum;
}

/**
 * Signs that a reader sees in a line and around it. The weights are whole numbers near those that a logistic regression on bare
 * texts with known titles gives; what it saw too seldom to tell has the weight of its kind.
 */
const LINE_SIGNS: Readonly<Record<keyof typeof weights.line, LineSign>> = {
  // The line itself.
  'is short': ({ words }) => words <= 6,
  'is not long': ({ words }) => words >= 7 && words <= 12,
  'is long': ({ words }) => words >= 13 && words <= 16,
  'is very long': ({ words }) => words > 16,
  'ends without a mark': endsWith('open'),
  'is a question': endsWith('question'),
  'ends with a colon': endsWith('colon'),
  'ends with a full stop': endsWith('stop'),
  'begins with a number': ({ numbering }) => numbering !== undefined,
  'capitalises its words, many as they are': (line) => line.words > 6 && isTitleCase(line.text),
  'begins with a quotation mark': ({ text }) => /^["“«]/.test(text),
  'ends with what somebody says': ({ text }) => SPEECH.test(text),
  'is more than one sentence': ({ text }) => hasSentenceBreak(text),
  'goes on from what is above': ({ text }) => /^(?:And|But|So|Then|Or)\s/.test(text),
  'breaks off': ({ text }) => endsUnfinished(text),
  'begins as a question and is none': (line) => endsWith('open')(line) && beginsWithQuestionWord(line.text),
  'has a mark that is no punctuation': ({ text }) => /[#@*|<>_=~\\{}]/.test(text),
  'has a tag or the name of a file': ({ text }) => hasTagOrFileName(text),
  'looks like a line of a program': ({ text }) => isProgramLine(text),
  'has a dash': ({ text }) => /\s[-–—]\s/.test(text),
  'is a remark in brackets': (line) => /^\(.*\)$|\[.*\]$/.test(line.text) && !hasPageMark(line.text),
  'gives somebody’s words with their name': ({ text }) => isAttributedQuotation(text),
  'is a label: a step, a time, a date': ({ text }) => isStepOrDate(text),
  'has the form of a byline': ({ text }) => isNameWithRole(text),
  'has the form of a credit': ({ text }) => isCreditLine(text),
  'names an address': ({ text }) => hasAddress(text),
  // What stands around it.
  'shares more words with the text below than with the text above': (line) => line.sharesMoreWordsWithNext,
  'stands above a paragraph': standsAbove('paragraph'),
  'stands above preformatted text': standsAbove('preformatted'),
  'stands above a break': standsAbove('break'),
  'stands above nothing': standsAbove('nothing'),
  'stands below a paragraph': standsBelow('paragraph'),
  'stands below a sentence': standsBelow('sentence', 'lead-in'),
  'stands below a figure': standsBelow('figure'),
  'stands below nothing': standsBelow('nothing'),
  'stands among many like it': ({ stack }) => stack > 3,
};

/** Signs that only the rest of the text gives. */
const STYLE_SIGNS: Readonly<Record<keyof typeof weights.style, StyleSign>> = {
  'is numbered in a row': ({ index }, { sequence }) => sequence.has(index),
  'has no number and stands above one that is numbered in a row': ({ index }, { sequence }) =>
    !sequence.has(index) && sequence.has(index + 1),
  'asks, as titles here do': (line, { questions }) => endsWith('question')(line) && questions > 0.3,
  'asks, as no title here does': (line, { questions, titles }) =>
    endsWith('question')(line) && questions < 0.15 && titles > 2,
  'is not in title case, as titles here are': (line, { titleCase, titles }) =>
    titleCase > 0.7 && titles > 2 && line.words > 2 && !isTitleCase(line.text),
  'bears the page’s mark for titles': ({ text }, { marked }) => hasPageMark(text) && marked > 0.3,
  'lacks the page’s mark for titles': ({ text }, { marked, titles }) =>
    !hasPageMark(text) && marked > 0.5 && titles > 2,
  'ends with dots, as others here do': (line, { dotted }) => endsWith('dots')(line) && dotted > 2,
  'is named in the contents': ({ key }, { contents }) => contents.has(key),
  'comes again and again, colon and all': (line, { repeated }) => endsWith('colon')(line) && repeated.has(line.text),
  'comes again and again, as captions do': (line, { repeated }) =>
    !endsWith('colon')(line) && line.words > 3 && repeated.has(line.text),
  'stands above a list, as others here do': (line, { aboveLists }) =>
    standsAbove('list')(line) && endsWith('open')(line) && aboveLists > 2,
  'ends with a mark, in a tale': (line, { dialogue }) => !endsWith('open')(line) && dialogue > 0.25,
};

const lineSigns = weighted(LINE_SIGNS, weights.line);
const styleSigns = weighted(STYLE_SIGNS, weights.style);

/** Joins signs with their weights: above 0 for a title, below against it. */
function weighted<Name extends string, Sign>(
  signs: Readonly<Record<Name, Sign>>,
  weightOf: Readonly<Record<Name, number>>,
): readonly { readonly weight: number; readonly holds: Sign }[] {
  const names = Object.keys(signs) as Name[];
  return names.map((name) => ({ weight: weightOf[name], holds: signs[name] }));
}

function endsWith(ending: Ending): (line: Candidate) => boolean {
  return (line) => line.ending === ending;
}

function standsAbove(...kinds: readonly Neighbour[]): (line: Candidate) => boolean {
  return ({ after }) => kinds.includes(after);
}

function standsBelow(...kinds: readonly Neighbour[]): (line: Candidate) => boolean {
  return ({ before }) => kinds.includes(before);
}

const isUnfinishedEnding = isOneOf(lists);

/** Whether a line ends with a word that something must follow. */
function endsUnfinished(text: string): boolean {
  const space = text.search(/\s\S*$/);
  return space !== -1 && isUnfinishedEnding(text.slice(space + 1).toLowerCase());
}

/** Whether a line is the number of a step, a time or a date: `Step 4`, `1:39 PM ET`, `23 November 2025`. */
function isStepOrDate(text: string): boolean {
  return /^step\s+\d+$|\d:\d\d/i.test(text) || (/\d{4}/.test(text) && metadataLineOf(text)?.isSure === true);
}

/** Whether a line is the name of a person with a role: `Ann Lee, science editor`. */
function isNameWithRole(text: string): boolean {
  const [name = '', role = ''] = text.split(', ');
  return isPersonName(name) && isBylineRole(role);
}

/** Whether a line names nothing but people and a source of pictures or news. */
function isCreditLine(text: string): boolean {
  const parts = text.split(/\s*[,/|]\s*/);
  return /^via\s/i.test(text) || (parts.some(isPictureSource) && creditOf(text) !== undefined);
}

/** Whether a line has a tag of a network or the name of a file: `#dusk`, `plan_final`, `bridge.jpg`. */
function hasTagOrFileName(text: string): boolean {
  return /(?:^|\s)#[A-Za-z]|[A-Za-z\d]_[A-Za-z\d]|\w\.(?:gif|jpe?g|pdf|png|webp)\b/.test(text);
}

/** Whether a line has an address on the web, of a mailbox, an account or a file. */
function hasAddress(text: string): boolean {
  return /https?:|www\.|\S@\S|(?:^|\s)@\w|\/\S+\/|\w\.\w{2,4}\/\w/.test(text);
}
