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
 * Where a well-formed control sequence of ECMA-48 that begins at an index ends (exclusive, in UTF-16 code units), or
 * `undefined` when none begins there: a CSI sequence, a string (OSC, DCS, PM, APC, SOS) that is terminated, or an escape
 * followed by its one final character. A scan stops at the next control character, so that all scans of a text together
 * read it a bounded number of times.
 */
export function endOfSequence(text: string, index: number): number | undefined {
  const first = text.charCodeAt(index);
  if (first !== ESCAPE) return endOfControl(text, index + 1, first);
  const second = text.charCodeAt(index + 1);
  const end = endOfControl(text, index + 2, second + C1_SHIFT);
  return end ?? endOfPlainEscape(text, index + 1);
}

/** The end of the sequence that an 8-bit introducer begins, its content starting at `from`. */
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

/** The end of the terminator that stands at an index, if one does. */
function endOfString(text: string, index: number): number | undefined {
  if (text.charCodeAt(index) === STRING_TERMINATOR) return index + 1;
  return text.charCodeAt(index) === ESCAPE && text[index + 1] === '\\' ? index + 2 : undefined;
}

/** An escape with its final character; one that introduces a string or a CSI sequence is none of these. */
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

/** What a command string may hold: format effectors (backspace to carriage return) and anything printable. */
function isStringContent(code: number): boolean {
  return code >= 0x20 ? code < 0x7f || code > 0x9f : code >= 0x08 && code <= 0x0d;
}

function isSosContent(code: number): boolean {
  return code !== ESCAPE && code !== SOS && code !== STRING_TERMINATOR;
}
