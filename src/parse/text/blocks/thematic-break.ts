import type { Line } from '../line.js';
import type { Reader } from './reader.js';

/** A line is a break in at most so many characters; longer ones are something drawn. */
const LONGEST = 200;

/** Takes a line that only divides: `* * *`, `---`, `___`, `⁂`. */
export const readThematicBreak: Reader = (lines, at) => {
  const line = lines[at];
  if (line === undefined || !isThematicBreak(line)) return undefined;
  return { passages: [{ type: 'block', block: { type: 'thematicBreak' } }], next: at + 1 };
};

/** Whether a line is nothing but one mark, once or repeated. */
export function isThematicBreak(line: Line): boolean {
  return line.text.length <= LONGEST && /^([*⁂~#§•·_=—–-])(?:[ \t]?\1)*$/.test(line.text);
}
