import { lazyPattern } from './lazy-pattern.js';
import type { Inline, Subscript, Superscript } from './types.js';

/** How words are set above or below the line. */
interface Script {
  /** Characters that Unicode has there. */
  readonly plain: string;
  /** Those that stand for them, in the same order. */
  readonly shifted: string;
  /** Stands before all other words. */
  readonly mark: string;
}

const SCRIPTS: Readonly<Record<(Superscript | Subscript)['type'], Script>> = {
  superscript: { plain: '0123456789+-−=()ni', shifted: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ', mark: '^' },
  subscript: { plain: '0123456789+-−=()', shifted: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎', mark: '_' },
};

const WORD = lazyPattern(String.raw`^[\p{L}\p{N}]+$`, 'u');

/**
 * Gives what stands above or below the line in characters that a line of text has: `⁶` and `₂` where Unicode has them all, else
 * `^max` and `_max`, in brackets if it is more than a word.
 */
export function superOrSubscriptAsText({ type, children }: Superscript | Subscript): readonly Inline[] {
  const { plain, shifted, mark } = SCRIPTS[type];
  const words = textsIn(children).join('');
  if (words.trim() === '') return children;
  if ([...words].every((character) => plain.includes(character))) {
    const shift = (text: string): string => Array.from(text, (one) => shifted[plain.indexOf(one)]).join('');
    return children.map((child) => mapTexts(child, shift));
  }
  const isWord = WORD().test(words);
  return [text(isWord ? mark : `${mark}(`), ...children, ...(isWord ? [] : [text(')')])];
}

function textsIn(children: readonly Inline[]): readonly string[] {
  return children.flatMap((child) =>
    'children' in child ? textsIn(child.children) : 'value' in child ? [child.value] : [' '],
  );
}

function mapTexts(node: Inline, change: (text: string) => string): Inline {
  if (node.type === 'text') return { ...node, value: change(node.value) };
  return 'children' in node ? { ...node, children: node.children.map((child) => mapTexts(child, change)) } : node;
}

function text(value: string): Inline {
  return { type: 'text', value };
}
