import { withoutBoilerplate } from '../../../text/without-boilerplate.js';
import { ANYWHERE_SHAPES } from '../../words/line-shapes.js';
import type { Draft, Finding } from '../types.js';

/** No line of a page's own is longer, in characters that are no white space. */
const LONGEST = 200;

/** Finds lines that pages put between an article's own, by what they say: `Advertisement`, `Read more: …`. */
export function pageLines({ lines }: Draft): readonly Finding[] {
  const settled = withoutBoilerplate(lines.map(({ text }) => ({ type: 'prose', text, gap: 1 })));
  return lines.flatMap(({ element, text, weight }, index) => {
    const passage = settled[index];
    const known = passage?.type === 'omitted' ? passage.reason : undefined;
    const reason =
      known ?? (weight.letters <= LONGEST ? ANYWHERE_SHAPES.find(({ shape }) => shape.test(text))?.reason : undefined);
    return reason === undefined ? [] : [{ element, reason }];
  });
}
