import type { Line, Span } from '../page/line.js';
import type { Theme } from '../theme.js';

/** A line as the terminal gets it, in the styles of a theme. Spaces at its end are left out. */
export function paint(line: Line, theme: Theme): string {
  return withNeighboursJoined(withoutTrailingSpace(line))
    .map(({ text, roles }) => (text.trim() === '' ? text : theme(text, roles)))
    .join('');
}

function withoutTrailingSpace(line: Line): Line {
  const end = line.findLastIndex(({ text }) => text.trimEnd() !== '');
  const last = line[end];
  return last === undefined ? [] : [...line.slice(0, end), { text: last.text.trimEnd(), roles: last.roles }];
}

/** Words of the same roles as one span, so that styles do not end and begin between them. */
function withNeighboursJoined(line: Line): Line {
  const joined: Span[] = [];
  for (const span of line) {
    const before = joined.at(-1);
    if (before !== undefined && before.roles.join() === span.roles.join()) {
      joined[joined.length - 1] = { text: before.text + span.text, roles: span.roles };
    } else {
      joined.push(span);
    }
  }
  return joined;
}
