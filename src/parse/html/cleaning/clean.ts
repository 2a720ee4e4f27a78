import type { Omission } from '../../../article/parsed.js';
import { neutralise } from '../../../article/safe-text.js';
import type { Metadata } from '../../../article/types.js';
import { isElement, isWithin } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import { type Line, lineText, type Measured, withoutParts } from '../page/measure.js';
import { ARTICLE_LINES, type Draft, type Mark, MOST_FOR_ONE_REASON, type Rule } from './draft.js';
import { markHead, standfirstOf } from './head.js';
import { markFurnitureLines, markLastLines, markTail } from './lines.js';
import { markLinks, markOtherArticles } from './links.js';
import { markElements, markNamedParts } from './named-parts.js';

/**
 * The rules by what they need to know: parts by their elements; parts by what the page calls them, and what stands after a
 * heading such as "Related"; lines by what they say; the lines that are then left at the beginning and the end. Within a stage
 * the rules do not see each other's marks, so their order does not matter.
 */
const STAGES: readonly (readonly Rule[])[] = [
  [markElements, markOtherArticles],
  [markTail, markNamedParts],
  [markLinks, markFurnitureLines],
  [markHead, markLastLines],
];

/** The least of an article that must be left for the marks to count, as a share of its characters. */
const LEAST_LEFT = 0.4;

/** The parts that cleaning has removed from an article. */
export interface Cleaned {
  /** The standfirst, which is no block of the article. */
  readonly standfirst?: string;
  /** The furniture, in reading order. */
  readonly omissions: readonly Omission[];
}

/**
 * Takes the standfirst and the furniture of the page out of an article. Rules mark elements first; one that holds several long
 * lines keeps its place, and so does everything that is marked for a reason which would take a third of the article. Then all
 * that is marked is removed at once, unless too little of the article would be left.
 *
 * @param root the article, its figures marked; it is changed
 * @param measured the measures of the article as it stands
 * @param metadata the metadata of the article by the page
 */
export function clean(root: HtmlElement, measured: Measured, metadata: Metadata): Cleaned {
  const standfirst = standfirstOf(root, measured.lines);
  const { whole, lines, measureOf } = withoutLine(measured, standfirst);
  const known = { ...metadata, ...(standfirst && { description: neutralise(standfirst.text) }) };
  const outsideFigures = lines.filter(({ element }) => !isInFigure(element, root));
  const marks = new Map<HtmlElement, string>();
  for (const rules of STAGES) {
    const left = outsideFigures.filter(({ element }) => !isWithin(element, marks));
    const draft: Draft = { root, metadata: known, lines: left, measureOf };
    const found = rules.flatMap((rule) => allowed(rule(draft), draft, whole.characters, marks));
    for (const { element, reason } of found) if (!marks.has(element)) marks.set(element, reason);
  }
  const dropped = outermost(root, marks);
  const lost = dropped.reduce((sum, { element }) => sum + measureOf(element).characters, 0);
  const isTooMuch = whole.characters - lost < whole.characters * LEAST_LEFT;
  standfirst?.element.remove();
  return {
    ...(standfirst && { standfirst: neutralise(standfirst.text) }),
    omissions: isTooMuch ? [] : dropped.flatMap(remove),
  };
}

function withoutLine(measured: Measured, line: Line | undefined): Measured {
  if (line === undefined) return measured;
  const lines = measured.lines.filter((other) => other !== line);
  return { ...measured, whole: withoutParts(measured.whole, [line.measure]), lines };
}

function isInFigure(element: HtmlElement, root: HtmlElement): boolean {
  for (let at = element; at !== root; ) {
    if (at.localName === 'figure') return true;
    if (at.parentNode?.nodeType !== 1) return false;
    at = at.parentNode;
  }
  return false;
}

/** The marks of a rule that count: none on long text, and no reason that would take too much of the whole. */
function allowed(
  marks: readonly Mark[],
  draft: Draft,
  whole: number,
  earlier: ReadonlyMap<HtmlElement, string>,
): readonly Mark[] {
  const most = whole * MOST_FOR_ONE_REASON;
  const small = marks.filter(({ element }) => {
    const { characters, longLines } = draft.measureOf(element);
    return characters <= most && longLines < ARTICLE_LINES;
  });
  const sums = new Map<string, number>();
  for (const { element, reason } of small) {
    const characters = isWithin(element, earlier) ? 0 : draft.measureOf(element).characters;
    sums.set(reason, (sums.get(reason) ?? 0) + characters);
  }
  return small.filter(({ reason }) => (sums.get(reason) ?? 0) <= most);
}

/** The marks on elements that stand in no other marked element, in reading order. */
function outermost(root: HtmlElement, marks: ReadonlyMap<HtmlElement, string>): readonly Mark[] {
  const reason = marks.get(root);
  if (reason !== undefined) return [{ element: root, reason }];
  return root.childNodes.flatMap((child) => (isElement(child) ? outermost(child, marks) : []));
}

function remove({ element, reason }: Mark): readonly Omission[] {
  const text = neutralise(lineText(element));
  element.remove();
  return text === '' ? [] : [{ text, reason }];
}
