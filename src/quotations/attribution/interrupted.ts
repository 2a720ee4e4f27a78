import type { Sentence } from '../grammar/sentence.js';
import type { Attributed } from './attributed.js';

/** Quotations that one clause of speech interrupts, as one group; any other stands alone in its own. */
export function joinInterrupted(
  sentences: readonly Sentence[],
  attributed: readonly Attributed[],
): readonly (readonly [Attributed, ...Attributed[]])[] {
  const groups: [Attributed, ...Attributed[]][] = [];
  for (const next of attributed) {
    const group = groups.at(-1);
    if (group?.length === 1 && goesOn(sentences, group[0], next)) group.push(next);
    else groups.push([next]);
  }
  return groups;
}

/** Whether nothing but the clause that names the speaker stands between two quotations. */
function goesOn(sentences: readonly Sentence[], first: Attributed, next: Attributed): boolean {
  const sentence = sentences[first.place.sentence];
  if (sentence === undefined || !/cue after$/.test(first.finding?.rule ?? '')) return false;
  if (next.place.sentence === first.place.sentence) return isInside(sentence, first, next);
  const directly = next.place.sentence === first.place.sentence + 1 && next.place.token === 0;
  const last = sentence.tags.lastIndexOf('quote') === first.place.token;
  return (
    directly &&
    last &&
    next.alone &&
    next.finding?.rule === 'same speaker' &&
    sentence.passage === next.matter[0].passage
  );
}

function isInside({ predicates, tags }: Sentence, first: Attributed, next: Attributed): boolean {
  const cue = first.finding?.cue;
  if (cue === undefined || next.finding?.rule !== 'cue before' || next.finding.cue?.start !== cue.start) return false;
  const between = predicates.filter(({ start }) => start > first.place.token && start < next.place.token);
  const only = between.filter(({ finite }) => finite).length === 1;
  const before = tags[next.place.token - 1];
  return only && (before === 'comma' || before === 'dash' || before === 'colon');
}
