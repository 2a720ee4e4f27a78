import wrapAnsi from 'wrap-ansi';

/**
 * The lines of a text that is broken at spaces only, so that commands and options stay whole; a word that is wider than
 * a line is cut.
 *
 * @param columns at least 1
 */
export function wrapWords(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, columns, { hard: true }).split('\n');
}
