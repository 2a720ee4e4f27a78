/**
 * What one source on a page claims about its article, as it is written there: not yet cleaned, not yet believed. The best
 * claim of each list comes first.
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

/** What several sources claim of one field, in the order of the sources. */
export function claimsFor(key: keyof Claims, sources: readonly Claims[]): readonly string[] {
  return sources.flatMap((source) => source[key] ?? []);
}
