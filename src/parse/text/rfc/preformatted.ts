import { isProgram } from '../blocks/read-code.js';
import type { Run } from '../line.js';

/** A rule of a grammar, or of notes like it: `word = 1*letter`, `word ::= letter`. */
const RULE = /^[A-Za-z][\w.-]{0,60}\s*(?:=\/?|::=|:=)\s+\S/;

/** A stretch of white space that no prose has, not even one set flush right; numbers and bullets have two after them. */
const COLUMN = /[^\s.] {3,}\S/;

/** Whether the form of a run shows that its lines stand as they are: a drawing, a program, a grammar, columns. */
export function isPreformatted(run: Run): boolean {
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

/** Signs of a drawing in a line: a border, an arrow, a rule of its own. */
const STROKES: readonly RegExp[] = [
  // Corners and borders, in ASCII and in box characters.
  /\+[-=]{1,80}\+|\+[-=]{2}|[-=]{2}\+|[─│┌┐└┘├┤═║]/,
  // Arrows and rules between words.
  /-{2,}>|<-{2,}|={2,}>|<={2,}|\.{3,}>|-{5}|_{5}/,
  // Walls on both sides, or nothing but strokes.
  /^\|.*\||\|$|^[-=_+*^~.|/\\<>vV: ]+$/,
];

/** A line of a drawing is not longer, in UTF-16 code units; what is longer is not looked at. */
const LONGEST_DRAWN_LINE = 200;

/** So many of a drawing's lines show that they are drawn; the others label it. */
const DRAWN_SHARE = 0.3;

/** Whether lines are a drawing: a diagram, a figure, a table between rules. */
export function isDrawing(texts: readonly string[]): boolean {
  const drawn = texts.filter(
    (text) => text.length <= LONGEST_DRAWN_LINE && STROKES.some((stroke) => stroke.test(text)),
  );
  return drawn.length > 0 && drawn.length >= texts.length * DRAWN_SHARE;
}
