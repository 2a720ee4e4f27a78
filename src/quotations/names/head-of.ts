import type { Phrase } from '../grammar/phrases.js';
import type { Sentence } from '../grammar/sentence.js';
import type { Tag } from '../grammar/tag.js';

const ENDS: ReadonlySet<Tag | undefined> = new Set(['comma', 'stop', undefined]);

/** `Smith, the mayor, who`, `the mayor of Ulm, Smith, said`: a phrase beside a name stands for the name. */
export function headOf({ tags, phrases }: Sentence, phrase: Phrase): Phrase {
  if (phrase.kind !== 'noun') return phrase;
  const named = phrases.filter(({ kind }) => kind === 'name');
  const before = tags[phrase.start - 1] === 'comma' ? named.find(({ end }) => end === phrase.start - 1) : undefined;
  const comma = tags.indexOf('comma', phrase.end);
  const after = named.find(({ start, end }) => start === comma + 1 && ENDS.has(tags[end]));
  const belongs = tags.slice(phrase.end, comma).every((tag) => tag === 'preposition' || tag === 'name');
  return before ?? (after !== undefined && belongs ? after : phrase);
}
