import { lists as labelLists } from 'lexicon:question-labels';
import { lists as wordLists } from 'lexicon:question-words';
import { isOneOf } from '../../lexicon/lookups.js';

const isQuestionWord = isOneOf(wordLists);
/** Whether the first word of a line is one that questions begin with. */
export function beginsWithQuestionWord(text: string): boolean {
  return isQuestionWord(text.slice(0, text.search(/\s|$/)).toLowerCase());
}

/** Nothing that begins so is longer, in UTF-16 code units. */
const LONGEST_LEAD = 40;

/** Whether a text only says that a question or an answer follows: `Q`, `Respuesta`. */
export const isQuestionOrAnswer: (text: string) => boolean = isOneOf(labelLists);

/** Whether a text begins with a word that only says that a question or an answer follows, and is set apart: `Q.`, `A    No`. */
export function startsAsQuestionOrAnswer(text: string): boolean {
  const end = text.slice(0, LONGEST_LEAD).search(/[.:：\t]| {2}/);
  return end !== -1 && isQuestionOrAnswer(text.slice(0, end));
}
