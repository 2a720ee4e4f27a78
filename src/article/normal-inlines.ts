import { foldSpaces, inlineText, onOneLine } from './text.js';
import type {
  Delete,
  Emphasis,
  FootnoteReference,
  Image,
  Inline,
  InlineCode,
  InlineMath,
  LineBreak,
  Link,
  Strong,
  Subscript,
  Superscript,
  Text,
} from './types.js';

/** A node that styles or links the words in it. */
type Mark = Emphasis | Strong | Delete | Superscript | Subscript | Link;

/** A piece of running text and all marks that it stands in, the outermost first; no two are of one kind. */
interface Leaf {
  readonly node: Text | InlineCode | InlineMath | Image | LineBreak | FootnoteReference;
  readonly marks: readonly Mark[];
}

const SPACE: Leaf = { node: { type: 'text', value: ' ' }, marks: [] };

/** Puts running text into normal form, cut into paragraphs where two line breaks follow one another. */
export function normalParagraphs(children: readonly Inline[]): readonly (readonly Inline[])[] {
  // Most paragraphs are words and nothing else.
  if (children.every(isText)) {
    const line = plainLine(children);
    return line.length === 0 ? [] : [line];
  }
  const paragraphs: Leaf[][] = [[]];
  let breaks = 0;
  for (const leaf of leavesOf(children)) {
    if (leaf.node.type === 'break') breaks++;
    else if (!isGap(leaf)) breaks = 0;
    if (breaks === 2) paragraphs.push([]);
    paragraphs.at(-1)?.push(leaf);
  }
  return paragraphs.map((paragraph) => nodesOf(normalLeaves(paragraph))).filter((nodes) => nodes.length > 0);
}

function isText(node: Inline): node is Text {
  return node.type === 'text';
}

function plainLine(texts: readonly Text[]): readonly Inline[] {
  const value = onOneLine(inlineText(texts));
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Puts running text into normal form on one line: its line breaks are spaces. */
export function normalLine(children: readonly Inline[]): readonly Inline[] {
  if (children.every(isText)) return plainLine(children);
  const leaves = leavesOf(children).map(({ node, marks }) => ({
    ...(node.type === 'break' ? SPACE : { node }),
    marks,
  }));
  return nodesOf(normalLeaves(leaves));
}

/** Puts a caption into normal form: without emphasis, since all of it is emphasised; pictures in it are their words. */
export function normalCaption(children: readonly Inline[]): readonly Inline[] {
  const leaves = leavesOf(children).map(
    ({ node, marks }): Leaf => ({
      node: node.type === 'image' ? { type: 'text', value: ` ${node.alternativeText} ` } : node,
      marks: marks.filter(({ type }) => type !== 'emphasis'),
    }),
  );
  return nodesOf(normalLeaves(leaves));
}

/**
 * Puts running text into the one form that stands for all that look the same: white space is one space, none at the ends or
 * beside a line break, and no two line breaks follow one another; neighbouring texts are joined; a mark begins and ends with
 * a word, holds no mark of its kind and does not stand beside one; a picture is a word of its own.
 */
function normalLeaves(leaves: readonly Leaf[]): readonly Leaf[] {
  const kept: Leaf[] = [];
  for (const leaf of spacePictures(cutEdges(joinCode(leaves)))) {
    const last = kept.at(-1);
    if (!isGap(leaf)) kept.push(leaf);
    else if (last !== undefined) kept.push(isGap(last) ? joinGaps(kept.pop() ?? last, leaf) : leaf);
  }
  const end = kept.at(-1);
  if (end !== undefined && isGap(end)) kept.pop();
  // A space between two words stands in the marks that both stand in.
  return kept.map((leaf, index) =>
    isGap(leaf)
      ? { node: leaf.node, marks: sharedMarks(kept[index - 1]?.marks ?? [], kept[index + 1]?.marks ?? []) }
      : leaf,
  );
}

/** Tells whether a piece is white space or a line break. */
function isGap({ node }: Leaf): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function joinGaps(one: Leaf, other: Leaf): Leaf {
  if (one.node.type === 'text' && other.node.type === 'text')
    return { node: { type: 'text', value: foldSpaces(one.node.value + other.node.value) }, marks: [] };
  return { node: { type: 'break' }, marks: [] };
}

/** Joins neighbouring code in the same marks. */
function joinCode(leaves: readonly Leaf[]): readonly Leaf[] {
  const joined: Leaf[] = [];
  for (const leaf of leaves) {
    if ('value' in leaf.node && leaf.node.value === '') continue;
    const last = joined.at(-1);
    if (leaf.node.type === 'inlineCode' && last?.node.type === 'inlineCode' && isInSameMarks(leaf, last))
      joined[joined.length - 1] = { ...last, node: { ...leaf.node, value: last.node.value + leaf.node.value } };
    else joined.push(leaf);
  }
  return joined;
}

function isInSameMarks({ marks }: Leaf, other: Leaf): boolean {
  return marks.length === other.marks.length && sharedMarks(marks, other.marks).length === marks.length;
}

/** Cuts white space off the ends of pieces, into pieces of its own. */
function cutEdges(leaves: readonly Leaf[]): readonly Leaf[] {
  const apart: Leaf[] = [];
  for (const { node, marks } of leaves) {
    if (node.type === 'break' || node.type === 'footnoteReference') apart.push({ node, marks });
    else if (node.type === 'image')
      apart.push({ node: { ...node, alternativeText: onOneLine(node.alternativeText) }, marks });
    else addCut(node, marks, apart);
  }
  return apart;
}

function addCut({ type, value: written }: Text | InlineCode | InlineMath, marks: Leaf['marks'], apart: Leaf[]): void {
  const value = foldSpaces(written);
  const words = value.trim();
  if (words === '') {
    apart.push({ node: { type: 'text', value }, marks });
    return;
  }
  const start = value.length - value.trimStart().length;
  const end = start + words.length;
  if (start > 0) apart.push({ node: { type: 'text', value: value.slice(0, start) }, marks: [] });
  apart.push({ node: { type, value: words }, marks });
  if (end < value.length) apart.push({ node: { type: 'text', value: value.slice(end) }, marks: [] });
}

/** Puts a space between a picture and a letter beside it. */
function spacePictures(leaves: readonly Leaf[]): readonly Leaf[] {
  if (!leaves.some(isPicture)) return leaves;
  return leaves.flatMap((leaf, index) => {
    const last = leaves[index - 1];
    const isGlued =
      last !== undefined && (isPicture(leaf) ? endsInLetter(last) : isPicture(last) && startsInLetter(leaf));
    return isGlued ? [SPACE, leaf] : [leaf];
  });
}

function isPicture({ node }: Leaf): boolean {
  return node.type === 'image';
}

function endsInLetter({ node }: Leaf): boolean {
  return node.type === 'image' || ('value' in node && /[\p{L}\p{N}]$/u.test(node.value));
}

function startsInLetter({ node }: Leaf): boolean {
  return node.type === 'image' || ('value' in node && /^[\p{L}\p{N}]/u.test(node.value));
}

/** Gives the pieces of running text, in order. */
function leavesOf(children: readonly Inline[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  addLeaves(children, [], leaves);
  return leaves;
}

function addLeaves(children: readonly Inline[], marks: readonly Mark[], leaves: Leaf[]): void {
  for (const node of children) {
    // The mark of a note stands in no emphasis and in no link.
    if (node.type === 'footnoteReference') leaves.push({ node, marks: [] });
    else if (!('children' in node)) leaves.push({ node, marks });
    else addLeaves(node.children, marks.some(({ type }) => type === node.type) ? marks : [...marks, node], leaves);
  }
}

/** Makes running text of pieces: neighbours that stand in the same mark are put into one, neighbouring texts are joined. */
function nodesOf(leaves: readonly Leaf[], depth = 0): readonly Inline[] {
  const nodes: Inline[] = [];
  for (const run of runsOf(leaves, depth)) {
    const mark = run[0]?.marks[depth];
    if (mark !== undefined) nodes.push({ ...mark, children: nodesOf(run, depth + 1) });
    else for (const node of joinTexts(run)) nodes.push(node);
  }
  return nodes;
}

/** Stretches of pieces that stand in the same mark at a depth, or in none. */
function runsOf(leaves: readonly Leaf[], depth: number): readonly (readonly Leaf[])[] {
  const runs: Leaf[][] = [];
  for (const leaf of leaves) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && isSameMark(run[0].marks[depth], leaf.marks[depth])) run.push(leaf);
    else runs.push([leaf]);
  }
  return runs;
}

function joinTexts(leaves: readonly Leaf[]): readonly Leaf['node'][] {
  const joined: Leaf['node'][] = [];
  for (const { node } of leaves) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}

/** Gives the marks, from the outermost on, that two pieces both stand in. */
function sharedMarks(one: readonly Mark[], other: readonly Mark[]): readonly Mark[] {
  const end = one.findIndex((mark, depth) => !isSameMark(mark, other[depth]));
  return end === -1 ? one : one.slice(0, end);
}

/**
 * Tells whether two marks beside one another are to be joined: two links are not, even if they lead to the same
 * address.
 */
function isSameMark(one: Mark | undefined, other: Mark | undefined): boolean {
  return one === other || (one !== undefined && one.type !== 'link' && one.type === other?.type);
}
