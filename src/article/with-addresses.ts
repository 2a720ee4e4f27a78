import { addressOf, webAddressOf } from './address.js';
import type { Image, Inline, Link } from './types.js';

/** Running text whose links and pictures have their addresses as a browser writes them; one without an address is its words. */
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

function linkOf(link: Link): readonly Inline[] {
  const children = withAddresses(link.children);
  const url = addressOf(link.url);
  return url === undefined ? children : [{ ...link, url, children }];
}

function imageOf(image: Image): Inline {
  const url = webAddressOf(image.url);
  return url === undefined ? { type: 'text', value: ` ${image.alternativeText} ` } : { ...image, url };
}
