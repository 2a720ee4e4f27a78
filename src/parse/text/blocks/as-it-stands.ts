import type { Line } from '../line.js';

/** Lines as one text, with their indentation against each other and the blank lines between them. */
export function asItStands(lines: readonly Line[]): string {
  const margin = lines.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
  return lines
    .map((line, index) => '\n'.repeat(index === 0 ? 0 : line.gap + 1) + ' '.repeat(line.indent - margin) + line.text)
    .join('');
}
