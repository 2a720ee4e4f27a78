import type { HtmlElement } from '../dom/types.js';
import { attributeOf } from '../dom/walk.js';
import { MODIFIERS } from '../words/class-words.js';

/** No name in the lists has more tokens. */
const MOST_TOKENS = 3;

/**
 * The names that a page gives an element by class, id and role, each as its tokens in lower case: `relatedPosts-box` is
 * `['related', 'posts', 'box']`. Names that only say what the element has (`has-sidebar`) are left out.
 */
export function namesOf(element: HtmlElement): readonly (readonly string[])[] {
  const names = ['class', 'id', 'role'].flatMap((name) => attributeOf(element, name)?.split(/\s+/) ?? []);
  return names.map(tokensOf).filter((tokens) => !MODIFIERS.includes(tokens[0] ?? ''));
}

/** The tokens of a name, and those that follow each other joined by a space. */
export function phrasesOf(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((_, start) =>
    Array.from({ length: Math.min(MOST_TOKENS, tokens.length - start) }, (_unused, more) =>
      tokens.slice(start, start + more + 1).join(' '),
    ),
  );
}

function tokensOf(name: string): readonly string[] {
  return name
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token !== '');
}
