import { lists as sentenceWordLists } from 'lexicon:sentence-words';
import { lists as titleNounLists } from 'lexicon:title-nouns';
import { lists as smallWordLists } from 'lexicon:title-small-words';
import { isOneOf } from '../../lexicon/lookups.js';
import { clausesOf, type SubjectAndVerb } from '../grammar/clauses.js';
import type { ParsedSentence } from '../grammar/sentences.js';
import { tagsOf } from '../grammar/tagger.js';
import { lowerAt, type Token, textAt, tokensOf } from '../grammar/tokens.js';
import { verbReading } from '../languages/cue-lexicon.js';

/** Tells whether a word is one that marks around a title follow: `the film “…”`. */
const isTitleNoun = isOneOf(titleNounLists);

/** Tells whether a word is written with a small letter within a title. */
const isSmallInTitle = isOneOf(smallWordLists);

/** Tells whether a word is a whole sentence by itself. */
const isSentenceWord = isOneOf(sentenceWordLists);

/** Verbs for what people do with works; a sign that reads “Keep Out” does nothing of the kind. */
const TAKES_TITLE = /^(?:read|write|sing|publish)$/;

/** As many words or more in nothing but capitals are no name; set by hand. */
const SHOUTED_WORDS = 4;

/** No title has more words; set by hand. */
const LONGEST_TITLE = 10;

/** As many words or more between marks are hardly a term; set by hand. */
const SENTENCE_WORDS = 4;

/** As many words or more that end as a sentence does are hardly a term; set by hand. */
const ENDED_WORDS = 2;

/** As many words or more in a clause that begins small and does not end as a sentence does are more than a part of one; set by hand. */
const CLAUSE_WORDS = 7;

/** How many letters say as much as a word in the scripts that set no spaces between words; set by hand. */
const UNSPACED_LETTERS = 1.5;

/**
 * How many words say as much as a word in the other scripts without capitals, which write small words together with the
 * next; set by hand.
 */
const UNCASED_WORDS = 0.75;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Georgian has capitals, and begins no sentence with them. */
const UNCASED = /^[^\p{L}\p{N}]*[\p{Lo}\p{Script=Georgian}]/u;

/** A capital, also after one small letter (`iPhones`), a digit, the name of an account or a tag. */
const CAPITAL = /^[^\p{L}\p{N}]*(?:\p{Ll}?\p{Lu}|\p{N}|(?<=[@#])\p{L})/u;

const ENDING = /[.?!…。．！？｡؟۔।॥։።][^\p{L}\p{N}]*$/u;

/** The endings of verbs at the end of a Korean sentence. */
const KOREAN_VERB = /[가-힣](?:다|요|까|죠|자|라|네)[^\p{L}\p{N}]*$/u;

/**
 * Tells whether the words between marks are a whole sentence, which somebody says even if nobody is named. It begins as its
 * script begins one; and it ends as a sentence does, or has a verb with its subject, or is longer than a term. One that
 * begins small must have all of that, as a clause within a paraphrase has; and so must one whose words all have capitals,
 * as titles have.
 */
export function isWholeSentence(text: string): boolean {
  const size = sizeOf(text);
  const ended = ENDING.test(text);
  if (UNCASED.test(text)) return size >= SENTENCE_WORDS || (ended && size >= ENDED_WORDS) || KOREAN_VERB.test(text);
  if (CAPITAL.test(text) && (isSentenceWord(bareOf(text)) || isShortSentence(text))) return true;
  if (hasTitleCapitals(text)) return ended && hasClause(text);
  if (!CAPITAL.test(text)) return size >= (ended ? SENTENCE_WORDS : CLAUSE_WORDS) && hasClause(text);
  return size >= SENTENCE_WORDS || (ended && size >= ENDED_WORDS) || hasClause(text);
}

/**
 * Tells whether words that stand between marks and nothing beside them are said: `“No.”` is, and a lone term is not.
 */
export function isSpeechWhenAlone(text: string): boolean {
  const begun = CAPITAL.test(text) || UNCASED.test(text);
  const long = sizeOf(text) >= SENTENCE_WORDS;
  return ENDING.test(text) ? begun || long : begun && long;
}

/** Gives the letters of a text in lower case, without what stands around them: `no` for `No,`. */
function bareOf(text: string): string {
  return text.toLowerCase().replace(/^\P{L}+|\P{L}+$/gu, '');
}

/** Measures how much a text says, in words of a script with capitals. */
function sizeOf(text: string): number {
  const letters = text.match(UNSPACED)?.length ?? 0;
  let size = letters / UNSPACED_LETTERS;
  for (const [word] of text.replace(UNSPACED, ' ').matchAll(WORD)) size += UNCASED.test(word) ? 1 / UNCASED_WORDS : 1;
  return size;
}

/**
 * Tells whether words that begin with a capital and go on small are an English sentence too short for `hasClause`: a
 * pronoun with its verb (`We can’t`, `It’s over`), something that somebody is told to do (`Leave now`, `Do not enter`), a
 * call (`Go!`, `Why?`).
 */
function isShortSentence(text: string): boolean {
  const tokens = tokensOf(text, []).filter(({ kind }) => kind === 'word');
  const [first, second] = tokens;
  if (first === undefined || tokens.slice(1).some(({ text: word }) => word !== word.toLowerCase())) return false;
  const [tag, next] = tagsOf(tokens, () => false);
  if (/^(?:don't|let's)$/.test(first.lower)) return true;
  if (second === undefined)
    return /[!?]/.test(text) && (isBaseVerb(first.lower) || tag === 'subordinator' || tag === 'relative');
  if (tag === 'pronoun' || first.lower === 'that') return next === 'auxiliary';
  return isBaseVerb(first.lower) || (tag === 'auxiliary' && next === 'adverb');
}

function isBaseVerb(word: string): boolean {
  return verbReading(word)?.form === 'base';
}

/** Tells whether an English verb, written small, has a subject. */
function hasClause(text: string): boolean {
  const tokens = tokensOf(text, []);
  const tagged = { tokens, tags: tagsOf(tokens, () => false) };
  return clausesOf(tagged).predicates.some(
    ({ finite, subject, verb }) => finite && subject !== undefined && tokens[verb]?.text === tokens[verb]?.lower,
  );
}

/** Tells whether the marks of a quotation stand around a title or a term, which nobody says. */
export function quotesTitleOrTerm(sentence: ParsedSentence, quote: number): boolean {
  const before = sentence.tokens[quote - 1];
  const text = textAt(sentence.tokens, quote);
  if (before === undefined) return false;
  if (/^(?:self-|so-called|titled|entitled|subtitled)/.test(before.lower)) return true;
  const named = sentence.predicates.find(({ end }) => end === quote);
  const called = /^(?:dubbed|nicknamed)$/.test(before.lower);
  if (called && (named === undefined || named.passive || !named.finite)) return true;
  return hasTitleCapitals(text) && (leadsToTitle(sentence, quote, before) || isRead(sentence, named));
}

/** Tells whether a title may stand after a word: a noun for a work, a genitive, a preposition, an article. */
function leadsToTitle({ tokens, tags }: ParsedSentence, quote: number, before: Token): boolean {
  const beforeComma = before.kind === 'comma' ? tokens[quote - 2] : before;
  if (beforeComma !== undefined && isTitleNoun(beforeComma.lower.replace(/s$/, ''))) return true;
  const tag = tags[quote - 1];
  // `the “Long Winter” tour`.
  if (tag === 'determiner') return tags[quote + 1] === 'noun';
  return tag === 'possessive' || (tag === 'preposition' && before.lower !== 'as');
}

/** `She read “A Long Winter”`: the verb takes the title of a work. */
function isRead(sentence: ParsedSentence, verb: SubjectAndVerb | undefined): boolean {
  return verb !== undefined && TAKES_TITLE.test(verb.reading.lemma) && isPerson(sentence, verb);
}

function isPerson({ tokens }: ParsedSentence, { subject }: SubjectAndVerb): boolean {
  if (subject?.kind === 'pronoun') return !/^(?:it|that|which)$/.test(lowerAt(tokens, subject.start));
  return subject?.kind === 'name';
}

/** Tells whether every word but the small ones has a capital, and there is no end of a sentence among them. */
export function hasTitleCapitals(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (words.length === 0 || words.length > LONGEST_TITLE || /[.!?]\s/.test(text)) return false;
  // Several words in nothing but capitals are a sign or a shout.
  if (words.length >= SHOUTED_WORDS && !/\p{Ll}/u.test(text)) return false;
  return words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && isSmallInTitle(word)));
}
