import { phraseAt } from '../../grammar/phrases.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { Finding } from '../finding.js';

/** `“…” — Name, title` */
export function tagLine(sentence: Sentence, quote: number): Finding | undefined {
  const { tags } = sentence;
  if (tags[quote + 1] !== 'dash') return undefined;
  const source = phraseAt(sentence, quote + 2);
  const next = source && tags[source.end];
  if (source?.kind !== 'name' || !(next === undefined || next === 'comma' || next === 'stop')) return undefined;
  const rest = tags.slice(source.end);
  return rest.includes('finite') || rest.includes('auxiliary') ? undefined : { sentence, source, rule: 'tag line' };
}
