import { superOrSubscriptAsText } from '../../article/raised-text.js';
import type { Inline } from '../../article/types.js';
import { formatPicture } from '../house-style.js';
import { NARROWEST_BESIDE_PREFIX } from '../lines/layout.js';
import { type Role, type StyledLine, type StyledText, withPlainSpaces } from '../lines/line.js';
import { wrap } from '../lines/wrap.js';
import type { Setting } from './setting.js';

/** How far the lines of a short text are set in after the first, in columns. */
const HANG = 2;

/**
 * Styles running text: each word has the roles of all nodes that it stands in. Where no style is seen, signs stand around code,
 * keys and marked words, as Markdown has them; words that no longer hold are marked by `markDeletions`.
 */
export function styleInlines(
  children: readonly Inline[],
  setting: Pick<Setting, 'color'>,
  roles: readonly Role[] = [],
): readonly StyledText[] {
  return children.flatMap((node) => styleInline(node, setting, roles));
}

/** Styles words that are no running text, such as a name, on one line. */
export function styledText(text: string, ...roles: readonly Role[]): StyledText {
  return { text: withPlainSpaces(text), roles };
}

/** Puts a sign on both sides of words where no style tells them. */
function between(sign: string, words: readonly StyledText[], { color }: Pick<Setting, 'color'>): readonly StyledText[] {
  const [first] = words;
  const last = words.at(-1);
  if (color > 0 || first === undefined || last === undefined) return words;
  return [{ ...first, text: sign }, ...words, { ...last, text: sign }];
}

/** Breaks running text into lines; where there are several, all but the first are set in a little. */
export function hangingLines(texts: readonly StyledText[], columns: number): readonly StyledLine[] {
  const whole = wrap(texts, columns);
  if (whole.length < 2 || columns - HANG < NARROWEST_BESIDE_PREFIX) return whole;
  const spaces = styledText(' '.repeat(HANG));
  return wrap(texts, columns - HANG).map((line, index) => (index === 0 ? line : [spaces, ...line]));
}

function styleInline(node: Inline, setting: Pick<Setting, 'color'>, roles: readonly Role[]): readonly StyledText[] {
  switch (node.type) {
    case 'text':
      return [styledText(node.value, ...roles)];
    case 'inlineCode':
      return node.value.trim() === ''
        ? [styledText(node.value, ...roles)]
        : between('`', [styledText(node.value, ...roles, 'inlineCode')], setting);
    case 'inlineMath':
      return [styledText(node.value, ...roles, 'emphasis')];
    case 'superscript':
    case 'subscript':
      return styleInlines(superOrSubscriptAsText(node), setting, roles);
    case 'emphasis':
    case 'delete':
      return styleInlines(node.children, setting, [...roles, node.type]);
    case 'strong': {
      const words = styleInlines(node.children, setting, [...roles, 'strong']);
      return node.highlight ? between('==', words, setting) : words;
    }
    case 'link':
      return styleInlines(node.children, setting, [...roles, 'link']).map((words) => ({ ...words, link: node }));
    case 'image':
      return [{ ...styledText(formatPicture(node.alternativeText), ...roles, 'caption'), link: node }];
    case 'footnoteReference':
      return [styledText(`[${node.label}]`, ...roles, 'marker')];
    case 'break':
      return [{ text: '\n', roles }];
  }
}
