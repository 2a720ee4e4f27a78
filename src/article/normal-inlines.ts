import { type Leaf, leavesOf, nodesOf, sharedMarks } from './leaves.js';
import { inlineText } from './text.js';
import type { Inline, InlineCode, Text } from './types.js';

/** What a browser shows as one space; spaces that do not break are none of it. */
const BLANKS = /[ \t\n\r\f]+/g;

const SPACE: Leaf = { node: { type: 'text', value: ' ' }, marks: [] };

/** Running text in normal form, cut into paragraphs where line breaks follow one another. */
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
  return paragraphs.map((paragraph) => nodesOf(spaced(paragraph))).filter((nodes) => nodes.length > 0);
}

function isText(node: Inline): node is Text {
  return node.type === 'text';
}

function plainLine(texts: readonly Text[]): readonly Inline[] {
  const value = onOneLine(inlineText(texts));
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Running text in normal form on one line: its line breaks are spaces. */
export function normalLine(children: readonly Inline[]): readonly Inline[] {
  if (children.every(isText)) return plainLine(children);
  const leaves = leavesOf(children).map(({ node, marks }) => ({
    ...(node.type === 'break' ? SPACE : { node }),
    marks,
  }));
  return nodesOf(spaced(leaves));
}

/** What is written under a picture in normal form: without emphasis, since all of it is emphasised; pictures are words. */
export function normalCaption(children: readonly Inline[]): readonly Inline[] {
  const leaves = leavesOf(children).map(
    ({ node, marks }): Leaf => ({
      node: node.type === 'image' ? { type: 'text', value: ` ${node.alternativeText} ` } : node,
      marks: marks.filter(({ type }) => type !== 'emphasis'),
    }),
  );
  return nodesOf(spaced(leaves));
}

/** A text on one line: white space as one space, none at the ends. */
export function onOneLine(text = ''): string {
  return collapsed(text).trim();
}

/** White space as one space, as in a browser. */
function collapsed(text: string): string {
  return text.replace(BLANKS, ' ');
}

/**
 * Running text in the one form that stands for all that look the same: white space is one space, none at the ends or
 * beside a line break, of which no two follow one another; neighbouring texts are one; a mark begins and ends with a word,
 * holds no mark of its kind and does not stand beside one; a picture is a word of its own.
 */
function spaced(leaves: readonly Leaf[]): readonly Leaf[] {
  const kept: Leaf[] = [];
  for (const leaf of withPicturesApart(withEdgesApart(joinedCode(leaves)))) {
    const last = kept.at(-1);
    if (!isGap(leaf)) kept.push(leaf);
    else if (last !== undefined) kept.push(isGap(last) ? joinedGap(kept.pop() ?? last, leaf) : leaf);
  }
  const end = kept.at(-1);
  if (end !== undefined && isGap(end)) kept.pop();
  // What stands between two words is in the marks that both are in.
  return kept.map((leaf, index) =>
    isGap(leaf)
      ? { node: leaf.node, marks: sharedMarks(kept[index - 1]?.marks ?? [], kept[index + 1]?.marks ?? []) }
      : leaf,
  );
}

/** Whether a piece is white space or a line break. */
function isGap({ node }: Leaf): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function joinedGap(one: Leaf, other: Leaf): Leaf {
  if (one.node.type === 'text' && other.node.type === 'text')
    return { node: { type: 'text', value: collapsed(one.node.value + other.node.value) }, marks: [] };
  return { node: { type: 'break' }, marks: [] };
}

/** Neighbouring code in the same marks as one. */
function joinedCode(leaves: readonly Leaf[]): readonly Leaf[] {
  const joined: Leaf[] = [];
  for (const leaf of leaves) {
    if ('value' in leaf.node && leaf.node.value === '') continue;
    const last = joined.at(-1);
    if (leaf.node.type === 'inlineCode' && last?.node.type === 'inlineCode' && isWithin(leaf, last))
      joined[joined.length - 1] = { ...last, node: { ...leaf.node, value: last.node.value + leaf.node.value } };
    else joined.push(leaf);
  }
  return joined;
}

function isWithin({ marks }: Leaf, other: Leaf): boolean {
  return marks.length === other.marks.length && sharedMarks(marks, other.marks).length === marks.length;
}

/** Pieces with the white space at their ends as pieces of their own. */
function withEdgesApart(leaves: readonly Leaf[]): readonly Leaf[] {
  const apart: Leaf[] = [];
  for (const { node, marks } of leaves) {
    if (node.type === 'break') apart.push({ node, marks });
    else if (node.type === 'image')
      apart.push({ node: { ...node, alternativeText: onOneLine(node.alternativeText) }, marks });
    else addWithEdges(node, marks, apart);
  }
  return apart;
}

function addWithEdges({ type, value: written }: Text | InlineCode, marks: Leaf['marks'], apart: Leaf[]): void {
  const value = collapsed(written);
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

/** Pictures with a space to the letters beside them. */
function withPicturesApart(leaves: readonly Leaf[]): readonly Leaf[] {
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
