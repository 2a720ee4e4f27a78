import type { Passage } from '../passages.js';
import type { Mark } from './marks-of.js';
import type { QuotedStretch } from './quoted-matter.js';
import { type Stretch, stretchesOf } from './stretches-of.js';

/** What a line holds: all its marks, of every kind, and what is quoted in it already. */
export interface ReadLine {
  readonly passage: Passage;
  /** The double marks and the single ones. */
  readonly marks: readonly (readonly Mark[])[];
  /** In reading order. */
  readonly quoted: readonly QuotedStretch[];
}

/**
 * The sentences of a line that stand between two marks and that nothing quotes yet: those in marks of the kind that the
 * article does not open its quotations with, and those in the words between the dashes of a dialogue. Single marks may
 * always be apostrophes, and so anything less than a sentence is left.
 */
export function passedOver(
  { passage, marks, quoted }: ReadLine,
  isSentence: (words: string) => boolean,
): readonly Stretch[] {
  const found: Stretch[] = [];
  const marked = marks.flatMap((kind) => stretchesOf(passage.text, kind).stretches);
  let next = 0;
  for (const stretch of marked.toSorted((a, b) => a.start - b.start)) {
    while ((quoted[next]?.end ?? Infinity) <= stretch.start) next++;
    const free = (found.at(-1)?.end ?? 0) <= stretch.start && (quoted[next]?.start ?? Infinity) >= stretch.end;
    const whole = free && stretch.closed && isSentence(passage.text.slice(stretch.innerStart, stretch.innerEnd));
    if (whole) found.push(stretch);
  }
  return found;
}
