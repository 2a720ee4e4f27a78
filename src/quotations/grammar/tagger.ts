import { isNameParticle } from '../../lexicon/name-particles.js';
import { verbReading } from '../languages/cue-lexicon.js';
import { functionTag, isAdverbForm, isCalendarName, type Tag, type TaggingContext, tagBefore } from './tags.js';
import type { Token } from './tokens.js';
import { gerundTag, pastTag, verbTag } from './verb-tag.js';

/** How many words a name with its title has, at most; set by hand. */
const LONGEST_NAME = 5;

/**
 * The tag of each token of a sentence, from its form and what stands around it, read once from left to right.
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

/** The tag of a word that no list knows, from its ending. */
function unknownTag(word: string, context: TaggingContext): Tag {
  if (isAdverbForm(word)) return 'adverb';
  if (/^\p{L}{2,}ed$/u.test(word)) return pastTag(context);
  if (/^\p{L}{3,}ing$/u.test(word) && tagBefore(context) !== 'preposition') return gerundTag(context.tags.at(-1));
  const person = context.tags.at(-1) === 'pronoun' || context.tags.at(-1) === 'relative';
  return person && /[^su]s$/.test(word) ? 'finite' : 'noun';
}

/** A capital within a sentence makes a name even of a word such as `Will` or `Times`. */
function isNameInside({ sentence, index, tags }: TaggingContext, closed: Tag): boolean {
  const text = sentence[index]?.text ?? '';
  if (index === 0 || !/^\p{Lu}/u.test(text)) return false;
  if (closed === 'time') return !isCalendarTime(text);
  if (!/^\p{Lu}\p{Ll}/u.test(text) || isClauseAhead(sentence[index + 1], tags)) return false;
  return closed === 'auxiliary' || tags.at(-1) === 'name';
}

/** `Monday`, `June`, `Sept.`: times that always have a capital. */
function isCalendarTime(text: string): boolean {
  return /^\p{Lu}\p{Ll}{2,3}\.$/u.test(text) || (/^\p{Lu}\p{Ll}+$/u.test(text) && isCalendarName(text.toLowerCase()));
}

/** A question or an inversion may follow a quotation: `“…” Will he?` */
function isClauseAhead(next: Token | undefined, tags: readonly Tag[]): boolean {
  const form = verbReading(next?.lower ?? '')?.form;
  return tags.at(-1) === 'quote' && form !== 'past' && form !== 'third';
}

/** Whether a word is part of a name: it has a capital that the beginning of the sentence does not explain. */
function isName({ sentence, index, isNamed, tags }: TaggingContext): boolean {
  const text = sentence[index]?.text ?? '';
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

/** The tag of a word that opens a sentence and is no name: `Asked why, he said`, `Citing a report, he said`. */
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

/** `Added Smith: “…”`. */
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
