import { inlineText, onOneLine } from './text.js';
import type { Block, Blockquote, Paragraph } from './types.js';

/** The mark that begins an alert, and the rest of its line: `[!NOTE]`, `[!tip]- Bring bread`. */
const MARK = /^\s*\[!([a-z][a-z\d_-]*)\][-+]?(?:[^\S\n]+|(?=\n)|$)/i;

/** The name of a kind of alert. */
const KIND = /^[a-z][a-z\d_-]*$/;

/** The mark of an alert at the beginning of a text, and where it ends. */
interface AlertMark {
  /** In lower case: `note`. */
  readonly kind: string;
  /** The length of the mark, with the spaces after it, in UTF-16 code units. */
  readonly length: number;
}

/** Reads the mark of an alert at the beginning of a text; `undefined` where there is none. */
export function alertMarkIn(text: string): AlertMark | undefined {
  const found = MARK.exec(text);
  return found?.[1] === undefined ? undefined : { kind: found[1].toLowerCase(), length: found[0].length };
}

/**
 * Makes an alert, whose first block is its title.
 *
 * @param kind in lower case
 * @param title `''` for the name of the kind
 */
export function alertOf(kind: string, title: string, children: readonly Block[]): Blockquote {
  const value = onOneLine(title) || kindTitle(kind);
  const heading: Paragraph = { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value }] }] };
  return { type: 'blockquote', alert: kind, children: [heading, ...children] };
}

/** Gives the title of an alert that has none of its own: `Note`. */
function kindTitle(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).replace(/[_-]+/g, ' ').trimEnd();
}

/** Gives the title and the other blocks of an alert; the title is `''` where it is only the name of the kind. */
export function partsOfAlert({ alert = '', children }: Blockquote): { title: string; others: readonly Block[] } {
  const [first, ...others] = children;
  if (first?.type !== 'paragraph') return { title: '', others: children };
  const title = inlineText(first.children);
  return { title: title === kindTitle(alert) ? '' : title, others };
}

/**
 * Puts a quotation into normal form whose children are: one with the mark of an alert is an alert, and an alert begins with its
 * title.
 */
export function normalAlert(quotation: Blockquote): Blockquote {
  const { alert, children } = quotation;
  if (alert !== undefined && KIND.test(alert)) {
    const { title, others } = partsOfAlert(quotation);
    return alertOf(alert, title, others);
  }
  const [first, ...others] = children;
  const text = first?.type === 'paragraph' && first.children[0]?.type === 'text' ? inlineText(first.children) : '';
  const mark = alertMarkIn(text);
  return mark === undefined ? { type: 'blockquote', children } : alertOf(mark.kind, text.slice(mark.length), others);
}
