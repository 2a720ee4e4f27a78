import type { Figure, Inline, ListItem } from '../article/types.js';
import { englishMonth } from '../lexicon/calendar.js';

/**
 * Writes who wrote an article, as a byline.
 *
 * @param authors at least one
 * @example formatByline(['Ann Lee', 'Bo Ek', 'Cy Moor']) // 'By Ann Lee, Bo Ek and Cy Moor'
 */
export function formatByline(authors: readonly string[]): string {
  const last = authors.at(-1) ?? '';
  const others = authors.slice(0, -1);
  return others.length === 0 ? `By ${last}` : `By ${others.join(', ')} and ${last}`;
}

/**
 * Writes an ISO 8601 date, or the day of a date and time, as a newspaper does. A text that is no such date comes back as it
 * is.
 *
 * @example formatDate('2026-06-25') // '25 June 2026'
 */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?![\d-])/.exec(iso) ?? [];
  const name = englishMonth(Number(month));
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

/**
 * Writes a number of words.
 *
 * @example formatWordCount(480) // '480 words'
 */
export function formatWordCount(words: number): string {
  return words === 1 ? '1 word' : `${words} words`;
}

/** A word, and no sign that a picture stands for, such as an emoji. */
const WORD = /[\p{L}\p{N}]/u;

/**
 * Writes what a picture shows, in brackets, which tell it from a caption and from the words around it.
 *
 * @example formatPicture('A pier') // '[A pier]'
 * @example formatPicture('🙂') // '🙂'
 */
export function formatPicture(alternativeText: string): string {
  return WORD.test(alternativeText) ? `[${alternativeText}]` : alternativeText;
}

/**
 * Gives the words that stand for a figure where pictures cannot be shown: `caption (credit)`. Without a caption they say
 * what the picture shows, in brackets, or else give its address.
 */
export function captionWithCredit(figure: Figure): readonly Inline[] {
  const { caption, credit, alternativeText, url } = figure;
  const shown: readonly Inline[] =
    caption.length > 0 ? caption : textNodes(alternativeText === undefined ? url : formatPicture(alternativeText));
  const credited = textNodes(credit === undefined ? undefined : `(${credit})`);
  return shown.length > 0 && credited.length > 0
    ? [...shown, { type: 'text', value: ' ' }, ...credited]
    : [...shown, ...credited];
}

function textNodes(value: string | undefined): readonly Inline[] {
  return value === undefined ? [] : [{ type: 'text', value }];
}

/**
 * Tells whether a list item has more than one block beside the lists within it, so that it stands apart from the next
 * item.
 */
export function isLooseItem(item: ListItem): boolean {
  return item.children.slice(1).some((block) => block.type !== 'list');
}
