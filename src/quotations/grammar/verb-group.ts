import { type VerbReading, verbReading, withParticle } from '../cues/cue-lexicon.js';
import { type Phrase, phraseAt, type Tagged } from './phrases.js';
import type { Tag } from './tag.js';

/** A verb with its auxiliaries. Token indices of the sentence, end exclusive. */
export interface VerbGroup {
  /** Where the group begins: at `has` in `has been saying`. */
  readonly start: number;
  readonly end: number;
  /** The verb that tells what is done. */
  readonly verb: number;
  readonly reading: VerbReading;
  readonly finite: boolean;
  /** Whether the subject suffers what the verb tells, and nobody is named who does it. */
  readonly passive: boolean;
  /** Who does it in the passive: `by Smith`. */
  readonly agent?: Phrase;
}

/** What `be` and its like tell. */
const NO_READING: VerbReading = { lemma: 'be', form: 'base', kinds: new Set() };

const BE = /^(?:is|are|was|were|be|been|being|am|isn't|wasn't|weren't|aren't|got)$/;

/** The verb group that begins at a token, if one does. */
export function groupAt(sentence: Tagged, start: number): VerbGroup | undefined {
  const { tags, tokens } = sentence;
  if (!isVerb(tags[start])) return undefined;
  const verb = tags[start] === 'auxiliary' ? mainVerb(tags, start) : start;
  const end = verb + 1;
  const next = tokens[end]?.lower ?? '';
  const reading = withParticle(verbReading(tokens[verb]?.lower ?? '') ?? NO_READING, next);
  const reported = next === 'as' && reading.kinds.has('say');
  const suffered = !reported && isPassive(sentence, start, verb);
  const by = tags[end] === 'quote' ? end + 1 : end;
  const agent = suffered && tokens[by]?.lower === 'by' ? phraseAt(sentence, by + 1) : undefined;
  return {
    start,
    end,
    verb,
    reading,
    finite: tags[start] === 'auxiliary' || tags[start] === 'finite',
    passive: suffered && agent === undefined,
    ...(agent && { agent }),
  };
}

function isVerb(tag: Tag | undefined): boolean {
  return tag === 'finite' || tag === 'auxiliary' || tag === 'participle' || tag === 'gerund' || tag === 'base';
}

/** The last verb behind an auxiliary, adverbs passed over. */
function mainVerb(tags: readonly Tag[], start: number): number {
  let verb = start;
  for (let at = start + 1; (isVerb(tags[at]) && tags[at] !== 'finite') || tags[at] === 'adverb'; at++) {
    if (tags[at] !== 'adverb') verb = at;
  }
  return verb;
}

/** `was called`, or `called` behind a noun. */
function isPassive({ tags, tokens }: Tagged, start: number, verb: number): boolean {
  if (tags[verb] !== 'participle') return false;
  let helper = verb - 1;
  while (helper >= start && tags[helper] !== 'auxiliary') helper--;
  return helper < start || BE.test(tokens[helper]?.lower ?? '');
}
