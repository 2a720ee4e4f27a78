import { normalCaption } from './normal-inlines.js';
import { inlineText } from './text.js';
import type { Figure, Image, Inline } from './types.js';

/**
 * Reads a paragraph as figures: it must be nothing but pictures, linked or not, and perhaps an emphasised caption after them.
 * A credit stands in brackets at the end of the caption. Where a picture has a title, only that can be the credit; without
 * a caption the title is the caption. `undefined` for any other paragraph.
 *
 * @param paragraph in normal form
 */
export function paragraphAsFigures(paragraph: readonly Inline[]): readonly Figure[] | undefined {
  // Nearly every paragraph begins with words.
  if (paragraph[0]?.type === 'text' && !isGap(paragraph[0])) return undefined;
  const end = paragraph.findIndex((node) => !isGap(node) && picturesIn(node) === undefined);
  const images = paragraph.slice(0, end === -1 ? undefined : end).flatMap((node) => picturesIn(node) ?? []);
  const last = images.at(-1);
  if (last === undefined) return undefined;
  const others = images.slice(0, -1).map((image) => figureOf(image, []));
  if (end === -1) return [...others, figureOf(last, [])];
  const caption = paragraph[end];
  const isCaption = caption?.type === 'emphasis' && paragraph.length === end + 1;
  return isCaption ? [...others, figureOf(last, caption.children)] : undefined;
}

/** Tells whether running text is nothing but pictures. */
export function isOnlyPictures(children: readonly Inline[]): boolean {
  return children.every((node) => isGap(node) || picturesIn(node) !== undefined);
}

function isGap(node: Inline): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** Gives the pictures in a node; `undefined` where it holds anything else. */
function picturesIn(node: Inline): readonly Image[] | undefined {
  if (node.type === 'image') return [node];
  if (!('children' in node)) return undefined;
  const parts = node.children.filter((child) => !isGap(child)).map(picturesIn);
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

function figureOf({ url, alternativeText, title = '' }: Image, written: readonly Inline[]): Figure {
  const named = title.trim();
  const credit = named === '' ? creditIn(written) : named;
  const uncredited = credit === undefined ? undefined : withoutCredit(written, `(${credit})`);
  const caption = written.length === 0 && named !== '' ? [{ type: 'text', value: named } as const] : written;
  return {
    type: 'figure',
    caption: normalCaption(uncredited ?? caption),
    ...(uncredited === undefined || credit === undefined ? {} : { credit }),
    url,
    ...(alternativeText === '' ? {} : { alternativeText }),
  };
}

/** Finds the credit that a reader would see in a caption: the words in brackets at its end. */
export function creditIn(caption: readonly Inline[]): string | undefined {
  const last = caption.at(-1);
  return last?.type === 'text' ? /(?:^|\s)\(([^()\s](?:[^()]*[^()\s])?)\)$/.exec(last.value)?.[1] : undefined;
}

/** Gives a caption without the credit that it ends with; `undefined` when it does not. */
function withoutCredit(caption: readonly Inline[], credit: string): readonly Inline[] | undefined {
  const last = caption.at(-1);
  if (last?.type !== 'text' || !last.value.endsWith(credit)) return undefined;
  return [...caption.slice(0, -1), { type: 'text', value: last.value.slice(0, -credit.length) }];
}

/**
 * Gives the words that stand for a figure without a picture: its caption, or else its alternative text, and its credit.
 */
export function figureAsText(figure: Figure): readonly Inline[] {
  const { caption, credit, alternativeText = '' } = figure;
  const words = inlineText(caption).trim() === '' ? [{ type: 'text', value: alternativeText } as const] : caption;
  return credit === undefined ? words : [...words, { type: 'text', value: ` (${credit})` }];
}
