import type { Line } from '../../line.js';
import { WROTE, WROTE_OPENINGS } from '../../words/mail-phrases.js';

/** It stands on so many lines at most, and is not longer than so many UTF-16 code units. */
const MOST_LINES = 3;
const LONGEST = 300;

/** How many of the last lines of some text lead to the quotation below them: `On …, X wrote:`. 0 when they do not. */
export function attributionLines(lines: readonly Line[]): number {
  const [last] = lines.slice(-1);
  if (last === undefined || !isAttribution(last.text)) return 0;
  for (let count = 1; count <= MOST_LINES; count++) {
    const first = lines.at(-count);
    if (first === undefined) break;
    if (beginsAttribution(first.text)) return count;
    if (first.gap > 0) break;
  }
  return 1;
}

/** Whether a line ends as one that leads to somebody's words does. */
export function isAttribution(text: string): boolean {
  if (text.length > LONGEST || !text.endsWith(':')) return false;
  const words = ` ${text.toLowerCase().replace(/[\s:,]+/g, ' ')}`;
  return WROTE.some((verb) => words.includes(` ${verb} `));
}

function beginsAttribution(text: string): boolean {
  const [word = ''] = text.toLowerCase().split(/[\s,]/, 1);
  return WROTE_OPENINGS.includes(word) && /\d/.test(text) && !/[.!?]$/.test(text);
}
