import { lists as nounLists } from 'lexicon:cue-nouns';
import { lists as irregularLists } from 'lexicon:irregular-verbs';
import { lists as particleLists } from 'lexicon:particle-verbs';
import { lists as plainVerbLists } from 'lexicon:plain-verbs';
import { isOneOf, lazily } from '../../lexicon/lookups.js';
import { entriesOf, splitColumns } from '../../lexicon/word-lists.js';
import { cueVerbsOf } from './word-classes.js';

const CUE_KINDS = ['say', 'judge', 'intend', 'think', 'show', 'manner'] as const;

/**
 * The kind of speech that an English verb tells of:
 * - `say`: it takes the words themselves (`said`, `told`, `wrote`);
 * - `judge`: it takes somebody and what they are called (`called him`, `accused them of`, `praised`);
 * - `intend`: it takes what somebody means to do or have done (`vowed to`, `urged them to`);
 * - `think`: the words are thought or found (`believes`, `considers`);
 * - `show`: a text says it (`reads`, `shows`, `states`);
 * - `manner`: a sound or a move that only beside a quotation means speech (`laughed`, `nodded`, `went on`).
 */
export type SpeechVerbKind = (typeof CUE_KINDS)[number];

/** The shape of a verb; `past` is the participle too unless the verb has one of its own. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** An English verb in one of its forms, with the kinds of speech that it may tell of; none for a plain verb. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly kinds: ReadonlySet<SpeechVerbKind>;
}

const verbs = lazily(readVerbs);
const irregularVerbs = lazily(
  () => new Map(entriesOf(irregularLists).map((entry) => irregularVerb(splitColumns(entry)))),
);
const isNoun = isOneOf(nounLists);
const isParticleVerb = isOneOf(particleLists);
const certainCues = lazily(() => new Set(cueVerbsOf('en').get('certain')));
const namingVerbs = lazily(() => new Set(cueVerbsOf('en').get('naming')));

const SAY: ReadonlySet<SpeechVerbKind> = new Set(['say']);

/** Gives the verb that a word in lower case may be, if the lists know it. */
export function verbReading(word: string): VerbReading | undefined {
  return verbs().get(word);
}

/** Gives the reading of a verb before a word that may belong to it: `put it` is a verb of saying, `put` is not. */
export function readingWithParticle(reading: VerbReading, next: string): VerbReading {
  return isParticleVerb(`${reading.lemma}\t${next}`) ? { ...reading, kinds: SAY } : reading;
}

/** Tells whether a lemma hardly ever means anything but speech. */
export function isCertainCue(lemma: string): boolean {
  return certainCues().has(lemma);
}

/** Tells whether the participle of a lemma leads to a name: `a film called “…”`. */
export function isNamingVerb(lemma: string): boolean {
  return namingVerbs().has(lemma);
}

/** Tells whether a word in lower case, singular or plural, is a noun for something said or written. */
export function isCueNoun(word: string): boolean {
  return isNoun(word) || isNoun(word.replace(/s$/, ''));
}

function readVerbs(): ReadonlyMap<string, VerbReading> {
  const readings = new Map<string, VerbReading>();
  for (const [lemma, kinds] of kindsByLemma()) {
    const forms = formsOfVerb(lemma);
    for (const [form, word] of forms) {
      // Of `put` and `put` the past is the commoner in print.
      if (form === 'base' && forms.some(([other, same]) => other === 'past' && same === word)) continue;
      const known = readings.get(word);
      if (known === undefined || known.kinds.size < kinds.size) readings.set(word, { lemma, form, kinds });
    }
  }
  return readings;
}

function kindsByLemma(): ReadonlyMap<string, ReadonlySet<SpeechVerbKind>> {
  const kindsOf = new Map<string, Set<SpeechVerbKind>>();
  const note = (lemma: string): Set<SpeechVerbKind> => {
    const kinds = kindsOf.get(lemma) ?? new Set();
    kindsOf.set(lemma, kinds);
    return kinds;
  };
  const cueVerbs = cueVerbsOf('en');
  for (const kind of CUE_KINDS) for (const lemma of cueVerbs.get(kind) ?? []) note(lemma).add(kind);
  for (const lemma of [...entriesOf(plainVerbLists), ...irregularLemmas()]) note(lemma);
  return kindsOf;
}

/**
 * Gives every form of an English verb, with its name.
 *
 * @example formsOfVerb('deny') // [['base', 'deny'], ['third', 'denies'], ['past', 'denied'], ['gerund', 'denying']]
 */
export function formsOfVerb(lemma: string): readonly (readonly [VerbForm, string])[] {
  const [past, participle] = irregularVerbs().get(lemma) ?? [regularPast(lemma)];
  return [
    ['base', lemma],
    ['third', third(lemma)],
    ['past', past ?? lemma],
    ...(participle === undefined || participle === past ? [] : ([['participle', participle]] as const)),
    ['gerund', gerund(lemma)],
    ...american(lemma),
  ];
}

/** Gives the lemmas of all verbs whose past is not in `-ed`. */
function irregularLemmas(): readonly string[] {
  return [...irregularVerbs().keys()];
}

/** Gives the American forms of a verb: `labeled`, `signaling` beside `labelled`, `signalling`. */
function american(lemma: string): readonly (readonly [VerbForm, string])[] {
  if (!/[^aeiou][ae]l$/.test(lemma) || /(?:pel|xcel|rebel)$/.test(lemma)) return [];
  const doubles = doubled(lemma) !== lemma;
  const stem = doubles ? lemma : `${lemma}l`;
  return [
    ['past', `${stem}ed`],
    ['gerund', `${stem}ing`],
  ];
}

function irregularVerb([lemma = '', ...past]: readonly string[]): readonly [string, readonly string[]] {
  return [lemma, past];
}

function third(lemma: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${doubled(lemma)}ed`;
}

function gerund(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${doubled(lemma)}ing`;
}

/** A stressed last syllable of one short vowel and one consonant doubles it: quip, admit, concur. */
function doubled(lemma: string): string {
  const short =
    /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprt]$/.test(lemma) || /(?:mit|fer|cur|cant|ebut|pel|bel|gret)$/.test(lemma);
  return short && !/(?:ffer|nfer?t|cant|fer[a-z])$/.test(lemma) ? `${lemma}${lemma.at(-1)}` : lemma;
}
