import { phraseAt } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { Finding } from '../finding.js';

/** `according to the report` */
export function accordingTo(sentence: Sentence): Finding | undefined {
  const { tokens } = sentence;
  const at = tokens.findIndex(({ lower }, index) => lower === 'according' && tokens[index + 1]?.lower === 'to');
  const source = at < 0 ? undefined : phraseAt(sentence, at + 2);
  return source && { sentence, source, cue: { start: at, end: at + 2 }, rule: 'according to' };
}
