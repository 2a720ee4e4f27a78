import { hasLetter } from '../letters.js';
import type { Line } from '../line.js';
import { singleSpaced } from './read-prose.js';
import { type Reader, startsRun } from './reader.js';

/** A title in at most so many characters; what is longer and underlined is a table or a drawing. */
const LONGEST = 200;

/** The level that each mark gives; with a rule above the title as well it counts one more. */
const LEVELS: Readonly<Record<string, number>> = { '=': 2, '-': 4, '~': 6, '^': 8, '"': 10 };

/** Takes a title that a rule of `===` or `---` stands under, and maybe the same rule above. */
export const readUnderlined: Reader = (lines, at) => {
  if (!startsRun(lines, at)) return undefined;
  const over = ruleOf(lines[at]);
  const title = over === undefined ? at : at + 1;
  const under = ruleOf(lines[title + 1]);
  const text = lines[title]?.text ?? '';
  if (under === undefined || !isTight(lines, at, title + 2) || !isTitle(text)) return undefined;
  if (over !== undefined && over !== under) return undefined;
  const level = (LEVELS[under] ?? 0) - (over === undefined ? 0 : 1);
  return { passages: [{ type: 'title', text: singleSpaced(text), level }], next: title + 2 };
};

function isTight(lines: readonly Line[], from: number, to: number): boolean {
  return lines.slice(from + 1, to).every((line) => line.gap === 0);
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST && (hasLetter(text) || /\d/.test(text)) && !/^[|+>]/.test(text);
}

/** The mark that a rule is drawn with. */
function ruleOf(line: Line | undefined): string | undefined {
  if (line === undefined || line.text.length > LONGEST) return undefined;
  return /^([=\-~^"])\1{2,}$/.exec(line.text)?.[1];
}
