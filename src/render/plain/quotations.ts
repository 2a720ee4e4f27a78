import type { QuotationsView } from '../../select/types.js';
import type { Line } from '../page/line.js';
import { textLines } from './text-lines.js';

/** A quotation a line, with who said it: `“content” — Speaker`; nothing but the words where only one person's are asked for. */
export function quotationLines({ quotations, speaker }: QuotationsView, columns: number): readonly Line[] {
  return quotations.flatMap(({ content, source }) => {
    if (speaker !== undefined) return textLines(content, columns);
    return textLines(source === undefined ? `“${content}”` : `“${content}” — ${source}`, columns);
  });
}
