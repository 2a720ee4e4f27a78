import { startsWithCapital, startsWithSmallLetter } from './characters.js';

/** How a line ends: `open` is without a mark, as titles do; `dots` break off, a `stop` ends a sentence. */
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

/** How a text ends, a semicolon being the question mark of Greek, and marks and brackets that close after it left aside. */
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

/** Whether a line gives somebody's words, and whose they are after a dash: `“Nobody asked us” — Tom Okafor`. */
export function isAttributedQuotation(text: string): boolean {
  if (/["”»]\s*[-–—]\s*\S/.test(text)) return true;
  const [, name = ''] = /[.!?]\s+[-–—]\s*(\S)/.exec(text) ?? [];
  return startsWithCapital(name);
}
