import { lists } from 'lexicon:nouns-like-verbs';
import { isOneOf } from '../../lexicon/lookups.js';
import { isNameParticle } from '../../lexicon/name-particles.js';
import { isNamingVerb, type VerbReading, verbReading } from '../languages/cue-lexicon.js';
import {
  determinerStandsAlone,
  functionTag,
  isAdverbForm,
  isCalendarName,
  leadsToParticiple,
  type Tag,
  type TaggingContext,
  tagBefore,
} from './tags.js';
import { lowerAt, type Token, textAt } from './tokens.js';

/** How many words a name with its title has, at most; set by hand. */
const LONGEST_NAME = 5;

/** Tells whether a verb of speech has a form in -s that is a common noun too: `claims`. */
const isNounToo = isOneOf(lists, 'speech');

/** Tells whether the form in -s of a verb of no speech is never a noun. */
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

/**
 * Gives the tag of each token of a sentence, from its form and what stands around it, read once from left to right.
 *
 * @param isNamed whether the article writes a word, given in lower case, with a capital within a sentence
 */
export function tagsOf(sentence: readonly Token[], isNamed: TaggingContext['isNamed']): readonly Tag[] {
  const tags: Tag[] = [];
  for (const [index, token] of sentence.entries()) {
    tags.push(token.kind === 'word' ? wordTag(token, { sentence, index, tags, isNamed }) : token.kind);
  }
  return tags;
}

function wordTag(token: Token, context: TaggingContext): Tag {
  const before = context.tags.at(-1);
  if (token.lower === 'her') return isNounAhead(context) ? 'determiner' : 'object';
  if (token.lower === 'that' && before === 'preposition') return 'determiner';
  const closed = functionTag(token);
  if (closed !== undefined && !isNameInside(context, closed)) {
    const adjective = closed === 'adverb' && (before === 'determiner' || before === 'possessive');
    return adjective && !isAdverbForm(token.lower) ? 'noun' : closed;
  }
  const opener = openerTag(context);
  if (opener !== undefined) return opener;
  if (isName(context)) return 'name';
  const reading = verbReading(token.lower);
  return reading === undefined ? unknownTag(token.lower, context) : verbTag(reading, context);
}

function isNounAhead({ sentence, index }: TaggingContext): boolean {
  const next = sentence[index + 1];
  if (next === undefined || next.kind === 'quote') return next !== undefined;
  return next.kind === 'word' && functionTag(next) === undefined && !isAdverbForm(next.lower);
}

/** Gives the tag of a word that no list knows, from its ending. */
function unknownTag(word: string, context: TaggingContext): Tag {
  if (isAdverbForm(word)) return 'adverb';
  if (/^\p{L}{2,}ed$/u.test(word)) return pastTag(context);
  if (/^\p{L}{3,}ing$/u.test(word) && tagBefore(context) !== 'preposition') return gerundTag(context.tags.at(-1));
  const person = context.tags.at(-1) === 'pronoun' || context.tags.at(-1) === 'relative';
  return person && /[^su]s$/.test(word) ? 'finite' : 'noun';
}

/** A capital within a sentence makes a name even of a word such as `Will` or `Times`. */
function isNameInside({ sentence, index, tags }: TaggingContext, closed: Tag): boolean {
  const text = textAt(sentence, index);
  if (index === 0 || !/^\p{Lu}/u.test(text)) return false;
  if (closed === 'time') return !isCalendarTime(text);
  if (!/^\p{Lu}\p{Ll}/u.test(text) || isClauseAhead(sentence[index + 1], tags)) return false;
  return closed === 'auxiliary' || tags.at(-1) === 'name';
}

/** Tells whether a word is a time that always has a capital: `Monday`, `June`, `Sept.` */
function isCalendarTime(text: string): boolean {
  return /^\p{Lu}\p{Ll}{2,3}\.$/u.test(text) || (/^\p{Lu}\p{Ll}+$/u.test(text) && isCalendarName(text.toLowerCase()));
}

/** A question or an inversion may follow a quotation: `“…” Will he?` */
function isClauseAhead(next: Token | undefined, tags: readonly Tag[]): boolean {
  const form = verbReading(next?.lower ?? '')?.form;
  return tags.at(-1) === 'quote' && form !== 'past' && form !== 'third';
}

/** Tells whether a word is part of a name: it has a capital that the beginning of the sentence does not explain. */
function isName({ sentence, index, isNamed, tags }: TaggingContext): boolean {
  const text = textAt(sentence, index);
  if (isNameParticle(text) && tags.at(-1) === 'name') return isNameNext(sentence[index + 1]);
  if (!/^@?\p{Lu}/u.test(text)) return /^@\w/.test(text);
  if (index > 0 && tags.at(-1) !== 'bracket') return true;
  const next = sentence[index + 1];
  // `Otto “The Wall” Kern`.
  const following = next?.kind === 'quote' ? sentence[index + 2] : next;
  return isNamed(text.toLowerCase()) || next?.kind === 'possessive' || isNameNext(following);
}

function isNameNext(next: Token | undefined): boolean {
  return next !== undefined && (isNameParticle(next.text) || /^\p{Lu}/u.test(next.text));
}

/** Gives the tag of a word that opens a sentence and is no name: `Asked why, he said`, `Citing a report, he said`. */
function openerTag({ sentence, index }: TaggingContext): Tag | undefined {
  const token = sentence[index];
  const first = index === 0 || sentence[index - 1]?.kind === 'quote';
  if (token === undefined || !first || !/^\p{Lu}\p{Ll}/u.test(token.text)) return undefined;
  if (isAdverbForm(token.lower)) return 'adverb';
  const reading = verbReading(token.lower);
  if (index === 0 && reading?.form === 'past' && reading.kinds.has('say') && isCueAhead(sentence)) return 'finite';
  const form = reading?.form ?? /\p{L}{3}(ing|ed)$/u.exec(token.lower)?.[1];
  if (form === undefined || !isObjectAhead(sentence[index + 1], token)) return undefined;
  if (form === 'gerund' || form === 'ing') return 'gerund';
  return form === 'past' || form === 'participle' || form === 'ed' ? 'participle' : undefined;
}

/** `Added Smith: “…”`: a name and a sign come next. */
function isCueAhead(sentence: readonly Token[]): boolean {
  const sign = sentence.findIndex(({ kind }, index) => index > 0 && kind !== 'word');
  const lead = sentence.slice(1, sign);
  const names = lead.length > 0 && lead.length <= LONGEST_NAME && lead.every(({ text }) => /^\p{Lu}/u.test(text));
  return names && /^(?:comma|colon)$/.test(sentence[sign]?.kind ?? '') && sentence.some(({ kind }) => kind === 'quote');
}

/** A participle takes an object or a preposition; `King said` is a name and its verb. */
function isObjectAhead(next: Token | undefined, token: Token): boolean {
  if (next?.kind !== 'word') return next?.kind === 'comma' && verbReading(token.lower)?.kinds.has('say') === true;
  const ahead = functionTag(next);
  if (ahead !== undefined && ahead !== 'auxiliary') return true;
  return /^\p{Lu}/u.test(next.text) && verbReading(token.lower) !== undefined;
}

/** Gives the tag of a word that may be a form of a verb, from what stands around it. */
function verbTag(reading: VerbReading, context: TaggingContext): Tag {
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
function gerundTag(before: Tag | undefined): Tag {
  return before === 'determiner' || before === 'possessive' ? 'noun' : 'gerund';
}

/** `had said` and `asked by` are participles, `the disputed` an adjective, anything else a finite verb. */
function pastTag(context: TaggingContext): Tag {
  if (tagBefore(context) === 'auxiliary') return 'participle';
  if (isAfterTo(context)) return 'base';
  if (context.index === 0) return 'noun';
  if (leadsToParticiple(lowerAt(context.sentence, context.index - 1))) return 'participle';
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

/** `“…,” said retired judge Smith`: the word belongs to the speaker, who stands after the verb. */
function followsInvertedCue({ sentence, index, tags }: TaggingContext): boolean {
  return tags.at(-1) === 'finite' && tags.at(-2) === 'quote' && /ed$/.test(lowerAt(sentence, index));
}

/** `obtained by`, `a film called “…”`: a participle without its auxiliary, which `said by telephone` is not. */
function isReduced({ sentence, index, tags }: TaggingContext): boolean {
  const lemma = verbReading(lowerAt(sentence, index))?.lemma ?? '';
  if (sentence[index + 1]?.lower === 'by') return lemma !== 'say';
  const next = sentence[index + 1];
  const named = next?.kind === 'quote' || /^\p{Lu}/u.test(next?.text ?? '');
  if (tags.at(-1) !== 'noun' || !named || !isNamingVerb(lemma)) return false;
  return tags.some((tag) => tag === 'finite' || tag === 'auxiliary' || tag === 'preposition');
}

/** `This prompted the paper`, `Some chanted “…”`: a determiner that stands for a phrase. */
function isLonePronoun({ sentence, index, tags }: TaggingContext): boolean {
  if (tags.at(-1) !== 'determiner' || !determinerStandsAlone(lowerAt(sentence, index - 1))) return false;
  return AFTER_LONE.has(functionTag(sentence[index + 1]));
}

function isAfterTo({ sentence, index, tags }: TaggingContext): boolean {
  return sentence[index - (tags.at(-1) === 'adverb' ? 2 : 1)]?.lower === 'to';
}

/** `campaign officials said`: a word in -s before a verb is the subject. */
function isPluralNoun({ sentence, index }: TaggingContext): boolean {
  const reading = verbReading(lowerAt(sentence, index + 1));
  return reading?.form === 'past' && reading.kinds.has('say');
}

function isPluralSubject({ sentence, index, tags }: TaggingContext): boolean {
  let at = index - 1;
  while (tags[at] === 'adverb') at--;
  const word = lowerAt(sentence, at);
  if (tags[at] === 'pronoun') return !/^(?:he|she|it)$/.test(word);
  if (tags[at] === 'relative' || tags[at] === 'coordinator') return true;
  if (tags[at] === 'comma') return sentence[index]?.lower === 'say';
  if (tags[at] === 'name' && tags[tags.findLastIndex((tag) => tag !== 'name')] === 'coordinator') return true;
  return (tags[at] === 'noun' || tags[at] === 'name') && /(?:[^su]s|people|men|women|children|police)$/.test(word);
}

/** Tells whether a word that may be a noun (`claims`, `report`) is a verb in the present where it stands. */
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

/** Tells whether what comes next is what comes after a verb. */
function isVerbBefore({ sentence, index }: TaggingContext): boolean {
  const next = sentence[index + 1];
  if (next?.lower === 'to') return verbReading(lowerAt(sentence, index + 2))?.form === 'base';
  const ahead = next?.lower === 'her' ? 'determiner' : functionTag(next);
  if (ahead !== undefined) return AFTER_VERB.has(ahead);
  return /^\p{Lu}|ing$|ly$/u.test(next?.text ?? '');
}

function isCoordinated(context: TaggingContext): boolean {
  const ahead = functionTag(context.sentence[context.index + 1]);
  return ahead === 'quote' || (context.tags.includes('finite') && ahead !== undefined && AFTER_VERB.has(ahead));
}

function tellsOfSpeech({ sentence, index }: TaggingContext): boolean {
  const kinds = verbReading(lowerAt(sentence, index))?.kinds;
  return kinds?.has('say') === true || kinds?.has('judge') === true;
}
