/** A heading of Markdown: its marks and its words. */
const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.*?)[ \t]*#*$/;

/** What begins with the same mark, and may be a comment, a tag or a number. */
const HASH = /^\s*#/;

/** A line of six words or more, or a sentence. */
const PROSE = /^[^\s#](?:\S*[ \t]+){5,}\S|^[\p{Lu}"“*_[].*[.!?]["”]?\s*$/u;

/** What may stand below a heading beside prose: a list, a quotation, a picture, a deeper heading. */
const OTHER_CONTENT = /^(?:[-*+>] |\d+[.)] |!\[|#{2,6} )/;

/** The most words that a heading has. */
const MOST_WORDS = 16;

/** A line as it stands among the others that are not blank. */
interface Place {
  readonly line: string;
  /** The lines that touch it: empty where a blank one does, or none. */
  readonly before: string;
  readonly after: string;
  /** The next line that is not blank. */
  readonly below: string;
}

/**
 * Whether the lines of a text that begin with `#` are headings rather than comments: most of them stand apart, are no
 * sentences and have something to read below; and the first of them comes before the middle of the text, so that they are
 * no example at its end.
 */
export function hasHeadings(text: string): boolean {
  const places = placesOf(text);
  const hashes = places.filter(({ line }) => HASH.test(line));
  const headings = hashes.filter(isHeading);
  const first = places.findIndex(isHeading);
  return headings.length * 2 > hashes.length && first * 2 < places.length;
}

function isHeading({ line, before, after, below }: Place): boolean {
  const [, marks, words = ''] = HEADING.exec(line) ?? [];
  if (marks === undefined || /[.,;]$/.test(words) || words.split(/\s+/).length > MOST_WORDS) return false;
  const standsApart = before === '' && (after === '' || PROSE.test(after));
  return standsApart && (PROSE.test(below) || OTHER_CONTENT.test(below));
}

function placesOf(text: string): readonly Place[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const places: Place[] = [];
  let below = '';
  for (const [index, line] of [...lines.entries()].toReversed()) {
    if (line === '') continue;
    places.push({ line, before: lines[index - 1] ?? '', after: lines[index + 1] ?? '', below });
    below = line;
  }
  return places.reverse();
}
