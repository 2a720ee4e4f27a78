import { type StyledLine, withPlainSpaces } from '../lines/line.js';
import { wrap } from '../lines/wrap.js';

/** A text on a line of its own, wrapped where the page has a width; a text of nothing but spaces has no line. */
export function textLines(text: string, columns: number): readonly StyledLine[] {
  return wrap([{ text: withPlainSpaces(text), roles: [] }], columns);
}

/** Fields on one line, apart by tabs; where the page has a width they are wrapped, apart by two spaces. */
export function fieldLines(fields: readonly string[], columns: number): readonly StyledLine[] {
  const clean = fields.map(withPlainSpaces);
  if (columns !== Number.POSITIVE_INFINITY) return textLines(clean.join('  '), columns);
  return [[{ text: clean.join('\t'), roles: [] }]];
}
