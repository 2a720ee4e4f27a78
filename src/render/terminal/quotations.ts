import type { Quotation } from '../../quotations/types.js';
import { beside } from '../page/beside.js';
import type { Line } from '../page/line.js';
import { stack } from '../page/stack.js';
import { wrap } from '../wrap/wrap.js';
import { titleLines } from './head.js';
import { span } from './inline-spans.js';

/** Each quotation, with who said it below, under what the article is called; nothing where nobody is quoted. */
export function quotationLines(
  quotations: readonly Quotation[],
  { columns, title }: { readonly columns: number; readonly title: string | undefined },
): readonly Line[] {
  if (quotations.length === 0) return [];
  const said = quotations.map((quotation) => [
    ...wrap([span(`“${quotation.content}”`)], columns),
    ...speakerLines(quotation, columns),
  ]);
  return stack([titleLines(title, columns), ...said], true);
}

function speakerLines({ source, sourceDescription }: Quotation, columns: number): readonly Line[] {
  if (source === undefined) return [];
  const described = sourceDescription === undefined ? '' : `, ${sourceDescription}`;
  const lead = { first: '  — ', rest: '    ', roles: ['description'] } as const;
  return beside(lead, columns, (room) => wrap([span(source, 'speaker'), span(described, 'description')], room));
}
