import type { Finding, Rule } from '../attribution/finding.js';
import type { Phrase } from '../grammar/phrases.js';
import type { Sentence } from '../grammar/sentence.js';
import { type CueList, cueListOf } from './cue-list.js';
import type { CueLanguage } from './cue-words.js';
import { phraseBefore, phraseFrom } from './noun-phrases.js';

/** How far before a quotation its cue may stand, in tokens. */
const REACH = 20;

/** A cue as token indices of its sentence, end exclusive. */
interface Cue {
  readonly start: number;
  readonly end: number;
}

/** The rules for a language of which only the words for saying are known: the source stands right beside them. */
export function foreignRules(language: CueLanguage): readonly Rule[] {
  const list = cueListOf(language);
  return [
    (sentence, quote) => behind(sentence, quote, list),
    (sentence, quote) => ahead(sentence, quote, list),
    (sentence, quote) => accordingTo(sentence, quote, list),
  ];
}

/** `„…“, sagte Karl Beck`; `« … », a déclaré la ministre`; `— …, — сказал он`. */
function behind(sentence: Sentence, quote: number, list: CueList): Finding | undefined {
  const { tokens } = sentence;
  let at = quote + 1;
  while (/^(?:comma|dash)$/.test(tokens[at]?.kind ?? '')) at++;
  const cue = cueAt(sentence, at, list);
  if (cue !== undefined) {
    const source = phraseFrom(tokens, cue.end, list);
    return source && { sentence, source, cue, rule: 'inverted cue after' };
  }
  const source = phraseFrom(tokens, at, list);
  const after = source && cueAt(sentence, source.end, list);
  return after && { sentence, source, cue: after, rule: 'cue after' };
}

/** `Karl Beck sagte: „…“`, `Am Montag sagte Karl Beck: „…“`. */
function ahead(sentence: Sentence, quote: number, list: CueList): Finding | undefined {
  const { tokens } = sentence;
  for (let at = quote - 1; at >= Math.max(0, quote - REACH) && tokens[at]?.kind !== 'quote'; at--) {
    const cue = cueAt(sentence, at, list);
    const source = cue && (phraseFrom(tokens, cue.end, list) ?? subjectBefore(sentence, cue.start, list));
    if (cue !== undefined && source !== undefined) return { sentence, source, cue, rule: 'cue before' };
  }
  return undefined;
}

/** The phrase right before a verb; before a comma it is an apposition, and the sentence's first phrase the subject. */
function subjectBefore({ tokens }: Sentence, verb: number, list: CueList): Phrase | undefined {
  if (tokens[verb - 1]?.kind === 'comma') return phraseFrom(tokens, 0, list);
  return phraseBefore(tokens, verb, list);
}

/** `laut Karl Beck`, `selon la ministre`. */
function accordingTo(sentence: Sentence, _quote: number, list: CueList): Finding | undefined {
  const at = sentence.tokens.findIndex(({ lower }) => list.prepositions.has(lower));
  const source = at < 0 ? undefined : phraseFrom(sentence.tokens, at + 1, list);
  return source && { sentence, source, cue: { start: at, end: at + 1 }, rule: 'according to' };
}

function cueAt({ tokens }: Sentence, start: number, list: CueList): Cue | undefined {
  const first = tokens[start]?.lower ?? '';
  if (list.auxiliaries.has(first)) {
    const end = list.participles.has(tokens[start + 1]?.lower ?? '') ? start + 2 : start + 3;
    return list.participles.has(tokens[end - 1]?.lower ?? '') ? { start, end } : undefined;
  }
  return list.verbs.has(first) ? { start, end: start + 1 } : undefined;
}
