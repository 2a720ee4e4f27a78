import { inlineText } from '../../article/text.js';
import type { Block, Section } from '../../article/types.js';
import type { ArticleView, View } from '../../select/types.js';
import { prefixBlock } from '../lines/layout.js';
import type { StyledLine } from '../lines/line.js';
import { wrap } from '../lines/wrap.js';
import { type LinkStyle, type NumberedLinks, numberLinks } from '../links.js';
import { markDeletions } from '../map-inlines.js';
import { attributionLines, blockLines, isAttribution } from './blocks.js';
import { flow, type PageBlock } from './flow.js';
import { headingLines, headLines, outlineHeadLines, titleLines } from './head.js';
import { styledText } from './inlines.js';
import { outlineLines } from './outline.js';
import { hyperlinks, type Linker, paint, type Theme } from './paint.js';
import { quotationBlocks } from './quotes.js';
import { type Highlighter, type ParagraphSetter, type SetPicture, type Setting, within } from './setting.js';
import { ASCII_SIGNS, UNICODE_SIGNS } from './signs.js';

/** How a page is set. */
export interface TerminalOptions {
  /** How many columns a line may take, the margin among them: at least 1. */
  readonly columns: number;
  /** How many colours there are: 0 none (and no escape sequence but hyperlinks), 1 sixteen, 2 256, 3 all. */
  readonly color: 0 | 1 | 2 | 3;
  /** How the addresses of links are shown: `none` when absent. */
  readonly links?: LinkStyle;
  /** Tells the words of code apart, as `loadHighlighter` gives it; absent, code is set as it stands. */
  readonly highlight?: Highlighter | undefined;
  /** The title above an outline or above quotations, even where only some sections are shown. */
  readonly title?: string;
  /** Sets the pictures of figures; absent where none are shown. */
  readonly setPicture?: SetPicture | undefined;
  /** Sets the lines of paragraphs (`loadParagraphSetter`); without it each line takes as much as it can hold. */
  readonly setParagraph?: ParagraphSetter | undefined;
  /** How many columns stay free at the left: fewer than `columns`, 0 when absent. */
  readonly margin?: number;
  /** Whether the page is drawn in ASCII signs, for a locale without UTF-8; the words stay as they are. */
  readonly ascii?: boolean;
}

/** How a page is set, with what only this program asks for. */
export interface PageOptions extends TerminalOptions {
  /** How the blocks are put together: one below the other when absent. */
  readonly arrangement?: Arrangement;
}

/** The place of a line in an article. */
export interface LinePlace {
  /** The number of its section, from 1; 0 above the first one, where headline and standfirst are. */
  readonly section: number;
  /** The index of its block within the section, from 0; `TITLE` for the section's title. */
  readonly block: number;
}

/** One line of an article with its place. */
export interface PlacedLine extends LinePlace {
  readonly line: StyledLine;
}

/** The index that stands for the title of a section, before its first block. */
export const TITLE = -1;

/** Is told of each part of an article before it is set. */
type OnBlock = (section: number, block: number) => void;

/** A way to put the blocks of a page together. */
export interface Arrangement {
  /** Gives the columns that a block has of those that the page has. */
  blockColumns(columns: number): number;
  /** Puts the blocks together. All but the head are set in as many columns as `blockColumns` gives. */
  arrange(blocks: Iterable<PageBlock>, setting: Setting): Iterable<StyledLine>;
}

const ONE_BELOW_THE_OTHER: Arrangement = { blockColumns: (columns) => columns, arrange: flow };

/** Words that are all in quotation marks. */
const SAID = /^\s*["'“”„«»‘‚「『].*["'”“»«’」』]\s*$/s;

/** Sets a view as a page for the terminal, as `renderTerminal`, in the styles of a theme. */
export function terminalPage(view: View, options: PageOptions, theme: Theme): string {
  const { links, margin = 0, arrangement = ONE_BELOW_THE_OTHER } = options;
  const link: Linker = links === 'hyperlink' ? hyperlinks() : (text) => text;
  const setting = settingOf(options);
  const blocks = pageBlocks(view, {
    setting,
    options,
    body: within(setting, arrangement.blockColumns(setting.columns)),
  });
  const spaces = ' '.repeat(margin);
  let text = '';
  for (const line of arrangement.arrange(blocks, setting)) {
    const painted = paint(line, theme, link);
    text += painted === '' ? '\n' : `${spaces}${painted}\n`;
  }
  return text;
}

function settingOf(options: TerminalOptions): Setting {
  const { columns, color, margin = 0, ascii = false, highlight, setPicture, setParagraph } = options;
  const signs = ascii ? ASCII_SIGNS : UNICODE_SIGNS;
  return { columns: columns - margin, color, signs, highlight, setPicture, setParagraph };
}

/**
 * Sets an article line by line, as `terminalPage` does, and tells where in it each line stands. A blank line has the place of
 * what follows it.
 */
export function* placedLines(view: ArticleView, options: TerminalOptions): Generator<PlacedLine, void, undefined> {
  const setting = settingOf(options);
  let place: LinePlace = { section: 0, block: TITLE };
  const blocks = articleBlocks(view, { setting, body: setting, options }, (section, block) => {
    place = { section, block };
  });
  for (const line of flow(blocks)) yield { line, ...place };
}

/** What a page is set by. */
interface PageSetting {
  /** Of what stands above all columns. */
  readonly setting: Setting;
  /** Of all other blocks. */
  readonly body: Setting;
  readonly options: TerminalOptions;
}

function* pageBlocks(view: View, page: PageSetting): Generator<PageBlock, void, undefined> {
  const { setting, body, options } = page;
  switch (view.type) {
    case 'article':
      yield* options.links === 'footnote' ? footnotedBlocks(view, page) : articleBlocks(view, page);
      break;
    case 'outline':
      yield { role: 'head', lines: outlineHeadLines(view, options.title, setting) };
      yield { role: 'text', lines: outlineLines(view.sections, body.columns) };
      break;
    case 'quotations':
      if (view.quotations.length === 0) break;
      yield { role: 'head', lines: titleLines(options.title, setting) };
      yield* quotationBlocks(view, body);
  }
}

function* footnotedBlocks(article: ArticleView, page: PageSetting): Generator<PageBlock, void, undefined> {
  const { view, addresses } = numberLinks(article);
  yield* articleBlocks(view, page);
  yield { role: 'text', lines: addressLines(addresses, page.body.columns) };
}

/** Gives the blocks of an article: its head, unless only sections were asked for, then its sections. */
function* articleBlocks(
  view: ArticleView,
  { setting, body }: PageSetting,
  onBlock: OnBlock = () => {},
): Generator<PageBlock, void, undefined> {
  if (!view.partial) yield { role: 'head', lines: headLines(view.article, setting) };
  for (const { section, number } of view.sections)
    yield* sectionBlocks(section, body, (block) => onBlock(number, block));
}

function* sectionBlocks(
  section: Section,
  setting: Setting,
  onBlock: (block: number) => void,
): Generator<PageBlock, void, undefined> {
  onBlock(TITLE);
  yield { role: 'heading', lines: headingLines(section, setting) };
  let before: Block | undefined;
  for (const [index, block] of section.blocks.entries()) {
    onBlock(index);
    const shown = setting.color === 0 ? markDeletions(block) : block;
    if (isAttribution(shown) && isSaid(before)) yield { role: 'attribution', lines: attributionLines(shown, setting) };
    else
      yield {
        role: shown.type === 'paragraph' && shown.caption ? 'caption' : 'text',
        lines: blockLines(shown, setting),
      };
    before = block;
  }
}

/** Tells whether a block is what somebody said and nothing else. */
function isSaid(block: Block | undefined): boolean {
  return block?.type === 'blockquote' || (block?.type === 'paragraph' && SAID.test(inlineText(block.children)));
}

/** Sets the addresses of an article's links, each beside its number. */
function addressLines(addresses: NumberedLinks['addresses'], columns: number): readonly StyledLine[] {
  const widest = String(addresses.at(-1)?.[1] ?? '').length;
  return addresses.flatMap(([address, number]) => {
    const first = `${`[${number}]`.padStart(widest + 2)} `;
    const prefix = { first, rest: ' '.repeat(first.length), roles: ['marker'] } as const;
    return prefixBlock(prefix, columns, (room) => wrap([styledText(address)], room));
  });
}
