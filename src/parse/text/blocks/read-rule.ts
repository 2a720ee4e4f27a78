import { hasLetter } from '../../wording/characters.js';
import { collapseSpaces, type Line } from '../line.js';
import { type BlockReader, startsRun } from './reader.js';

/** A line is a break in at most so many characters; longer ones are something drawn. */
const LONGEST_BREAK = 200;

/** Takes a line that only divides, and others like it right after: `* * *`, `---`, `___`, `⁂`. */
export const readThematicBreak: BlockReader = (lines, at) => {
  let next = at;
  for (let line = lines[next]; line !== undefined && isThematicBreak(line); line = lines[next]) next++;
  return next === at ? undefined : { passages: [{ type: 'block', block: { type: 'thematicBreak' } }], next };
};

/** Whether a line divides what stands above and below it: one mark, once or repeated. */
export function isThematicBreak({ text }: Line): boolean {
  return text.length <= LONGEST_BREAK && /^(?:[*⁂~§=_—–-]|([*⁂~#§•·_=—–-])(?:[ \t]?\1)+)$/.test(text);
}

/** A title in at most so many characters; what is longer and underlined is a table or a drawing. */
const LONGEST_TITLE = 200;

/** The level that each mark gives; with a rule above the title as well it counts one more. */
const LEVELS: Readonly<Record<string, number>> = { '=': 2, '-': 4, '~': 6, '^': 8, '"': 10 };

/** Takes a title that a rule of `===` or `---` stands under, and maybe the same rule above. */
export const readUnderlinedTitle: BlockReader = (lines, at) => {
  if (!startsRun(lines, at)) return undefined;
  const over = ruleOf(lines[at]);
  const title = over === undefined ? at : at + 1;
  const under = ruleOf(lines[title + 1]);
  const text = lines[title]?.text ?? '';
  if (under === undefined || !isTight(lines, at, title + 2) || !isTitle(text)) return undefined;
  if (over !== undefined && over !== under) return undefined;
  const level = (LEVELS[under] ?? 0) - (over === undefined ? 0 : 1);
  return { passages: [{ type: 'title', text: collapseSpaces(text), level }], next: title + 2 };
};

function isTight(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from + 1, to).every((line) => line.gap === 0);
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && (hasLetter(text) || /\d/.test(text)) && !/^[|+>]/.test(text);
}

/** The mark that a rule is drawn with. */
function ruleOf(line: Line | undefined): string | undefined {
  if (line === undefined || line.text.length > LONGEST_TITLE) return undefined;
  return /^([=\-~^"])\1{2,}$/.exec(line.text)?.[1];
}
