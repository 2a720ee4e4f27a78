/**
 * So many words, as a page says it.
 *
 * @example countedWords(480) // '480 words'
 */
export function countedWords(words: number): string {
  return words === 1 ? '1 word' : `${words} words`;
}
