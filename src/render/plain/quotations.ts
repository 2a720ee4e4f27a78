import type { Quotation } from '../../quotations/types.js';
import type { Line } from '../page/line.js';
import { textLines } from './text-lines.js';

/** A quotation a line, with who said it: `“content” — Speaker`. */
export function quotationLines(quotations: readonly Quotation[], columns: number): readonly Line[] {
  return quotations.flatMap(({ content, source }) =>
    textLines(source === undefined ? `“${content}”` : `“${content}” — ${source}`, columns),
  );
}
