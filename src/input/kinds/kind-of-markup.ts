import type { Kind } from './kinds.js';

/** The part of an XML document before its root: its declaration, instructions, comments, its type. */
const PROLOGUE = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^[>]*(?:\[[^\]]*\]\s*)?>)*/i;

/** The start tag of a root, with its attributes. */
const ROOT = /^<([\w.-]+(?::[\w.-]+)?)((?:\s[^<>]*)?)>/;

/** The head of a message, up to the first empty line. */
const MESSAGE_HEAD = /^(?:[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n)+\r?\n/;

/** A feed, which is a list of articles. */
export type Feed = 'rss' | 'atom';

/** Tells the kind of a text by its first words or the root of its XML; `undefined` for a text that may be an article. */
export function kindOfMarkup(text: string): Kind | Feed | undefined {
  if (/^\{\\rtf\d/.test(text)) return 'rtf';
  if (/^%!PS-Adobe-\d/.test(text)) return 'post-script';
  if (isMessageOfParts(text)) return 'mhtml';
  const rest = text.slice(PROLOGUE.exec(text)?.[0].length);
  const [, root = '', attributes = ''] = ROOT.exec(rest) ?? [];
  return kindOfRoot(root.toLowerCase(), attributes, rest);
}

function kindOfRoot(root: string, attributes: string, text: string): Kind | Feed | undefined {
  // One that is quoted in a text does not end it.
  const isWhole = new RegExp(`</${root}\\s*>\\s*$`, 'i').test(text.slice(-1000));
  switch (root) {
    case 'rss':
      return isWhole || /^<[^<>]*>\s*<channel[\s>]/.test(text) ? 'rss' : undefined;
    case 'rdf:rdf':
      return attributes.includes('purl.org/rss/') ? 'rss' : undefined;
    case 'feed':
      return /www\.w3\.org\/2005\/Atom|purl\.org\/atom\//.test(attributes) ? 'atom' : undefined;
    case 'svg':
      return isWhole && attributes.includes('www.w3.org/2000/svg') ? 'drawing' : undefined;
    case 'fictionbook':
      return 'fiction-book';
    default:
      return undefined;
  }
}

/** Tells whether a text is a message of parts that belong together, as browsers save a page: RFC 2557. */
function isMessageOfParts(text: string): boolean {
  const head = MESSAGE_HEAD.exec(text.slice(0, 16_000))?.[0].replace(/\r?\n[ \t]+/g, ' ') ?? '';
  const [, boundary] = /^content-type:\s*multipart\/related\b.*?\bboundary="?([^"\s;]+)/im.exec(head) ?? [];
  return boundary !== undefined && text.includes(`\n--${boundary}`, head.length - 1);
}
