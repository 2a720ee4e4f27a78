import { isNameParticle } from '../../lexicon/name-particles.js';
import type { Phrase } from '../grammar/phrases.js';
import type { ParsedSentence } from '../grammar/sentences.js';
import { lowerAt, type Token, textAt } from '../grammar/tokens.js';
import type { SpeechWords } from '../languages/speech-words.js';
import type { Finding, QuotedInSentence, SentenceRule } from './finding.js';

/** How many words in small letters a phrase may have after its article; set by hand. */
const MOST_WORDS = 4;

/** How far before a quotation its cue may stand, in tokens; set by hand. */
const CUE_REACH = 20;

/** A cue as token indices of its sentence, end exclusive. */
interface Cue {
  readonly start: number;
  readonly end: number;
}

/**
 * Gives the rules for a language that has only lists of words for saying, in order: the source stands right beside
 * them.
 *
 * @param words the words for saying; with empty lists no rule finds anything
 */
export function rulesByLists(words: SpeechWords): readonly SentenceRule[] {
  const cueAfter: SentenceRule = (quoted) => listedCueAfter(quoted, words);
  const cueBefore: SentenceRule = (quoted) => listedCueBefore(quoted, words);
  const accordingTo: SentenceRule = (quoted) => listedAccordingTo(quoted, words);
  return [cueAfter, cueBefore, accordingTo];
}

/** `„…“, sagte Karl Beck`; `« … », a déclaré la ministre`; `— …, — сказал он`: the cue follows the quotation. */
function listedCueAfter({ sentence, quote }: QuotedInSentence, words: SpeechWords): Finding | undefined {
  const { tokens } = sentence;
  let at = quote + 1;
  while (/^(?:comma|dash)$/.test(tokens[at]?.kind ?? '')) at++;
  const cue = cueAt(sentence, at, words);
  if (cue !== undefined) {
    const source = phraseFrom(tokens, cue.end, words);
    return source && { sentence, source, cue, rule: { kind: 'cue', side: 'after', inverted: true } };
  }
  const source = phraseFrom(tokens, at, words);
  const after = source && cueAt(sentence, source.end, words);
  return after && { sentence, source, cue: after, rule: { kind: 'cue', side: 'after', inverted: false } };
}

/** `Karl Beck sagte: „…“`, `Am Montag sagte Karl Beck: „…“`: the cue leads to the quotation. */
function listedCueBefore({ sentence, quote }: QuotedInSentence, words: SpeechWords): Finding | undefined {
  const { tokens } = sentence;
  for (let at = quote - 1; at >= Math.max(0, quote - CUE_REACH) && tokens[at]?.kind !== 'quote'; at--) {
    const cue = cueAt(sentence, at, words);
    const source = cue && (phraseFrom(tokens, cue.end, words) ?? subjectBefore(sentence, cue.start, words));
    if (cue !== undefined && source !== undefined)
      return { sentence, source, cue, rule: { kind: 'cue', side: 'before' } };
  }
  return undefined;
}

/**
 * Gives the phrase right before a verb; before a comma it is an apposition, and the sentence's first phrase the
 * subject.
 */
function subjectBefore({ tokens }: ParsedSentence, verb: number, words: SpeechWords): Phrase | undefined {
  if (tokens[verb - 1]?.kind === 'comma') return phraseFrom(tokens, 0, words);
  return phraseBefore(tokens, verb, words);
}

/** `laut Karl Beck`, `selon la ministre`: a preposition leads to the source. */
function listedAccordingTo({ sentence }: QuotedInSentence, words: SpeechWords): Finding | undefined {
  const at = sentence.tokens.findIndex(({ lower }) => words.prepositions.has(lower));
  const source = at < 0 ? undefined : phraseFrom(sentence.tokens, at + 1, words);
  return source && { sentence, source, cue: { start: at, end: at + 1 }, rule: { kind: 'according-to' } };
}

function cueAt({ tokens }: ParsedSentence, start: number, words: SpeechWords): Cue | undefined {
  const first = lowerAt(tokens, start);
  if (words.auxiliaries.has(first)) {
    const end = words.participles.has(lowerAt(tokens, start + 1)) ? start + 2 : start + 3;
    return words.participles.has(lowerAt(tokens, end - 1)) ? { start, end } : undefined;
  }
  return words.verbs.has(first) ? { start, end: start + 1 } : undefined;
}

/** Gives the phrase that begins at a token: a name, a pronoun, or an article with what it belongs to. */
function phraseFrom(tokens: readonly Token[], start: number, words: SpeechWords): Phrase | undefined {
  const first = tokens[start];
  if (first?.kind !== 'word') return undefined;
  if (words.pronouns.has(first.lower)) return { kind: 'pronoun', start, end: start + 1 };
  if (isCapital(first) && !words.determiners.has(first.lower)) {
    return { kind: 'name', start, end: nameEnd(tokens, start) };
  }
  if (words.determiners.size === 0) return withoutArticle(tokens, start);
  if (!words.determiners.has(first.lower) && !/^l'/.test(first.lower)) return undefined;
  let end = start + 1;
  while (end <= start + MOST_WORDS && isPlain(tokens[end], words)) end++;
  const named = isCapital(tokens[end]) ? nameEnd(tokens, end) : end;
  if (named === start + 1 && words.determiners.has(first.lower)) return undefined;
  return { kind: named > end ? 'name' : 'noun', start, end: named };
}

/** `министр Анна Иванова`, `женщина`: in a language without articles; a word in -о is an adverb. */
function withoutArticle(tokens: readonly Token[], start: number): Phrase | undefined {
  let end = start;
  while (end < start + MOST_WORDS && tokens[end]?.kind === 'word' && !isCapital(tokens[end])) end++;
  if (isCapital(tokens[end])) return { kind: 'name', start, end: nameEnd(tokens, end) };
  return /о$/.test(lowerAt(tokens, start)) ? undefined : { kind: 'noun', start, end: start + 1 };
}

/** Gives the phrase that ends right before a token. */
function phraseBefore(tokens: readonly Token[], end: number, words: SpeechWords): Phrase | undefined {
  for (let start = Math.max(0, end - MOST_WORDS - 2); start < end; start++) {
    const phrase = phraseFrom(tokens, start, words);
    if (phrase?.end === end) return phrase;
  }
  return undefined;
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

function isPlain(token: Token | undefined, words: SpeechWords): boolean {
  return (
    token?.kind === 'word' && !isCapital(token) && !words.verbs.has(token.lower) && !words.auxiliaries.has(token.lower)
  );
}

function nameEnd(tokens: readonly Token[], start: number): number {
  const goesOn = (at: number) =>
    isCapital(tokens[at]) || (at > start && isNameParticle(textAt(tokens, at)) && isCapital(tokens[at + 1]));
  let end = start;
  while (goesOn(end)) end++;
  return end;
}
