import { lists } from 'lexicon:alert-kinds';
import { isOneOf } from '../../../lexicon/lookups.js';
import {
  alertOpeningHtml,
  apart,
  type Dialect,
  fenced,
  isBlankInQuotation,
  type Line,
  linesOf,
  marginOf,
  plainLines,
  rewriteLines,
  textAt,
  textOfLines,
} from './lines.js';

const isAlertKind = isOneOf(lists);

/** The beginning of a box between colons, as Docusaurus, VuePress, Pandoc, Quarto and MyST write it. */
const START = /^:{3,}\s*(?:(\{[^{}]*\})|([A-Za-z][\w-]*)|(?=\[))\s*(.*?)\s*:*$/;
const END = /^:{3,}\s*$/;

/** A box that was begun. */
interface OpenBox {
  readonly at: number;
  readonly kind: string;
  readonly title: string;
}

/** A box with the line that ends it. */
interface Box extends OpenBox {
  readonly end: number;
}

/** Boxes between lines of colons: alerts, and parts of a page, which are no more than what stands in them. */
export const colonBoxes: Dialect = (lines, { leaveOut }) => {
  const boxes = boxesIn(lines);
  const starts = new Map(boxes.map((box) => [box.at, box]));
  const ends = new Map(boxes.map((box) => [box.end, box]));
  return rewriteLines(lines, ({ text }, at) => {
    const [box, ended] = [starts.get(at), ends.get(at)];
    const margin = marginOf(text);
    if (ended !== undefined) return { by: apart(margin, ...(isAlertKind(ended.kind) ? ['</div>'] : [])), end: at + 1 };
    if (box === undefined) return undefined;
    if (box.kind === 'mermaid') {
      const code = lines.slice(at + 1, box.end).map((line) => line.text.slice(margin.length));
      return { by: fenced(margin, 'mermaid', code), end: box.end + 1 };
    }
    if (!isAlertKind(box.kind)) leaveOut(text);
    return { by: startOfBox(box, margin), end: at + 1 };
  });
};

/** Finds the boxes that have an end. */
function boxesIn(lines: readonly Line[]): readonly Box[] {
  const open: OpenBox[] = [];
  const found: Box[] = [];
  lines.forEach(({ text, isCode }, at) => {
    if (isCode && open.at(-1)?.kind !== 'mermaid') return;
    const words = text.slice(marginOf(text).length);
    const start = START.exec(words);
    if (END.test(words)) {
      const box = open.pop();
      if (box !== undefined) found.push({ ...box, end: at });
    } else if (start !== null) open.push({ at, ...namesOf(start) });
  });
  return found;
}

function namesOf([, attributes = '', name = '', rest = '']: RegExpExecArray): Pick<OpenBox, 'kind' | 'title'> {
  const kind = (name || (/\.(?:callout-)?([a-z]+)/i.exec(attributes)?.[1] ?? attributes.slice(1, -1))).toLowerCase();
  const label = /^\[(.*)\]\s*(?:\{[^{}]*\})?$/.exec(rest)?.[1];
  const given = /title\s*=\s*"([^"]*)"/.exec(attributes + rest)?.[1];
  return { kind: kind.trim(), title: label ?? given ?? rest.replace(/\{[^{}]*\}$/, '').trim() };
}

function startOfBox({ kind, title }: OpenBox, margin: string): readonly Line[] {
  if (!isAlertKind(kind)) return apart(margin, ...(title === '' ? [] : [`**${title}**`]));
  return apart(margin, ...alertOpeningHtml(kind, title));
}

/** A box, or one of several pages in one place, as MkDocs writes them: `!!! note "Title"`, `??? tip`, `=== "Linux"`. */
const ADMONITION = /^(!!!|\?\?\?\+?|===[!+]?)\s+(?:([A-Za-z][\w -]*?)\s*)?(?:"(.*)")?\s*$/;

/** Boxes whose lines are set in. */
export const indentedBoxes: Dialect = (lines, rewriting) =>
  rewriteLines(lines, ({ text, isCode }, at) => {
    const margin = marginOf(text);
    const [, mark = '', name = '', title] = ADMONITION.exec(isCode ? '' : text.slice(margin.length)) ?? [];
    const isPage = mark.startsWith('=');
    const isNamed = isPage ? title !== undefined : name !== '';
    const end = isNamed ? endOfIndented(lines, at, margin.length + 4) : at + 1;
    if (end === at + 1) return undefined;
    const inside = lines.slice(at + 1, end).map((line) => margin + line.text.slice(margin.length + 4));
    const words = indentedBoxes(linesOf(inside.join('\n')), rewriting);
    const [kind = 'note'] = name.toLowerCase().split(' ');
    const start = isPage ? [`**${title ?? ''}**`] : alertOpeningHtml(kind, title ?? '');
    return { by: [...apart(margin, ...start), ...words, ...apart(margin, ...(isPage ? [] : ['</div>']))], end };
  });

/** Finds the line after those that are set in below a line; the next one where there are none. */
function endOfIndented(lines: readonly Line[], at: number, indent: number): number {
  let end = at + 1;
  for (let next = at + 1; next < lines.length; next++) {
    const text = textAt(lines, next);
    if (isBlankInQuotation(text)) continue;
    if (marginOf(text).replaceAll('\t', '    ').length < indent) break;
    end = next + 1;
  }
  return end;
}

/** Remarks of Obsidian on lines of their own, between two lines `%%`. */
export const blockRemarks: Dialect = (lines, { leaveOut }) =>
  rewriteLines(lines, ({ text, isCode }, at) => {
    const isMark = !isCode && text.trim() === '%%';
    const length = isMark ? lines.slice(at + 1).findIndex((line) => line.text.trim().endsWith('%%')) : -1;
    if (length === -1) return undefined;
    const end = at + length + 2;
    leaveOut(textOfLines(lines.slice(at, end), ' '));
    return { by: plainLines(''), end };
  });
