import { lists } from 'lexicon:fragment-elements';
import { isOneOf } from '../lexicon/lookups.js';

/** Evidence that a text is HTML, or XML, which is read like it. */
export interface HtmlEvidence {
  /** A document of its own is nothing else, whatever follows; a fragment may be the opening of a page of Markdown. */
  readonly kind: 'document' | 'fragment';
  /** As it follows "by": `its doctype`. */
  readonly sign: string;
}

/** A whole tag, whose attributes are written as HTML wants them; its name is the first group. */
const TAG = /^<([a-z][a-z\d:-]*)(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*\s*\/?>/i;

const DOCUMENT_ELEMENTS: readonly string[] = ['html', 'head', 'body', 'rss', 'feed', 'rdf:rdf'];

/** Evidence that a text is HTML by its beginning: a doctype, an XML declaration, an element with its end tag. */
export function htmlEvidence(text: string): HtmlEvidence | undefined {
  const { at, declaration } = endOfProlog(text);
  if (declaration !== undefined) return { kind: 'document', sign: declaration };
  const name = TAG.exec(text.slice(at))?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  if (DOCUMENT_ELEMENTS.includes(name)) return { kind: 'document', sign: `its <${name}> element` };
  return isElement(name, text) ? { kind: 'fragment', sign: `its <${name}> element` } : undefined;
}

const isEndedElement = isOneOf(lists, 'ended');
const isVoidElement = isOneOf(lists, 'void');

/** Whether a tag of this name begins an element of HTML that has an end tag in the text, or needs none. */
function isElement(name: string, text: string): boolean {
  if (isVoidElement(name)) return true;
  if (!isEndedElement(name)) return false;
  return new RegExp(`</${name}`, 'i').test(text) || (name === 'p' && /<p[\s>].*<p[\s>]/is.test(text));
}

/** The index of the first element, after white space and comments, and the declaration before it. */
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
