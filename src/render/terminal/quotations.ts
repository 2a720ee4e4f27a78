import type { Quotation } from '../../quotations/types.js';
import { prefixBlock, stack } from '../lines/layout.js';
import type { StyledLine } from '../lines/line.js';
import { wrap } from '../lines/wrap.js';
import { titleLines } from './head.js';
import { styledText } from './inlines.js';

/** Each quotation, with its speaker below, under the title of the article; no line where nobody is quoted. */
export function quotationLines(
  quotations: readonly Quotation[],
  { columns, title }: { readonly columns: number; readonly title: string | undefined },
): readonly StyledLine[] {
  if (quotations.length === 0) return [];
  const said = quotations.map((quotation) => [
    ...wrap([styledText(`“${quotation.content}”`)], columns),
    ...speakerLines(quotation, columns),
  ]);
  return stack([titleLines(title, columns), ...said], 'apart');
}

function speakerLines({ source, sourceDescription }: Quotation, columns: number): readonly StyledLine[] {
  if (source === undefined) return [];
  const described = sourceDescription === undefined ? '' : `, ${sourceDescription}`;
  const prefix = { first: '  — ', rest: '    ', roles: ['description'] } as const;
  return prefixBlock(prefix, columns, (room) =>
    wrap([styledText(source, 'speaker'), styledText(described, 'description')], room),
  );
}
