import { formsOf, irregularLemmas, type VerbForm } from '../grammar/verb-forms.js';
import { PLAIN_VERBS } from '../grammar/words/verbs.js';
import { CUE_NOUNS } from './cue-nouns.js';
import { CUE_VERBS, type CueKind } from './cue-verbs.js';
import { PARTICLE_VERBS } from './particle-verbs.js';

/** A verb in one of its forms, with the kinds of speech that it may tell of; none for a plain verb. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly kinds: ReadonlySet<CueKind>;
}

const SAY: ReadonlySet<CueKind> = new Set(['say']);

let verbs: Map<string, VerbReading> | undefined;
let nouns: Set<string> | undefined;

/** The verb that a word in lower case may be, if the lists know it. */
export function verbReading(word: string): VerbReading | undefined {
  verbs ??= readVerbs();
  return verbs.get(word);
}

/** The reading of a verb before a word that may belong to it: `put it` is a verb of saying, `put` none. */
export function withParticle(reading: VerbReading, next: string): VerbReading {
  const said = PARTICLE_VERBS[reading.lemma]?.split(' ').includes(next) === true;
  return said ? { ...reading, kinds: SAY } : reading;
}

/** Whether a word in lower case, singular or plural, is a noun for something said or written. */
export function isCueNoun(word: string): boolean {
  nouns ??= new Set(CUE_NOUNS.split(/\s+/));
  return nouns.has(word) || nouns.has(word.replace(/s$/, ''));
}

function readVerbs(): Map<string, VerbReading> {
  const kindsOf = new Map<string, Set<CueKind>>();
  const note = (lemma: string): Set<CueKind> => {
    const kinds = kindsOf.get(lemma) ?? new Set();
    kindsOf.set(lemma, kinds);
    return kinds;
  };
  for (const [kind, lemmas] of Object.entries(CUE_VERBS)) {
    for (const lemma of lemmas.split(/\s+/)) note(lemma).add(kind as CueKind);
  }
  for (const lemma of [...PLAIN_VERBS.split(/\s+/), ...irregularLemmas()]) note(lemma);
  const readings = new Map<string, VerbReading>();
  for (const [lemma, kinds] of kindsOf) {
    const forms = formsOf(lemma);
    for (const [form, word] of forms) {
      // Of `put` and `put` the past is the commoner in print.
      if (form === 'base' && forms.some(([other, same]) => other === 'past' && same === word)) continue;
      const known = readings.get(word);
      if (known === undefined || known.kinds.size < kinds.size) readings.set(word, { lemma, form, kinds });
    }
  }
  return readings;
}
