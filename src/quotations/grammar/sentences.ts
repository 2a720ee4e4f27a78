import { readingWithParticle, type VerbReading, verbReading } from '../languages/cue-lexicon.js';
import { type QuotedMatter, stretchesByPassage } from '../marks/quoted-matter.js';
import type { ArticleLine } from '../passages.js';
import { clausesOf, type SentenceClauses } from './clauses.js';
import type { TaggedSentence } from './phrases.js';
import { tagsOf } from './tagger.js';
import { type Token, tokensOf } from './tokens.js';

/** How many tokens a sentence may have: a longer one is cut, so that time stays linear in any text; set by hand. */
const MOST_TOKENS = 250;

/** How many tokens a bracket may have to be passed over as an aside; set by hand. */
const MOST_ASIDE = 30;

/** How far after a quotation that asks or exclaims its cue may stand, in tokens; set by hand. */
const CUE_REACH = 8;

/** How much of a quotation holds the sign that ends a sentence in it, in UTF-16 code units; set by hand. */
const ENDING_LENGTH = 6;

/** A sentence that has been read: its words with their tags, its verbs with their subjects, and where it stands. */
export interface ParsedSentence extends TaggedSentence, SentenceClauses {
  /** Index into the passages. */
  readonly passage: number;
}

/** Reads every sentence of an article, in order; a sentence ends where its passage ends. */
export function readSentences(
  passages: readonly ArticleLine[],
  matter: readonly QuotedMatter[],
): readonly ParsedSentence[] {
  const stretches = stretchesByPassage(passages, matter);
  const tokens = passages.map((passage, index) => tokensOf(passage.text, stretches[index] ?? []));
  const isNamed = namedWords(tokens);
  return tokens.flatMap((line, passage) =>
    splitIntoSentences(line).map((sentence) => {
      const tagged = { tokens: sentence, tags: tagsOf(sentence, isNamed) };
      return { passage, ...tagged, ...clausesOf(tagged) };
    }),
  );
}

/** Gives the words in lower case that the article writes with a capital where no sentence begins. */
function namedWords(lines: readonly (readonly Token[])[]): (word: string) => boolean {
  const named = new Set<string>();
  for (const line of lines) {
    for (const [index, { kind, text, lower }] of line.entries()) {
      if (kind === 'word' && text !== lower && line[index - 1]?.kind === 'word') named.add(lower);
    }
  }
  return (word) => named.has(word);
}

/** Gives a passage's tokens by sentence, without asides in brackets. A quotation and its cue are in one sentence. */
function splitIntoSentences(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  const kept = withoutAsides(tokens);
  for (const [index, token] of kept.entries()) {
    sentence.push(token);
    if (sentence.length >= MOST_TOKENS || endsSentence(kept, index)) {
      sentences.push(sentence);
      sentence = [];
    }
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const end = token.kind === 'bracket' && /[([]/.test(token.text) ? asideEnd(tokens, index) : undefined;
    if (end === undefined) kept.push(token);
    else index = end;
  }
  return kept;
}

/** Gives the index of the bracket that closes an aside without quotations. */
function asideEnd(tokens: readonly Token[], start: number): number | undefined {
  for (let index = start + 1; index < Math.min(tokens.length, start + MOST_ASIDE); index++) {
    if (tokens[index]?.kind === 'quote') return undefined;
    if (tokens[index]?.kind === 'bracket') return index;
  }
  return undefined;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token === undefined || next === undefined) return true;
  if (token.kind === 'stop') return token.text === ';' || next.kind === 'quote' || /^[\p{Lu}\p{N}@#]/u.test(next.text);
  if (token.kind !== 'quote') return false;
  const last = /[.?!…](?=\W*$)/.exec(token.text.slice(-ENDING_LENGTH))?.[0];
  if (last === undefined) return false;
  if (next.kind === 'quote') return true;
  if (tokens[index - 1]?.kind === 'colon') return /^\p{Lu}/u.test(next.text);
  return /^[\p{Lu}@]/u.test(next.text) && (last === '.' || !cueFollows(tokens, index + 1));
}

/** Tells whether a verb of saying comes before the next sign: `"Why?" the old man asked.` */
function cueFollows(tokens: readonly Token[], start: number): boolean {
  for (const [offset, token] of tokens.slice(start, start + CUE_REACH).entries()) {
    if (token.kind === 'stop' || token.kind === 'quote') return false;
    const reading = cueReading(token, tokens[start + offset + 1]);
    if (reading?.kinds.has('say') && (reading.form === 'past' || reading.form === 'third')) return true;
  }
  return false;
}

function cueReading(token: Token, next: Token | undefined): VerbReading | undefined {
  const reading = verbReading(token.lower);
  return reading && readingWithParticle(reading, next?.lower ?? '');
}
