import type { Role } from '../theme.js';

/** Words that are set in one way. In running text a newline is a forced line break; there are no tabs. */
export interface Span {
  readonly text: string;
  /** What the words are, the outermost first: `['caption', 'emphasis']`. */
  readonly roles: readonly Role[];
  /** Where a link leads that the words belong to. */
  readonly url?: string;
}

/** One line of a page. */
export type Line = readonly Span[];

/** The words of spans, without what they are. */
export function spansText(spans: readonly Span[]): string {
  let text = '';
  for (const span of spans) text += span.text;
  return text;
}
