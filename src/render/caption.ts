import type { Figure, Inline } from '../article/types.js';

/**
 * What stands for a figure where pictures cannot be shown: `caption (credit)`. Without a caption it is what the picture
 * shows, or else its address.
 */
export function captionOf(figure: Figure): readonly Inline[] {
  const { caption, credit, alternativeText, url } = figure;
  const shown: readonly Inline[] = caption.length > 0 ? caption : textOf(alternativeText ?? url);
  const credited = textOf(credit === undefined ? undefined : `(${credit})`);
  return shown.length > 0 && credited.length > 0
    ? [...shown, { type: 'text', value: ' ' }, ...credited]
    : [...shown, ...credited];
}

function textOf(value: string | undefined): readonly Inline[] {
  return value === undefined ? [] : [{ type: 'text', value }];
}
