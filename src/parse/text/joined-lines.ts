import { singleSpaced } from './blocks/read-prose.js';
import type { Line } from './line.js';
import { glueBetween } from './wrap-column.js';

/** Broken lines as the one text that they were, its white space made single spaces. */
export function joinedLines(lines: readonly Line[]): string {
  const pieces = lines.map(({ text }, index) => {
    const next = lines[index + 1];
    return next === undefined ? text : text + glueBetween(text, next.text);
  });
  return singleSpaced(pieces.join(''));
}
