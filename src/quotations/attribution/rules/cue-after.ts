import type { CueKind } from '../../cues/cue-verbs.js';
import type { Predicate } from '../../grammar/clauses.js';
import type { Sentence } from '../../grammar/sentence.js';
import type { Tag } from '../../grammar/tag.js';
import { byPredicate, type Finding, isOfKind } from '../finding.js';
import { cueBefore } from './cue-before.js';

/** Behind a comma or a question mark any verb of speech will do. */
const LED_TO: readonly CueKind[] = ['say', 'manner', 'think', 'show'];

const PASSED: ReadonlySet<Tag | undefined> = new Set(['comma', 'dash', 'adverb', 'time']);

/** What a verb's own words may begin with. */
const OWN_WORDS: ReadonlySet<Tag | undefined> = new Set([
  'pronoun',
  'determiner',
  'name',
  'noun',
  'base',
  'subordinator',
]);

/** `“…,” he said`, `“…,” said Smith`: the next clause tells of speech. */
export function cueAfter(sentence: Sentence, quote: number): Finding | undefined {
  const { tags, tokens, predicates } = sentence;
  const kinds = isLeading(tokens[quote]?.text ?? '', tags[quote + 1]) ? LED_TO : (['say'] as const);
  let at = quote + 1;
  while (PASSED.has(tags[at])) at++;
  const until = tags.indexOf('quote', at);
  const predicate = predicates.find(
    (candidate) =>
      candidate.start > quote &&
      (until < 0 || candidate.start < until) &&
      beginsAt(candidate, at) &&
      candidate.finite &&
      !candidate.passive &&
      isOfKind(candidate, kinds),
  );
  if (predicate === undefined) return undefined;
  if (leadsElsewhere(sentence, predicate) && cueBefore(sentence, quote) !== undefined) return undefined;
  return byPredicate(sentence, predicate, predicate.inverted ? 'inverted cue after' : 'cue after');
}

/** Whether a quotation ends as one does before its cue. */
function isLeading(text: string, next: Tag | undefined): boolean {
  return next === 'comma' || next === 'dash' || /[,?!…—–-]\W*$/.test(text.slice(-4));
}

function beginsAt({ start, subject, inverted }: Predicate, at: number): boolean {
  return inverted ? start === at : subject?.start === at;
}

/** `After Smith spoke of “…,” Jones said that`: the clause behind has words of its own. */
function leadsElsewhere({ tags, tokens }: Sentence, { inverted, end }: Predicate): boolean {
  const next = tags[end];
  const fronted = tags[0] === 'subordinator' || /^(?:after|as|before|since|even)$/.test(tokens[0]?.lower ?? '');
  if (fronted && !inverted && OWN_WORDS.has(next)) return true;
  return !inverted && (next === 'quote' || next === 'colon' || tokens[end]?.lower === 'that');
}
