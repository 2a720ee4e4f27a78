import type { Quotation } from '../../quotations/types.js';
import { beside } from '../page/beside.js';
import type { Line } from '../page/line.js';
import { stack } from '../page/stack.js';
import { wrap } from '../wrap/wrap.js';
import { span } from './inline-spans.js';

/** Each quotation, with who said it below. */
export function quotationLines(quotations: readonly Quotation[], columns: number): readonly Line[] {
  return stack(
    quotations.map((quotation) => [
      ...wrap([span(`“${quotation.content}”`)], columns),
      ...speakerLines(quotation, columns),
    ]),
    true,
  );
}

function speakerLines({ source, sourceDescription }: Quotation, columns: number): readonly Line[] {
  if (source === undefined) return [];
  const described = sourceDescription === undefined ? '' : `, ${sourceDescription}`;
  const lead = { first: '  — ', rest: '    ', roles: ['description'] } as const;
  return beside(lead, columns, (room) => wrap([span(source, 'speaker'), span(described, 'description')], room));
}
