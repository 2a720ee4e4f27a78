import { normalCaption, normalInlines } from './normal-inlines.js';
import { inlineText } from './text.js';
import type { Figure, Image, Inline } from './types.js';

/**
 * The figures that a paragraph is when it is nothing but pictures, whatever they are linked to, and perhaps an emphasised
 * caption behind them. A credit stands in brackets at the end of the caption and is the picture's title as well.
 *
 * @param paragraph in normal form
 */
export function figuresIn(paragraph: readonly Inline[]): readonly Figure[] | undefined {
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

/** Whether running text is nothing but pictures. */
export function isPictures(children: readonly Inline[]): boolean {
  return children.every((node) => isGap(node) || picturesIn(node) !== undefined);
}

function isGap(node: Inline): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** The pictures that a node is, if it is nothing else. */
function picturesIn(node: Inline): readonly Image[] | undefined {
  if (node.type === 'image') return [node];
  if (!('children' in node)) return undefined;
  const parts = node.children.filter((child) => !isGap(child)).map(picturesIn);
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}

function figureOf({ url, alternativeText, title }: Image, caption: readonly Inline[]): Figure {
  const credit = title?.trim();
  const uncredited = credit === undefined ? undefined : withoutCredit(caption, `(${credit})`);
  return {
    type: 'figure',
    caption: normalCaption(
      uncredited ?? (caption.length === 0 && credit ? [{ type: 'text', value: credit }] : caption),
    ),
    ...(uncredited === undefined || !credit ? {} : { credit }),
    url,
    ...(alternativeText === '' ? {} : { alternativeText }),
  };
}

/** A caption without the credit that it ends with; `undefined` when it does not. */
function withoutCredit(caption: readonly Inline[], credit: string): readonly Inline[] | undefined {
  const last = caption.at(-1);
  if (last?.type !== 'text' || !last.value.endsWith(credit)) return undefined;
  const value = last.value.slice(0, -credit.length);
  return normalInlines([...caption.slice(0, -1), { type: 'text', value }]);
}

/** What stands for a figure without a picture: its caption, or else what the picture would show, and its credit. */
export function captionWords(figure: Figure): readonly Inline[] {
  const { caption, credit, alternativeText = '' } = figure;
  const words = inlineText(caption).trim() === '' ? [{ type: 'text', value: alternativeText } as const] : caption;
  return credit === undefined ? words : [...words, { type: 'text', value: ` (${credit})` }];
}
