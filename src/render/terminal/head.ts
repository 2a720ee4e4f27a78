import type { Article, Section } from '../../article/types.js';
import { articleWords, readingMinutes } from '../../article/words.js';
import type { Selected } from '../../select/types.js';
import { formatByline, formatDate, formatWordCount } from '../house-style.js';
import { stack } from '../lines/layout.js';
import { type Role, type StyledLine, unstyledText } from '../lines/line.js';
import { displayWidth } from '../lines/width.js';
import { wrap } from '../lines/wrap.js';
import { styledText, styleInlines } from './inlines.js';
import type { Setting } from './setting.js';

/** The roles of headings by depth. Deeper headings are set as the deepest of these. */
const HEADINGS: readonly Role[] = ['heading1', 'heading2', 'heading3'];

/** Gives the lines over an article: the headline; its authors, date, publisher and reading time; the standfirst. */
export function headLines(article: Article, setting: Setting): readonly StyledLine[] {
  const { headline, description = '' } = article.metadata;
  const origin = partLines(originOf(article), setting);
  const standfirst = wrap([styledText(description, 'standfirst')], setting.columns);
  return stack([[...titleLines(headline, setting), ...origin], standfirst], 'apart');
}

/** Gives the lines over an outline: the article's title, its date, word count and reading time. */
export function outlineHeadLines(
  { article, partial }: Selected,
  title: string | undefined,
  setting: Setting,
): readonly StyledLine[] {
  // Who asks for sections knows the article.
  if (partial && title === undefined) return [];
  const { headline, datePublished } = article.metadata;
  const words = articleWords(article);
  const parts = [datePublished && formatDate(datePublished), formatWordCount(words), readingTime(words)];
  return [...titleLines(title ?? headline, setting), ...partLines(parts, setting)];
}

/** Gives the lines of an article's title, with a rule below it from side to side; no line where it has none. */
export function titleLines(title: string | undefined, { columns, color, signs }: Setting): readonly StyledLine[] {
  const lines = title === undefined ? [] : wrap([styledText(title, 'headline')], columns);
  const sign = color === 0 ? signs.heavyRule : signs.rule;
  return lines.length === 0 ? [] : [...lines, [{ text: sign.repeat(columns), roles: ['rule'] }]];
}

/** Gives the lines of a section's title; where no style is seen, with a rule below it as long as the title. */
export function headingLines({ heading = [], depth }: Section, setting: Setting): readonly StyledLine[] {
  const level = Math.min(depth, HEADINGS.length) - 1;
  const lines = wrap(styleInlines(heading, setting, [HEADINGS[level] ?? 'heading1']), setting.columns);
  return underlined(lines, level, setting);
}

/** Gives the lines of a title that stands over a part of the page, as a section's does. */
export function partTitleLines(words: readonly StyledLine[], setting: Setting): readonly StyledLine[] {
  return underlined(words, 0, setting);
}

function underlined(
  lines: readonly StyledLine[],
  level: number,
  { columns, color, signs }: Setting,
): readonly StyledLine[] {
  if (color > 0 || lines.length === 0) return lines;
  const width = lines.reduce((widest, line) => Math.max(widest, displayWidth(unstyledText(line).trimEnd())), 0);
  const sign = signs.headingRules[level] ?? signs.rule;
  return [...lines, [{ text: sign.repeat(Math.min(width, columns)), roles: ['rule'] }]];
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

function partLines(parts: readonly (string | undefined)[], { columns, signs }: Setting): readonly StyledLine[] {
  const known = parts.filter((part) => part !== undefined);
  const rows = fillRows(known, ` ${signs.between} `, columns);
  return rows.flatMap((row) => wrap([styledText(row, 'byline')], columns));
}

/** Puts the parts into rows of as many as fit, so that no part is broken that fits on a line. */
function fillRows(parts: readonly string[], between: string, columns: number): readonly string[] {
  const rows: string[] = [];
  for (const part of parts) {
    const joined = [...rows.slice(-1), part].join(between);
    if (displayWidth(joined) <= columns) rows.splice(-1, 1, joined);
    else rows.push(part);
  }
  return rows;
}
