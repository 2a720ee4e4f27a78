import type { Tag } from './tag.js';
import type { Token } from './tokens.js';

/** A sentence with the tag of each token. */
export interface Tagged {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
}

/** A noun phrase without what hangs on it, as token indices of its sentence, end exclusive. */
export interface Phrase {
  readonly kind: 'name' | 'noun' | 'pronoun' | 'time';
  readonly start: number;
  readonly end: number;
  /** What `who` or `which` stands for. */
  readonly antecedent?: Phrase;
}

const INSIDE: ReadonlySet<Tag | undefined> = new Set(['name', 'noun', 'time', 'possessive']);
const PRONOUNS: ReadonlySet<Tag | undefined> = new Set(['pronoun', 'object']);

/** The noun phrase that begins at a token, if one does. */
export function phraseAt({ tokens, tags }: Tagged, start: number): Phrase | undefined {
  const first = tags[start];
  if (PRONOUNS.has(first)) return { kind: 'pronoun', start, end: start + 1 };
  if (first !== 'determiner' && !INSIDE.has(first)) return undefined;
  let end = start;
  while (goesOn({ tokens, tags }, start, end)) end++;
  return { kind: kindOf(tags, start, end), start, end };
}

function goesOn({ tokens, tags }: Tagged, start: number, at: number): boolean {
  const tag = tags[at];
  if (tag === 'determiner') return at === start || tags[at - 1] === 'determiner';
  if (tag === 'quote')
    return at > start && INSIDE.has(tags[at + 1]) && !/[.,?!]\W*$/.test(tokens[at]?.text.slice(-4) ?? '');
  return INSIDE.has(tag);
}

function kindOf(tags: readonly Tag[], start: number, end: number): Phrase['kind'] {
  const last = tags[end - 1];
  if (last === 'time') return tags.slice(start, end).includes('possessive') ? 'noun' : 'time';
  return last === 'name' ? 'name' : 'noun';
}
