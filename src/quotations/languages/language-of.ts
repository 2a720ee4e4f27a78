import type { Passage } from '../passages.js';
import { COMMON_WORDS } from './common-words.js';
import type { CueLanguage } from './cue-words.js';

/** Cyrillic letters that Russian does not have. */
const NO_RUSSIAN = /[іїєўђћљњ]/i;

/** A language whose speakers are looked for, or any other. */
export type Language = 'en' | CueLanguage | 'other';

/** How much of an article is read to see its language, in UTF-16 code units. */
const SAMPLE = 4_000;

/** How many common words it takes to tell a language from English. */
const ENOUGH = 3;

let common: readonly { readonly language: string; readonly words: ReadonlySet<string> }[] | undefined;

/** The language of a text by its letters and its commonest words; a text too short to tell is English. */
export function languageOf(passages: readonly Passage[]): Language {
  const text = sampleOf(passages);
  const others = countOf(text, /[^\p{Script=Latin}\P{L}]/gu);
  if (others > 0) {
    const latin = countOf(text, /\p{Script=Latin}/gu);
    const cyrillic = countOf(text, /\p{Script=Cyrillic}/gu);
    if (others - cyrillic > latin + cyrillic) return 'other';
    if (cyrillic > latin) return NO_RUSSIAN.test(text) ? 'other' : 'ru';
  }
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
  common ??= Object.entries(COMMON_WORDS).map(([language, list]) => ({ language, words: new Set(list.split(' ')) }));
  const read = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = common.map(({ language, words }) => ({
    language,
    count: read.filter((word) => words.has(word)).length,
  }));
  const english = counts.find(({ language }) => language === 'en')?.count ?? 0;
  const best = counts.reduce((top, next) => (next.count > top.count ? next : top));
  return best.count >= ENOUGH && best.count > english ? best.language : 'en';
}
