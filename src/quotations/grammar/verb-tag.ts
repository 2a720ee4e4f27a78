import { type VerbReading, verbReading } from '../cues/cue-lexicon.js';
import { functionTag } from './function-tag.js';
import { lastTag, type Place } from './place.js';
import { isPresent } from './present.js';
import type { Tag } from './tag.js';
import { NEVER_NOUNS, NOUN_ALIKES } from './words/noun-alikes.js';

/** Tags after which a noun is far likelier than a verb. */
const BEFORE_NOUN: ReadonlySet<Tag | undefined> = new Set(['determiner', 'possessive', 'preposition']);

/** Determiners that can stand for a whole phrase. */
const LONE = /^(?:this|that|these|those|some|many|most|all|both|several|another|few)$/;

/** Tags that show that a determiner before the verb stands for a whole phrase. */
const AFTER_LONE: ReadonlySet<Tag | undefined> = new Set(
  'quote determiner object pronoun subordinator comma colon adverb time'.split(' ') as Tag[],
);

let nounAlikes: ReadonlySet<string> | undefined;
let neverNouns: ReadonlySet<string> | undefined;

/** The tag of a word that may be a form of a verb, from what stands around it. */
export function verbTag(reading: VerbReading, place: Place): Tag {
  const before = lastTag(place);
  if (reading.form === 'gerund') return gerundTag(before);
  if (reading.form === 'past') return pastTag(place);
  if (reading.form === 'participle') return BEFORE_NOUN.has(before) ? 'noun' : 'participle';
  if (before === 'auxiliary' || isAfterTo(place)) return 'base';
  if (reading.form === 'third' && !isNounAlike(reading)) return 'finite';
  const agrees = reading.form === 'third' ? !isPluralNoun(place) : isPluralSubject(place);
  return agrees && isPresent(place) ? 'finite' : 'noun';
}

/** `the meeting` is a noun, any other word in `-ing` a verb. */
export function gerundTag(before: Tag | undefined): Tag {
  return before === 'determiner' || before === 'possessive' ? 'noun' : 'gerund';
}

/** `had said` and `asked by` are participles, `the disputed` an adjective, anything else a finite verb. */
export function pastTag(place: Place): Tag {
  if (lastTag(place) === 'auxiliary') return 'participle';
  if (isAfterTo(place)) return 'base';
  if (place.index === 0) return 'noun';
  if (/^(?:when|while|if|once|though|although|unless)$/.test(place.sentence[place.index - 1]?.lower ?? ''))
    return 'participle';
  if (BEFORE_NOUN.has(place.tags.at(-1)) && !isLonePronoun(place)) return 'noun';
  if (isBehindInverted(place)) return 'noun';
  if (isAsked(place)) return 'participle';
  return isReduced(place) ? 'participle' : 'finite';
}

function isNounAlike({ lemma, kinds }: VerbReading): boolean {
  nounAlikes ??= new Set(NOUN_ALIKES.split(/\s+/));
  neverNouns ??= new Set(NEVER_NOUNS.split(/\s+/));
  return kinds.size === 0 ? !neverNouns.has(lemma) : nounAlikes.has(lemma);
}

/** `Smith, asked about the fire, said`: a verb behind a comma, and another behind the next. */
function isAsked({ sentence, index, tags }: Place): boolean {
  if (tags.at(-1) !== 'comma' || tags.at(-2) !== 'name') return false;
  const comma = sentence.findIndex(({ kind }, at) => at > index && kind !== 'word');
  const next = sentence[comma + 1];
  if (sentence[comma]?.kind !== 'comma' || next?.kind !== 'word') return false;
  return functionTag(next) === 'auxiliary' || verbReading(next.lower)?.kinds.has('say') === true;
}

/** `“…,” said retired judge Smith` */
function isBehindInverted({ sentence, index, tags }: Place): boolean {
  return tags.at(-1) === 'finite' && tags.at(-2) === 'quote' && /ed$/.test(sentence[index]?.lower ?? '');
}

/** `obtained by`, `a film called “…”`: a participle without its helper; `said by telephone` is none. */
function isReduced({ sentence, index, tags }: Place): boolean {
  const lemma = verbReading(sentence[index]?.lower ?? '')?.lemma ?? '';
  if (sentence[index + 1]?.lower === 'by') return lemma !== 'say';
  const next = sentence[index + 1];
  const named = next?.kind === 'quote' || /^\p{Lu}/u.test(next?.text ?? '');
  if (tags.at(-1) !== 'noun' || !named || !/^(?:call|dub|name|label|term|title|entitle|nickname)$/.test(lemma))
    return false;
  return tags.some((tag) => tag === 'finite' || tag === 'auxiliary' || tag === 'preposition');
}

/** `This prompted the paper`, `Some chanted “…”`: a determiner that stands for a phrase. */
function isLonePronoun({ sentence, index, tags }: Place): boolean {
  if (tags.at(-1) !== 'determiner' || !LONE.test(sentence[index - 1]?.lower ?? '')) return false;
  return AFTER_LONE.has(functionTag(sentence[index + 1]));
}

function isAfterTo({ sentence, index, tags }: Place): boolean {
  return sentence[index - (tags.at(-1) === 'adverb' ? 2 : 1)]?.lower === 'to';
}

/** `campaign officials said`: a word in -s before a verb is the subject. */
function isPluralNoun({ sentence, index }: Place): boolean {
  const reading = verbReading(sentence[index + 1]?.lower ?? '');
  return reading?.form === 'past' && reading.kinds.has('say');
}

function isPluralSubject({ sentence, index, tags }: Place): boolean {
  let at = index - 1;
  while (tags[at] === 'adverb') at--;
  const word = sentence[at]?.lower ?? '';
  if (tags[at] === 'pronoun') return !/^(?:he|she|it)$/.test(word);
  if (tags[at] === 'relative' || tags[at] === 'coordinator') return true;
  if (tags[at] === 'comma') return sentence[index]?.lower === 'say';
  if (tags[at] === 'name' && tags[tags.findLastIndex((tag) => tag !== 'name')] === 'coordinator') return true;
  return (tags[at] === 'noun' || tags[at] === 'name') && /(?:[^su]s|people|men|women|children|police)$/.test(word);
}
