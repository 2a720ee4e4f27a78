import type { LinkStyle } from '../render/links.js';
import { chosen } from './chosen.js';
import { type ColorLevel, colorLevel } from './color-level.js';
import { columnsFrom, defaultColumns } from './columns.js';
import { defaultLinks } from './default-links.js';
import type { Io } from './io.js';
import { COLOR_CHOICES, LINK_CHOICES } from './options.js';
import { pagerOf } from './pager-of.js';
import type { TypedOptions } from './program.js';

/** The form to print in, and what that form needs to know. */
export type OutputSettings =
  | { readonly type: 'terminal'; readonly columns: number; readonly color: ColorLevel; readonly links: LinkStyle }
  | { readonly type: 'plain'; readonly columns?: number; readonly links: LinkStyle }
  | { readonly type: 'markdown' }
  | { readonly type: 'json' };

/**
 * Resolves what a user typed of how to print.
 *
 * @throws {ReaderError} `usage` for a value that an option does not take
 */
export function outputFrom(options: TypedOptions, world: Pick<Io, 'stdout' | 'env'>): OutputSettings {
  const when = options.color === false ? 'never' : chosen(options.color ?? 'auto', COLOR_CHOICES, '--color');
  const columns = options.width === undefined ? undefined : columnsFrom(options.width);
  const links = chosen(options.links ?? 'auto', LINK_CHOICES, '--links');
  if (options.markdown) return { type: 'markdown' };
  if (options.json) return { type: 'json' };
  if (options.plain) return { type: 'plain', ...(columns !== undefined && { columns }), links: plainLinks(links) };
  const showsColor = world.stdout.isTTY && (options.pager !== true || pagerOf(world.env).showsColor);
  const color = colorLevel(when, world.env, showsColor);
  // A pager may not know hyperlinks, and who wants no colour expects no escape sequence.
  const mayHaveThem = world.stdout.isTTY && options.pager !== true && color > 0;
  return {
    type: 'terminal',
    columns: columns ?? defaultColumns(world),
    color,
    links: links === 'auto' ? defaultLinks(world.env, mayHaveThem) : links,
  };
}

/** Plain text has no escape sequence, and so no hyperlinks. */
function plainLinks(links: LinkStyle | 'auto'): LinkStyle {
  return links === 'footnote' ? 'footnote' : 'none';
}
