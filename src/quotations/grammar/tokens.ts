import { lists as abbreviationLists } from 'lexicon:abbreviations';
import { lists as pronounLists } from 'lexicon:contracted-pronouns';
import { lazily } from '../../lexicon/lookups.js';
import { matcherOf } from '../../lexicon/matcher.js';
import { entriesOf } from '../../lexicon/word-lists.js';
import type { Stretch } from '../marks/stretches.js';

/** The form of a token, whatever its part of speech. */
export type TokenKind = 'word' | 'possessive' | 'comma' | 'colon' | 'dash' | 'bracket' | 'stop' | 'quote';

/** A word, a sign or a whole quoted stretch of a passage. */
export interface Token {
  readonly kind: TokenKind;
  /** As it stands there; for a quoted stretch its marks too. */
  readonly text: string;
  /** In lower case, with straight apostrophes. */
  readonly lower: string;
  /** UTF-16 code units into the passage, end exclusive. */
  readonly start: number;
  readonly end: number;
}

const SIGNS: ReadonlyMap<string, TokenKind> = new Map(
  (
    [
      [',', 'comma'],
      [':', 'colon'],
      [';.!?…', 'stop'],
      ['—–―-', 'dash'],
      ['()[]', 'bracket'],
    ] as const
  ).flatMap(([signs, kind]) => [...signs].map((sign) => [sign, kind] as const)),
);

const POSSESSIVE = String.raw`['’]s(?![\p{L}\p{N}])|(?<=s)['’](?=\s)`;

/** A possessive (its first group), a word or a sign. */
const anyToken = lazily(() => {
  const abbreviation = String.raw`(?:\p{Lu}-)?${matcherOf(entriesOf(abbreviationLists)).source}\.(?!\p{L})`;
  const initials = String.raw`\p{Lu}\.(?=\s\p{Lu})|(?:\p{L}\.){2,}`;
  const plain = String.raw`[@#]?[\p{L}\p{N}$£€][\p{L}\p{M}\p{N}%]*(?:(?:['’]|[-‐.&/])[\p{L}\p{N}][\p{L}\p{M}\p{N}%]*)*`;
  const sign = String.raw`[,;:.!?…—–―()\[\]-]`;
  return new RegExp(`(${POSSESSIVE})|${abbreviation}|${initials}|${plain}|${sign}`, 'gu');
});

/** A pronoun with the short form of a verb: `it’s`. */
const contraction = lazily(
  () => new RegExp(`^(${matcherOf(entriesOf(pronounLists)).source})['’](?:s|re|ve|ll|d|m)$`, 'i'),
);

/** Cuts a passage into tokens, each quoted stretch a single one. */
export function tokensOf(text: string, stretches: readonly Stretch[]): readonly Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const stretch of stretches) {
    pushTokens(tokens, text, { start: from, end: stretch.start });
    tokens.push(tokenAt(text, stretch, 'quote'));
    from = stretch.end;
  }
  pushTokens(tokens, text, { start: from, end: text.length });
  return tokens;
}

function pushTokens(tokens: Token[], text: string, range: { start: number; end: number }): void {
  for (const match of text.slice(range.start, range.end).matchAll(anyToken())) {
    const start = range.start + match.index;
    for (const piece of splitWord(match[0])) {
      const at = { start: start + piece.from, end: start + piece.to };
      tokens.push(tokenAt(text, at, match[1] === undefined ? piece.kind : 'possessive'));
    }
  }
}

/** A part of a word, in UTF-16 code units from its beginning. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly kind: TokenKind;
}

/**
 * Gives the tokens of which a word or sign consists: `it` and `’s`, `dit` and `il`. A genitive is a token of its own,
 * because the owner is often who speaks.
 */
function splitWord(text: string): readonly Piece[] {
  if (!/['’-]/.test(text)) return [{ from: 0, to: text.length, kind: SIGNS.get(text) ?? 'word' }];
  const short = contraction().exec(text)?.[1];
  if (short !== undefined) {
    return [
      { from: 0, to: short.length, kind: 'word' },
      { from: short.length, to: text.length, kind: 'word' },
    ];
  }
  const french = /^(\p{L}+?)(-(?:t-)?)(?:il|elle|ils|elles)$/iu.exec(text);
  if (french !== null) {
    const verb = french[1]?.length ?? 0;
    return [
      { from: 0, to: verb, kind: 'word' },
      { from: verb + (french[2]?.length ?? 0), to: text.length, kind: 'word' },
    ];
  }
  const own = /^(.*[\p{L}\p{N}.])['’]s$/u.exec(text)?.[1];
  if (own === undefined || /^(?:here|let|what|where|how)$/i.test(own)) {
    return [{ from: 0, to: text.length, kind: SIGNS.get(text) ?? 'word' }];
  }
  return [
    { from: 0, to: own.length, kind: 'word' },
    { from: own.length, to: text.length, kind: 'possessive' },
  ];
}

function tokenAt(text: string, { start, end }: { start: number; end: number }, kind: TokenKind): Token {
  const own = text.slice(start, end);
  const lower = kind === 'quote' ? '' : own.toLowerCase().replaceAll('’', "'");
  return { kind, text: own, lower, start, end };
}

/** Tokens that follow each other as they stand in the text, but for the width of the spaces between them. */
export function textOfTokens(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => `${token.start === tokens[index - 1]?.end ? '' : ' '}${token.text}`)
    .join('')
    .trim();
}

/** Gives the word at a place in lower case; an empty string where no token stands. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

/** Gives the text of the token at a place; an empty string where none stands there. */
export function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? '';
}

/** How much of a quotation holds the sign that ends it and the marks after that, in UTF-16 code units; set by hand. */
const ENDING_LENGTH = 4;

/** Gives the end of a token's text, as much as shows with which sign a quotation ends. */
export function tokenEnding(token: Token | undefined): string {
  return token?.text.slice(-ENDING_LENGTH) ?? '';
}
