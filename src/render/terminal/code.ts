import type { Code } from '../../article/types.js';
import { beside, indent } from '../page/beside.js';
import type { Line } from '../page/line.js';
import { cutLines } from '../wrap/cut-lines.js';

/** The lines of a code block as they stand, set in; none is wrapped as words are. */
export function codeLines(code: Code, columns: number): readonly Line[] {
  return beside(indent(4), columns, (room) => cutLines(code.value, room).map((text) => [{ text, roles: [] }]));
}
