import { neutralise } from '../../../article/safe-text.js';
import type { HtmlElement, HtmlNode } from '../dom/types.js';
import { attributeOf } from '../dom/walk.js';
import { BLOCK_ELEMENTS } from '../words/block-elements.js';
import { setApart } from './contents.js';
import { heading } from './handlers/heading.js';
import { holdsNotes, notes } from './handlers/notes.js';
import { HANDLERS } from './handlers.js';
import { isHidden } from './is-hidden.js';
import type { Content, Handler, Mapping } from './types.js';

const BLOCK_BY_STYLE = /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)/i;

/** What a node of a page, and all that is in it, becomes; an element that has no handler is nothing but what is in it. */
export function contentsOf(node: HtmlNode, mapping: Mapping): readonly Content[] {
  if (node.nodeType === 3) return [{ type: 'text', value: neutralise(node.textContent) }];
  if (isHidden(node)) return [];
  const handler = handlerOf(node);
  if (handler !== undefined) return handler(node, mapping);
  const contents = mapping.contentsIn(node);
  return isBlock(node) ? setApart(contents) : contents;
}

/** Whether an element is nothing but what stands in it, on lines of its own. */
export function isPassedThrough(element: HtmlElement): boolean {
  return isBlock(element) && handlerOf(element) === undefined && !isHidden(element);
}

function handlerOf(element: HtmlElement): Handler | undefined {
  if (element.attributes.length > 0) {
    if (holdsNotes(element)) return notes;
    if (attributeOf(element, 'role') === 'heading') return heading;
  }
  return HANDLERS.get(element.localName);
}

function isBlock(element: HtmlElement): boolean {
  return BLOCK_ELEMENTS.has(element.localName) || BLOCK_BY_STYLE.test(element.getAttribute('style') ?? '');
}
