/**
 * The characters that must not pass as they stand: C0 but newline and tab, DEL, C1, line separators, bidi controls, byte order
 * marks, lone surrogates.
 */
const SUSPECT = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu;

/** Line endings that are not a newline; a newline after a carriage return goes with it. */
const NEWLINES = '\r\v\x85\u2028\u2029';

const REPLACEMENT = '\uFFFD';

const ESCAPE = 0x1b;
const BELL = 0x07;
/** The 8-bit control character that a two-character sequence stands for is its second character plus this. */
const C1_SHIFT = 0x40;

const CSI = 0x9b;
const OSC = 0x9d;
const SOS = 0x98;
const STRING_TERMINATOR = 0x9c;
/** DCS, PM and APC: like OSC, but a bell does not end them. */
const OTHER_STRINGS: readonly number[] = [0x90, 0x9e, 0x9f];

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

/** Finds the end of the unit that begins with the suspect character at an index: CRLF and an escape sequence are one unit. */
function endOfUnit(text: string, index: number): number {
  if (text[index] === '\r' && text[index + 1] === '\n') return index + 2;
  return endOfSequence(text, index) ?? index + 1;
}

/** Gives the replacement for a unit that begins with a suspect character. */
function replacementOf(text: string, index: number, end: number): string {
  const first = text.charAt(index);
  if (NEWLINES.includes(first)) return '\n';
  return end > index + 1 || isRemoved(first) ? '' : REPLACEMENT;
}

/** Tells whether a character alone is removed: a bidi control or a byte order mark. */
function isRemoved(character: string): boolean {
  return (
    (character >= '\u202a' && character <= '\u202e') ||
    (character >= '\u2066' && character <= '\u2069') ||
    character === '\ufeff'
  );
}

/**
 * Finds the end of a well-formed control sequence of ECMA-48 that begins at an index (exclusive, in UTF-16 code units);
 * gives `undefined` when none begins there: a CSI sequence, a string (OSC, DCS, PM, APC, SOS) that is terminated, or an escape
 * followed by its one final character. A scan stops at the next control character, so that all scans of a text together
 * read it a bounded number of times.
 */
function endOfSequence(text: string, index: number): number | undefined {
  const first = text.charCodeAt(index);
  if (first !== ESCAPE) return endOfControl(text, index + 1, first);
  const second = text.charCodeAt(index + 1);
  const end = endOfControl(text, index + 2, second + C1_SHIFT);
  return end ?? endOfPlainEscape(text, index + 1);
}

/** Gives the end of the sequence that an 8-bit introducer begins, its content starting at `from`. */
function endOfControl(text: string, from: number, introducer: number): number | undefined {
  if (introducer === CSI) return endOfCsi(text, from);
  if (introducer === SOS) return endOfString(text, skip(text, from, isSosContent));
  if (introducer === OSC) return endOfOsc(text, from);
  if (OTHER_STRINGS.includes(introducer)) return endOfString(text, skip(text, from, isStringContent));
  return undefined;
}

function endOfCsi(text: string, from: number): number | undefined {
  const intermediates = skip(text, from, (code) => code >= 0x30 && code <= 0x3f);
  const final = skip(text, intermediates, isIntermediate);
  const code = text.charCodeAt(final);
  return code >= 0x40 && code <= 0x7e ? final + 1 : undefined;
}

function endOfOsc(text: string, from: number): number | undefined {
  const end = skip(text, from, isStringContent);
  return text.charCodeAt(end) === BELL ? end + 1 : endOfString(text, end);
}

/** Gives the end of the terminator that stands at an index, if one does. */
function endOfString(text: string, index: number): number | undefined {
  if (text.charCodeAt(index) === STRING_TERMINATOR) return index + 1;
  return text.charCodeAt(index) === ESCAPE && text[index + 1] === '\\' ? index + 2 : undefined;
}

/** Finds the end of an escape with its final character; those that introduce a string or a CSI sequence are left out. */
function endOfPlainEscape(text: string, from: number): number | undefined {
  const final = skip(text, from, isIntermediate);
  const code = text.charCodeAt(final);
  if (!(code >= 0x30 && code <= 0x7e)) return undefined;
  return final === from && '[]PX^_'.includes(text.charAt(final)) ? undefined : final + 1;
}

function skip(text: string, from: number, accepts: (code: number) => boolean): number {
  let index = from;
  while (index < text.length && accepts(text.charCodeAt(index))) index++;
  return index;
}

function isIntermediate(code: number): boolean {
  return code >= 0x20 && code <= 0x2f;
}

/** Tells whether a command string may hold a code: format effectors (backspace to carriage return) and anything printable. */
function isStringContent(code: number): boolean {
  return code >= 0x20 ? code < 0x7f || code > 0x9f : code >= 0x08 && code <= 0x0d;
}

function isSosContent(code: number): boolean {
  return code !== ESCAPE && code !== SOS && code !== STRING_TERMINATOR;
}
