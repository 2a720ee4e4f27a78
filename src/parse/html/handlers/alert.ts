import { alertMarkIn, alertOf } from '../../../article/alerts.js';
import { neutralise } from '../../../article/safe-text.js';
import type { Block } from '../../../article/types.js';
import { blocksOf, type Handler, type Mapping } from '../content.js';
import { attributeWords, childrenOf, elementsOf, textOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';

/** Class names of an alert or of its kind, as GitHub, Sphinx and MkDocs write them: `markdown-alert-note`, `admonition note`. */
const ALERT = /(?:^|\s)(?:markdown-alert|admonition)(?:\s|$)/i;
const TITLE = /^(?:markdown-alert|admonition)-title$/;
const KIND = /^(?:markdown-alert-|admonition-)?([a-z]+)$/;

/** Whether a page calls an element an alert. */
export function isAlert(element: HtmlElement): boolean {
  return ALERT.test(element.getAttribute('class') ?? '');
}

/** A box with a note, a hint or a warning. */
export const alert: Handler = (element, mapping) => {
  const title = elementsOf(element).find((part) => attributeWords(part, 'class').some((token) => TITLE.test(token)));
  if (title !== undefined) mapping.take(title);
  const children = blocksOf(mapping.contentsIn(element));
  const names = attributeWords(element, 'class').filter((token) => !ALERT.test(token));
  const kind = names.flatMap((name) => KIND.exec(name)?.[1] ?? [])[0] ?? 'note';
  return children.length === 0 ? [] : [alertOf(kind, title === undefined ? '' : neutralise(textOf(title)), children)];
};

/** Reads a quotation of Markdown whose first line is the mark of an alert; `undefined` for any other. */
export function alertFromMarkedQuotation(element: HtmlElement, mapping: Mapping): Block | undefined {
  const first = element.firstElementChild;
  const start = first?.localName === 'p' ? first.firstChild : null;
  const mark = start?.nodeType === 3 ? alertMarkIn(start.textContent) : undefined;
  if (!mapping.isMarkdown || first === null || mark === undefined) return undefined;
  const title = takeLine(first).slice(mark.length);
  return alertOf(mark.kind, title, blocksOf(mapping.contentsIn(element)));
}

/** Removes the first line of a paragraph, and gives its text. */
function takeLine(paragraph: HtmlElement): string {
  const texts: string[] = [];
  for (const node of childrenOf(paragraph)) {
    const lineEnd = node.nodeType === 3 ? node.textContent.indexOf('\n') : -1;
    if (lineEnd !== -1) {
      texts.push(node.textContent.slice(0, lineEnd));
      node.textContent = node.textContent.slice(lineEnd);
      break;
    }
    texts.push(node.textContent);
    node.textContent = '';
  }
  return neutralise(texts.join(''));
}
