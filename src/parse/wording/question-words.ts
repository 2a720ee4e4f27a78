import { lists as labelLists } from 'lexicon:question-labels';
import { lists as wordLists } from 'lexicon:question-words';
import { isOneOf } from '../../lexicon/lookups.js';

const isQuestionWord = isOneOf(wordLists);

/** Whether the first word of a line is a question word: `How to cross a river`. */
export function beginsWithQuestionWord(text: string): boolean {
  return isQuestionWord(text.slice(0, text.search(/\s|$/)).toLowerCase());
}

/** The label ends before so many UTF-16 code units. */
const LONGEST_LEAD = 40;

/** Whether a text is the label of a question or an answer: `Q`, `Respuesta`. */
export const isQuestionOrAnswerLabel: (text: string) => boolean = isOneOf(labelLists);

/** Whether a text begins with the label of a question or an answer that a mark or wide space sets apart: `Q.`, `A    No`. */
export function startsWithQuestionOrAnswerLabel(text: string): boolean {
  const end = text.slice(0, LONGEST_LEAD).search(/[.:：\t]| {2}/);
  return end !== -1 && isQuestionOrAnswerLabel(text.slice(0, end));
}
