/** How many bytes are looked at. */
const SAMPLE = 64 * 1024;

/** The least share of kana and Japanese punctuation in what is not ASCII. Any Japanese prose has twice as much. */
const LEAST_KANA = 0.2;

/**
 * Whether bytes that nobody says the encoding of are Shift_JIS: all of them are well-formed in it, and make Japanese as it
 * is written, which takes kana. Bytes in another encoding may be well-formed too, but make rare Chinese characters.
 */
export function fitsShiftJis(bytes: Uint8Array): boolean {
  const text = wellFormed(bytes.subarray(0, SAMPLE));
  const kana = text.match(/[\u3001\u3002\u300c\u300d\u3041-\u30fe]/g)?.length ?? 0;
  const beyondAscii = text.match(/[^\0-\x7f]/g)?.length ?? 0;
  return kana > 0 && kana >= beyondAscii * LEAST_KANA && !/\p{Co}/u.test(text);
}

/** The text of well-formed bytes, of which the last may begin a character; else nothing. */
function wellFormed(bytes: Uint8Array): string {
  try {
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return '';
  }
}
