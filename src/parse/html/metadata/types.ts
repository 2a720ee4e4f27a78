/**
 * What one source on a page says of the article, as it stands there: not yet cleaned, not yet believed. Lists are in the
 * order in which the page gives them, the best first.
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
