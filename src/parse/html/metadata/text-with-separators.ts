import { BLOCK_ELEMENTS } from '../dom/element-names.js';
import { isElement } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import { isAuthorLead } from './authors.js';

/** No more of an element is read, in UTF-16 code units: no byline is as long. */
const MOST_TEXT = 500;

/**
 * Gives the text of an element on one line, with `|` between what a reader sees apart: blocks, and elements that meet without
 * a space where a name begins (`<b>25 June</b><i>Ann Lee</i>`). A long text is cut off.
 */
export function textWithSeparators(element: HtmlElement): string {
  let text = '';
  const add = (parent: HtmlElement): void => {
    for (const child of parent.childNodes) {
      if (text.length > MOST_TEXT) return;
      if (isElement(child)) addElement(child);
      else {
        const more = child.textContent.replace(/\s+/g, ' ');
        text += seamBetween(text, more) + more;
      }
    }
  };
  const addElement = (child: HtmlElement): void => {
    const edge = child.localName === 'br' || BLOCK_ELEMENTS.has(child.localName) ? ' | ' : '';
    text += edge;
    add(child);
    text += edge;
  };
  add(element);
  return text
    .replace(/[・｜]/g, ' | ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Gives what is missing between two texts that touch: a space after `By`, `|` before any other word with a capital. */
function seamBetween(before: string, after: string): string {
  if (!/^\p{Lu}/u.test(after) || !/[\p{L}\d]/u.test(before.at(-1) ?? '')) return '';
  const last = before.slice(before.lastIndexOf('|') + 1);
  return isAuthorLead(last.trim().toLowerCase()) ? ' ' : ' | ';
}
