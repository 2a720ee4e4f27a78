import { startsWithCapital, startsWithSmallLetter } from './characters.js';

/** The mark that a line ends with: `open` is none, as in titles; `dots` break off, a `stop` ends a sentence. */
export type Ending = 'open' | 'question' | 'exclamation' | 'colon' | 'stop' | 'dots' | 'comma';

const ENDINGS: Readonly<Record<string, Ending>> = {
  '?': 'question',
  '？': 'question',
  '؟': 'question',
  '!': 'exclamation',
  '！': 'exclamation',
  ':': 'colon',
  '：': 'colon',
  '.': 'stop',
  '。': 'stop',
  '।': 'stop',
  '۔': 'stop',
  '…': 'dots',
  ',': 'comma',
  ';': 'comma',
  '、': 'comma',
  '，': 'comma',
  '；': 'comma',
  '،': 'comma',
  '؛': 'comma',
};

/**
 * Tells the mark that a text ends with, before closing quotation marks and brackets; a semicolon after Greek is a question
 * mark.
 */
export function endingOf(text: string): Ending {
  const end = text.slice(-6).replace(/["'”’»)\]」』）】》]+$/, '');
  if (/[\u0370-\u03ff\u1f00-\u1fff];$|\u037e$/.test(end)) return 'question';
  return end.endsWith('...') ? 'dots' : (ENDINGS[end.slice(-1)] ?? 'open');
}

/** Whether a sentence ends within a text and another one begins; the dot of an initial or a short form does not count. */
export function hasSentenceBreak(text: string): boolean {
  if (/[。！？।۔؟]["”’」』）]*\s*[^\s"”’」』）]/.test(text)) return true;
  for (const [, before = '', after = ''] of text.matchAll(/(\S\S)[.!?]["”’]?\s+["“‘]?(\S)/g)) {
    if (startsWithSmallLetter(before) && startsWithSmallLetter(before.slice(1)) && startsWithCapital(after))
      return true;
  }
  return false;
}

/** Whether a line is a quotation with its speaker after a dash: `“Nobody asked us” — Tom Okafor`. */
export function isAttributedQuotation(text: string): boolean {
  if (/["”»]\s*[-–—]\s*\S/.test(text)) return true;
  const [, name = ''] = /[.!?]\s+[-–—]\s*(\S)/.exec(text) ?? [];
  return startsWithCapital(name);
}
