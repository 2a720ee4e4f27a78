import { singleSpaced } from './blocks/read-prose.js';
import type { Line } from './line.js';
import { glueBetween } from './wrap-column.js';

/** Broken lines as the one text that they were, its white space made single spaces. */
export function joinedLines(lines: readonly Line[]): string {
  const pieces = lines.flatMap(({ text }, index) => [glueBetween(lines[index - 1]?.text, text), text]);
  return singleSpaced(pieces.join(''));
}
