import { verbReading } from '../cues/cue-lexicon.js';
import { functionTag } from './function-tag.js';
import { lastTag, type Place } from './place.js';
import type { Tag } from './tag.js';

/** Tags that a verb in the present may follow. */
const BEFORE_VERB: ReadonlySet<Tag> = new Set(['name', 'noun', 'time', 'bracket']);

/** Tags that show that the word before them was a verb and no noun. */
const AFTER_VERB: ReadonlySet<Tag> = new Set(
  'quote colon determiner object pronoun subordinator adverb time'.split(' ') as Tag[],
);

/** Whether a word that may be a noun (`claims`, `report`) is a verb in the present where it stands. */
export function isPresent(place: Place): boolean {
  const before = lastTag(place);
  const next = place.sentence[place.index + 1];
  if (before === undefined) return false;
  if (before === 'quote') return true;
  if (before === 'pronoun' || before === 'relative') return next !== undefined || tellsOfSpeech(place);
  if (before === 'comma') return tellsOfSpeech(place) && isVerbBefore(place);
  if (before === 'coordinator') return place.tags.at(-1) === before && isCoordinated(place);
  if (!BEFORE_VERB.has(before)) return false;
  if (next === undefined || next.kind === 'stop') return tellsOfSpeech(place);
  return before === 'name' && (next.kind === 'comma' || functionTag(next) === 'preposition')
    ? true
    : isVerbBefore(place);
}

/** Whether what comes next is what comes after a verb. */
function isVerbBefore({ sentence, index }: Place): boolean {
  const next = sentence[index + 1];
  if (next?.lower === 'to') return verbReading(sentence[index + 2]?.lower ?? '')?.form === 'base';
  const ahead = next?.lower === 'her' ? 'determiner' : functionTag(next);
  if (ahead !== undefined) return AFTER_VERB.has(ahead);
  return /^\p{Lu}|ing$|ly$/u.test(next?.text ?? '');
}

function isCoordinated(place: Place): boolean {
  const ahead = functionTag(place.sentence[place.index + 1]);
  return ahead === 'quote' || (place.tags.includes('finite') && ahead !== undefined && AFTER_VERB.has(ahead));
}

function tellsOfSpeech({ sentence, index }: Place): boolean {
  const kinds = verbReading(sentence[index]?.lower ?? '')?.kinds;
  return kinds?.has('say') === true || kinds?.has('judge') === true;
}
