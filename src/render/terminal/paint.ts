import type { Line, Span } from '../page/line.js';
import type { Theme } from '../theme.js';

/** A line as the terminal gets it, in the styles of a theme. Spaces at its end are left out. */
export function paint(line: Line, theme: Theme): string {
  return withoutTrailingSpace(line)
    .map(({ text, roles }) => theme(text, roles))
    .join('');
}

function withoutTrailingSpace(line: Line): readonly Span[] {
  const end = line.findLastIndex(({ text }) => text.trimEnd() !== '');
  const last = line[end];
  return last === undefined ? [] : [...line.slice(0, end), { text: last.text.trimEnd(), roles: last.roles }];
}
