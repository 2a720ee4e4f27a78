import type { Passage } from '../passages.js';
import { COMMON_WORDS } from './common-words.js';
import type { CueLanguage } from './cue-words.js';

/** A language whose speakers are looked for, or any other. */
export type Language = 'en' | CueLanguage | 'other';

/** How much of an article is read to see its language, in UTF-16 code units. */
const SAMPLE = 20_000;

/** How many common words it takes to tell a language from English. */
const ENOUGH = 3;

/** The language of a text by its letters and its commonest words; a text too short to tell is English. */
export function languageOf(passages: readonly Passage[]): Language {
  const text = sampleOf(passages);
  const latin = countOf(text, /\p{Script=Latin}/gu);
  const cyrillic = countOf(text, /\p{Script=Cyrillic}/gu);
  const others = countOf(text, /\p{L}/gu) - latin - cyrillic;
  if (others > latin + cyrillic) return 'other';
  if (cyrillic > latin) return /[іїєўђћљњ]/i.test(text) ? 'other' : 'ru';
  const best = commonest(text);
  return best === 'en' || best === 'de' || best === 'fr' || best === 'es' ? best : 'other';
}

function sampleOf(passages: readonly Passage[]): string {
  const texts: string[] = [];
  let length = 0;
  for (const { text } of passages) {
    if (length > SAMPLE) break;
    texts.push(text.slice(0, SAMPLE));
    length += text.length;
  }
  return texts.join('\n').slice(0, SAMPLE);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function commonest(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(COMMON_WORDS).map(([language, list]) => {
    const common = new Set(list.split(' '));
    return { language, count: words.filter((word) => common.has(word)).length };
  });
  const english = counts[0]?.count ?? 0;
  const best = counts.reduce((top, next) => (next.count > top.count ? next : top));
  return best.count >= ENOUGH && best.count > english ? best.language : 'en';
}
