import type { Article, Section } from '../../article/types.js';
import { articleWords, readingMinutes } from '../../article/words.js';
import type { Quotation } from '../../quotations/types.js';
import type { ArticleView, Selected, View } from '../../select/types.js';
import { formatByline, formatDate, formatWordCount } from '../house-style.js';
import { prefixBlock, stack, stackLazily } from '../lines/layout.js';
import type { Role, StyledLine } from '../lines/line.js';
import { displayWidth } from '../lines/width.js';
import { wrap } from '../lines/wrap.js';
import { type LinkStyle, type NumberedLinks, numberLinks } from '../links.js';
import { markDeletions } from '../map-inlines.js';
import { blockLines } from './blocks.js';
import { styledText, styleInlines } from './inlines.js';
import { outlineLines } from './outline.js';
import { hyperlink, type Linker, paint, type Theme } from './paint.js';
import type { Setting } from './setting.js';

/** The roles of headings by depth. Deeper headings are set as the deepest of these. */
const HEADINGS: readonly Role[] = ['heading1', 'heading2', 'heading3'];

/** The sign between the parts of a line such as the byline. */
const BETWEEN_PARTS = ' · ';

/** How a page is set. */
export interface TerminalOptions {
  /** How many columns a line may take: at least 1. */
  readonly columns: number;
  /** How many colours there are: 0 none (and no escape sequence but hyperlinks), 1 sixteen, 2 256, 3 all. */
  readonly color: 0 | 1 | 2 | 3;
  /** How the addresses of links are shown: `none` when absent. */
  readonly links?: LinkStyle;
  /** The title above an outline or above quotations, even where only some sections are shown. */
  readonly title?: string;
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

/** Sets a view as a page for the terminal, as `renderTerminal`, in the styles of a theme. */
export function terminalPage(view: View, options: TerminalOptions, theme: Theme): string {
  const link: Linker = options.links === 'hyperlink' ? hyperlink : (text) => text;
  let text = '';
  for (const line of viewLines(view, options)) text += `${paint(line, theme, link)}\n`;
  return text;
}

function viewLines(view: View, { columns, links, title, color }: TerminalOptions): Iterable<StyledLine> {
  const setting: Setting = { columns, color };
  switch (view.type) {
    case 'article':
      return links === 'footnote' ? footnotedLines(view, setting) : articleLines(view, setting);
    case 'outline':
      return stack([outlineHeadLines(view, { columns, title }), outlineLines(view.sections, columns)], 'apart');
    case 'quotations':
      return quotationLines(view.quotations, { columns, title });
  }
}

function footnotedLines(article: ArticleView, setting: Setting): readonly StyledLine[] {
  const { view, addresses } = numberLinks(article);
  return stack([[...articleLines(view, setting)], addressLines(addresses, setting.columns)], 'apart');
}

/**
 * Sets an article line by line, as `terminalPage` does, and tells where in it each line stands. A blank line has the place of
 * what follows it.
 */
export function* placedLines(view: ArticleView, setting: Setting): Generator<PlacedLine, void, undefined> {
  let place: LinePlace = { section: 0, block: TITLE };
  const lines = articleLines(view, setting, (section, block) => {
    place = { section, block };
  });
  for (const line of lines) yield { line, ...place };
}

/** Gives the lines of an article: its head, unless only sections were asked for, then its sections. */
function articleLines(view: ArticleView, setting: Setting, onBlock?: OnBlock): Iterable<StyledLine> {
  return stackLazily(articleBlocks(view, setting, onBlock), 'apart');
}

function* articleBlocks(
  view: ArticleView,
  setting: Setting,
  onBlock: OnBlock = () => {},
): Generator<readonly StyledLine[], void, undefined> {
  if (!view.partial) yield headLines(view.article, setting.columns);
  for (const { section, number } of view.sections) {
    onBlock(number, TITLE);
    yield headingLines(section, setting.columns);
    for (const [index, block] of section.blocks.entries()) {
      onBlock(number, index);
      yield blockLines(setting.color === 0 ? markDeletions(block) : block, setting);
    }
  }
}

function headingLines({ heading = [], depth }: Section, columns: number): readonly StyledLine[] {
  const role = HEADINGS[Math.min(depth, HEADINGS.length) - 1] ?? 'heading1';
  return wrap(styleInlines(heading, [role]), columns);
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

/** Sets each quotation, with its speaker below, under the title of the article; no line where nobody is quoted. */
function quotationLines(
  quotations: readonly Quotation[],
  { columns, title }: { readonly columns: number; readonly title: string | undefined },
): readonly StyledLine[] {
  if (quotations.length === 0) return [];
  const said = quotations.map((quotation) => [
    ...wrap([styledText(`“${quotation.content}”`)], columns),
    ...speakerLines(quotation, columns),
  ]);
  return stack([titleLines(title, columns), ...said], 'apart');
}

function speakerLines({ source, sourceDescription }: Quotation, columns: number): readonly StyledLine[] {
  if (source === undefined) return [];
  const described = sourceDescription === undefined ? '' : `, ${sourceDescription}`;
  const prefix = { first: '  — ', rest: '    ', roles: ['description'] } as const;
  return prefixBlock(prefix, columns, (room) =>
    wrap([styledText(source, 'speaker'), styledText(described, 'description')], room),
  );
}

/** Gives the lines over an article: the headline; its authors, date, publisher and reading time; the standfirst. */
function headLines(article: Article, columns: number): readonly StyledLine[] {
  const { headline = '', description = '' } = article.metadata;
  const origin = partLines(originOf(article), columns);
  const standfirst = wrap([styledText(description, 'standfirst')], columns);
  return stack([[...titleLines(headline, columns), ...origin], standfirst], 'apart');
}

/** Gives the lines over an outline: the article's title, its date, word count and reading time. */
function outlineHeadLines(
  { article, partial }: Selected,
  { columns, title }: { readonly columns: number; readonly title: string | undefined },
): readonly StyledLine[] {
  // Who asks for sections knows the article.
  if (partial && title === undefined) return [];
  const { headline, datePublished } = article.metadata;
  const words = articleWords(article);
  const parts = [datePublished && formatDate(datePublished), formatWordCount(words), readingTime(words)];
  return [...titleLines(title ?? headline, columns), ...partLines(parts, columns)];
}

/** Gives the lines of an article's title; no line where it has none. */
function titleLines(title: string | undefined, columns: number): readonly StyledLine[] {
  return title === undefined ? [] : wrap([styledText(title, 'headline')], columns);
}

function originOf(article: Article): readonly (string | undefined)[] {
  const { authors, datePublished, publisher } = article.metadata;
  return [
    authors && formatByline(authors),
    datePublished && formatDate(datePublished),
    publisher,
    readingTime(articleWords(article)),
  ];
}

function readingTime(words: number): string {
  return `${readingMinutes(words)} min read`;
}

function partLines(parts: readonly (string | undefined)[], columns: number): readonly StyledLine[] {
  const known = parts.filter((part) => part !== undefined);
  return fillRows(known, columns).flatMap((row) => wrap([styledText(row, 'byline')], columns));
}

/** Puts the parts into rows of as many as fit, so that no part is broken that fits on a line. */
function fillRows(parts: readonly string[], columns: number): readonly string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const joined = [...rows.slice(-1), part].join(BETWEEN_PARTS);
    if (displayWidth(joined) <= columns) rows.splice(-1, 1, joined);
    else rows.push(part);
  }
  return rows;
}
