import { inlineText } from '../../article/text.js';
import type { Block, Blockquote, Figure, FootnoteDefinition, List, ListItem, Paragraph } from '../../article/types.js';
import { captionWithCredit, isLooseItem } from '../house-style.js';
import { indentation, type Prefix, prefixBlock, type Spacing, stack } from '../lines/layout.js';
import { type StyledLine, type StyledText, unstyledText } from '../lines/line.js';
import { wrap } from '../lines/wrap.js';
import { codeLines } from './code.js';
import { hangingLines, styleInlines } from './inlines.js';
import { type Setting, within } from './setting.js';
import { tableLines } from './tables.js';

/** How far what a term means and who said something are set in, in columns. */
const MEANING_INDENT = 4;
const ATTRIBUTION_INDENT = 2;

/** A dash before who said something: `— Ann Lee`. */
const DASH = /^\s*(?:[—–―]|--+|-\s)\s*\S/;

/** The longest line that says who said something, in UTF-16 code units. */
const LONGEST_ATTRIBUTION = 120;

const STARS = '* * *';

/**
 * Gives the lines of one block, without blank lines around it: whoever puts blocks together knows how far they stand
 * apart.
 */
export function blockLines(block: Block, setting: Setting): readonly StyledLine[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphLines(block, setting);
    case 'blockquote':
      return blockquoteLines(block, setting);
    case 'list':
      return listLines(block, setting);
    case 'code':
    case 'math':
      return codeLines(block, setting);
    case 'figure':
      return figureLines(block, setting);
    case 'table':
      return tableLines(block, setting);
    case 'thematicBreak':
      return thematicBreakLines(setting);
    case 'footnoteDefinition':
      return noteLines(block, setting);
  }
}

/** Sets a paragraph; one that says what a table shows is set as the caption of a picture is. */
function paragraphLines({ caption, children }: Paragraph, setting: Setting): readonly StyledLine[] {
  const { setParagraph = wrap } = setting;
  if (caption === undefined) return setParagraph(styleInlines(children, setting), setting.columns);
  return captionLines(setting.signs.tableCaption, styleInlines(children, setting, ['caption']), setting);
}

/** Sets quoted blocks with a bar beside them; who said it stands right below what was said, an alert right below its title. */
function blockquoteLines({ alert, children }: Blockquote, setting: Setting): readonly StyledLine[] {
  const bar = `${setting.signs.bar} `;
  return prefixBlock({ first: bar, rest: bar, roles: ['rule'] }, setting.columns, (room) => {
    const inner = within(setting, room);
    const title = alert === undefined ? [] : children.slice(0, 1);
    const others = children.slice(title.length);
    const last = others.at(-1);
    const isAttributed = last !== undefined && isAttribution(last) && !others.slice(0, -1).every(isAttribution);
    const quoted = stackBlocks(isAttributed ? others.slice(0, -1) : others, inner, 'apart');
    const lines = stack([stackBlocks(title, inner, 'together'), quoted], 'together');
    return isAttributed ? [...lines, ...attributionLines(last, inner)] : lines;
  });
}

/** Tells whether a block says who said what stands above it: a short paragraph that begins with a dash. */
export function isAttribution(block: Block): block is Paragraph {
  if (block.type !== 'paragraph') return false;
  const text = inlineText(block.children);
  return text.length <= LONGEST_ATTRIBUTION && DASH.test(text);
}

/** Sets who said something, set in a little, what does not fit on a line a little more. */
export function attributionLines({ children }: Paragraph, setting: Setting): readonly StyledLine[] {
  return prefixBlock(indentation(ATTRIBUTION_INDENT), setting.columns, (room) =>
    hangingLines(styleInlines(children, setting), room),
  );
}

/**
 * Sets the items of a list, each beside its bullet, number or box; all stand apart where one of them has several
 * paragraphs.
 */
function listLines(list: List, setting: Setting): readonly StyledLine[] {
  const items = list.children.map((item, index) => {
    if (item.terms !== undefined) return termLines(item, item.terms, setting);
    const first = markerOf(list, item, index, setting);
    const prefix = { first, rest: ' '.repeat(first.length), roles: ['marker'] } as const;
    return prefixBlock(prefix, setting.columns, (room) =>
      stackBlocks(item.children, within(setting, room), spacingOf([item])),
    );
  });
  return stack(items, list.children.some(({ terms }) => terms !== undefined) ? 'apart' : spacingOf(list.children));
}

/** Sets terms at the margin and what they mean below, set in; meanings of a line each stand together. */
function termLines({ children }: ListItem, terms: number, setting: Setting): readonly StyledLine[] {
  const names = stackBlocks(children.slice(0, terms), setting, 'together');
  const meanings = prefixBlock(indentation(MEANING_INDENT), setting.columns, (room) => {
    const blocks = children.slice(terms).map((block) => blockLines(block, within(setting, room)));
    return stack(blocks, blocks.every((lines) => lines.length === 1) ? 'together' : 'apart');
  });
  return [...names, ...meanings];
}

/** Sets a note beside its number. */
function noteLines({ label, children }: FootnoteDefinition, setting: Setting): readonly StyledLine[] {
  const first = `${label}. `;
  const prefix = { first, rest: ' '.repeat(first.length), roles: ['marker'] } as const;
  return prefixBlock(prefix, setting.columns, (room) => stackBlocks(children, within(setting, room), 'apart'));
}

/** All markers of a list but its boxes are equally wide, the numbers flush right: ` 9. `, `10. `. */
function markerOf(list: List, item: ListItem, index: number, { signs }: Setting): string {
  const box = item.checked === undefined ? '' : `[${item.checked ? 'x' : ' '}] `;
  if (!list.ordered) return box === '' ? `${signs.bullet} ` : box;
  const start = list.start ?? 1;
  const widest = String(start + list.children.length - 1).length;
  return `${String(start + index).padStart(widest)}. ${box}`;
}

function spacingOf(items: readonly ListItem[]): Spacing {
  return items.some(isLooseItem) ? 'apart' : 'together';
}

function stackBlocks(blocks: readonly Block[], setting: Setting, spacing: Spacing): readonly StyledLine[] {
  return stack(
    blocks.map((block) => blockLines(block, setting)),
    spacing,
  );
}

function figureLines(figure: Figure, setting: Setting): readonly StyledLine[] {
  const { url } = figure;
  const words = styleInlines(captionWithCredit(figure), setting, ['caption']);
  const link = url === undefined ? undefined : { url };
  const linked = link === undefined ? words : words.map((text) => ({ link, ...text }));
  const picture = url === undefined ? undefined : setting.setPicture?.(url, setting.columns);
  return [...(picture ?? []), ...captionLines(setting.signs.caption, linked, setting)];
}

/** Sets the words that belong to a picture or a table beside their mark. */
function captionLines(sign: string, words: readonly StyledText[], { columns }: Setting): readonly StyledLine[] {
  const prefix: Prefix = { first: `${sign} `, rest: '  ', roles: ['caption'] };
  return unstyledText(words).trim() === '' ? [] : prefixBlock(prefix, columns, (room) => wrap(words, room));
}

/** Sets three stars in the middle of the line. */
function thematicBreakLines({ columns }: Setting): readonly StyledLine[] {
  const spaces = ' '.repeat(Math.max(0, Math.floor((columns - STARS.length) / 2)));
  return wrap([{ text: STARS, roles: ['rule'] }], columns).map((line) => [{ text: spaces, roles: [] }, ...line]);
}
