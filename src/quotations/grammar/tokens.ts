import type { Stretch } from '../marks/stretches-of.js';
import { ABBREVIATIONS } from './words/abbreviations.js';

/** What a token is before anybody asks for its part of speech. */
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

const WORD = String.raw`(?:\p{Lu}-)?(?:${ABBREVIATIONS.replace(/\s+/g, '|')})\.(?!\p{L})|\p{Lu}\.(?=\s\p{Lu})|(?:\p{L}\.){2,}|[@#]?[\p{L}\p{N}$£€][\p{L}\p{M}\p{N}%]*(?:(?:['’]|[-‐.&/])[\p{L}\p{N}][\p{L}\p{M}\p{N}%]*)*`;
const POSSESSIVE = String.raw`['’]s(?![\p{L}\p{N}])|(?<=s)['’](?=\s)`;
const SIGNS: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  ';': 'stop',
  ':': 'colon',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
  '—': 'dash',
  '–': 'dash',
  '―': 'dash',
  '-': 'dash',
  '(': 'bracket',
  ')': 'bracket',
  '[': 'bracket',
  ']': 'bracket',
};

let pattern: RegExp | undefined;

/** A passage cut into tokens, each quoted stretch a single one. */
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
  pattern ??= new RegExp(`(${POSSESSIVE})|(${WORD})|[,;:.!?…—–―()\\[\\]-]`, 'gu');
  for (const match of text.slice(range.start, range.end).matchAll(pattern)) {
    const start = range.start + match.index;
    for (const piece of splitPossessive(match[0])) {
      const at = { start: start + piece.from, end: start + piece.to };
      tokens.push(tokenAt(text, at, match[1] === undefined ? piece.kind : 'possessive'));
    }
  }
}

/** Tokens that follow each other as they stand in the text, but for the width of the spaces between them. */
export function textBetween(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => `${token.start === tokens[index - 1]?.end ? '' : ' '}${token.text}`)
    .join('')
    .trim();
}

const CONTRACTION = /^(i|you|he|she|it|we|they|who|that|there)(['’](?:s|re|ve|ll|d|m))$/i;

/** A genitive is a token of its own, because the owner is often who speaks. */
function splitPossessive(text: string): readonly { from: number; to: number; kind: TokenKind }[] {
  if (!/['’-]/.test(text)) return [{ from: 0, to: text.length, kind: SIGNS[text] ?? 'word' }];
  const short = CONTRACTION.exec(text)?.[1];
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
    return [{ from: 0, to: text.length, kind: SIGNS[text] ?? 'word' }];
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
