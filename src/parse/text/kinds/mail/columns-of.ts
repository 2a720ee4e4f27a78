import { isWide, isWrapped } from '../../is-wrapped.js';
import { layoutOf } from '../../layout.js';
import type { Line } from '../../line.js';
import { wrapColumn } from '../../wrap-column.js';
import type { QuotedLine } from './unquoted.js';

/** Where mails are broken when they do not show it, as RFC 3676 advises (section 4.2); and nobody breaks below the other. */
const USUAL = 72;
const NARROWEST = 50;

/**
 * The column at which the lines of each depth of quotation are broken, as the lines there show it, or those of the whole;
 * `undefined` where lines are paragraphs.
 */
export function columnsOf(lines: readonly QuotedLine[]): readonly (number | undefined)[] {
  const all = apart(lines);
  const depths: Line[][] = [];
  for (const [index, { depth }] of lines.entries()) {
    while (depths.length <= depth) depths.push([]);
    const line = all[index];
    if (line !== undefined) depths[depth]?.push(line);
  }
  const usual = shownColumn(all) ?? USUAL;
  return depths.map((own) => (isWide(layoutOf([own])) ? undefined : (shownColumn(own) ?? usual)));
}

/** Lines with a gap wherever the depth changes. */
function apart(lines: readonly QuotedLine[]): readonly Line[] {
  return lines.map(({ depth, line }, index) =>
    lines[index - 1]?.depth === depth ? line : { ...line, gap: Math.max(1, line.gap) },
  );
}

function shownColumn(lines: readonly Line[]): number | undefined {
  return isWrapped(layoutOf([lines])) ? Math.max(NARROWEST, wrapColumn(lines)) : undefined;
}
