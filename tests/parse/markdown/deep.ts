/** Lists in each other, so many, with `word` in each. */
export function listsDeep(count: number): string {
  return Array.from({ length: count }, (_, depth) => `${'  '.repeat(depth)}- word\n`).join('');
}

/** Quotations in each other, so many, with `word` at each depth. */
export function quotationsDeep(count: number): string {
  return Array.from({ length: count }, (_, depth) => `${'> '.repeat(depth)}word`).join('\n\n');
}
