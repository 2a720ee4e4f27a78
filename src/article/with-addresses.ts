import { addressOf, webAddressOf } from './address.js';
import { onOneLine } from './normal-inlines.js';
import type { Image, Inline, Link } from './types.js';

/**
 * Running text whose links and pictures have their addresses as a browser writes them, and their titles on one line; one
 * without an address is its words.
 */
export function withAddresses(children: readonly Inline[]): readonly Inline[] {
  return children.flatMap(withAddress);
}

function withAddress(node: Inline): readonly Inline[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'break':
      return [node];
    case 'image':
      return [imageOf(node)];
    case 'link':
      return linkOf(node);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ ...node, children: withAddresses(node.children) }];
  }
}

/** The title of a link or a picture as a field of it, on one line; no field when it says nothing. */
export function titled(title: string | undefined): Pick<Link, 'title'> {
  const line = onOneLine(title);
  return line === '' ? {} : { title: line };
}

function linkOf({ title, ...link }: Link): readonly Inline[] {
  const children = withAddresses(link.children);
  const url = addressOf(link.url);
  return url === undefined ? children : [{ ...link, url, ...titled(title), children }];
}

function imageOf({ title, ...image }: Image): Inline {
  const url = webAddressOf(image.url);
  if (url === undefined) return { type: 'text', value: ` ${image.alternativeText} ` };
  return { ...image, url, ...titled(title) };
}
