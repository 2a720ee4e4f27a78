/**
 * The claims of one source on a page about its article, as they are written there: not yet cleaned, not yet believed. The
 * best claim of each list comes first.
 */
export interface Claims {
  readonly headlines?: readonly string[];
  readonly descriptions?: readonly string[];
  readonly authors?: readonly string[];
  readonly published?: readonly string[];
  readonly modified?: readonly string[];
  readonly publishers?: readonly string[];
  readonly languages?: readonly string[];
  readonly urls?: readonly string[];
}

/** The claims of several sources for one field, in the order of the sources. */
export function claimsFor(key: keyof Claims, sources: readonly Claims[]): readonly string[] {
  return sources.flatMap((source) => source[key] ?? []);
}
