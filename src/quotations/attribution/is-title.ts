import type { Predicate } from '../grammar/clauses.js';
import type { Sentence } from '../grammar/sentence.js';
import type { Token } from '../grammar/tokens.js';
import { TITLE_NOUNS } from './titles.js';

/** Words that are written small within a title. */
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|with|from|by|vs\.?|as|it|is)$/;

/** What people do with works: a sign that reads “Keep Out” is none. */
const TAKES_TITLE = /^(?:read|write|sing|publish)$/;

/** From how many words on nothing but capitals is no name. */
const SHOUTED_WORDS = 4;

let nouns: Set<string> | undefined;

/** Whether the marks of a quotation stand around a title or a term, which nobody says. */
export function isTitle(sentence: Sentence, quote: number): boolean {
  nouns ??= new Set(TITLE_NOUNS.split(/\s+/));
  const before = sentence.tokens[quote - 1];
  const text = sentence.tokens[quote]?.text ?? '';
  if (before === undefined) return false;
  if (/^(?:self-|so-called|titled|entitled|subtitled)/.test(before.lower)) return true;
  const named = sentence.predicates.find(({ end }) => end === quote);
  if (/^(?:dubbed|nicknamed)$/.test(before.lower) && (named === undefined || named.passive || !named.finite))
    return true;
  return isTitleCase(text) && (leadsToTitle(sentence, quote, before) || isRead(sentence, named));
}

/** Whether a title may be what stands behind a word: a noun for a work, a genitive, a preposition, an article. */
function leadsToTitle({ tokens, tags }: Sentence, quote: number, before: Token): boolean {
  const beforeComma = before.kind === 'comma' ? tokens[quote - 2] : before;
  if (beforeComma !== undefined && nouns?.has(beforeComma.lower.replace(/s$/, ''))) return true;
  const tag = tags[quote - 1];
  // `the “Long Winter” tour`.
  if (tag === 'determiner') return tags[quote + 1] === 'noun';
  return tag === 'possessive' || (tag === 'preposition' && before.lower !== 'as');
}

/** `She read “A Long Winter”`. */
function isRead(sentence: Sentence, verb: Predicate | undefined): boolean {
  return verb !== undefined && TAKES_TITLE.test(verb.reading.lemma) && isPerson(sentence, verb);
}

function isPerson({ tokens }: Sentence, { subject }: Predicate): boolean {
  if (subject?.kind === 'pronoun') return !/^(?:it|that|which)$/.test(tokens[subject.start]?.lower ?? '');
  return subject?.kind === 'name';
}

/** Whether every word but the small ones has a capital, and there is no end of a sentence among them. */
export function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (words.length === 0 || words.length > 10 || /[.!?]\s/.test(text)) return false;
  // Several words in nothing but capitals are a sign or a shout.
  if (words.length >= SHOUTED_WORDS && !/\p{Ll}/u.test(text)) return false;
  return words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && SMALL.test(word)));
}
