import { lazily } from '../../lexicon/lookups.js';
import { ownerOf, phraseAt } from '../grammar/phrases.js';
import type { Sentence } from '../grammar/sentences.js';
import { isCueNoun } from '../languages/cue-lexicon.js';
import { sourcePrepositionsOf } from '../languages/word-classes.js';
import { type Finding, hasCueKind, type QuotedInSentence } from './finding.js';

const englishPrepositions = lazily(() => sourcePrepositionsOf('en'));

/** How far the noun may stand before the quotation, in tokens; set by hand. */
const NOUN_REACH = 12;

/**
 * `according to the report`: it names the source of all that its sentence paraphrases, but not of words that a verb of
 * saying stands right before: `According to the paper, Smith said: “…”`.
 */
export function accordingTo({ sentence, quote }: QuotedInSentence): Finding | undefined {
  const { tokens } = sentence;
  const at = tokens.findIndex((_, index) => prepositionEnd(sentence, index) > index);
  if (at < 0 || isSaidDirectly(sentence, quote)) return undefined;
  const end = prepositionEnd(sentence, at);
  const named = phraseAt(sentence, end);
  const text = named !== undefined && isCueNoun(tokens[named.end - 1]?.lower ?? '');
  // `her letter` is what she says, `a report` stands for itself.
  const source = (text ? ownerOf(sentence, named.end - 1) : undefined) ?? named;
  return source && { sentence, source, cue: { start: at, end }, rule: { kind: 'according-to' } };
}

/** Where `according to` or the like, beginning at a token, ends; the token itself where none does. */
function prepositionEnd({ tokens }: Sentence, start: number): number {
  const found = englishPrepositions().find((words) =>
    words.every((word, offset) => tokens[start + offset]?.lower === word),
  );
  return start + (found?.length ?? 0);
}

function isSaidDirectly({ tags, predicates }: Sentence, quote: number): boolean {
  const sign = tags[quote - 1] === 'comma' || tags[quote - 1] === 'colon';
  const last = sign ? quote - 1 : quote;
  return predicates.some((predicate) => predicate.end === last && hasCueKind(predicate, ['say']));
}

/** `Smith's claim that “…”`, `in a statement by Smith: “…”`: a noun for something said, and whose it is. */
export function nounCue({ sentence, quote }: QuotedInSentence): Finding | undefined {
  const { tokens, tags } = sentence;
  for (let at = quote - 1; at >= Math.max(0, quote - NOUN_REACH); at--) {
    const source = tags[at] === 'noun' && isCueNoun(tokens[at]?.lower ?? '') ? ownerOf(sentence, at) : undefined;
    if (source !== undefined) return { sentence, source, cue: { start: at, end: at + 1 }, rule: { kind: 'noun-cue' } };
  }
  return undefined;
}
