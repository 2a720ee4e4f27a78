import { lists } from 'lexicon:irregular-verbs';
import { lazily } from '../../lexicon/lookups.js';
import { columnsOf, entriesOf } from '../../lexicon/word-lists.js';

const irregularVerbs = lazily(() => new Map(entriesOf(lists).map((entry) => irregularVerb(columnsOf(entry)))));

/** The shape of a verb; `past` is the participle too unless the verb has one of its own. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/**
 * Every form of an English verb, with its name.
 *
 * @example formsOf('deny') // [['base', 'deny'], ['third', 'denies'], ['past', 'denied'], ['gerund', 'denying']]
 */
export function formsOf(lemma: string): readonly (readonly [VerbForm, string])[] {
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

/** The lemmas of all verbs whose past is not in `-ed`. */
export function irregularLemmas(): readonly string[] {
  return [...irregularVerbs().keys()];
}

/** `labeled`, `signaling` beside `labelled`, `signalling`. */
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
