/** The first of these that is a language tag of BCP 47, in its usual form: `en_us` is `en-US`. */
export function languageOf(tags: readonly string[]): string | undefined {
  for (const tag of tags) {
    const written =
      tag
        .trim()
        .split(/[,;.\s]/)[0]
        ?.replaceAll('_', '-') ?? '';
    if (!/^\p{L}{2,3}(?:-|$)/u.test(written)) continue;
    try {
      return Intl.getCanonicalLocales(written)[0];
    } catch {
      // Not a tag at all: the next one may be.
    }
  }
  return undefined;
}
