import { paragraphsAndFigures } from '../../article/normal-form.js';
import type { Omission } from '../../article/parsed.js';
import { onOneLine, tableRows } from '../../article/text.js';
import type { Block, Inline } from '../../article/types.js';
import type { HtmlElement, HtmlNode } from './dom/types.js';

/** A heading that may begin a section; in a quotation or a list it does not. */
export interface Heading {
  readonly type: 'heading';
  /** 1 to 6, as in `h1` to `h6`; 0 stands for the level of the shallowest heading of the article. */
  readonly level: number;
  readonly children: readonly Inline[];
}

/** The beginning or end of a block: text before it and text after it are never one paragraph. */
interface Boundary {
  readonly type: 'boundary';
}

/** A piece of the tree that a node of a page is mapped to, before running text is put into paragraphs. */
export type Content = Inline | Block | Heading | Boundary;

/** The notes that have been referred to, and those that have been found. */
export interface NoteRegister {
  /** The mark of each note that the text refers to, by the id of the note. */
  readonly marks: ReadonlyMap<string, string>;
  /** Notes that the text refers to a note. */
  refer(id: string, mark: string): void;
  /** Says what a note is unless it is found: the text that is shown when a reader points at its mark. */
  suggest(id: string, contents: readonly Content[]): void;
  /** Notes that a note has been found; `false` when it was found before. */
  define(id: string): boolean;
}

/** The tools that the handlers of elements share while a page is mapped. */
export interface Mapping {
  /** Gives the base of an address: of the page's; none of one in the folder beside a page that was saved. */
  baseOf(written: string): string | undefined;
  /**
   * Whether the page was made of Markdown, which says what it means: the title of a picture is its credit or its caption and not
   * only a hint, and code is a block only where it is written as one.
   */
  readonly isMarkdown: boolean;
  /** Maps the nodes in an element, in order. */
  contentsIn(element: HtmlElement): readonly Content[];
  /** Maps some nodes, in order. */
  contentsOf(nodes: readonly HtmlNode[]): readonly Content[];
  /** Notes that an element has been mapped: it gives nothing when it is met again. */
  take(element: HtmlElement): void;
  /** The notes that the text refers to. */
  readonly notes: NoteRegister;
  /** Adds contents to a last section of notes. */
  addNotes(notes: readonly Content[]): void;
  /** Lists something that is left out. */
  omit(omission: Omission): void;
}

/** Maps an element of one kind, and all that is in it, to pieces of the tree. */
export type Handler = (element: HtmlElement, mapping: Mapping) => readonly Content[];

/** The beginning or end of a block. */
export const BOUNDARY: Boundary = { type: 'boundary' };

/** Puts a boundary before and after contents, so that they stand on lines of their own. */
export function onOwnLines(contents: readonly Content[]): readonly Content[] {
  return [BOUNDARY, ...contents, BOUNDARY];
}

/** Whether a content is part of running text. */
export function isInline(content: Content): content is Inline {
  switch (content.type) {
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'superscript':
    case 'subscript':
    case 'inlineMath':
    case 'inlineCode':
    case 'link':
    case 'image':
    case 'footnoteReference':
    case 'break':
      return true;
    default:
      return false;
  }
}

/** Builds blocks of contents that are added one by one. */
interface Flow {
  add(content: Content): void;
  /** The number of nodes of running text that are in no block yet. */
  pending(): number;
  /** Gives the blocks and headings; nothing can be added afterwards. */
  end(): readonly (Block | Heading)[];
}

/** Creates a flow that puts running text into paragraphs, or into figures where it is nothing but pictures. */
export function createBlockFlow(): Flow {
  const flow: (Block | Heading)[] = [];
  let run: Inline[] = [];
  const add = (content: Content): void => {
    if (isInline(content)) {
      run.push(content);
      return;
    }
    if (run.length > 0) {
      for (const block of paragraphsAndFigures(run)) flow.push(block);
      run = [];
    }
    if (content.type !== 'boundary') flow.push(content);
  };
  return {
    add,
    pending: () => run.length,
    end: () => {
      add(BOUNDARY);
      return flow;
    },
  };
}

/** Puts contents into blocks: running text into paragraphs, or into figures where it is nothing but pictures. */
export function blocksAndHeadingsOf(contents: readonly Content[]): readonly (Block | Heading)[] {
  const flow = createBlockFlow();
  for (const content of contents) flow.add(content);
  return flow.end();
}

/** Puts contents into blocks where no section can begin: a heading becomes a paragraph in strong letters. */
export function blocksOf(contents: readonly Content[]): readonly Block[] {
  return blocksAndHeadingsOf(contents).flatMap((part) =>
    part.type === 'heading' ? strongParagraph(part.children) : [part],
  );
}

/** Makes a paragraph in strong letters, which stands for a heading where no section can begin. */
export function strongParagraph(children: readonly Inline[]): readonly Block[] {
  return paragraphsAndFigures([{ type: 'strong', children }]);
}

/**
 * Changes each stretch of running text, in no block yet or in a heading, and leaves finished blocks as they are. So a link
 * around several paragraphs becomes a link in each of them.
 */
export function mapInlineRuns(
  contents: readonly Content[],
  change: (run: readonly Inline[]) => readonly Inline[],
): readonly Content[] {
  const mapped: Content[] = [];
  let run: Inline[] = [];
  const endRun = () => {
    if (run.length > 0) for (const inline of change(run)) mapped.push(inline);
    run = [];
  };
  for (const content of contents) {
    if (isInline(content)) {
      run.push(content);
      continue;
    }
    endRun();
    mapped.push(content.type === 'heading' ? { ...content, children: change(content.children) } : content);
  }
  endRun();
  return mapped;
}

const SPACE: Inline = { type: 'text', value: ' ' };

/** Makes running text of contents where no block can stand: the text of blocks with spaces between them. */
export function inlinesOf(contents: readonly Content[]): readonly Inline[] {
  return contents.flatMap((content): readonly Inline[] => {
    if (isInline(content)) return [content];
    if (content.type === 'boundary') return [SPACE];
    return [SPACE, ...(content.type === 'heading' ? content.children : inlinesOfBlock(content)), SPACE];
  });
}

function inlinesOfBlock(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'paragraph':
      return block.children;
    case 'blockquote':
    case 'footnoteDefinition':
      return inlinesOf(block.children);
    case 'list':
      return block.children.flatMap((item) => [...inlinesOf(item.children), SPACE]);
    case 'code':
      return [{ type: 'inlineCode', value: block.value }];
    case 'math':
      return [{ type: 'inlineMath', value: onOneLine(block.value) }];
    case 'figure':
      return [
        ...pictureOf(block.url, block.alternativeText),
        SPACE,
        ...block.caption,
        SPACE,
        ...creditOf(block.credit),
      ];
    case 'table':
      return tableRows(block).flatMap((row) => row.children.flatMap((cell) => [...cell.children, SPACE]));
    case 'thematicBreak':
      return [];
  }
}

function pictureOf(url: string | undefined, alternativeText = ''): readonly Inline[] {
  return url === undefined ? [{ type: 'text', value: alternativeText }] : [{ type: 'image', url, alternativeText }];
}

function creditOf(credit: string | undefined): readonly Inline[] {
  return credit === undefined ? [] : [{ type: 'text', value: `(${credit})` }];
}
