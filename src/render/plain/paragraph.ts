import { displayWidth } from '../width.js';
import { wrap } from '../wrap.js';

/** A line of plain text before it is wrapped. */
export interface Paragraph {
  readonly text: string;
  /** What stands before its first line; nothing when absent. */
  readonly first?: string;
  /** What stands before its other lines when it is wrapped. */
  readonly rest?: string;
  /** Whether it stands as it is, tabs and all, unless it is to be wrapped: code, the cells of a row. */
  readonly verbatim?: boolean;
}

/** A paragraph behind a marker, its other lines behind something as wide. */
export function prefixed(paragraph: Paragraph, first: string, rest: string): Paragraph {
  return { ...paragraph, first: first + (paragraph.first ?? ''), rest: rest + (paragraph.rest ?? '') };
}

/** A paragraph with all its lines behind the same indent. */
export function indented(paragraph: Paragraph, indent: string): Paragraph {
  return prefixed(paragraph, indent, indent);
}

/**
 * A paragraph as lines, no one ending with white space. Tabs and newlines in running text are spaces.
 *
 * @param columns the width to wrap at; without it the paragraph is one line
 */
export function setParagraph(paragraph: Paragraph, columns: number | undefined): readonly string[] {
  const { text, first = '', rest = '', verbatim = false } = paragraph;
  const line = verbatim ? text : text.replace(/[\t\n]/g, ' ');
  if (columns === undefined) return [(first + line).trimEnd()];
  if (first.length < columns)
    return wrapped(line, columns - first.length).map((part, index) => (index === 0 ? first : rest) + part);
  return wrapped(first + line, columns);
}

/** A tab counts as one space here: where its stops are is the business of whoever reads the text. */
function wrapped(text: string, columns: number): readonly string[] {
  const line = text.replaceAll('\t', ' ').trimEnd();
  if (displayWidth(line) <= columns) return [line];
  return wrap([{ text: line, roles: [] }], columns).map((spans) => spans.map((span) => span.text).join(''));
}
