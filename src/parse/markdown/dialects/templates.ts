import {
  alertOpeningHtml,
  apart,
  attributeIn,
  type Dialect,
  escaped,
  fenced,
  type Line,
  marginOf,
  plainLines,
  type Rewriting,
  rewriteLines,
} from './lines.js';

/** A mark of a program that makes pages, alone on its line: a shortcode of Hugo, a tag of Liquid. */
const TAG = /^(?:\{\{([<%])\s*(\/?)\s*([\w./-]+)\s*(.*?)\s*(\/?)\s*[>%]\}\}|(\{)%-?\s*(end)?([a-z]+)\s*(.*?)\s*-?%\})$/;

/** Such marks around words that stand on the same line: `{{< quote >}}So.{{< /quote >}}`. */
const PAIR = /^(\{\{[<%][^{}]*[>%]\}\})(.+?)(\{\{[<%]\s*\/[^{}]*[>%]\}\})$/;

/** A mark that stands alone on a line. */
interface Mark {
  readonly name: string;
  readonly isEnd: boolean;
  readonly rest: string;
}

function markIn({ text, isCode }: Line): Mark | undefined {
  const found = isCode ? null : TAG.exec(text.trim());
  if (found === null) return undefined;
  const [, , slash = '', name = '', rest = '', , liquid, end = '', tag = '', more = ''] = found;
  return liquid === undefined ? { name, isEnd: slash !== '', rest } : { name: tag, isEnd: end !== '', rest: more };
}

/** Names of shortcodes and tags that are boxes, code and remarks. */
const BOXES = /^(?:notice|alert|callout|admonition|hint|note|tip|info|warning|danger|caution|important)$/;
const CODE = /^(?:highlight|code|codeblock)$/;
const REMARKS = /^comment$/;
const KINDS = /(?:^|[\s"'=])(note|tip|hint|info|important|warning|caution|danger|error|success)(?=[\s"']|$)/i;

/** Shortcodes of Hugo and tags of Liquid on lines of their own: what stands between two of them stays, a picture is one. */
export const shortcodes: Dialect = (all, rewriting) => {
  const lines = all.flatMap(pairOnLines);
  const ends = pairsIn(lines);
  const closings = new Set(ends.values());
  return rewriteLines(lines, (line, at) => {
    const mark = markIn(line);
    if (mark === undefined) return undefined;
    const margin = marginOf(line.text);
    const end = ends.get(at);
    if (closings.has(at)) return { by: apart(margin, ...(BOXES.test(mark.name) ? ['</div>'] : [])), end: at + 1 };
    if (end === undefined) return { by: loneMark(mark, line), end: at + 1 };
    if (!CODE.test(mark.name) && !REMARKS.test(mark.name)) return { by: startOf(mark, line, rewriting), end: at + 1 };
    const inside = lines.slice(at + 1, end).map(({ text }) => text);
    return { by: literalOf(mark, inside, { margin, ...rewriting }), end: end + 1 };
  });
};

/** What stands for lines in which nothing means anything: code, or nothing for a remark. */
function literalOf(
  { name, rest }: Mark,
  lines: readonly string[],
  to: Rewriting & { margin: string },
): readonly Line[] {
  if (!REMARKS.test(name)) return fenced(to.margin, /^[\w+#-]+/.exec(rest)?.[0] ?? '', lines);
  to.leaveOut(lines.join(' '));
  return [];
}

/** Parts a line that begins and ends with a mark. */
function pairOnLines(line: Line): readonly Line[] {
  const [, start = '', words = '', end = ''] = line.isCode ? [] : (PAIR.exec(line.text.trim()) ?? []);
  return start === '' || words.includes('{{') ? [line] : plainLines(start, words, end);
}

/** The lines of marks that are ended, with the lines of their ends. */
function pairsIn(lines: readonly Line[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: { at: number; name: string }[] = [];
  lines.forEach((line, at) => {
    const mark = markIn(line);
    if (mark === undefined) return;
    if (!mark.isEnd) open.push({ at, name: mark.name });
    else {
      const start = open.findLast(({ name }) => name === mark.name);
      if (start === undefined) return;
      pairs.set(start.at, at);
      open.length = open.indexOf(start);
    }
  });
  return pairs;
}

function startOf({ name, rest }: Mark, { text }: Line, { leaveOut }: Rewriting): readonly Line[] {
  const margin = marginOf(text);
  const kind = (KINDS.exec(rest)?.[1] ?? KINDS.exec(name)?.[1] ?? 'note').toLowerCase();
  const quoted = [...rest.matchAll(/(?:^|\s)"([^"]*)"/g)]
    .map(([, words = '']) => words)
    .filter((word) => word.toLowerCase() !== kind);
  const title = attributeIn(rest, 'title', 'label', 'name', 'summary', 'author', 'caption') ?? quoted.at(-1) ?? '';
  if (!BOXES.test(name)) {
    leaveOut(text);
    return apart(margin, ...(title === '' || text.includes('{%') ? [] : [`**${title}**`]));
  }
  return apart(margin, ...alertOpeningHtml(kind, title));
}

/** A mark that nothing ends stays as it is, apart from the lines around it; a picture is a picture. */
function loneMark({ name, rest }: Mark, { text }: Line): readonly Line[] {
  const margin = marginOf(text);
  const src = attributeIn(rest, 'src', 'link', 'image');
  if (!/^(?:figure|img|image|picture)$/.test(name) || src === undefined)
    return apart(margin, text.slice(margin.length));
  const caption = [attributeIn(rest, 'title'), attributeIn(rest, 'caption')].filter((part) => part !== undefined);
  const picture = `<img src="${escaped(src)}" alt="${escaped(attributeIn(rest, 'alt') ?? '')}">`;
  const words = caption.length === 0 ? [] : ['<figcaption>', '', caption.join(': '), '', '</figcaption>'];
  return apart(margin, '<figure>', picture, ...words, '</figure>');
}

/** Attributes of kramdown on a line of their own, and marks in whose place a program puts the contents. */
const MARKS = /^(?:\{:\/?[^{}]*\}|\[TOC\]|\[\[_?TOC_?\]\]|\{\{TOC\}\}|\$\{toc\}|@\[TOC\](?:\([^()]*\))?)$/i;

/** Lines that are nothing but such a mark. */
export const pageMarks: Dialect = (lines, { leaveOut }) => {
  const written: Line[] = [];
  lines.forEach((line, at) => {
    const { text, isCode } = line;
    const next = lines[at + 1]?.text.trim() ?? '';
    if (!isCode && /^\s*[-*+] (?:TOC|toc)$/.test(text) && /^\{:\s*toc\b/.test(next)) leaveOut(text);
    else if (isCode || !MARKS.test(text.trim())) written.push(line);
    else {
      leaveOut(text);
      const isAbove = text.trim().startsWith('{:') && at > 0;
      if (!isAbove) written.push(...plainLines(marginOf(text).trimEnd()));
    }
  });
  return written;
};
