import type { Line } from '../line.js';
import type { Taken } from './reader.js';

/** Takes one line as running text, its white space made single spaces; it never leaves a line to others. */
export function readProse(lines: readonly Line[], at: number): Taken | undefined {
  const line = lines[at];
  if (line === undefined) return undefined;
  return { passages: [{ type: 'prose', text: singleSpaced(line.text), gap: line.gap }], next: at + 1 };
}

/** A text with each stretch of spaces and tabs as one space; no-break spaces stay. */
export function singleSpaced(text: string): string {
  return text.replace(/\t[ \t]*| {2,}\t*[ \t]*/g, ' ');
}
