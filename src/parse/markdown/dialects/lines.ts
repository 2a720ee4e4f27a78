/** Lines of Markdown, each with what tells whether it is code, in which nothing means anything. */
export interface Line {
  readonly text: string;
  readonly isCode: boolean;
}

/** The part of a text that was left out, and the lines that stand for the text. */
export interface Rewriting {
  /** Marks that are not shown, in order. */
  readonly leaveOut: (text: string) => void;
}

/** Rewrites what CommonMark does not know as Markdown and HTML that it does; what is not known for certain stays as it is. */
export type Dialect = (lines: readonly Line[], rewriting: Rewriting) => readonly Line[];

const FENCE = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,})/;

const ITEM = /^([ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]+)/;

/** What is known of the lines that were read. */
interface Reading {
  /** The fence that code stands after; empty outside of such code. */
  fence: string;
  /** How far the words of the list are set in that the line may stand in, in columns. */
  room: number;
  /** Whether a line that is set in would be code. */
  mayBeIndented: boolean;
}

/** Splits a text into lines, and tells which of them are code: between fences, or indented after a blank line. */
export function linesOf(text: string): readonly Line[] {
  const reading: Reading = { fence: '', room: 0, mayBeIndented: true };
  return text.split('\n').map((line) => ({ text: line, isCode: readLine(line, reading) }));
}

/** Reads a line, and tells whether it is code. */
function readLine(line: string, reading: Reading): boolean {
  const mark = FENCE.exec(line)?.[1] ?? '';
  if (reading.fence !== '') {
    if (mark.startsWith(reading.fence) && line.replace(/^[\s>]+/, '').trimEnd() === mark) reading.fence = '';
    return true;
  }
  const indent = line.slice(0, line.search(/[^ \t]|$/)).replaceAll('\t', '    ').length;
  const isBlank = line.trim() === '';
  const isIndented = !isBlank && reading.mayBeIndented && indent >= reading.room + 4;
  if (!isIndented && !isBlank) {
    const isOutside = reading.mayBeIndented && indent < reading.room;
    reading.room = ITEM.exec(line)?.[1]?.length ?? (isOutside ? 0 : reading.room);
    reading.fence = mark;
  }
  reading.mayBeIndented = isBlank || isIndented;
  return isIndented || mark !== '';
}

/** What stands for some lines, and the line after them. */
export interface Rewritten {
  readonly by: readonly Line[];
  readonly end: number;
}

/** Rewrites lines from top to bottom; a line for which nothing is given stays. */
export function rewriteLines(
  lines: readonly Line[],
  rewrite: (line: Line, at: number) => Rewritten | undefined,
): readonly Line[] {
  const written: Line[] = [];
  let next = 0;
  for (const [at, line] of lines.entries()) {
    if (at < next) continue;
    const { by, end } = rewrite(line, at) ?? { by: [line], end: at + 1 };
    for (const one of by) written.push(one);
    next = end;
  }
  return written;
}

/** Gives the text of the line at a place; an empty string where no line stands. */
export function textAt(lines: readonly Line[], at: number): string {
  return lines[at]?.text ?? '';
}

/** Gives the texts of lines as one. */
export function textOfLines(lines: readonly Line[], between: string): string {
  return lines.map(({ text }) => text).join(between);
}

/** Makes lines that are no code. */
export function plainLines(...texts: readonly string[]): readonly Line[] {
  return texts.map((text) => ({ text, isCode: false }));
}

/** The marks of quotations and the spaces that a line begins with, which the lines beside it need too. */
export function marginOf(line: string): string {
  return /^(?:[ \t]*>)*[ \t]*/.exec(line)?.[0] ?? '';
}

/** Whether a line is blank but for the marks of quotations. */
export function isBlankInQuotation(line: string | undefined): boolean {
  return line === undefined || marginOf(line).length === line.length;
}

/** Sets lines apart from those around them. */
export function apart(margin: string, ...texts: readonly string[]): readonly Line[] {
  const blank = margin.trimEnd();
  return plainLines(blank, ...texts.map((text) => (text === '' ? blank : margin + text)), blank);
}

/** Writes a text between two fences of code that are longer than any in it. */
export function fenced(margin: string, language: string, code: readonly string[]): readonly Line[] {
  const longest = Math.max(2, ...code.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
  const fence = '`'.repeat(longest + 1);
  const lines = [`${fence}${language}`, ...code, fence].map((line) => ({ text: margin + line, isCode: true }));
  return [...plainLines(margin.trimEnd()), ...lines, ...plainLines(margin.trimEnd())];
}

/** Writes words as text of HTML. */
export function escaped(text: string): string {
  return text
    .replace(/&(?!#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}

/** The value of an attribute in a tag: `caption="The quay"`. */
export function attributeIn(tag: string, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const found = new RegExp(`(?:^|[\\s{,])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
    const value = found?.[1] ?? found?.[2];
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

/** The beginning of an alert as HTML has it, down to its title, which is Markdown; `</div>` ends it. */
export function alertOpeningHtml(kind: string, title: string): readonly string[] {
  const box = `<div class="markdown-alert markdown-alert-${kind.toLowerCase().replace(/[^a-z]/g, '')}">`;
  return title === '' ? [box] : [box, '<div class="markdown-alert-title">', '', title, '', '</div>'];
}
