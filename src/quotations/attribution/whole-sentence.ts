import { clausesOf } from '../grammar/clauses.js';
import { tagsOf } from '../grammar/tagger.js';
import { tokensOf } from '../grammar/tokens.js';
import { isTitleCase } from './is-title.js';

/** From how many words on words between marks are hardly a term. */
const SENTENCE_WORDS = 5;

/** Scripts without capitals say as much in fewer words: most write their articles and pronouns in one with the word. */
const UNCASED_WORDS = 3;

/** How many letters a word has on average in the scripts that set no spaces between words. */
const UNSPACED_LETTERS = 1.5;

/** With an end as sentences have one, two words are enough; one is a sign or a call. */
const ENDED_WORDS = 2;

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** A letter that begins a sentence, after marks and brackets: a capital, a digit, a letter of a script without capitals. */
const BEGINNING = /^[^\p{L}\p{N}]*(?:[@#]\p{L}|\p{Ll}?\p{Lu}|[\p{N}\p{Lo}\p{Script=Georgian}])/u;
const UNCASED_BEGINNING = /^[^\p{L}\p{N}]*[\p{Lo}\p{Script=Georgian}]/u;

const ENDING = /[.?!…。．！？｡؟۔।॥։።](?:[^\p{L}\p{N}]*)$/u;

/** What Korean verbs end in at the end of a sentence. */
const KOREAN_VERB = /[가-힣](?:다|요|까|죠|자|라|네)\P{L}*$/u;

/**
 * Whether the words between marks are a whole sentence, which somebody says even if nobody is named. It begins as its
 * script begins one; and it has a verb with a subject, or ends as a sentence does, or has more words than a term. A title
 * is none: it writes its verbs with capitals, where it has any.
 */
export function isWholeSentence(text: string): boolean {
  if (!BEGINNING.test(text)) return false;
  const uncased = UNCASED_BEGINNING.test(text);
  const words = countWords(text);
  if (!uncased && isTitleCase(text)) return ENDING.test(text) && hasClause(text);
  if (words >= (uncased ? UNCASED_WORDS : SENTENCE_WORDS)) return true;
  if (words >= ENDED_WORDS && ENDING.test(text)) return true;
  return KOREAN_VERB.test(text) || hasClause(text);
}

function countWords(text: string): number {
  const letters = text.match(UNSPACED)?.length ?? 0;
  const spaced = text.replace(UNSPACED, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  return spaced + letters / UNSPACED_LETTERS;
}

/** Whether an English verb, written small, has a subject. */
function hasClause(text: string): boolean {
  const tokens = tokensOf(text, []);
  const tagged = { tokens, tags: tagsOf(tokens, () => false) };
  return clausesOf(tagged).predicates.some(
    ({ finite, subject, verb }) => finite && subject !== undefined && tokens[verb]?.text === tokens[verb]?.lower,
  );
}
