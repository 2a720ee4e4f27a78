/** A line that begins in more than a hundred lists and quotations. */
const NESTED = /^((?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100})(?=[ \t]*[->+*\d])/;

/** A line that is indented by so much that it stands in a hundred lists. */
const INDENTED = /^([ \t]{200})[ \t]+/;

/** A thematic break is one mark and no list, however often it stands there. */
const BREAK = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Markdown that is nested at most a hundred deep: micromark compares each line with all that is open, so that what is deeper
 * would take minutes. A deeper list or quotation is text where it stands; programs between fences stay as they are.
 */
export function shallow(markdown: string): string {
  let fence = '';
  return markdown.replace(/^.*$/gm, (line) => {
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = '';
    if (fence !== '' || line.length < 100 || BREAK.test(line)) return line;
    return line.replace(NESTED, '$1<!---->').replace(INDENTED, '$1');
  });
}
