import type { Break, Delete, Emphasis, Image, Inline, InlineCode, Link, Strong, Text } from './types.js';

/** A node that says something of the words in it. */
export type Mark = Emphasis | Strong | Delete | Link;

/** A piece of running text and all marks that it stands in, the outermost first; no two are of one kind. */
export interface Leaf {
  readonly node: Text | InlineCode | Image | Break;
  readonly marks: readonly Mark[];
}

/** The pieces of running text, in order. */
export function leavesOf(children: readonly Inline[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  addLeaves(children, [], leaves);
  return leaves;
}

function addLeaves(children: readonly Inline[], marks: readonly Mark[], leaves: Leaf[]): void {
  for (const node of children) {
    if (!('children' in node)) leaves.push({ node, marks });
    else addLeaves(node.children, marks.some(({ type }) => type === node.type) ? marks : [...marks, node], leaves);
  }
}

/** Running text of these pieces: neighbours in the same marks stand in one, neighbouring texts are one. */
export function nodesOf(leaves: readonly Leaf[], depth = 0): readonly Inline[] {
  const nodes: Inline[] = [];
  for (const run of runsOf(leaves, depth)) {
    const mark = run[0]?.marks[depth];
    if (mark !== undefined) nodes.push({ ...mark, children: nodesOf(run, depth + 1) });
    else for (const node of joinedTexts(run)) nodes.push(node);
  }
  return nodes;
}

/** Splits pieces into runs of neighbours that share the same mark at a depth, or have no mark there. */
function runsOf(leaves: readonly Leaf[], depth: number): readonly (readonly Leaf[])[] {
  const runs: Leaf[][] = [];
  for (const leaf of leaves) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && isSameMark(run[0].marks[depth], leaf.marks[depth])) run.push(leaf);
    else runs.push([leaf]);
  }
  return runs;
}

function joinedTexts(leaves: readonly Leaf[]): readonly Leaf['node'][] {
  const joined: Leaf['node'][] = [];
  for (const { node } of leaves) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

/** The marks, from the outermost on, that two pieces both stand in. */
export function sharedMarks(one: readonly Mark[], other: readonly Mark[]): readonly Mark[] {
  const end = one.findIndex((mark, depth) => !isSameMark(mark, other[depth]));
  return end === -1 ? one : one.slice(0, end);
}

/** Whether two marks beside one another are one: two links are not, though they lead to the same place. */
function isSameMark(one: Mark | undefined, other: Mark | undefined): boolean {
  return one === other || (one !== undefined && one.type !== 'link' && one.type === other?.type);
}
