import { lists } from 'lexicon:fragment-elements';
import type { Format } from '../article/parsed.js';
import { isOneOf } from '../lexicon/lookups.js';
import { markdownEvidence } from './markdown-evidence.js';

/** Hints at the format of a text beside the text itself. */
export interface FormatHints {
  /** Its media type, as a server gives it: `text/html; charset=utf-8`. */
  readonly contentType?: string | undefined;
  /** The name of its file, or its address. */
  readonly name?: string | undefined;
}

/** A format, and how it was recognised. */
export interface Detection {
  readonly format: Format;
  /** As it follows "by": `its name`. */
  readonly by: string;
}

const TYPES: readonly (readonly [contentType: RegExp, format: Format])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'html'],
  [/^text\/(?:x-)?markdown\b/i, 'markdown'],
];

const NAMES: readonly (readonly [name: RegExp, format: Format])[] = [
  [/\.(?:html?|xhtml|xht|shtml)$/i, 'html'],
  [/\.(?:md|markdown|mdown|mkdn?)$/i, 'markdown'],
];

/**
 * Tells the format that a text is written in: by its content type, else by its name, else by how it begins. A text is
 * Markdown or HTML only on good evidence; plain text may have underlined titles, lists, `#` and `<` too. A text sent as
 * `text/plain` is Markdown where its name says so, and else plain text; a file named `.txt` may be HTML, but is never
 * Markdown.
 *
 * @param text decoded, as it came
 */
export function detectFormat(text: string, { contentType = '', name = '' }: FormatHints = {}): Detection {
  const typed = formatIn(TYPES, contentType.trim());
  if (typed !== undefined) return { format: typed, by: 'its content type' };
  const path = pathOf(name);
  const named = formatIn(NAMES, path);
  const isPlain = /^\s*text\/plain\b/i.test(contentType);
  if (named !== undefined && !(isPlain && named === 'html')) return { format: named, by: 'its name' };
  if (isPlain) return { format: 'text', by: 'its content type' };
  return byLooks(text, /\.(?:txt|text)$/i.test(path));
}

/** Gives a name without what follows the path in an address, and without `.gz`. */
function pathOf(name: string): string {
  const path = /^(?:https?|file):\//i.test(name) ? name.replace(/[?#].*$/s, '') : name;
  return path.replace(/\.gz$/i, '');
}

function formatIn(table: readonly (readonly [pattern: RegExp, format: Format])[], wanted: string): Format | undefined {
  return table.find(([pattern]) => pattern.test(wanted))?.[1];
}

/** Only so much of the beginning of a text is searched for Markdown, in UTF-16 code units. */
const LOOK = 64 * 1024;

/** Elements of HTML whose text may look like Markdown. */
const CODE = /<(?:pre|script|style)\b[\s\S]*?(?:<\/(?:pre|script|style)>|$)/gi;

function byLooks(text: string, isNamedText: boolean): Detection {
  const html = htmlEvidence(text);
  if (html?.kind === 'document') return { format: 'html', by: html.sign };
  // A page of Markdown often begins with a few tags.
  const opening = text.slice(0, LOOK);
  const outsideTags = html === undefined ? opening : opening.replace(CODE, '');
  const markdown = isNamedText ? undefined : markdownEvidence(outsideTags);
  if (html !== undefined && markdown === undefined) return { format: 'html', by: html.sign };
  if (markdown !== undefined) return { format: 'markdown', by: markdown };
  return isNamedText ? { format: 'text', by: 'its name' } : { format: 'text', by: 'the lack of any markup' };
}

/** Evidence that a text is HTML, or XML, which is read like it. */
interface HtmlEvidence {
  /** A document of its own is nothing else, whatever follows; a fragment may be the opening of a page of Markdown. */
  readonly kind: 'document' | 'fragment';
  /** As it follows "by": `its doctype`. */
  readonly sign: string;
}

/** A whole tag, whose attributes are written as HTML wants them; its name is the first group. */
const TAG = /^<([a-z][a-z\d:-]*)(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*\s*\/?>/i;

const DOCUMENT_ELEMENTS: readonly string[] = ['html', 'head', 'body', 'rss', 'feed', 'rdf:rdf'];

/** Looks for evidence that a text is HTML by its beginning: a doctype, an XML declaration, an element with its end tag. */
function htmlEvidence(text: string): HtmlEvidence | undefined {
  const { at, declaration } = endOfProlog(text);
  if (declaration !== undefined) return { kind: 'document', sign: declaration };
  const name = TAG.exec(text.slice(at))?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  if (DOCUMENT_ELEMENTS.includes(name)) return { kind: 'document', sign: `its <${name}> element` };
  return isElement(name, text) ? { kind: 'fragment', sign: `its <${name}> element` } : undefined;
}

/** Finds the index of the first element, after white space and comments, and the declaration before it. */
function endOfProlog(text: string): { readonly at: number; readonly declaration?: string } {
  let at = 0;
  for (;;) {
    at += /^[\s\uFEFF]*/.exec(text.slice(at))?.[0].length ?? 0;
    if (/^<!doctype\s/i.test(text.slice(at, at + 10))) return { at, declaration: 'its doctype' };
    if (/^<\?xml\s/i.test(text.slice(at, at + 6))) return { at, declaration: 'its XML declaration' };
    const end = text.startsWith('<!--', at) ? text.indexOf('-->', at) : -1;
    if (end === -1) return { at };
    at = end + '-->'.length;
  }
}

const isEndedElement = isOneOf(lists, 'ended');
const isVoidElement = isOneOf(lists, 'void');

/** Whether a tag of this name begins an element of HTML that has an end tag in the text, or needs none. */
function isElement(name: string, text: string): boolean {
  if (isVoidElement(name)) return true;
  if (!isEndedElement(name)) return false;
  return new RegExp(`</${name}`, 'i').test(text) || (name === 'p' && /<p[\s>].*<p[\s>]/is.test(text));
}
