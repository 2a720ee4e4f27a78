import type { HtmlElement } from '../../dom/types.js';
import { elementsOf, isElement } from '../../dom/walk.js';
import { BLOCK_ELEMENTS } from '../../words/block-elements.js';
import { CLASS_WORDS } from '../../words/class-words.js';
import { namesOf, phrasesOf } from '../names-of.js';
import type { Draft, Finding } from '../types.js';

interface Names {
  readonly anywhere: ReadonlyMap<string, string>;
  readonly whole: ReadonlyMap<string, string>;
}

/** What is the article's whatever a page calls it. */
const SET_APART: ReadonlySet<string> = new Set(['figure', 'blockquote', 'pre', 'table']);

/** Links within a line that are as many characters as this and nearly nothing else, are a box that opens over the text. */
const LEAST_LINKED = 100;
const NEARLY_ALL = 0.8;

/** The least of its line that an element within it takes when it is no part of the article. */
const LEAST_OF_LINE = 0.6;

/** Finds what a page itself calls no part of its article by class, id or role, by whole tokens. */
export function byClass(draft: Draft): readonly Finding[] {
  const names = knownNames();
  const runs = new Map<HtmlElement, number>();
  const below = (parent: HtmlElement): readonly Finding[] =>
    parent.childNodes.flatMap((child) => {
      if (!isElement(child) || SET_APART.has(child.localName)) return [];
      const reason = reasonOf(child, names);
      return reason !== undefined && standsAlone(child, draft, runs) ? [{ element: child, reason }] : below(child);
    });
  return below(draft.root);
}

function reasonOf(element: HtmlElement, { anywhere, whole }: Names): string | undefined {
  for (const tokens of namesOf(element)) {
    const reason =
      whole.get(tokens.join(' ')) ??
      phrasesOf(tokens)
        .map((phrase) => anywhere.get(phrase))
        .find(Boolean);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/**
 * Whether an element is a block, or most of the block that it stands in: a word of a sentence is not left out.
 *
 * @param runs what was counted already, by block
 */
function standsAlone(element: HtmlElement, { weightOf }: Draft, runs: Map<HtmlElement, number>): boolean {
  const { letters, linkLetters } = weightOf(element);
  if (BLOCK_ELEMENTS.has(element.localName)) return elementsOf(element, 'blockquote').length === 0;
  if (linkLetters >= letters * NEARLY_ALL && letters >= LEAST_LINKED) return true;
  let parent = element.parentNode;
  while (parent?.nodeType === 1 && !BLOCK_ELEMENTS.has(parent.localName)) parent = parent.parentNode;
  if (parent?.nodeType !== 1) return false;
  const run = runs.get(parent) ?? lettersOfRun(parent, weightOf);
  runs.set(parent, run);
  return letters >= run * LEAST_OF_LINE;
}

/** The characters of an element's own that stand in none of its blocks. */
function lettersOfRun(parent: HtmlElement, weightOf: Draft['weightOf']): number {
  const blocks = parent.children.filter(({ localName }) => BLOCK_ELEMENTS.has(localName));
  return blocks.reduce((letters, block) => letters - weightOf(block).letters, weightOf(parent).letters);
}

function knownNames(): Names {
  return {
    anywhere: new Map(CLASS_WORDS.flatMap(({ reason, names }) => names.map((name) => [name, reason]))),
    whole: new Map(CLASS_WORDS.flatMap(({ reason, whole }) => whole.map((name) => [name, reason]))),
  };
}
