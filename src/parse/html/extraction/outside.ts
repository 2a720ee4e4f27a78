import type { Omission } from '../../../article/parsed.js';
import { neutralise } from '../../../article/safe-text.js';
import type { Line } from '../cleaning/types.js';

/**
 * What stands on a page outside its article, in order: lines that follow each other are one omission.
 *
 * @param page the lines of the whole page
 * @param article the texts of the lines of what was found to be the article, and of what is known of it
 */
export function outside(page: readonly Line[], article: readonly string[]): readonly Omission[] {
  const inside = new Map<string, number>();
  for (const text of article) inside.set(text, (inside.get(text) ?? 0) + 1);
  const stretches: string[][] = [[]];
  for (const { text } of page) {
    const left = inside.get(text) ?? 0;
    if (left === 0) stretches.at(-1)?.push(text);
    else {
      inside.set(text, left - 1);
      stretches.push([]);
    }
  }
  return stretches
    .filter((texts) => texts.length > 0)
    .map((texts) => ({ text: neutralise(texts.join(' ')), reason: 'outside the article' }));
}
