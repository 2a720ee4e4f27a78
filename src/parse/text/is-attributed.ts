import { startsUpper } from './letters.js';

/** Whether a line gives somebody's words, and whose they are after a dash: `“Nobody asked us” — Tom Okafor`. */
export function isAttributed(text: string): boolean {
  if (/["”»]\s*[-–—]\s*\S/.test(text)) return true;
  const [, name = ''] = /[.!?]\s+[-–—]\s*(\S)/.exec(text) ?? [];
  return startsUpper(name);
}
