/**
 * Who wrote an article, as a line says it.
 *
 * @param authors at least one
 * @example bylineOf(['Ann Lee', 'Bo Ek', 'Cy Moor']) // 'By Ann Lee, Bo Ek and Cy Moor'
 */
export function bylineOf(authors: readonly string[]): string {
  const last = authors.at(-1) ?? '';
  const others = authors.slice(0, -1);
  return others.length === 0 ? `By ${last}` : `By ${others.join(', ')} and ${last}`;
}
