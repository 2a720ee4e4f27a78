/** A word of a command line: escaped characters, quotations that end or that the cursor stands in, any other characters. */
const WORDS = /(?:\\[\s\S]|'[^']*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)|[^\s\\'"])+/g;

/** The quoted parts of a word. */
const QUOTED = /'([^']*)'?|"((?:\\[\s\S]|[^"\\])*)"?|\\([\s\S])/g;

/** A line in which every quotation has its end, and every backslash a character after it. */
const FINISHED = /^(?:\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|[^\\'"])*$/;

/**
 * Splits a command line into words as shells do, and undoes quotes and backslashes. Nothing is expanded and nothing run:
 * `$HOME` and `$(date)` stay as they are.
 *
 * @example wordsOfLine(`cat 'a b' c\\ d`) // ['cat', 'a b', 'c d']
 */
export function wordsOfLine(line: string): readonly string[] {
  return (line.match(WORDS) ?? []).map(unquoted);
}

/** Tells whether each quotation in a line ends, so that a shell would run it and not wait for more. */
export function isFinishedLine(line: string): boolean {
  return FINISHED.test(line);
}

function unquoted(word: string): string {
  return word.replace(
    QUOTED,
    (_quoted, single?: string, double?: string, escaped = '') =>
      single ?? double?.replace(/\\([\\"$`])/g, '$1') ?? escaped,
  );
}
