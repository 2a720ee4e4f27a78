import type { Omission } from '../../../article/parsed.js';
import { neutralise } from '../../../article/safe-text.js';
import type { Metadata } from '../../../article/types.js';
import type { HtmlElement } from '../dom/types.js';
import { isElement } from '../dom/walk.js';
import { markFigures } from './mark-figures.js';
import { afterHeading } from './steps/after-heading.js';
import { byClass } from './steps/by-class.js';
import { byElement } from './steps/by-element.js';
import { head } from './steps/head.js';
import { linkLists } from './steps/link-lists.js';
import { otherArticles } from './steps/other-articles.js';
import { pageLines } from './steps/page-lines.js';
import { trailingLines } from './steps/trailing-lines.js';
import type { Draft, Finding, Line, Step, Weight } from './types.js';
import { lineText, weigh } from './weigh.js';

const STEPS: readonly Step[] = [
  byElement,
  otherArticles,
  afterHeading,
  byClass,
  linkLists,
  pageLines,
  head,
  trailingLines,
];

/** The most of an article that one rule may take, as a share of its letters. */
const MOST_BY_RULE = 1 / 3;

/** So many long lines without links are the article, whatever they are called. */
const ARTICLE_LINES = 3;

/** The least that must be left for the cleaning to hold, as a share of the letters. */
const LEAST_LEFT = 0.4;

const NOTHING: Weight = { letters: 0, linkLetters: 0, longLines: 0 };

/**
 * Takes out of an article what the page has put there: names of class, elements, lists of links, what repeats the
 * metadata at the head, what leads elsewhere at the tail. Each rule is held to a third of the article, and what would
 * leave too little of it is not done at all.
 *
 * @param root what was found to be the article; what is left out is removed from it
 * @param metadata what is known of the article from elsewhere on the page
 * @returns what was left out, in order
 */
export function clean(root: HtmlElement, metadata: Metadata): readonly Omission[] {
  markFigures(root);
  const { whole, lines, weights } = weigh(root);
  const found = new Map<HtmlElement, string>();
  for (const step of STEPS) {
    const draft = draftOf({ root, metadata, lines, weights, found });
    for (const { element, reason } of held(step(draft), draft, whole))
      if (!found.has(element)) found.set(element, reason);
  }
  const dropped = outermost(root, found);
  const lost = dropped.reduce((sum, { element }) => sum + (weights.get(element)?.letters ?? 0), 0);
  return whole.letters - lost < whole.letters * LEAST_LEFT ? [] : removed(dropped);
}

interface State {
  readonly root: HtmlElement;
  readonly metadata: Metadata;
  readonly lines: readonly Line[];
  readonly weights: ReadonlyMap<HtmlElement, Weight>;
  readonly found: ReadonlyMap<HtmlElement, string>;
}

function draftOf({ root, metadata, lines, weights, found }: State): Draft {
  const gone = new Map<HtmlElement, boolean>();
  const isGone = (element: HtmlElement): boolean => {
    const known = gone.get(element);
    if (known !== undefined) return known;
    const { parentNode } = element;
    const is = found.has(element) || (element !== root && parentNode?.nodeType === 1 && isGone(parentNode));
    gone.set(element, is);
    return is;
  };
  return {
    root,
    metadata,
    lines: lines.filter(({ element }) => !isGone(element) && !isInFigure(element, root)),
    weightOf: (element) => weights.get(element) ?? NOTHING,
    isGone,
  };
}

function isInFigure(element: HtmlElement, root: HtmlElement): boolean {
  for (let at = element; at !== root; ) {
    if (at.localName === 'figure') return true;
    if (at.parentNode?.nodeType !== 1) return false;
    at = at.parentNode;
  }
  return false;
}

/** The findings of a step that it may take: no long text, and by each reason no more than a third of the whole. */
function held(findings: readonly Finding[], draft: Draft, whole: Weight): readonly Finding[] {
  const most = whole.letters * MOST_BY_RULE;
  const small = findings.filter(({ element }) => {
    const { letters, longLines } = draft.weightOf(element);
    return letters <= most && longLines < ARTICLE_LINES;
  });
  const sums = new Map<string, number>();
  for (const { element, reason } of small) {
    const letters = draft.isGone(element) ? 0 : draft.weightOf(element).letters;
    sums.set(reason, (sums.get(reason) ?? 0) + letters);
  }
  return small.filter(({ reason }) => (sums.get(reason) ?? 0) <= most);
}

/** What was found and does not stand in something else that was found, in reading order. */
function outermost(root: HtmlElement, found: ReadonlyMap<HtmlElement, string>): readonly Finding[] {
  const reason = found.get(root);
  if (reason !== undefined) return [{ element: root, reason }];
  return root.childNodes.flatMap((child) => (isElement(child) ? outermost(child, found) : []));
}

function removed(findings: readonly Finding[]): readonly Omission[] {
  return findings.flatMap(({ element, reason }) => {
    const text = neutralise(lineText(element));
    element.remove();
    return text === '' ? [] : [{ text, reason }];
  });
}
