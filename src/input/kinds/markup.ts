import { KINDS, type Kind } from './kinds.js';

/** What stands before the root of an XML document: its declaration, instructions, comments, its type. */
const PROLOGUE = /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^[>]*(?:\[[^\]]*\]\s*)?>)*/i;

/** The beginning of a root, with its attributes. */
const ROOT = /^<([\w.-]+(?::[\w.-]+)?)((?:\s[^<>]*)?)>/;

/** The head of a message, up to the first empty line. */
const MESSAGE_HEAD = /^(?:[\w-]+:.*(?:\r?\n[ \t].*)*\r?\n)+\r?\n/;

/** What a text is that is no article, and how it calls the articles in it. */
export type Markup = Kind | FeedKind;

/** A feed: a list of articles. */
export interface FeedKind {
  readonly name: string;
  /** The element of each article. */
  readonly entry: 'item' | 'entry';
}

const RSS: FeedKind = { name: 'an RSS feed', entry: 'item' };
const ATOM: FeedKind = { name: 'an Atom feed', entry: 'entry' };

/** The kind of text that a text is, by its first words or the root of its XML; `undefined` for what may be an article. */
export function kindOfMarkup(text: string): Markup | undefined {
  if (/^\{\\rtf\d/.test(text)) return KINDS.rtf;
  if (/^%!PS-Adobe-\d/.test(text)) return KINDS.postScript;
  if (isMessageOfParts(text)) return KINDS.mhtml;
  const rest = text.slice(PROLOGUE.exec(text)?.[0].length);
  const [, root = '', attributes = ''] = ROOT.exec(rest) ?? [];
  return kindOfRoot(root.toLowerCase(), attributes, rest);
}

function kindOfRoot(root: string, attributes: string, text: string): Markup | undefined {
  // One that is quoted in a text does not end it.
  const isWhole = new RegExp(`</${root}\\s*>\\s*$`, 'i').test(text.slice(-1000));
  switch (root) {
    case 'rss':
      return isWhole || /^<[^<>]*>\s*<channel[\s>]/.test(text) ? RSS : undefined;
    case 'rdf:rdf':
      return attributes.includes('purl.org/rss/') ? RSS : undefined;
    case 'feed':
      return /www\.w3\.org\/2005\/Atom|purl\.org\/atom\//.test(attributes) ? ATOM : undefined;
    case 'svg':
      return isWhole && attributes.includes('www.w3.org/2000/svg') ? KINDS.drawing : undefined;
    case 'fictionbook':
      return KINDS.fictionBook;
    default:
      return undefined;
  }
}

/** Whether a text is a message of parts that belong together, as browsers save a page: RFC 2557. */
function isMessageOfParts(text: string): boolean {
  const head = MESSAGE_HEAD.exec(text.slice(0, 16_000))?.[0].replace(/\r?\n[ \t]+/g, ' ') ?? '';
  const [, boundary] = /^content-type:\s*multipart\/related\b.*?\bboundary="?([^"\s;]+)/im.exec(head) ?? [];
  return boundary !== undefined && text.includes(`\n--${boundary}`, head.length - 1);
}
