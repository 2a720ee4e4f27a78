import { phraseAt } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { Finding } from '../finding.js';

/** `“…” — Name, title` */
export function tagLine(sentence: Sentence, quote: number): Finding | undefined {
  return nameBehindDash(sentence, quote + 1);
}

/** `— Name, title` from the token `dash` on to the end of the sentence. */
export function nameBehindDash(sentence: Sentence, dash: number): Finding | undefined {
  const { tags } = sentence;
  if (tags[dash] !== 'dash') return undefined;
  const source = phraseAt(sentence, dash + 1);
  const next = source && tags[source.end];
  if (source?.kind !== 'name' || !(next === undefined || next === 'comma' || next === 'stop')) return undefined;
  const rest = tags.slice(source.end);
  return rest.includes('finite') || rest.includes('auxiliary') ? undefined : { sentence, source, rule: 'tag line' };
}
