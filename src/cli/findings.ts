import type { Decoded } from '../input/decode.js';
import type { Parsed } from '../parse/types.js';
import type { Quotation } from '../quotations/types.js';
import { quotationsView } from '../select/quotations-view.js';
import type { View } from '../select/types.js';
import type { OutputSettings } from './settings.js';

/** What `--verbose` says of an article: how it was read, what was left out and why, the rule behind each speaker shown. */
export function findings(text: Decoded, parsed: Parsed, quotations: readonly Quotation[]): readonly string[] {
  return [
    `read as ${parsed.format}, encoded in ${text.encoding}`,
    ...parsed.omissions.map((omission) => `left out "${omission.text}": ${omission.reason}`),
    ...quotations.map(({ number, source, why }) => `quotation ${number}, by ${source ?? 'nobody named'}: ${why}`),
  ];
}

/** The quotations that an output shows as such. */
export function quotationsShown(view: View | undefined, output: OutputSettings['type']): readonly Quotation[] {
  if (view?.type === 'quotations') return view.quotations;
  return view?.type === 'article' && output === 'json' ? quotationsView(view).quotations : [];
}
