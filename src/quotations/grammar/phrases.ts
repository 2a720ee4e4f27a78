import type { Tag } from './tag.js';
import type { Token } from './tokens.js';
import { OF_NAMES } from './words/of-names.js';

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
let ofNames: ReadonlySet<string> | undefined;

const PRONOUNS: ReadonlySet<Tag | undefined> = new Set(['pronoun', 'object']);

/** The noun phrase that begins at a token, if one does. */
export function phraseAt({ tokens, tags }: Tagged, start: number): Phrase | undefined {
  const first = tags[start];
  if (PRONOUNS.has(first)) return { kind: 'pronoun', start, end: start + 1 };
  if (first !== 'determiner' && !INSIDE.has(first)) return undefined;
  let end = start;
  while (goesOn({ tokens, tags }, start, end)) end++;
  if (tags[end - 1] === 'name') end = endOfName({ tokens, tags }, end);
  return { kind: kindOf(tags, start, end), start, end };
}

/** `the University of Oslo`: where a name goes on behind `of`. */
function endOfName({ tokens, tags }: Tagged, end: number): number {
  ofNames ??= new Set(OF_NAMES.split(/\s+/));
  if (tokens[end]?.lower !== 'of' || !ofNames.has(tokens[end - 1]?.lower ?? '')) return end;
  const first = tags[end + 1] === 'determiner' ? end + 2 : end + 1;
  let last = first;
  while (tags[last] === 'name') last++;
  return last > first ? last : end;
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
