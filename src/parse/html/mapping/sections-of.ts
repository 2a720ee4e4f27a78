import type { HtmlElement } from '../dom/types.js';
import { createMapper, type Mapped, type MappingOptions } from './mapper.js';

/** What stands in an element, as sections of the tree. */
export function sectionsOf(root: HtmlElement, options: MappingOptions = {}): Mapped {
  const mapper = createMapper(options);
  for (let node = root.firstChild; node !== null; node = node.nextSibling) mapper.add(node);
  return mapper.end();
}
