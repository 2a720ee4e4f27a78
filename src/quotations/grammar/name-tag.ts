import { verbReading } from '../cues/cue-lexicon.js';
import { functionTag, isAdverbForm } from './function-tag.js';
import type { Place } from './place.js';
import type { Tag } from './tag.js';
import type { Token } from './tokens.js';

/** How many words a name with its title has, at most. */
const LONGEST_NAME = 5;

/** Times that always have a capital. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|\p{Lu}\p{Ll}{2,3}\.)$/u;

/** A capital within a sentence makes a name even of a word such as `Will` or `Times`. */
export function isNameInside({ sentence, index, tags }: Place, closed: Tag): boolean {
  const text = sentence[index]?.text ?? '';
  if (index === 0 || !/^\p{Lu}/u.test(text)) return false;
  if (closed === 'time') return !CALENDAR.test(text);
  if (!/^\p{Lu}\p{Ll}/u.test(text) || isClauseAhead(sentence[index + 1], tags)) return false;
  return closed === 'auxiliary' || tags.at(-1) === 'name';
}

/** A question or an inversion may follow a quotation: `“…” Will he?` */
function isClauseAhead(next: Token | undefined, tags: readonly Tag[]): boolean {
  const form = verbReading(next?.lower ?? '')?.form;
  return tags.at(-1) === 'quote' && form !== 'past' && form !== 'third';
}

/** Small words within a name. */
const PARTICLES = /^(?:de|del|della|di|da|dos|van|von|der|den|bin|ibn|al|el|la|le|du|ter|ten|af)$/;

function isNameNext(next: Token | undefined): boolean {
  return next !== undefined && (PARTICLES.test(next.text) || /^\p{Lu}/u.test(next.text));
}

/** Whether a word is part of a name: it has a capital that the beginning of the sentence does not explain. */
export function isName({ sentence, index, isNamed, tags }: Place): boolean {
  const text = sentence[index]?.text ?? '';
  if (PARTICLES.test(text) && tags.at(-1) === 'name') return isNameNext(sentence[index + 1]);
  if (!/^@?\p{Lu}/u.test(text)) return /^@\w/.test(text);
  if (index > 0 && tags.at(-1) !== 'bracket') return true;
  const next = sentence[index + 1];
  // `Otto “The Wall” Kern`.
  const behind = next?.kind === 'quote' ? sentence[index + 2] : next;
  return isNamed(text.toLowerCase()) || next?.kind === 'possessive' || isNameNext(behind);
}

/** The tag of a word that opens a sentence and is no name: `Asked why, he said`, `Citing a report, he said`. */
export function openerTag({ sentence, index }: Place): Tag | undefined {
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
