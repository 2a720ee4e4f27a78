/** A word and what it may hold: escaped characters, quotations that end or that the cursor stands in, anything plain. */
const WORDS = /(?:\\[\s\S]|'[^']*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|[^\s\\'"])+/g;

/** The quoted parts of a word. */
const QUOTED = /'([^']*)'?|"((?:\\[\s\S]|[^"\\])*)"?|\\([\s\S])/g;

/**
 * The words of a command line as shells part them, with quotes and backslashes undone. Nothing is expanded and nothing
 * run: `$HOME` and `$(date)` stay as they are.
 *
 * @example wordsOfLine(`cat 'a b' c\\ d`) // ['cat', 'a b', 'c d']
 */
export function wordsOfLine(line: string): readonly string[] {
  return (line.match(WORDS) ?? []).map(unquoted);
}

function unquoted(word: string): string {
  return word.replace(
    QUOTED,
    (_quoted, single?: string, double?: string, escaped = '') =>
      single ?? double?.replace(/\\([\\"$`])/g, '$1') ?? escaped,
  );
}
