import { isCueNoun } from '../../cues/cue-lexicon.js';
import { SOURCE_PREPOSITIONS } from '../../cues/cue-nouns.js';
import { phraseAt } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/sentence.js';
import { type Finding, isOfKind } from '../finding.js';
import { ownerOf } from '../owner-of.js';

/**
 * `according to the report`: it answers for every paraphrase of its sentence, but not for words that a verb of saying
 * stands right before: `According to the paper, Smith said: “…”`.
 */
export function accordingTo(sentence: Sentence, quote: number): Finding | undefined {
  const { tokens } = sentence;
  const at = tokens.findIndex((_, index) => prepositionEnd(sentence, index) > index);
  if (at < 0 || isSaidDirectly(sentence, quote)) return undefined;
  const end = prepositionEnd(sentence, at);
  const named = phraseAt(sentence, end);
  const text = named !== undefined && isCueNoun(tokens[named.end - 1]?.lower ?? '');
  // `her letter` is what she says, `a report` stands for itself.
  const source = (text ? ownerOf(sentence, named.end - 1) : undefined) ?? named;
  return source && { sentence, source, cue: { start: at, end }, rule: 'according to' };
}

/** Where `according to` or the like, beginning at a token, ends; the token itself where none does. */
function prepositionEnd({ tokens }: Sentence, start: number): number {
  const found = SOURCE_PREPOSITIONS.find((words) =>
    words.every((word, offset) => tokens[start + offset]?.lower === word),
  );
  return start + (found?.length ?? 0);
}

function isSaidDirectly({ tags, predicates }: Sentence, quote: number): boolean {
  const sign = tags[quote - 1] === 'comma' || tags[quote - 1] === 'colon';
  const last = sign ? quote - 1 : quote;
  return predicates.some((predicate) => predicate.end === last && isOfKind(predicate, ['say']));
}
