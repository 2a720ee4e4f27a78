import { lists } from 'lexicon:nouns-like-verbs';
import { isOneOf } from '../../lexicon/lookups.js';
import { isNamingVerb, type VerbReading, verbReading } from '../languages/cue-lexicon.js';
import { functionTag, leadsToParticiple, standsAlone, type Tag, type TaggingContext, tagBefore } from './tags.js';

/** Whether a verb of speech has a form in -s that is a common noun too: `claims`. */
const isNounToo = isOneOf(lists, 'speech');

/** Whether the form in -s of a verb of no speech is never a noun. */
const isNeverNoun = isOneOf(lists, 'no speech, never nouns');

/** Tags after which a noun is far likelier than a verb. */
const BEFORE_NOUN: ReadonlySet<Tag | undefined> = new Set(['determiner', 'possessive', 'preposition']);

/** Tags that show that a determiner before the verb stands for a whole phrase. */
const AFTER_LONE: ReadonlySet<Tag | undefined> = new Set(
  'quote determiner object pronoun subordinator comma colon adverb time'.split(' ') as Tag[],
);

/** Tags that a verb in the present may follow. */
const BEFORE_VERB: ReadonlySet<Tag> = new Set(['name', 'noun', 'time', 'bracket']);

/** Tags that show that the word before them was a verb and no noun. */
const AFTER_VERB: ReadonlySet<Tag> = new Set(
  'quote colon determiner object pronoun subordinator adverb time'.split(' ') as Tag[],
);

/** The tag of a word that may be a form of a verb, from what stands around it. */
export function verbTag(reading: VerbReading, context: TaggingContext): Tag {
  const before = tagBefore(context);
  if (reading.form === 'gerund') return gerundTag(before);
  if (reading.form === 'past') return pastTag(context);
  if (reading.form === 'participle') return BEFORE_NOUN.has(before) ? 'noun' : 'participle';
  if (before === 'auxiliary' || isAfterTo(context)) return 'base';
  if (reading.form === 'third' && !mayBeNoun(reading)) return 'finite';
  const agrees = reading.form === 'third' ? !isPluralNoun(context) : isPluralSubject(context);
  return agrees && isPresent(context) ? 'finite' : 'noun';
}

/** `the meeting` is a noun, any other word in `-ing` a verb. */
export function gerundTag(before: Tag | undefined): Tag {
  return before === 'determiner' || before === 'possessive' ? 'noun' : 'gerund';
}

/** `had said` and `asked by` are participles, `the disputed` an adjective, anything else a finite verb. */
export function pastTag(context: TaggingContext): Tag {
  if (tagBefore(context) === 'auxiliary') return 'participle';
  if (isAfterTo(context)) return 'base';
  if (context.index === 0) return 'noun';
  if (leadsToParticiple(context.sentence[context.index - 1]?.lower ?? '')) return 'participle';
  if (BEFORE_NOUN.has(context.tags.at(-1)) && !isLonePronoun(context)) return 'noun';
  if (followsInvertedCue(context)) return 'noun';
  if (isAsked(context)) return 'participle';
  return isReduced(context) ? 'participle' : 'finite';
}

function mayBeNoun({ lemma, kinds }: VerbReading): boolean {
  return kinds.size === 0 ? !isNeverNoun(lemma) : isNounToo(lemma);
}

/** `Smith, asked about the fire, said`: a verb after a comma, and another after the next. */
function isAsked({ sentence, index, tags }: TaggingContext): boolean {
  if (tags.at(-1) !== 'comma' || tags.at(-2) !== 'name') return false;
  const comma = sentence.findIndex(({ kind }, at) => at > index && kind !== 'word');
  const next = sentence[comma + 1];
  if (sentence[comma]?.kind !== 'comma' || next?.kind !== 'word') return false;
  return functionTag(next) === 'auxiliary' || verbReading(next.lower)?.kinds.has('say') === true;
}

/** `“…,” said retired judge Smith` */
function followsInvertedCue({ sentence, index, tags }: TaggingContext): boolean {
  return tags.at(-1) === 'finite' && tags.at(-2) === 'quote' && /ed$/.test(sentence[index]?.lower ?? '');
}

/** `obtained by`, `a film called “…”`: a participle without its auxiliary, which `said by telephone` is not. */
function isReduced({ sentence, index, tags }: TaggingContext): boolean {
  const lemma = verbReading(sentence[index]?.lower ?? '')?.lemma ?? '';
  if (sentence[index + 1]?.lower === 'by') return lemma !== 'say';
  const next = sentence[index + 1];
  const named = next?.kind === 'quote' || /^\p{Lu}/u.test(next?.text ?? '');
  if (tags.at(-1) !== 'noun' || !named || !isNamingVerb(lemma)) return false;
  return tags.some((tag) => tag === 'finite' || tag === 'auxiliary' || tag === 'preposition');
}

/** `This prompted the paper`, `Some chanted “…”`: a determiner that stands for a phrase. */
function isLonePronoun({ sentence, index, tags }: TaggingContext): boolean {
  if (tags.at(-1) !== 'determiner' || !standsAlone(sentence[index - 1]?.lower ?? '')) return false;
  return AFTER_LONE.has(functionTag(sentence[index + 1]));
}

function isAfterTo({ sentence, index, tags }: TaggingContext): boolean {
  return sentence[index - (tags.at(-1) === 'adverb' ? 2 : 1)]?.lower === 'to';
}

/** `campaign officials said`: a word in -s before a verb is the subject. */
function isPluralNoun({ sentence, index }: TaggingContext): boolean {
  const reading = verbReading(sentence[index + 1]?.lower ?? '');
  return reading?.form === 'past' && reading.kinds.has('say');
}

function isPluralSubject({ sentence, index, tags }: TaggingContext): boolean {
  let at = index - 1;
  while (tags[at] === 'adverb') at--;
  const word = sentence[at]?.lower ?? '';
  if (tags[at] === 'pronoun') return !/^(?:he|she|it)$/.test(word);
  if (tags[at] === 'relative' || tags[at] === 'coordinator') return true;
  if (tags[at] === 'comma') return sentence[index]?.lower === 'say';
  if (tags[at] === 'name' && tags[tags.findLastIndex((tag) => tag !== 'name')] === 'coordinator') return true;
  return (tags[at] === 'noun' || tags[at] === 'name') && /(?:[^su]s|people|men|women|children|police)$/.test(word);
}

/** Whether a word that may be a noun (`claims`, `report`) is a verb in the present where it stands. */
function isPresent(context: TaggingContext): boolean {
  const before = tagBefore(context);
  const next = context.sentence[context.index + 1];
  if (before === undefined) return false;
  if (before === 'quote') return true;
  if (before === 'pronoun' || before === 'relative') return next !== undefined || tellsOfSpeech(context);
  if (before === 'comma') return tellsOfSpeech(context) && isVerbBefore(context);
  if (before === 'coordinator') return context.tags.at(-1) === before && isCoordinated(context);
  if (!BEFORE_VERB.has(before)) return false;
  if (next === undefined || next.kind === 'stop') return tellsOfSpeech(context);
  return before === 'name' && (next.kind === 'comma' || functionTag(next) === 'preposition')
    ? true
    : isVerbBefore(context);
}

/** Whether what comes next is what comes after a verb. */
function isVerbBefore({ sentence, index }: TaggingContext): boolean {
  const next = sentence[index + 1];
  if (next?.lower === 'to') return verbReading(sentence[index + 2]?.lower ?? '')?.form === 'base';
  const ahead = next?.lower === 'her' ? 'determiner' : functionTag(next);
  if (ahead !== undefined) return AFTER_VERB.has(ahead);
  return /^\p{Lu}|ing$|ly$/u.test(next?.text ?? '');
}

function isCoordinated(context: TaggingContext): boolean {
  const ahead = functionTag(context.sentence[context.index + 1]);
  return ahead === 'quote' || (context.tags.includes('finite') && ahead !== undefined && AFTER_VERB.has(ahead));
}

function tellsOfSpeech({ sentence, index }: TaggingContext): boolean {
  const kinds = verbReading(sentence[index]?.lower ?? '')?.kinds;
  return kinds?.has('say') === true || kinds?.has('judge') === true;
}
