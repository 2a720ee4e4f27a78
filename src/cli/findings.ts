import type { Decoded } from '../input/encoding/decode.js';
import type { Parsed } from '../parse/types.js';
import { ruleWording } from '../quotations/rule.js';
import type { Quotation } from '../quotations/types.js';
import { quotationsView } from '../select/quotations-view.js';
import type { View } from '../select/types.js';
import type { OutputSettings } from './output-settings.js';

/** An article and how it was come by. */
export interface Reading {
  readonly text: Decoded;
  readonly parsed: Parsed;
  /** What told its form, as it follows "by". */
  readonly formatBy: string;
  /** Those that are shown. */
  readonly quotations: readonly Quotation[];
}

/** What `--verbose` says of an article: how it was read, what was left out and why, the rule behind each speaker shown. */
export function findings({ text, parsed, formatBy, quotations }: Reading): readonly string[] {
  return [
    `read as ${parsed.format}, by ${formatBy}`,
    `encoded in ${text.encoding}, by ${text.encodingBy}`,
    ...(text.unmappable > 0 ? [`shown as U+FFFD, for they could not be decoded: ${text.unmappable}`] : []),
    ...parsed.omissions.map((omission) => `left out "${omission.text}": ${omission.reason}`),
    ...quotations.map(
      ({ number, source, rule }) => `quotation ${number}, by ${source ?? 'nobody named'}: ${ruleWording(rule)}`,
    ),
  ];
}

/** The quotations that an output shows as such. */
export function quotationsShown(view: View | undefined, output: OutputSettings['type']): readonly Quotation[] {
  if (view?.type === 'quotations') return view.quotations;
  return view?.type === 'article' && output === 'json' ? quotationsView(view).quotations : [];
}
