/** What stands for question and answer in English, German, French and Spanish. */
const QUESTIONS_AND_ANSWERS = 'Q A F R P Question Answer Frage Antwort Réponse Pregunta Respuesta'.split(' ');

/** Nothing that begins so is longer, in UTF-16 code units. */
const LONGEST = 40;

/** Whether a text only says that a question or an answer follows: `Q`, `Respuesta`. */
export function isQuestionOrAnswer(text: string): boolean {
  return QUESTIONS_AND_ANSWERS.includes(text);
}

/** Whether a text begins with a word that only says that a question or an answer follows, and is set apart: `Q.`, `A    No`. */
export function startsAsQuestionOrAnswer(text: string): boolean {
  const end = text.slice(0, LONGEST).search(/[.:：\t]| {2}/);
  return end !== -1 && isQuestionOrAnswer(text.slice(0, end));
}
