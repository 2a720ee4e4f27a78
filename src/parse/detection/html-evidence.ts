import { HTML_ELEMENTS, VOID_ELEMENTS } from './html-elements.js';

/** What shows that a text is HTML, or XML, which is read like it. */
export interface HtmlEvidence {
  /** A document of its own is nothing else, whatever follows; a fragment may be the opening of a page of Markdown. */
  readonly kind: 'document' | 'fragment';
  /** As it follows "by": `its doctype`. */
  readonly sign: string;
}

/** A whole tag, whose attributes are written as HTML wants them; its name is the first group. */
const TAG = /^<([a-z][a-z\d:-]*)(?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*\s*\/?>/i;

const DOCUMENT_ELEMENTS: readonly string[] = ['html', 'head', 'body', 'rss', 'feed', 'rdf:rdf'];

/** What shows that a text is HTML by how it begins: a doctype, an XML declaration, an element that is ended too. */
export function htmlEvidence(text: string): HtmlEvidence | undefined {
  const { at, declaration } = endOfProlog(text);
  if (declaration !== undefined) return { kind: 'document', sign: declaration };
  const name = TAG.exec(text.slice(at))?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  if (DOCUMENT_ELEMENTS.includes(name)) return { kind: 'document', sign: `its <${name}> element` };
  return isElement(name, text) ? { kind: 'fragment', sign: `its <${name}> element` } : undefined;
}

/** Whether a tag of this name begins an element: one that HTML has, and that is ended or need not be. */
function isElement(name: string, text: string): boolean {
  if (VOID_ELEMENTS.includes(name)) return true;
  if (!HTML_ELEMENTS.includes(name)) return false;
  return new RegExp(`</${name}`, 'i').test(text) || (name === 'p' && /<p[\s>].*<p[\s>]/is.test(text));
}

/** Where the first element begins, after white space and comments, and the declaration that stands before it. */
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
