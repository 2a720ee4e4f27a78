import wrapAnsi from 'wrap-ansi';
import {
  BREAKING_SPACE,
  BREAKS_AFTER,
  IDEOGRAPHIC,
  NEVER_FIRST,
  NEVER_LAST,
  SOFT_HYPHEN,
  WITHOUT_SPACES,
} from './kinsoku.js';
import type { Range } from './line.js';
import { displayWidth } from './width.js';

/** A place where a line may end that is not a space between two words, or a space that wrap-ansi would not keep. */
const OTHER_BREAK = new RegExp(
  `[${IDEOGRAPHIC}${WITHOUT_SPACES}${SOFT_HYPHEN}]|[${BREAKS_AFTER}](?! |$)|(?! )[${BREAKING_SPACE}]|(?:^| )(?:[^\\S ]|[${NEVER_LAST}${NEVER_FIRST}]+(?: |$))`,
  'u',
);

/**
 * Tells whether the lines of a text can end at spaces only and each word is narrower than a line: the kind of text that
 * wrap-ansi sets. Other texts have ideographs, words without spaces between them, hyphens and dashes, other spaces, marks that stand alone (« so »), or
 * letters with marks that Unicode would compose.
 */
export function breaksAtSpacesOnly(text: string, columns: number): boolean {
  const fits = (word: string): boolean => word.length * 2 <= columns || displayWidth(word) <= columns;
  return !OTHER_BREAK.test(text) && text.normalize() === text && text.split(' ').every(fits);
}

/**
 * Finds the lines of a text that breaks at spaces only, as wrap-ansi sets them: each takes as many words as it can hold. The
 * spaces at either end of a line belong to no line; a text of nothing but spaces has no lines.
 *
 * @param text one paragraph, no word of it wider than a line
 * @param columns at least 1
 */
export function breakLinesAtSpaces(text: string, columns: number): readonly Range[] {
  let end = 0;
  return wrapAnsi(text, columns)
    .split('\n')
    .flatMap((row) => {
      if (row === '') return [];
      const start = text.indexOf(row, end);
      end = start + row.length;
      return [{ start, end }];
    });
}

/**
 * Breaks a text at spaces only, so that commands and options stay whole; a word that is wider than a line is cut.
 *
 * @param columns at least 1
 */
export function wrapWords(text: string, columns: number): readonly string[] {
  return wrapAnsi(text, columns, { hard: true }).split('\n');
}
