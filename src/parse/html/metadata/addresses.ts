import type { HtmlDocument } from '../dom/types.js';
import { attributeOf, elementsOf, tokensOf } from '../dom/walk.js';

/** The address that a page calls its own. */
export function canonicalAddresses(document: HtmlDocument): readonly string[] {
  return elementsOf(document, 'link')
    .filter((link) => tokensOf(link, 'rel').includes('canonical'))
    .flatMap((link) => attributeOf(link, 'href') ?? []);
}

/** The date in the path of an address: `/2026/06/25/`, `/2026-06-25-`, `/20260625/`. */
export function dateInAddress(address: string | undefined): string | undefined {
  const path = address === undefined || !URL.canParse(address) ? '' : new URL(address).pathname;
  const match = /(?<!\d)((?:19|20)\d\d)([-/]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)/.exec(path);
  return match === null ? undefined : `${match[1]}-${match[3]}-${match[4]}`;
}

/** The names that a site goes by in its address: `www.evening-post.co.uk` is `evening-post`. */
export function hostNames(address: string | undefined): readonly string[] {
  const host = address === undefined || !URL.canParse(address) ? '' : new URL(address).hostname;
  const bare = host.replace(/^www\./, '');
  return bare === '' ? [] : [bare, ...bare.split('.').filter((part) => part.length > 3)];
}
