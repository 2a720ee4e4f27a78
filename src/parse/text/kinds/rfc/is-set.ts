import { isProgram } from '../../blocks/is-program.js';
import type { Run } from '../../runs.js';
import { isDrawing } from './is-drawing.js';

/** A rule of a grammar, or of notes like it: `word = 1*letter`, `word ::= letter`. */
const RULE = /^[A-Za-z][\w.-]{0,60}\s*(?:=\/?|::=|:=)\s+\S/;

/** A stretch of white space that no prose has, not even one set flush right; numbers and bullets have two after them. */
const COLUMN = /[^\s.] {3,}\S/;

/** Whether a run stands as it is by its own form: a drawing, a program, a grammar, columns. */
export function isSet(run: Run): boolean {
  const texts = run.map(({ text }) => text);
  return isDrawing(texts) || isGrammar(run) || isProgram(texts) || isInColumns(run);
}

/** Whether a run begins with a rule, each line being one too or deeper than the first. */
function isGrammar(run: Run): boolean {
  const [first, ...rest] = run;
  return RULE.test(first.text) && rest.every(({ text, indent }) => indent > first.indent || RULE.test(text));
}

/** Whether most lines have wide spaces within, where a hanging paragraph has them in its first line only. */
function isInColumns(run: Run): boolean {
  return run.length > 1 && run.filter(({ text }) => COLUMN.test(text)).length > run.length / 2;
}
