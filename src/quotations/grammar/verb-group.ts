import { readingWithParticle, type VerbReading, verbReading } from '../languages/cue-lexicon.js';
import { type Phrase, phraseAt, type TaggedSentence } from './phrases.js';
import { isPassiveAuxiliary, type Tag } from './tags.js';
import { lowerAt } from './tokens.js';

/** A verb with its auxiliaries. Token indices of the sentence, end exclusive. */
export interface VerbGroup {
  /** Where the group begins: at `has` in `has been saying`. */
  readonly start: number;
  readonly end: number;
  /** The main verb: `saying` in `has been saying`. */
  readonly verb: number;
  readonly reading: VerbReading;
  readonly finite: boolean;
  /** Whether it is in the passive and nobody is named who does it: `was called`. */
  readonly passive: boolean;
  /** Who does it in the passive: `by Smith`. */
  readonly agent?: Phrase;
}

/** The reading of an auxiliary that stands alone. */
const NO_READING: VerbReading = { lemma: 'be', form: 'base', kinds: new Set() };

/** Gives the verb group that begins at a token, if one does. */
export function verbGroupAt(sentence: TaggedSentence, start: number): VerbGroup | undefined {
  const { tags, tokens } = sentence;
  if (!isVerb(tags[start])) return undefined;
  const verb = tags[start] === 'auxiliary' ? mainVerb(tags, start) : start;
  const end = verb + 1;
  const next = lowerAt(tokens, end);
  const reading = readingWithParticle(verbReading(lowerAt(tokens, verb)) ?? NO_READING, next);
  const reported = next === 'as' && reading.kinds.has('say');
  const passive = !reported && isPassive(sentence, start, verb);
  const by = tags[end] === 'quote' ? end + 1 : end;
  const agent = passive && tokens[by]?.lower === 'by' ? phraseAt(sentence, by + 1) : undefined;
  return {
    start,
    end,
    verb,
    reading,
    finite: tags[start] === 'auxiliary' || tags[start] === 'finite',
    passive: passive && agent === undefined,
    ...(agent && { agent }),
  };
}

function isVerb(tag: Tag | undefined): boolean {
  return tag === 'finite' || tag === 'auxiliary' || tag === 'participle' || tag === 'gerund' || tag === 'base';
}

/** Gives the last verb after an auxiliary, adverbs passed over. */
function mainVerb(tags: readonly Tag[], start: number): number {
  let verb = start;
  for (let at = start + 1; (isVerb(tags[at]) && tags[at] !== 'finite') || tags[at] === 'adverb'; at++) {
    if (tags[at] !== 'adverb') verb = at;
  }
  return verb;
}

/** Tells whether a verb is in the passive: `was called`, or `called` after a noun. */
function isPassive({ tags, tokens }: TaggedSentence, start: number, verb: number): boolean {
  if (tags[verb] !== 'participle') return false;
  let helper = verb - 1;
  while (helper >= start && tags[helper] !== 'auxiliary') helper--;
  return helper < start || isPassiveAuxiliary(lowerAt(tokens, helper));
}
