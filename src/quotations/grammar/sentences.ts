import { type VerbReading, verbReading, withParticle } from '../cues/cue-lexicon.js';
import type { Token } from './tokens.js';

/** How many tokens a sentence may have: a longer one is cut, so that time stays linear in any text. */
const MOST_TOKENS = 250;

/** How many tokens a bracket may have to be passed over as an aside. */
const MOST_ASIDE = 30;

/** How far behind a quotation that asks or exclaims its cue may stand, in tokens. */
const CUE_REACH = 8;

/** A passage's tokens by sentence, without asides in brackets. A quotation and its cue are in one sentence. */
export function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
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

/** The index of the bracket that closes an aside without quotations. */
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
  const last = /[.?!…](?=\W*$)/.exec(token.text.slice(-6))?.[0];
  if (last === undefined) return false;
  if (next.kind === 'quote') return true;
  if (tokens[index - 1]?.kind === 'colon') return /^\p{Lu}/u.test(next.text);
  return /^[\p{Lu}@]/u.test(next.text) && (last === '.' || !cueFollows(tokens, index + 1));
}

/** Whether a verb of saying comes before the next sign: `"Why?" the old man asked.` */
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
  return reading && withParticle(reading, next?.lower ?? '');
}
