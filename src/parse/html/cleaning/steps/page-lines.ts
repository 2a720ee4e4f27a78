import { withoutBoilerplate } from '../../../text/without-boilerplate.js';
import type { Draft, Finding } from '../types.js';

/** Finds lines that pages put between an article's own, by what they say: `Advertisement`, `Read more: …`. */
export function pageLines({ lines }: Draft): readonly Finding[] {
  const settled = withoutBoilerplate(lines.map(({ text }) => ({ type: 'prose', text, gap: 1 })));
  return lines.flatMap(({ element }, index) => {
    const passage = settled[index];
    return passage?.type === 'omitted' ? [{ element, reason: passage.reason }] : [];
  });
}
