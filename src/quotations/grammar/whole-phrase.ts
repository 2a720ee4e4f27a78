import { isCueNoun } from '../cues/cue-lexicon.js';
import { type Phrase, phraseAt, type Tagged } from './phrases.js';

/** Prepositions that nearly always belong to the noun before them. */
const BELONGS = /^(?:of|for|from)$/;

/** Prepositions that do so between a subject and its verb. */
const BETWEEN = /^(?:with|at|in|near|on|behind|to)$/;

/**
 * A noun phrase with what hangs on it: `a spokeswoman for the school`, `most of the passengers`.
 *
 * @param until the index of the verb that it is the subject of; a preposition behind the verb may belong to either
 */
export function wholePhrase(sentence: Tagged, phrase: Phrase, until: number): Phrase {
  if (phrase.kind !== 'noun') return phrase;
  const { tokens, tags } = sentence;
  let { end } = phrase;
  for (;;) {
    const preposition = tokens[end]?.lower ?? '';
    const belongs = BELONGS.test(preposition) || (end < until && BETWEEN.test(preposition));
    const next = belongs && tags[end] === 'preposition' ? phraseAt(sentence, end + 1) : undefined;
    if (next === undefined || next.kind === 'time' || next.kind === 'pronoun') break;
    if (isCueNoun(tokens[next.end - 1]?.lower ?? '')) break;
    end = next.end;
  }
  return end === phrase.end ? phrase : { ...phrase, end };
}
