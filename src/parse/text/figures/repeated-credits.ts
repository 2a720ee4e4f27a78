import { isPersonName } from '../is-person-name.js';
import type { Passage } from '../passage.js';

/** No credit by itself is longer, in UTF-16 code units. */
const LONGEST = 80;

/** Lines that only their repetition shows to be credits: a name and an unknown source, more than once: `Ann Lee/XYZ`. */
export function repeatedCredits(passages: readonly Passage[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const passage of passages) {
    if (passage.type !== 'prose' || !isNameAndSource(passage.text)) continue;
    if (once.has(passage.text)) repeated.add(passage.text);
    once.add(passage.text);
  }
  return repeated;
}

function isNameAndSource(text: string): boolean {
  const stroke = text.indexOf('/');
  return stroke > 0 && text.length <= LONGEST && isPersonName(text.slice(0, stroke).trim());
}
