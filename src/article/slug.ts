/** The slug of the section that stands before the first heading. */
export const OPENING = 'opening';

/**
 * A title in the form of an address: letters and digits of any script in lower case, without accents, anything else one
 * hyphen. A title without a letter or a digit is `section`.
 *
 * @example slugOf('No match for «them»') // 'no-match-for-them'
 */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['\u2019]/g, '')
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join('-') ?? 'section';
}

/** Each slug of the list made unique, in order: the second `a` is `a-2`, the third `a-3`. */
export function uniqueSlugs(slugs: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return slugs.map((slug) => {
    let count = next.get(slug) ?? 1;
    let unique = count === 1 ? slug : `${slug}-${count}`;
    while (taken.has(unique)) unique = `${slug}-${++count}`;
    next.set(slug, count + 1);
    taken.add(unique);
    return unique;
  });
}
