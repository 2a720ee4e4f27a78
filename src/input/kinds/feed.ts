import { quoted } from '../../article/quoted.js';
import type { FeedKind } from './markup.js';

/** How many addresses of a feed are named. */
const NAMED = 3;

/**
 * What is said of a feed: what it is, and which articles of it can be read.
 *
 * @param base where it comes from, for the relative addresses in it
 */
export function describeFeed(text: string, { name, entry }: FeedKind, base?: string): string {
  const entries = text.split(new RegExp(`<${entry}(?=[\\s>])`)).slice(1);
  if (entries.length === 0) return `it is ${name} without an article in it`;
  const addresses = entries.slice(0, NAMED).flatMap((one) => addressIn(one, base) ?? []);
  if (addresses.length === 0) return `it is ${name}, not an article; read one by its address`;
  const listed = addresses.map(quoted).join(', ');
  return `it is ${name}, not an article; read one of its ${entries.length} by its address: ${listed}`;
}

/** The address of an entry: RSS has it as text, Atom as an attribute of the link that has no relation or leads to the page. */
function addressIn(entry: string, base: string | undefined): string | undefined {
  const links = [...entry.matchAll(/<link\b([^<>]*)>/g)].map(([, attributes = '']) => attributes);
  const atom = links.find((link) => /\shref\s*=/.test(link) && !/\srel\s*=\s*(?!["']?alternate["'\s])/.test(link));
  const written =
    /<link>\s*(?:<!\[CDATA\[)?\s*([^\s<\]]+)/.exec(entry)?.[1] ??
    /\shref\s*=\s*["']([^"'<>]+)/.exec(atom ?? '')?.[1] ??
    /<guid\b[^<>]*>\s*(?:<!\[CDATA\[)?\s*(https?:[^\s<\]]+)/.exec(entry)?.[1];
  if (written === undefined) return undefined;
  const address = written.trim().replace(/&(?:amp|#38|#x26);/gi, '&');
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : undefined;
}
