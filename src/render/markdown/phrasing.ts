import type { PhrasingContent } from 'mdast';
import type { Delete, Emphasis, Inline, Link, Strong } from '../../article/types.js';
import { withPlainSpaces } from '../lines/line.js';

/** A node that styles or links the words in it. */
type Mark = Emphasis | Strong | Delete | Link;

/**
 * Makes mdast's phrasing content of running text, in a form that Markdown can say: neighbouring texts are joined, so is
 * neighbouring code; a mark within a mark of its kind is left out, and so is an empty one; neither a mark nor the whole
 * begins or ends with a space or a line break.
 */
export function phrasingOf(children: readonly Inline[]): PhrasingContent[] {
  return withoutEdges(phrasingWithin(children, [])).inner;
}

/** @param within the types of the marks that the text stands in */
function phrasingWithin(children: readonly Inline[], within: readonly Mark['type'][]): PhrasingContent[] {
  return withNeighboursJoined(children.flatMap((node) => nodesOf(node, within)));
}

function nodesOf(node: Inline, within: readonly Mark['type'][]): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value === '' ? [] : [{ type: node.type, value: withPlainSpaces(node.value) }];
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
      return nodesOfMark(node, within);
    case 'image':
      return [{ type: 'image', url: node.url, alt: withPlainSpaces(node.alternativeText), title: node.title ?? null }];
    case 'break':
      return [{ type: 'break' }];
  }
}

function nodesOfMark(node: Mark, within: readonly Mark['type'][]): PhrasingContent[] {
  const children = phrasingWithin(node.children, [...within, node.type]);
  if (within.includes(node.type)) return children;
  const { before, inner, after } = withoutEdges(children);
  return inner.length === 0 ? children : [...before, markOf(node, inner), ...after];
}

function markOf(node: Mark, children: PhrasingContent[]): PhrasingContent {
  if (node.type !== 'link') return { type: node.type, children };
  return { type: 'link', url: node.url, title: node.title ?? null, children };
}

/** Nodes, and the spaces and line breaks before and after them. */
interface Edged {
  readonly before: PhrasingContent[];
  readonly inner: PhrasingContent[];
  readonly after: PhrasingContent[];
}

/** Cuts the spaces and line breaks at either end off the nodes. */
function withoutEdges(nodes: readonly PhrasingContent[]): Edged {
  const parts = nodes.flatMap(withEdgesApart);
  const start = parts.findIndex((node) => !isSpace(node));
  const end = parts.findLastIndex((node) => !isSpace(node)) + 1;
  if (end === 0) return { before: parts, inner: [], after: [] };
  return {
    before: parts.slice(0, start),
    inner: withNeighboursJoined(parts.slice(start, end)),
    after: parts.slice(end),
  };
}

function withEdgesApart(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  const words = node.value.trim();
  const start = node.value.indexOf(words);
  const values = [node.value.slice(0, start), words, node.value.slice(start + words.length)];
  return values.filter((value) => value !== '').map((value) => ({ type: 'text', value }));
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** Joins neighbours of one type: how they are escaped, and where a mark ends, depends on what stands beside. */
function withNeighboursJoined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const runs: PhrasingContent[][] = [];
  for (const node of nodes) {
    const run = runs.at(-1);
    if (run?.[0]?.type === node.type) run.push(node);
    else runs.push([node]);
  }
  return runs.flatMap(joinRun);
}

function joinRun(run: PhrasingContent[]): PhrasingContent[] {
  const [first] = run;
  switch (first?.type) {
    case 'text':
    case 'inlineCode':
      return [{ type: first.type, value: run.map((node) => ('value' in node ? node.value : '')).join('') }];
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: first.type, children: withNeighboursJoined(run.flatMap(childrenOf)) }];
    default:
      return run;
  }
}

function childrenOf(node: PhrasingContent): PhrasingContent[] {
  return 'children' in node ? node.children : [];
}
