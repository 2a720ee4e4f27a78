import type { Omission } from '../../article/parsed.js';
import type { Metadata } from '../../article/types.js';
import { extract } from './extraction/extract.js';
import type { Mapped } from './mapping/mapper.js';
import { sectionsOf } from './mapping/sections-of.js';

/** What has been read of a page: its text in the tree, what it says of itself, what was left out. */
export interface ReadPage {
  readonly mapped: Mapped;
  readonly metadata: Metadata;
  readonly omissions: readonly Omission[];
}

/** Reads a page: its article, or all of it where there is none to find. */
export function readPage(html: string, url?: string): ReadPage {
  const { root, base, metadata, omissions } = extract(html, url);
  return { mapped: sectionsOf(root, base === undefined ? {} : { url: base }), metadata, omissions };
}
