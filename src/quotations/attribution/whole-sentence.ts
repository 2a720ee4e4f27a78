import { verbReading } from '../cues/cue-lexicon.js';
import { clausesOf } from '../grammar/clauses.js';
import { tagsOf } from '../grammar/tagger.js';
import { tokensOf } from '../grammar/tokens.js';
import { isTitleCase } from './is-title.js';

/** From how many words on words between marks are hardly a term; from how many on, if they end as a sentence does. */
const SENTENCE_WORDS = 4;
const ENDED_WORDS = 2;

/** From how many words on a clause that begins small and does not end as a sentence does is more than a part of one. */
const CLAUSE_WORDS = 7;

/** How many letters say as much as a word in the scripts that set no spaces between words. */
const UNSPACED_LETTERS = 1.5;

/** How many words say as much as one more in the other scripts without capitals, which write small words together. */
const UNCASED_WORDS = 0.75;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Georgian has capitals, and begins no sentence with them. */
const UNCASED = /^[^\p{L}\p{N}]*[\p{Lo}\p{Script=Georgian}]/u;

/** A capital, also behind one small letter (`iPhones`), a digit, the name of an account or a tag. */
const CAPITAL = /^[^\p{L}\p{N}]*(?:\p{Ll}?\p{Lu}|\p{N}|(?<=[@#])\p{L})/u;

const ENDING = /[.?!…。．！？｡؟۔।॥։።][^\p{L}\p{N}]*$/u;

/** What verbs end with at the end of a Korean sentence. */
const KOREAN_VERB = /[가-힣](?:다|요|까|죠|자|라|네)[^\p{L}\p{N}]*$/u;

/**
 * Whether the words between marks are a whole sentence, which somebody says even if nobody is named. It begins as its
 * script begins one; and it ends as a sentence does, or has a verb with its subject, or is longer than a term. One that
 * begins small must have all of that, as a clause within a paraphrase has; and so must one whose words all have capitals,
 * as titles have.
 */
export function isWholeSentence(text: string): boolean {
  const size = sizeOf(text);
  const ended = ENDING.test(text);
  if (UNCASED.test(text)) return size >= SENTENCE_WORDS || (ended && size >= ENDED_WORDS) || KOREAN_VERB.test(text);
  if (CAPITAL.test(text) && isShortSentence(text)) return true;
  if (isTitleCase(text)) return ended && hasClause(text);
  if (!CAPITAL.test(text)) return size >= (ended ? SENTENCE_WORDS : CLAUSE_WORDS) && hasClause(text);
  return size >= SENTENCE_WORDS || (ended && size >= ENDED_WORDS) || hasClause(text);
}

/** Whether words that stand between marks and nothing beside them are said: `“No.”` is, and a lone term is not. */
export function isSaidAlone(text: string): boolean {
  const begun = CAPITAL.test(text) || UNCASED.test(text);
  const long = sizeOf(text) >= SENTENCE_WORDS;
  return ENDING.test(text) ? begun || long : begun && long;
}

/** How much a text says, in words of a script with capitals. */
function sizeOf(text: string): number {
  const letters = text.match(UNSPACED)?.length ?? 0;
  let size = letters / UNSPACED_LETTERS;
  for (const [word] of text.replace(UNSPACED, ' ').matchAll(WORD)) size += UNCASED.test(word) ? 1 / UNCASED_WORDS : 1;
  return size;
}

/**
 * Whether words that begin with a capital and go on small are an English sentence too short for `hasClause`: a pronoun with
 * its verb (`We can’t`, `It’s over`), something that somebody is told to do (`Leave now`, `Do not enter`), a call (`Go!`, `Why?`).
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

/** Whether an English verb, written small, has a subject. */
function hasClause(text: string): boolean {
  const tokens = tokensOf(text, []);
  const tagged = { tokens, tags: tagsOf(tokens, () => false) };
  return clausesOf(tagged).predicates.some(
    ({ finite, subject, verb }) => finite && subject !== undefined && tokens[verb]?.text === tokens[verb]?.lower,
  );
}
