import { quoted } from '../../article/quoted.js';
import type { UnreadableKind } from './kinds.js';

/** The part of an XML document before its root: its declaration, instructions, comments, its type. */
const PROLOGUE = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^[>]*(?:\[[^\]]*\]\s*)?>)*/i;

/** The start tag of a root. */
const ROOT = /^<([\w.-]+(?::[\w.-]+)?)(?:\s[^<>]*)?>/;

/** The start of a sitemap by the names that sitemaps.org and Google gave to its elements. */
const SITEMAP = /^<[^<>]*\/schemas\/sitemap/;

/** A kind, and what tells it from an article that begins as it does: the text from its root on, and whether the root ends it. */
type RootKind = readonly [kind: UnreadableKind | Listing, isOne: (text: string, isWhole: boolean) => boolean];

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

/** Tells the kind of a text by its first words, the root of its XML, its JSON; `undefined` for a text that may be an article. */
export function kindOfMarkup(text: string): UnreadableKind | Listing | undefined {
  if (/^\{\\rtf\d/.test(text)) return 'rtf';
  if (/^%!PS-Adobe-\d/.test(text)) return 'post-script';
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

/** A text that lists the addresses of articles, or of such lists. */
type Listing = 'rss' | 'atom' | 'json-feed' | 'sitemap' | 'sitemap-index' | 'opml';

/** The words for a list in a message, and what it lists. */
interface ListingDescription {
  /** With its article: `an RSS feed`. */
  readonly name: string;
  /** How to come by an article, where it lists no articles. */
  readonly remedy?: string;
  /** Gives the address of each article as it is written, where it is written. */
  entriesOf?(text: string): readonly (string | undefined)[];
}

const LISTINGS: Readonly<Record<Listing, ListingDescription>> = {
  rss: { name: 'an RSS feed', entriesOf: (text) => writtenIn(text, 'item') },
  atom: { name: 'an Atom feed', entriesOf: (text) => writtenIn(text, 'entry') },
  'json-feed': { name: 'a JSON feed', entriesOf: writtenInJson },
  sitemap: { name: 'a sitemap', entriesOf: (text) => writtenIn(text, 'url') },
  'sitemap-index': { name: 'an index of sitemaps', remedy: 'the sitemaps that it names have the addresses of pages' },
  opml: {
    name: 'a list of feeds or an outline (OPML)',
    remedy: 'the feeds that it names have the addresses of articles',
  },
};

/** How many addresses of a list are named. */
const NAMED_ADDRESSES = 3;

/** Tells the kinds that list articles from the others. */
export function isListing(kind: string): kind is Listing {
  return Object.hasOwn(LISTINGS, kind);
}

/** Says that a text is a list, and names the articles in it that can be read; `base` is its address, for the relative ones in it. */
export function describeListing(text: string, listing: Listing, base?: string): string {
  const { name, remedy, entriesOf } = LISTINGS[listing];
  if (entriesOf === undefined) return `it is ${name}, not an article; ${remedy}`;
  const entries = entriesOf(text);
  if (entries.length === 0) return `it is ${name} without an article in it`;
  const addresses = entries.slice(0, NAMED_ADDRESSES).flatMap((written) => resolvedAddress(written, base) ?? []);
  if (addresses.length === 0) return `it is ${name}, not an article; read one by its address`;
  const listed = addresses.map(quoted).join(', ');
  return `it is ${name}, not an article; read one of its ${entries.length} by its address: ${listed}`;
}

function resolvedAddress(written: string | undefined, base: string | undefined): string | undefined {
  const url = written !== undefined && URL.canParse(written, base) ? new URL(written, base) : undefined;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : undefined;
}

function writtenIn(xml: string, element: string): readonly (string | undefined)[] {
  return xml
    .split(new RegExp(`<${element}(?=[\\s>])`))
    .slice(1)
    .map(writtenInEntry);
}

/** Finds the address of an entry: RSS and a sitemap have it as text, Atom as an attribute of the link that has no relation or leads to the page. */
function writtenInEntry(entry: string): string | undefined {
  const links = [...entry.matchAll(/<link\b([^<>]*)>/g)].map(([, attributes = '']) => attributes);
  const atom = links.find((link) => /\shref\s*=/.test(link) && !/\srel\s*=\s*(?!["']?alternate["'\s])/.test(link));
  const written =
    /<(?:link|loc)>\s*(?:<!\[CDATA\[)?\s*([^\s<\]]+)/.exec(entry)?.[1] ??
    /\shref\s*=\s*["']([^"'<>]+)/.exec(atom ?? '')?.[1] ??
    /<guid\b[^<>]*>\s*(?:<!\[CDATA\[)?\s*(https?:[^\s<\]]+)/.exec(entry)?.[1];
  return written?.trim().replace(/&(?:amp|#38|#x26);/gi, '&');
}

/** Finds the addresses in a feed of JSON Feed 1.1, where an article of another site may have one of that site alone. */
function writtenInJson(text: string): readonly (string | undefined)[] {
  const { items }: { readonly items?: unknown } = JSON.parse(text);
  const entries: readonly unknown[] = Array.isArray(items) ? items : [];
  return entries.map((entry) => {
    const { url, external_url: external, id } = Object(entry);
    return [url, external, id].find((written) => typeof written === 'string');
  });
}
