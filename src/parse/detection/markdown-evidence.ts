import { hasHeadings } from './markdown-headings.js';

/** A mark of Markdown, and how much it tells: 2 alone is enough. */
interface Sign {
  /** As it follows "by": `its links`. */
  readonly name: string;
  readonly weight: number;
  readonly shows: (text: string) => boolean;
}

/** A text without any of these has too little of Markdown: most prose, which need not be looked at any further. */
const MARKS = /[#[*`|~]|^\s*[-+]{3}/;

/** What is enough for a text to be Markdown. */
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
 * What shows that a text is Markdown, as it follows "by", or `undefined` when too little does. Underlined titles, lists and
 * `>` before quoted lines are plain text as well.
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
