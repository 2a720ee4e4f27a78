import { isThematicBreak } from '../../blocks/read-thematic-break.js';
import type { Line } from '../../line.js';
import { type Field, headerAt, isField } from './header-at.js';
import { isForwardMark } from './is-forward-mark.js';

/** A mail's own lines, or those of a mail within it. */
export interface Part {
  /** The line above the header of a mail within: `----- Original Message -----`. */
  readonly mark?: Line;
  /** The header of a mail within; empty for the writer's own lines. */
  readonly fields: readonly Field[];
  readonly lines: readonly Line[];
}

/** Some lines of a mail, apart by the mails that are passed on among them with their headers. */
export function partsOf(lines: readonly Line[]): readonly Part[] {
  const parts: Part[] = [];
  let open: Omit<Part, 'lines'> = { fields: [] };
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    const above = at > from ? lines[at - 1] : undefined;
    const isMark = above !== undefined && isForwardMark(above.text) && !isField(above.text);
    const mark = isMark ? above : undefined;
    const isApart = lines[at]?.gap !== 0 || above === undefined || isThematicBreak(above);
    const header = isApart || mark !== undefined ? headerAt(lines, at) : undefined;
    if (header === undefined) continue;
    parts.push({ ...open, lines: lines.slice(from, mark === undefined ? at : at - 1) });
    open = { ...(mark !== undefined && { mark }), fields: header.fields };
    from = header.next;
    at = header.next - 1;
  }
  return [...parts, { ...open, lines: lines.slice(from) }];
}
