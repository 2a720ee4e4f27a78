import type { Kind } from './kinds.js';
import type { Listing } from './listings.js';

/** The part of an XML document before its root: its declaration, instructions, comments, its type. */
const PROLOGUE = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^[>]*(?:\[[^\]]*\]\s*)?>)*/i;

/** The start tag of a root. */
const ROOT = /^<([\w.-]+(?::[\w.-]+)?)(?:\s[^<>]*)?>/;

/** The start of a sitemap by the names that sitemaps.org and Google gave to its elements. */
const SITEMAP = /^<[^<>]*\/schemas\/sitemap/;

/** A kind, and what tells it from an article that begins as it does: the text from its root on, and whether the root ends it. */
type RootKind = readonly [kind: Kind | Listing, isOne: (text: string, isWhole: boolean) => boolean];

/** The kinds by their root. */
const ROOTS: ReadonlyMap<string, RootKind> = new Map<string, RootKind>([
  ['rss', ['rss', (text, isWhole) => isWhole || /^<[^<>]*>\s*<channel[\s>]/.test(text)]],
  ['rdf:rdf', ['rss', (text) => /^<[^<>]*purl\.org\/rss\//.test(text)]],
  ['feed', ['atom', (text) => /^<[^<>]*(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/)/.test(text)]],
  ['urlset', ['sitemap', (text, isWhole) => isWhole || SITEMAP.test(text)]],
  ['sitemapindex', ['sitemap-index', (text, isWhole) => isWhole || SITEMAP.test(text)]],
  ['opml', ['opml', (text, isWhole) => isWhole || /^<[^<>]*>\s*<(?:head|body)[\s>]/.test(text)]],
  ['svg', ['drawing', (text, isWhole) => isWhole && /^<[^<>]*www\.w3\.org\/2000\/svg/.test(text)]],
  ['fictionbook', ['fiction-book', () => true]],
]);

/** The head of a message, up to the first empty line. */
const MESSAGE_HEAD = /^(?:[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n)+\r?\n/;

/** Tells the kind of a text by its first words, the root of its XML, its JSON; `undefined` for a text that may be an article. */
export function kindOfMarkup(text: string): Kind | Listing | undefined {
  if (/^\{\\rtf\d/.test(text)) return 'rtf';
  if (/^%!PS-Adobe-\d/.test(text)) return 'post-script';
  if (isMessageOfParts(text)) return 'mhtml';
  if (isJsonFeed(text)) return 'json-feed';
  const rest = text.slice(PROLOGUE.exec(text)?.[0].length);
  const root = ROOT.exec(rest)?.[1]?.toLowerCase() ?? '';
  const [kind, isOne] = ROOTS.get(root) ?? [];
  // One that is quoted in a text does not end it.
  const isWhole = new RegExp(`</${root}\\s*>\\s*$`, 'i').test(rest.slice(-1000));
  return isOne?.(rest, isWhole) ? kind : undefined;
}

/** Tells whether a text is a feed in JSON, which says so in its version: JSON Feed 1.1. */
function isJsonFeed(text: string): boolean {
  if (!/^\s*\{\s*"/.test(text)) return false;
  try {
    const { version }: { readonly version?: unknown } = JSON.parse(text);
    return typeof version === 'string' && /^https?:\/\/jsonfeed\.org\/version\//.test(version);
  } catch {
    return false;
  }
}

/** Tells whether a text is a message of parts that belong together, as browsers save a page: RFC 2557. */
function isMessageOfParts(text: string): boolean {
  const head = MESSAGE_HEAD.exec(text.slice(0, 16_000))?.[0].replace(/\r?\n[ \t]+/g, ' ') ?? '';
  const [, boundary] = /^content-type:\s*multipart\/related\b.*?\bboundary="?([^"\s;]+)/im.exec(head) ?? [];
  return boundary !== undefined && text.includes(`\n--${boundary}`, head.length - 1);
}
