/*
 * Questions about single characters, in any script. They do by letter case what Unicode classes in regular expressions do
 * too: compiling one such class takes longer than reading a short article.
 */

/** Whether a text begins with a capital letter. */
export function startsUpper(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a text begins with a small letter. */
export function startsLower(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toUpperCase();
}

/** Whether a text begins with a letter, of a script with capitals or without. */
export function startsWithLetter(text: string): boolean {
  const first = text.charAt(0);
  if (first.toLowerCase() !== first.toUpperCase()) return true;
  return first > '\x7f' && /\p{L}/u.test(first);
}

/** Whether a text has a letter. */
export function hasLetter(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (startsWithLetter(text.charAt(at))) return true;
  return false;
}

/** Whether a text has a small letter. */
export function hasLower(text: string): boolean {
  return text !== text.toUpperCase();
}

/** Whether a text has letters that could be small and has none: `RIVER PLAN`. */
export function isInCapitals(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** Whether a text goes on after the end of a sentence; the dot of an initial or a short form ends none. */
export function hasSentences(text: string): boolean {
  if (/[。！？।۔؟]["”’」』）]*\s*[^\s"”’」』）]/.test(text)) return true;
  for (const [, before = '', after = ''] of text.matchAll(/(\S\S)[.!?]["”’]?\s+["“‘]?(\S)/g)) {
    if (startsLower(before) && startsLower(before.slice(1)) && startsUpper(after)) return true;
  }
  return false;
}
