import type { Line } from '../page/line.js';
import { wrap } from '../wrap/wrap.js';

/** A text on a line of its own, wrapped where the page has a width; no line for nothing but spaces. */
export function textLines(text: string, columns: number): readonly Line[] {
  return wrap([{ text: onOneLine(text), roles: [] }], columns);
}

/** Fields on one line, apart by tabs; where the page has a width they are wrapped, apart by two spaces. */
export function fieldLines(fields: readonly string[], columns: number): readonly Line[] {
  const clean = fields.map(onOneLine);
  if (columns !== Number.POSITIVE_INFINITY) return textLines(clean.join('  '), columns);
  return [[{ text: clean.join('\t'), roles: [] }]];
}

function onOneLine(text: string): string {
  return text.replace(/[\t\n]/g, ' ');
}
