import type { Parsed } from '../article/parsed.js';
import { quoted } from '../article/quoted.js';
import type { Decoded } from '../input/encoding/decode.js';
import type { EncodingSign } from '../input/encoding/encodings.js';
import type { SourceText } from '../input/read-source.js';
import { ruleWording } from '../quotations/rule.js';
import type { Quotation } from '../quotations/types.js';
import { quotationsView } from '../select/quotations-view.js';
import type { View } from '../select/types.js';
import type { OutputSettings } from './settings.js';

/** An article, and how it was read. */
export interface ArticleReading {
  readonly text: Decoded & Pick<SourceText, 'message' | 'leftOut' | 'frames'>;
  readonly parsed: Parsed;
  /** The sign that told its form, as it follows "by" in a message. */
  readonly formatBy: string;
  /** The quotations that are shown. */
  readonly quotations: readonly Quotation[];
}

/** The signs of an encoding, as they follow "by" in a message. */
const ENCODING_SIGNS: Readonly<Record<EncodingSign, string>> = {
  asked: '--encoding',
  'byte-order-mark': 'its byte order mark',
  'zero-bytes': 'its zero bytes',
  bytes: 'its bytes',
  ascii: 'its bytes, which are ASCII',
  'most-bytes': 'most of its bytes',
  'no-utf-8': 'its bytes, which are no UTF-8',
  'http-header': 'its HTTP header',
  'meta-element': 'its <meta> element',
  'xml-declaration': 'its XML declaration',
};

/** The messages that a text was taken out of, as they follow "out of". */
const MESSAGES = {
  'saved-page': 'a page saved in one file (MHTML), by the beginning of the file',
  mail: 'a mail, by its header',
} as const satisfies Record<NonNullable<SourceText['message']>, string>;

/** Gives the lines of `--verbose` on an article: how it was read, what was left out and why, the rule for each speaker shown. */
export function describeReading({ text, parsed, formatBy, quotations }: ArticleReading): readonly string[] {
  return [
    ...(text.message === undefined ? [] : [`taken out of ${MESSAGES[text.message]}`]),
    ...(text.leftOut ?? []).map((part) => `left out ${quoted(part)}: another part of the mail`),
    `read as ${parsed.format}, by ${formatBy}`,
    `encoded in ${text.encoding}, by ${encodingSign(text)}`,
    ...(text.frames?.size
      ? [`found with pages that it may show in frames: ${new Set(text.frames.values()).size}`]
      : []),
    ...(text.unmappable > 0 ? [`shown as U+FFFD, for they could not be decoded: ${text.unmappable}`] : []),
    ...parsed.omissions.map((omission) => `left out "${omission.text}": ${omission.reason}`),
    ...quotations.map(
      ({ number, source, rule }) => `quotation ${number}, by ${source ?? 'nobody named'}: ${ruleWording(rule)}`,
    ),
  ];
}

/** Gives the words for the sign of an encoding; a part of a message has a header of its own. */
function encodingSign({ encodingBy, message }: ArticleReading['text']): string {
  return message !== undefined && encodingBy === 'http-header' ? 'the header of its part' : ENCODING_SIGNS[encodingBy];
}

/** Gives the quotations that a form of output shows of a view. */
export function quotationsShown(view: View | undefined, output: OutputSettings['type']): readonly Quotation[] {
  if (view?.type === 'quotations') return view.quotations;
  return view?.type === 'article' && output === 'json' ? quotationsView(view).quotations : [];
}
