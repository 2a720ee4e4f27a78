import type { Phrase } from '../grammar/phrases.js';
import type { Sentence } from '../grammar/sentence.js';
import { textBetween } from '../grammar/tokens.js';
import { headOf } from './head-of.js';
import type { NameParts } from './name-in.js';

/** How long an apposition may be, in tokens. */
const LONGEST = 30;

/** Words before a name that are only polite. */
const POLITE = /^(?:the )?(?:mr|mrs|ms|miss|mx|dr|sir)\.?$/i;

/** What stands beside a name to say who it is: an apposition behind it, else the title before it. */
export function descriptionOf(sentence: Sentence, phrase: Phrase, parts: NameParts): string | undefined {
  // `an angry Hollande` tells what he feels, not what he is.
  const title = /^an? \p{Ll}+$/u.test(parts.before) ? '' : parts.before.replace(/^(?:the|a|an)(?: |$)/i, '');
  if (title !== '' && !POLITE.test(title)) return appositionOf(sentence, phrase) ?? title;
  return appositionOf(sentence, phrase) ?? leadOf(sentence, phrase);
}

/** `The mayor of Ulm, Karl Beck, said`: what leads to the name. */
function leadOf(sentence: Sentence, phrase: Phrase): string | undefined {
  const { tags, tokens, phrases } = sentence;
  if (tags[phrase.start - 1] !== 'comma' || tags[phrase.end] !== 'comma') return undefined;
  const lead = phrases.find(({ end }) => phrase.start - end <= LONGEST && end < phrase.start);
  const governed = lead === undefined || tags[lead.start - 1] === 'preposition';
  if (governed || lead.kind !== 'noun' || headOf(sentence, lead) !== phrase) return undefined;
  const text = textBetween(tokens.slice(lead.start, phrase.start - 1));
  return tags[lead.start] === 'determiner' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function appositionOf(sentence: Sentence, { end }: Phrase): string | undefined {
  const { tags, tokens, phrases, predicates } = sentence;
  if (tags[end] !== 'comma') return undefined;
  const inner = phrases.find(({ start }) => start === end + 1);
  if (inner?.kind !== 'noun' || predicates.some(({ subject }) => subject?.start === inner.start)) return undefined;
  let last = inner.end;
  while (tags[last] !== undefined && tags[last] !== 'comma' && tags[last] !== 'stop' && tags[last] !== 'quote') last++;
  if (last - end > LONGEST || tags[last] === 'quote') return undefined;
  return textBetween(tokens.slice(end + 1, last));
}
