import { type VerbReading, verbReading } from '../cues/cue-lexicon.js';
import type { Tag } from './tag.js';
import type { Token } from './tokens.js';
import { FUNCTION_WORDS } from './words/function-words.js';
import { NOUN_ALIKES } from './words/noun-alikes.js';

/** Tags after which a noun is far likelier than a verb. */
const BEFORE_NOUN: ReadonlySet<Tag | undefined> = new Set(['determiner', 'possessive', 'preposition']);

/** Tags that a verb in the present may follow. */
const BEFORE_VERB: ReadonlySet<Tag | undefined> = new Set(['name', 'noun', 'time', 'pronoun', 'relative', 'bracket']);

/** Tags that show that the word before them was a verb and no noun. */
const AFTER_VERB: ReadonlySet<Tag> = new Set([
  'quote',
  'determiner',
  'object',
  'pronoun',
  'subordinator',
  'comma',
  'colon',
  'name',
  'adverb',
  'time',
  'gerund',
]);

let nounAlikes: Set<string> | undefined;
let functionWords: Map<string, Tag> | undefined;

/**
 * The tag of each token of a sentence, from its form and what stands around it.
 *
 * @param isNamed whether the article writes a word, given in lower case, with a capital within a sentence
 */
export function tagsOf(sentence: readonly Token[], isNamed: (word: string) => boolean): readonly Tag[] {
  const tags: Tag[] = [];
  for (const [index, token] of sentence.entries()) {
    tags.push(token.kind === 'word' ? wordTag({ sentence, index, tags, isNamed }) : token.kind);
  }
  return tags;
}

interface Place {
  readonly sentence: readonly Token[];
  readonly index: number;
  readonly tags: readonly Tag[];
  readonly isNamed: (word: string) => boolean;
}

function wordTag(place: Place): Tag {
  const token = place.sentence[place.index] as Token;
  const before = place.tags.at(-1);
  if (token.lower === 'her') return isNounAhead(place) ? 'determiner' : 'object';
  const closed = functionTag(token);
  if (token.lower === 'that' && before === 'preposition') return 'determiner';
  if (closed !== undefined && !isNameInside(place, closed)) return inContext(token.lower, closed, before);
  const opener = openerTag(place);
  if (opener !== undefined) return opener;
  if (isName(place)) return 'name';
  const reading = verbReading(token.lower);
  if (reading !== undefined) return verbTag(reading, place);
  return unknownTag(token.lower, place);
}

function functionTag(token: Token): Tag | undefined {
  functionWords ??= new Map(
    FUNCTION_WORDS.flatMap(([tag, words]) => words.split(/\s+/).map((word) => [word, tag] as const)),
  );
  const tag = functionWords.get(token.lower);
  const month = token.lower === 'may' || token.lower === 'march';
  if (month) return /^\p{Lu}/u.test(token.text) ? 'time' : token.lower === 'may' ? 'auxiliary' : undefined;
  return tag;
}

/** Times that always have a capital. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|\p{Lu}\p{Ll}{2,3}\.)$/u;

/** A capital within a sentence makes a name even of a word such as `Will`. */
function isNameInside({ sentence, index, tags }: Place, closed: Tag): boolean {
  const text = sentence[index]?.text ?? '';
  if (closed === 'time' && index > 0) return /^\p{Lu}/u.test(text) && !CALENDAR.test(text);
  if (index === 0 || closed === 'time' || !/^\p{Lu}\p{Ll}/u.test(text) || isClauseAhead(sentence, index, tags))
    return false;
  return closed === 'auxiliary' || tags.at(-1) === 'name';
}

/** A question or an inversion may follow a quotation: `“…” Will he?` */
function isClauseAhead(sentence: readonly Token[], index: number, tags: readonly Tag[]): boolean {
  const form = verbReading(sentence[index + 1]?.lower ?? '')?.form;
  return tags.at(-1) === 'quote' && form !== 'past' && form !== 'third';
}

function inContext(word: string, closed: Tag, before: Tag | undefined): Tag {
  if (closed === 'adverb' && !isAdverbForm(word) && (before === 'determiner' || before === 'possessive')) return 'noun';
  return closed;
}

/** A sentence that opens with a participle, an adverb: `Asked why, he said`, `Citing a report, he said`. */
function openerTag({ sentence, index }: Place): Tag | undefined {
  const token = sentence[index] as Token;
  const next = sentence[index + 1];
  const first = index === 0 || sentence[index - 1]?.kind === 'quote';
  if (!first || !/^\p{Lu}\p{Ll}/u.test(token.text)) return undefined;
  if (isAdverbForm(token.lower)) return 'adverb';
  if (next?.kind !== 'word') return undefined;
  const form = verbReading(token.lower)?.form ?? /\p{L}{3}(ing|ed)$/u.exec(token.lower)?.[1];
  const ahead = functionTag(next);
  if (ahead === 'auxiliary' || ahead === undefined) {
    if (!/^\p{Lu}/u.test(next.text) || verbReading(token.lower) === undefined) return undefined;
  }
  if (form === 'gerund' || form === 'ing') return 'gerund';
  return form === 'past' || form === 'participle' || form === 'ed' ? 'participle' : undefined;
}

function isName({ sentence, index, isNamed, tags }: Place): boolean {
  const token = sentence[index] as Token;
  if (!/^[@]?\p{Lu}/u.test(token.text)) return /^@\w/.test(token.text);
  if (index > 0 && tags.at(-1) !== 'bracket') return true;
  const next = sentence[index + 1];
  return isNamed(token.lower) || next?.kind === 'possessive' || /^\p{Lu}/u.test(next?.text ?? '');
}

function isNounAhead({ sentence, index }: Place): boolean {
  const next = sentence[index + 1];
  if (next === undefined || next.kind === 'quote') return next !== undefined;
  return next.kind === 'word' && functionTag(next) === undefined && !next.lower.endsWith('ly');
}

function verbTag(reading: VerbReading, place: Place): Tag {
  const before = lastTag(place);
  if (reading.form === 'gerund') return gerundTag(before);
  if (reading.form === 'past') return pastTag(place);
  if (reading.form === 'participle') return BEFORE_NOUN.has(before) ? 'noun' : 'participle';
  if (before === 'auxiliary' || isAfterTo(place)) return 'base';
  if (reading.form === 'third' && !isNounAlike(reading)) return 'finite';
  if (reading.form === 'third') return isPresent(place) && !isPluralNoun(place) ? 'finite' : 'noun';
  return isPluralSubject(place) && isPresent(place) ? 'finite' : 'noun';
}

function isNounAlike({ lemma, kinds }: VerbReading): boolean {
  nounAlikes ??= new Set(NOUN_ALIKES.split(/\s+/));
  return kinds.size === 0 || nounAlikes.has(lemma);
}

function gerundTag(before: Tag | undefined): Tag {
  return before === 'determiner' || before === 'possessive' ? 'noun' : 'gerund';
}

/** `had said` and `asked by` are participles, `the disputed` an adjective, anything else a finite verb. */
function pastTag(place: Place): Tag {
  const before = lastTag(place);
  if (before === 'auxiliary') return 'participle';
  if (before !== undefined && BEFORE_NOUN.has(place.tags.at(-1)) && !isLonePronoun(place)) return 'noun';
  return isReduced(place) ? 'participle' : 'finite';
}

/** `obtained by`, `a film called “…”`: a participle without its helper; `said by telephone` is none. */
function isReduced({ sentence, index, tags }: Place): boolean {
  const reading = verbReading(sentence[index]?.lower ?? '');
  if (sentence[index + 1]?.lower === 'by') return reading?.lemma !== 'say';
  const named = /^(?:call|dub|name|label|term|title|entitle|nickname)$/.test(reading?.lemma ?? '');
  return (
    named &&
    tags.at(-1) === 'noun' &&
    tags.some((tag) => tag === 'finite' || tag === 'auxiliary' || tag === 'preposition')
  );
}

/** `This prompted the paper`, `Some chanted “…”`: a determiner that stands for a phrase. */
function isLonePronoun({ sentence, index, tags }: Place): boolean {
  const next = sentence[index + 1];
  if (tags.at(-1) !== 'determiner' || next === undefined) return false;
  if (!/^(?:this|that|these|those|some|many|most|all|both|several|another|few)$/.test(sentence[index - 1]?.lower ?? ''))
    return false;
  const ahead = next.kind === 'word' ? functionTag(next) : next.kind;
  return ahead !== undefined && ahead !== 'possessive' && AFTER_VERB.has(ahead);
}

/** The tag before, adverbs passed over. */
function lastTag({ tags }: Place): Tag | undefined {
  return tags.findLast((tag) => tag !== 'adverb');
}

function isAfterTo({ sentence, index, tags }: Place): boolean {
  const skipped = tags.at(-1) === 'adverb' ? 2 : 1;
  return sentence[index - skipped]?.lower === 'to';
}

function isPresent(place: Place): boolean {
  const before = lastTag(place);
  const next = place.sentence[place.index + 1];
  if (before === 'comma')
    return isSaid(place) && next !== undefined && (next.kind !== 'word' || AFTER_VERB.has(functionTag(next) ?? 'name'));
  if (before === undefined || !BEFORE_VERB.has(before)) return before === 'quote' || isCoordinated(place);
  if (next === undefined) return isSaid(place);
  if (before === 'pronoun' || before === 'relative') return true;
  if (next.kind === 'quote' || next.kind === 'colon') return true;
  if (next.kind === 'comma') return before === 'name' || place.sentence[place.index]?.lower === 'says';
  if (next.kind === 'stop') return isSaid(place);
  if (next.kind !== 'word') return false;
  const ahead = functionTag(next);
  if (next.lower === 'to' && verbReading(place.sentence[place.index + 2]?.lower ?? '')?.form === 'base') return true;
  if (ahead === 'preposition') return before === 'name';
  if (ahead === 'auxiliary') return false;
  return ahead !== undefined ? AFTER_VERB.has(ahead) : /^\p{Lu}|ing$|ly$/u.test(next.text);
}

function isSaid({ sentence, index }: Place): boolean {
  const kinds = verbReading(sentence[index]?.lower ?? '')?.kinds;
  return kinds?.has('say') === true || kinds?.has('judge') === true;
}

function isCoordinated({ sentence, index, tags }: Place): boolean {
  const next = sentence[index + 1];
  if (tags.at(-1) !== 'coordinator' || next === undefined) return false;
  const ahead = next.kind === 'word' ? functionTag(next) : next.kind;
  return (
    ahead === 'quote' || (tags.includes('finite') && ahead !== undefined && AFTER_VERB.has(ahead) && ahead !== 'comma')
  );
}

/** `campaign officials said`: a word in -s before a verb is the subject. */
function isPluralNoun({ sentence, index }: Place): boolean {
  const next = sentence[index + 1];
  const reading = next && verbReading(next.lower);
  return reading?.form === 'past' && reading.kinds.has('say');
}

function isPluralSubject({ sentence, index, tags }: Place): boolean {
  let at = index - 1;
  while (tags[at] === 'adverb') at--;
  const word = sentence[at]?.lower ?? '';
  if (tags[at] === 'pronoun') return !/^(?:he|she|it)$/.test(word);
  if (tags[at] === 'relative' || tags[at] === 'coordinator') return true;
  if (tags[at] === 'comma') return sentence[index]?.lower === 'say';
  return (tags[at] === 'noun' || tags[at] === 'name') && /(?:[^su]s|people|men|women|children|police)$/.test(word);
}

function isAdverbForm(word: string): boolean {
  return (
    /^\p{L}+ly$/u.test(word) &&
    !/^(?:family|ally|reply|supply|bully|rally|july|italy|billy|kelly|sally|emily|lily)$/.test(word)
  );
}

function unknownTag(word: string, place: Place): Tag {
  const before = lastTag(place);
  if (isAdverbForm(word)) return 'adverb';
  if (/^\p{L}{2,}ed$/u.test(word)) return pastTag(place);
  if (/^\p{L}{3,}ing$/u.test(word) && before !== 'preposition') return gerundTag(place.tags.at(-1));
  return 'noun';
}
