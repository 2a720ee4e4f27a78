import type { Phrase } from '../grammar/phrases.js';
import type { Token } from '../grammar/tokens.js';
import type { CueList } from './cue-list.js';

/** Small words within a name. */
const PARTICLES = /^(?:de|del|de la|du|van|von|der|den|la|le|al|bin|zu)$/;

/** How many words in small letters a phrase may have behind its article. */
const MOST_WORDS = 4;

/** The phrase that begins at a token: a name, a pronoun, or an article with what it belongs to. */
export function phraseFrom(tokens: readonly Token[], start: number, list: CueList): Phrase | undefined {
  const first = tokens[start];
  if (first?.kind !== 'word') return undefined;
  if (list.pronouns.has(first.lower)) return { kind: 'pronoun', start, end: start + 1 };
  if (isCapital(first) && !list.determiners.has(first.lower))
    return { kind: 'name', start, end: nameEnd(tokens, start) };
  if (list.determiners.size === 0) return withoutArticle(tokens, start);
  if (!list.determiners.has(first.lower) && !/^l'/.test(first.lower)) return undefined;
  let end = start + 1;
  while (end <= start + MOST_WORDS && isPlain(tokens[end], list)) end++;
  const named = isCapital(tokens[end]) ? nameEnd(tokens, end) : end;
  if (named === start + 1 && list.determiners.has(first.lower)) return undefined;
  return { kind: named > end ? 'name' : 'noun', start, end: named };
}

/** `министр Анна Иванова`, `женщина`: in a language without articles; a word in -о is an adverb. */
function withoutArticle(tokens: readonly Token[], start: number): Phrase | undefined {
  let end = start;
  while (end < start + MOST_WORDS && tokens[end]?.kind === 'word' && !isCapital(tokens[end])) end++;
  if (isCapital(tokens[end])) return { kind: 'name', start, end: nameEnd(tokens, end) };
  return /о$/.test(tokens[start]?.lower ?? '') ? undefined : { kind: 'noun', start, end: start + 1 };
}

/** The phrase that ends right before a token. */
export function phraseBefore(tokens: readonly Token[], end: number, list: CueList): Phrase | undefined {
  for (let start = Math.max(0, end - MOST_WORDS - 2); start < end; start++) {
    const phrase = phraseFrom(tokens, start, list);
    if (phrase?.end === end) return phrase;
  }
  return undefined;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function isPlain(token: Token | undefined, list: CueList): boolean {
  return (
    token?.kind === 'word' && !isCapital(token) && !list.verbs.has(token.lower) && !list.auxiliaries.has(token.lower)
  );
}

function nameEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  while (
    isCapital(tokens[end]) ||
    (end > start && PARTICLES.test(tokens[end]?.text ?? '') && isCapital(tokens[end + 1]))
  )
    end++;
  return end;
}
