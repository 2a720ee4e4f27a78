import type { BlockContent, DefinitionContent, Heading, TableRow as MdastRow, PhrasingContent, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type ConstructName, toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { partsOfAlert } from '../article/alerts.js';
import { creditIn } from '../article/normal-figures.js';
import { normalCaption } from '../article/normal-inlines.js';
import { superOrSubscriptAsText } from '../article/raised-text.js';
import { inlineText } from '../article/text.js';
import type {
  Block,
  Blockquote,
  Figure,
  Inline,
  List,
  Section,
  Subscript,
  Superscript,
  Table,
  TableRow,
} from '../article/types.js';
import { captionWithCredit, isLooseItem } from './house-style.js';
import { displayWidth } from './lines/width.js';

/** The deepest heading that Markdown has: those of deeper sections are as deep. */
const DEEPEST_HEADING = 6;

/** The constructs of Markdown within which an address does not become a link by itself. */
const ADDRESSES: ConstructName[] = ['autolink', 'link', 'image', 'label'];

/** A letter or a digit; patterns cannot have Unicode's classes. */
const LETTER = '[A-Za-z\\d\\u00c0-\\uffff]';

/** Characters that would be read as marks, in addition to those that the libraries know. */
const UNSAFE: Unsafe[] = [
  // An address between angle brackets is a link, whatever characters it has (CommonMark, §6.5).
  { character: '<', after: "[\\w.!#$%&'*+/=?^`{|}~-]+@", inConstruct: 'phrasing' },
  // So is one that begins with capitals, or with www and whatever follows it (GFM, §6.9).
  { character: ':', before: '[PS]', after: '\\/', inConstruct: 'phrasing', notInConstruct: ADDRESSES },
  // The mark of a note would be the note itself.
  { character: ':', before: '\\]', inConstruct: 'phrasing' },
  // Marks that many programs know: of formulas, marked and raised words, remarks, attributes, boxes and definitions.
  { character: '$', before: '\\S', after: `(?!${LETTER})`, inConstruct: 'phrasing' },
  { character: '=', before: '[^\\s=]', after: `=(?!=|${LETTER})`, inConstruct: 'phrasing' },
  { character: '^', before: LETTER, after: '[^\\s^]+\\^', inConstruct: 'phrasing' },
  { character: '%', before: `(?:^|(?!${LETTER})[^%])`, after: '%', inConstruct: 'phrasing' },
  { character: '{', after: '(?::\\s*)?(?:[-#.]|[\\w-]+=)[^{}]*\\}', inConstruct: 'phrasing' },
  { character: ':', atBreak: true, after: '(?:::|[ \\t])' },
  { character: '!', atBreak: true, after: '!!' },
  { character: '?', atBreak: true, after: '\\?\\?' },
  { character: '$', atBreak: true, after: '\\$' },
  { character: '{', atBreak: true, after: '[{%:/]' },
  { character: '%', atBreak: true, after: '[ %]' },
  { character: '.', before: '(?<![A-Za-z\\d])[Ww]{3}', inConstruct: 'phrasing', notInConstruct: ADDRESSES },
];

/**
 * Makes a Markdown tree (https://github.com/syntax-tree/mdast) of a headline and sections.
 *
 * @param sections in normal form, but for their depth
 */
export function mdastOf(headline: string | undefined, sections: readonly Section[]): Root {
  const title = headline === undefined ? [] : [headingOf([{ type: 'text', value: headline }], 1)];
  return { type: 'root', children: [...title, ...sections.flatMap(sectionNodes)] };
}

function sectionNodes({ heading, depth, blocks }: Section): (Heading | BlockNode)[] {
  const title = heading === undefined ? [] : [headingOf(heading, depth + 1)];
  return [...title, ...mdastBlocks(blocks)];
}

function headingOf(heading: readonly Inline[], depth: number): Heading {
  const within = Math.min(depth, DEEPEST_HEADING) as Heading['depth'];
  return { type: 'heading', depth: within, children: mdastInlines(heading) };
}

/** Writes a Markdown tree as text; `''` for an empty tree. */
export function serialiseMdast(tree: Root): string {
  return toMarkdown(tree, {
    bullet: '-',
    listItemIndent: 'one',
    // After a bullet that is a star, stars would be one long break.
    handlers: { thematicBreak: (_, parent) => (parent?.type === 'listItem' ? '___' : '* * *') },
    unsafe: UNSAFE,
    extensions: [gfmToMarkdown({ stringLength: displayWidth })],
  });
}

/** A block of a Markdown tree: notes are definitions there. */
type BlockNode = BlockContent | DefinitionContent;

/**
 * Makes nodes of a Markdown tree of blocks.
 *
 * @param blocks in normal form: none is empty, all figures have pictures
 */
function mdastBlocks(blocks: readonly Block[]): BlockNode[] {
  return blocks.map(mdastBlock);
}

function mdastBlock(block: Block): BlockNode {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: mdastInlines(block.children) };
    case 'blockquote':
      return quotationOf(block);
    case 'list':
      return listOf(block);
    case 'code':
      return { type: 'code', lang: block.language ?? null, value: block.value };
    case 'math':
      return { type: 'code', lang: 'math', value: block.value };
    case 'figure':
      return { type: 'paragraph', children: figureOf(block) };
    case 'table':
      return tableOf(block);
    case 'thematicBreak':
      return block;
    case 'footnoteDefinition':
      return {
        type: 'footnoteDefinition',
        identifier: block.label,
        label: block.label,
        children: mdastBlocks(block.children),
      };
  }
}

/** An alert begins with its mark, which is no text, and its title if it has one of its own. */
function quotationOf(quotation: Blockquote): BlockNode {
  const { alert, children } = quotation;
  if (alert === undefined) return { type: 'blockquote', children: mdastBlocks(children) };
  const { title, others } = partsOfAlert(quotation);
  const [next, ...rest] = others;
  const mark: PhrasingContent = { type: 'html', value: `[!${alert.toUpperCase()}]` };
  const line: PhrasingContent[] = title === '' ? [mark] : [mark, { type: 'text', value: ` ${title}` }];
  if (next?.type !== 'paragraph')
    return { type: 'blockquote', children: [{ type: 'paragraph', children: line }, ...mdastBlocks(others)] };
  const words: PhrasingContent[] = [...line, { type: 'text', value: '\n' }, ...mdastInlines(next.children)];
  return { type: 'blockquote', children: [{ type: 'paragraph', children: words }, ...mdastBlocks(rest)] };
}

function listOf({ ordered, start = 1, children }: List): BlockContent {
  return {
    type: 'list',
    ordered,
    start: ordered ? start : null,
    spread: children.some(isLooseItem),
    children: children.map((item) => ({
      type: 'listItem',
      spread: isLooseItem(item),
      checked: item.checked ?? null,
      children: mdastBlocks(item.children),
    })),
  };
}

/**
 * Gives the picture, and its caption with the credit on the next line, emphasised. Where a reader would take the last
 * brackets of the caption for the credit and they are not, the picture's title gives the credit, or else the caption.
 */
function figureOf({ url = '', alternativeText = '', ...figure }: Figure): PhrasingContent[] {
  const caption = normalCaption(captionWithCredit(figure));
  const isClear = creditIn(caption) === figure.credit;
  const title = isClear ? null : (figure.credit ?? inlineText(caption));
  const image: PhrasingContent = { type: 'image', url, alt: alternativeText, title };
  if (caption.length === 0) return [image];
  return [image, { type: 'text', value: '\n' }, { type: 'emphasis', children: mdastInlines(caption) }];
}

/** Makes a table as Markdown has it: always with a header, if an empty one. */
function tableOf({ header, rows, align = [] }: Table): BlockContent {
  const columns = (header ?? rows[0])?.children ?? [];
  const empty: TableRow = { type: 'tableRow', children: columns.map(() => ({ type: 'tableCell', children: [] })) };
  return {
    type: 'table',
    align: columns.map((_, index) => align[index] ?? null),
    children: [header ?? empty, ...rows].map(rowOf),
  };
}

function rowOf({ children }: TableRow): MdastRow {
  return {
    type: 'tableRow',
    children: children.map((cell) => ({ type: 'tableCell', children: mdastInlines(cell.children) })),
  };
}

/**
 * Makes nodes of a Markdown tree of running text.
 *
 * @param children in normal form: no mark is empty, begins or ends with a space or stands in or beside one of its kind
 */
function mdastInlines(children: readonly Inline[]): PhrasingContent[] {
  return children.flatMap((node) =>
    node.type === 'superscript' || node.type === 'subscript'
      ? mdastInlines(superOrSubscriptAsText(node))
      : [mdastInline(node)],
  );
}

function mdastInline(node: Exclude<Inline, Superscript | Subscript>): PhrasingContent {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'break':
      return node;
    case 'inlineMath':
      return { type: 'inlineCode', value: node.value };
    case 'emphasis':
    case 'strong':
    case 'delete':
      return { type: node.type, children: mdastInlines(node.children) };
    case 'link':
      return { type: 'link', url: node.url, title: node.title ?? null, children: mdastInlines(node.children) };
    case 'image':
      return { type: 'image', url: node.url, alt: node.alternativeText, title: node.title ?? null };
    case 'footnoteReference':
      return { type: 'footnoteReference', identifier: node.label, label: node.label };
  }
}
