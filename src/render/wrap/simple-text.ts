/**
 * Characters that are a grapheme each, whatever stands beside them in a text of nothing else, and whose width is known:
 * most text is made of them alone and needs no Unicode tables. Each constant is the inside of a character class.
 */

/** Two columns: Chinese characters, kana, Hangul syllables, their punctuation, fullwidth forms. */
const WIDE = '\u3000-\u3029\u3030-\u303e\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff60';

/** One column: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, punctuation, currency signs. */
const NARROW =
  ' -~\\xa0-\\xac\\xae-\u02ff\u0370-\u0482\u048a-\u0556\u05d0-\u05ea\u0620-\u064a\u2010-\u2027\u2030-\u205e\u20a0-\u20bf';

/** A text of nothing but such characters. */
export const SIMPLE_TEXT: RegExp = new RegExp(`^[${NARROW}${WIDE}]*$`);

/** Those of a simple text that take two columns. */
export const WIDE_CHARACTER: RegExp = new RegExp(`[${WIDE}]`, 'g');
