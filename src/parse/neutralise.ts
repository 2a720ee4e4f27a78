import { endOfSequence } from './escape-sequence.js';

/**
 * What must not pass as it stands: C0 but newline and tab, DEL, C1, line separators, bidi controls, byte order marks, lone
 * surrogates.
 */
const SUSPECT = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** Line endings that are not a newline; a newline after a carriage return goes with it. */
const NEWLINES = '\r\v\x85\u2028\u2029';

const REPLACEMENT = '\uFFFD';

/**
 * The one gate for control characters: what comes out can be printed on a terminal without a surprise.
 *
 * Every line ending becomes a newline (CRLF, CR, VT, NEL, LS, PS). Well-formed escape sequences (ECMA-48, 7-bit and 8-bit)
 * are removed, and so are bidi embeddings, overrides and isolates, and byte order marks: one within a text is left over from
 * files put together. Every other control character but newline and tab, and every lone surrogate, becomes U+FFFD. One pass
 * from left to right, linear in the text: what is removed never makes its neighbours into something new. Neutralising twice
 * is the same as once.
 *
 * @example neutralise('\x1b[31mred\x1b[0m\x07') // 'red\uFFFD'
 */
export function neutralise(text: string): string {
  let safe = '';
  let done = 0;
  SUSPECT.lastIndex = 0;
  for (let found = SUSPECT.exec(text); found !== null; found = SUSPECT.exec(text)) {
    const end = endOfUnit(text, found.index);
    safe += text.slice(done, found.index) + replacementOf(text, found.index, end);
    done = end;
    SUSPECT.lastIndex = end;
  }
  return safe + text.slice(done);
}

/** Where what begins with the suspect character at an index ends: CRLF and an escape sequence are one thing. */
function endOfUnit(text: string, index: number): number {
  if (text[index] === '\r' && text[index + 1] === '\n') return index + 2;
  return endOfSequence(text, index) ?? index + 1;
}

/** What stands in for a unit that begins with a suspect character. */
function replacementOf(text: string, index: number, end: number): string {
  const first = text.charAt(index);
  if (NEWLINES.includes(first)) return '\n';
  return end > index + 1 || isRemoved(first) ? '' : REPLACEMENT;
}

/** Whether a character alone is removed: a bidi control or a byte order mark. */
function isRemoved(character: string): boolean {
  return (
    (character >= '\u202a' && character <= '\u202e') ||
    (character >= '\u2066' && character <= '\u2069') ||
    character === '\ufeff'
  );
}
