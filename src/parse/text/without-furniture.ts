import { furnitureReasons } from '../furniture.js';
import type { Passage } from './passage.js';

/** Passages with the lines that a page has put between the article's own lines marked as left out. */
export function withoutFurniture(passages: readonly Passage[]): readonly Passage[] {
  const reasons = furnitureReasons(passages.map((passage) => (passage.type === 'prose' ? passage.text : undefined)));
  return passages.map((passage, at) => {
    const reason = reasons[at];
    return passage.type === 'prose' && reason !== undefined ? { type: 'omitted', text: passage.text, reason } : passage;
  });
}
