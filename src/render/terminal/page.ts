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
import { hyperlinks, type Linker, paint, type Theme } from './paint.js';
import type { Highlighter, ParagraphSetter, SetPicture, Setting } from './setting.js';

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
  /** Tells the words of code apart, as `loadHighlighter` gives it; absent, code is set as it stands. */
  readonly highlight?: Highlighter | undefined;
  /** The title above an outline or above quotations, even where only some sections are shown. */
  readonly title?: string;
  /** Sets the pictures of figures; absent where none are shown. */
  readonly setPicture?: SetPicture | undefined;
  /** Sets the lines of paragraphs (`loadParagraphSetter`); without it each line takes as much as it can hold. */
  readonly setParagraph?: ParagraphSetter | undefined;
}

/** Sets a view as a page for the terminal, as `renderTerminal`, in the styles of a theme. */
export function terminalPage(view: View, options: TerminalOptions, theme: Theme): string {
  const link: Linker = options.links === 'hyperlink' ? hyperlinks() : (text) => text;
  let text = '';
  for (const line of viewLines(view, options)) text += `${paint(line, theme, link)}\n`;
  return text;
}

function viewLines(view: View, options: TerminalOptions): Iterable<StyledLine> {
  const { columns, links, title, color, highlight, setPicture, setParagraph } = options;
  const setting: Setting = { columns, color, highlight, setPicture, setParagraph };
  switch (view.type) {
    case 'article':
      return articleLines(view, links, setting);
    case 'outline':
      return stack([outlineHeadLines(view, { columns, title }), outlineLines(view.sections, columns)], 'apart');
    case 'quotations':
      return quotationLines(view.quotations, { ...setting, title });
  }
}

/** Gives the lines of an article: its head, unless only sections were asked for, its sections, the addresses of footnotes. */
function articleLines(article: ArticleView, links: LinkStyle | undefined, setting: Setting): Iterable<StyledLine> {
  const { view, addresses } = links === 'footnote' ? numberLinks(article) : { view: article, addresses: [] };
  return stackLazily(articleBlocks(view, addresses, setting), 'apart');
}

function* articleBlocks(
  view: ArticleView,
  addresses: NumberedLinks['addresses'],
  setting: Setting,
): Generator<readonly StyledLine[], void, undefined> {
  if (!view.partial) yield headLines(view.article, setting.columns);
  for (const { section } of view.sections) {
    yield headingLines(section, setting.columns);
    for (const block of section.blocks) yield blockLines(setting.color === 0 ? markDeletions(block) : block, setting);
  }
  yield addressLines(addresses, setting.columns);
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
  { columns, title, setParagraph = wrap }: Setting & { readonly title: string | undefined },
): readonly StyledLine[] {
  if (quotations.length === 0) return [];
  const said = quotations.map((quotation) => [
    ...setParagraph([styledText(`“${quotation.content}”`)], columns),
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
