import { lazyPattern } from '../article/lazy-pattern.js';

/** A mark of Markdown, and how much it tells. */
interface Sign {
  /** As it follows "by": `its links`. */
  readonly name: string;
  readonly weight: number;
  readonly shows: (text: string) => boolean;
}

/** A text without any of these has too little of Markdown: most prose, which need not be looked at any further. */
const MARKS = /[#[*`|~]|^\s*[-+]{3}/;

/** Signs of so much weight together are enough. */
const ENOUGH = 2;

const FRONT_MATTER =
  /^\s*(?:---[ \t]*\n(?:[\w-]+[ \t]*:.*\n|[ \t]+.*\n|- .*\n|#.*\n)+(?:---|\.\.\.)|\+{3}[ \t]*\n(?:[\w.-]+[ \t]*=.*\n|[ \t]*\n|[[#].*\n)+\+{3})[ \t]*(?:\n|$)/;
const FENCE = /^ {0,3}(?:`{3,}[^`\n]*|~{3,}[ \t]*\w[^~\n]*)$/gm;
const LINK =
  /(?<![\w\]])!?\[[^\][\n]*\]\((?:<[^<>\n]+>|(?:https?:|mailto:|[#/.]|[^\s()<>]*[./])[^\s()<>]*)(?:\s+["'][^"'\n]*["'])?\)/;
const DEFINITION = /^ {0,3}\[[^\][\n]+\]:[ \t]*<?(?:https?:|mailto:|[#/.])\S*/m;
const REFERENCE = /\[[^\][\n]+\]\[[^\][\n]*\]/;
const FOOTNOTE = /^ {0,3}\[\^[^\][\s]+\]:[ \t]/m;
const TABLE = /^[^|\n]*\|.*\n {0,3}(?=[^\n]*\|)\|?[ \t]*:?-{2,}:?[ \t]*(?:\|[ \t]*:?-{2,}:?[ \t]*)*\|?[ \t]*(?:\n|$)/m;
const TASK = /^ *[-*+] \[[ xX]\] \S/m;
const STRONG = /(?<![\w*])\*\*(?![\s*])[^*\n]*[^\s*]\*\*(?![\w*])/g;
const CODE = /(?<![\w`])`[^`\n]+`(?![\w`])/;
const EMPHASIS = /(?<![\w*])\*(?![\s*])[^*\n]*[^\s*]\*(?![\w*])|(?<!\w)_(?![\s_])[^_\n]*[^\s_]_(?!\w)/;
const ITEM = /^ {0,3}[-*+] \S/m;

const SIGNS: readonly Sign[] = [
  { name: 'its front matter', weight: 2, shows: (text) => FRONT_MATTER.test(text) },
  { name: 'its headings', weight: 2, shows: hasHeadings },
  { name: 'its links', weight: 2, shows: (text) => LINK.test(text) },
  { name: 'its links', weight: 2, shows: (text) => DEFINITION.test(text) && REFERENCE.test(text) },
  { name: 'its footnotes', weight: 2, shows: (text) => FOOTNOTE.test(text) },
  { name: 'its tables', weight: 2, shows: (text) => TABLE.test(text) },
  { name: 'its strong words', weight: 1, shows: (text) => countOf(STRONG, text) >= 1 },
  { name: 'its strong words', weight: 1, shows: (text) => countOf(STRONG, text) >= 2 },
  { name: 'its code', weight: 1, shows: (text) => CODE.test(text) },
  { name: 'its tasks', weight: 1.5, shows: (text) => TASK.test(text) },
  { name: 'its emphasis', weight: 0.5, shows: (text) => EMPHASIS.test(text) },
  { name: 'its lists', weight: 0.5, shows: (text) => ITEM.test(text) },
];

/**
 * Looks for evidence that a text is Markdown, as it follows "by"; `undefined` when there is too little. Underlined titles,
 * lists and `>` before quoted lines are plain text as well.
 *
 * @example markdownEvidence('See [the map](map.png).') // 'its links'
 */
export function markdownEvidence(opening: string): string | undefined {
  if (!MARKS.test(opening)) return undefined;
  const text = opening.replace(/\r\n?/g, '\n');
  if (countOf(FENCE, text) >= 2) return 'its fenced code';
  const shown = SIGNS.filter(({ shows }) => shows(text));
  const weight = shown.reduce((sum, sign) => sum + sign.weight, 0);
  const names = [...new Set(shown.toSorted((a, b) => b.weight - a.weight).map(({ name }) => name))];
  return weight < ENOUGH ? undefined : names.slice(0, 2).join(' and ');
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** A heading of Markdown: its marks and its words. */
const HEADING = /^ {0,3}(#{1,6})[ \t]+(\S.*?)[ \t]*#*$/;

/** A line that begins with the same mark; it may be a comment, a tag or a number. */
const HASH = /^\s*#/;

/** A line of six words or more, or a sentence. */
const PROSE = lazyPattern(String.raw`^[^\s#](?:\S*[ \t]+){5,}\S|^[\p{Lu}"\u201c*_[].*[.!?]["\u201d]?\s*$`, 'u');

/** Content other than prose that may stand below a heading: a list, a quotation, a picture, a deeper heading. */
const OTHER_CONTENT = /^(?:[-*+>] |\d+[.)] |!\[|#{2,6} )/;

/** The most words that a heading has. */
const MOST_WORDS = 16;

/** A line that is not blank, and what stands around it. */
interface LineContext {
  readonly line: string;
  /** The lines right above and below it; empty where that is blank or missing. */
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
function hasHeadings(text: string): boolean {
  const contexts = contextsOf(text);
  const hashes = contexts.filter(({ line }) => HASH.test(line));
  const headings = hashes.filter(isHeading);
  const first = contexts.findIndex(isHeading);
  return headings.length * 2 > hashes.length && first * 2 < contexts.length;
}

function isHeading({ line, before, after, below }: LineContext): boolean {
  const [, marks, words = ''] = HEADING.exec(line) ?? [];
  if (marks === undefined || /[.,;]$/.test(words) || words.split(/\s+/).length > MOST_WORDS) return false;
  const standsApart = before === '' && (after === '' || PROSE().test(after));
  return standsApart && (PROSE().test(below) || OTHER_CONTENT.test(below));
}

function contextsOf(text: string): readonly LineContext[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const contexts: LineContext[] = [];
  let below = '';
  for (const [index, line] of [...lines.entries()].toReversed()) {
    if (line === '') continue;
    contexts.push({ line, before: lines[index - 1] ?? '', after: lines[index + 1] ?? '', below });
    below = line;
  }
  return contexts.reverse();
}
