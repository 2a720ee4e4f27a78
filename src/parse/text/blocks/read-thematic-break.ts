import type { Line } from '../line.js';
import type { Reader } from './reader.js';

/** A line is a break in at most so many characters; longer ones are something drawn. */
const LONGEST = 200;

/** Takes a line that only divides, and others like it right after: `* * *`, `---`, `___`, `⁂`. */
export const readThematicBreak: Reader = (lines, at) => {
  let next = at;
  for (let line = lines[next]; line !== undefined && isThematicBreak(line); line = lines[next]) next++;
  return next === at ? undefined : { passages: [{ type: 'block', block: { type: 'thematicBreak' } }], next };
};

/** Whether a line is nothing but one mark, once or repeated. */
export function isThematicBreak({ text }: Line): boolean {
  return text.length <= LONGEST && /^(?:[*⁂~§=_—–-]|([*⁂~#§•·_=—–-])(?:[ \t]?\1)+)$/.test(text);
}
