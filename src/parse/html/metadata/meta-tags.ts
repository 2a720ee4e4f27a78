import type { HtmlDocument } from '../dom/types.js';
import { attributeOf, elementsOf } from '../dom/walk.js';
import { META_NAMES } from '../words/meta-names.js';
import type { Claims } from './types.js';

/** An article has no more authors, and nothing else so many values. */
const MOST_VALUES = 20;

/** What the `<meta>` elements of a page say of the article: OpenGraph, `article:*`, Dublin Core and their like. */
export function metaClaims(document: HtmlDocument): Claims {
  const contents = new Map<string, string[]>();
  for (const meta of elementsOf(document, 'meta')) {
    const content = attributeOf(meta, 'content');
    if (content === undefined) continue;
    for (const key of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of attributeOf(meta, key)?.toLowerCase().split(/\s+/) ?? [])
        contents.set(name, [...(contents.get(name) ?? []), content].slice(0, MOST_VALUES));
  }
  const claimed = Object.entries(META_NAMES).map(([key, names]) => [
    key,
    names.flatMap((name) => contents.get(name) ?? []),
  ]);
  return Object.fromEntries(claimed);
}
