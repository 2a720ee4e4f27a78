import type { Passage } from '../passage.js';
export function withHeadings(passages: readonly Passage[]): readonly Passage[] {
  return passages.map((p, i) => {
    if (p.type !== 'prose') return p;
    const n = passages[i + 1];
    if (
      p.text.length < 90 &&
      !/[.:;,!]["'”’)]?$/.test(p.text) &&
      p.gap > 0 &&
      n &&
      !(n.type === 'prose' && n.gap === 0) &&
      /^["'“‘(]?[\p{Lu}\d\p{Lo}]/u.test(p.text)
    )
      return { type: 'title', text: p.text, level: 1 };
    return p;
  });
}
