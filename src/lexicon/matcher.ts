/** Where in a text the entries of a matcher may stand. */
export interface MatcherOptions {
  /** What stands before an entry, as the source of a regular expression; anything when absent. */
  readonly before?: string;
  /** What stands after an entry, as the source of a regular expression; anything when absent. */
  readonly after?: string;
  /** Flags of the regular expression; `u` is added where `before` or `after` names a class of Unicode. */
  readonly flags?: string;
}

/**
 * Compiles entries into one regular expression that matches any of them, the longest first.
 *
 * @param entries words or phrases to be found as they stand
 * @example matcherOf(['read more', 'read'], { before: '^', flags: 'i' }).exec('Read more: bells')?.[0] // 'Read more'
 */
export function matcherOf(
  entries: Iterable<string>,
  { before = '', after = '', flags = '' }: MatcherOptions = {},
): RegExp {
  const longestFirst = [...entries].sort((a, b) => b.length - a.length).map(escaped);
  // With `u`, an expression that folds case takes milliseconds to compile.
  const unicode = /\\[pP]\{/.test(before + after) ? 'u' : '';
  return new RegExp(`${before}(?:${longestFirst.join('|')})${after}`, unicode + flags);
}

function escaped(entry: string): string {
  return entry.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
