import type { Line, Span } from '../page/line.js';
import type { Theme } from '../theme.js';

/** Makes words lead somewhere. */
export type Linker = (text: string, url: string) => string;

/** A line as the terminal gets it, in the styles of a theme. Spaces at its end are left out. */
export function paint(line: Line, theme: Theme, link: Linker): string {
  return withNeighboursJoined(withoutTrailingSpace(line))
    .map(({ text, roles, url }) => {
      const styled = text.trim() === '' ? text : theme(text, roles);
      return url === undefined ? styled : link(styled, url);
    })
    .join('');
}

function withoutTrailingSpace(line: Line): Line {
  const end = line.findLastIndex(({ text }) => text.trimEnd() !== '');
  const last = line[end];
  return last === undefined ? [] : [...line.slice(0, end), { ...last, text: last.text.trimEnd() }];
}

/** Words of the same roles and the same link as one span, so that styles do not end and begin between them. */
function withNeighboursJoined(line: Line): Line {
  const joined: Span[] = [];
  for (const span of line) {
    const before = joined.at(-1);
    if (before !== undefined && isAlike(before, span)) {
      joined[joined.length - 1] = { ...span, text: before.text + span.text };
    } else {
      joined.push(span);
    }
  }
  return joined;
}

function isAlike(before: Span, span: Span): boolean {
  return before.url === span.url && before.roles.join() === span.roles.join();
}
