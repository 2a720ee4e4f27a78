import type { Phrase } from '../grammar/phrases.js';
import type { Sentence } from '../grammar/sentence.js';
import { textBetween } from '../grammar/tokens.js';
import { wholePhrase } from '../grammar/whole-phrase.js';
import { headOf } from './head-of.js';
import { nameIn } from './name-in.js';
import type { Named, People } from './people.js';
import { type Gender, nameWords } from './word-sets.js';

/** What somebody does in a sentence. */
type Rank = 'speaks' | 'leads' | 'acts' | 'stands by';

/** Somebody whom a sentence names, and how much it is about them. */
interface Focus {
  readonly start: number;
  readonly named: Named;
  readonly rank: Rank;
}

/** How much each role says about whom the next pronoun means: measured, as are the two factors below. */
const RANK_WEIGHTS: Readonly<Record<Rank, number>> = { speaks: 3, leads: 2.2, acts: 1.3, 'stands by': 0.6 };

/** What a mention still counts one sentence later. */
const FADING = 0.25;

/** What it adds to be known as a person, and as a man or a woman. */
const KNOWN = 1.5;

/** Finds whom a pronoun means. */
export type PronounReader = (sentence: Sentence, phrase: Phrase) => Named | undefined;

/** How many sentences a pronoun looks back over. */
const MEMORY = 8;

const GENDERS: Readonly<Record<string, Gender>> = {
  he: 'male',
  his: 'male',
  him: 'male',
  she: 'female',
  her: 'female',
};

/**
 * Reads the pronouns of an article from its beginning, so that each of them keeps its person in mind for the next: `he` is
 * the man whom the sentences before make most of, and the nearer ones count for more.
 */
export function pronounReader(sentences: readonly Sentence[], people: People): PronounReader {
  const read = new Map<Sentence, readonly Focus[]>();
  const memory: (readonly Focus[])[] = [];
  for (const sentence of sentences) {
    const own: Focus[] = [];
    for (const phrase of sentence.phrases) {
      const gender = genderOf(sentence, phrase);
      const named = gender === undefined ? nameOf(sentence, phrase, people) : whoIs(gender, own, memory);
      if (named !== undefined) own.push({ start: phrase.start, named, rank: rankOf(sentence, phrase) });
    }
    if (own.length === 0) continue;
    read.set(sentence, own);
    memory.push(own);
    if (memory.length > MEMORY) memory.shift();
  }
  return (sentence, phrase) => read.get(sentence)?.find(({ start }) => start === phrase.start)?.named;
}

function genderOf({ tokens }: Sentence, phrase: Phrase): Gender | undefined {
  return GENDERS[tokens[phrase.start]?.lower ?? ''];
}

function nameOf(sentence: Sentence, mention: Phrase, people: People): Named | undefined {
  const phrase = headOf(sentence, mention);
  const genitive = sentence.tags.slice(phrase.start, phrase.end).indexOf('possessive');
  // `Smith's report`: the owner is whom a pronoun means next.
  const owner = genitive > 0 ? { ...phrase, end: phrase.start + genitive } : phrase;
  const parts = nameIn(sentence, owner);
  return parts ? people.find(parts) : unnamed(sentence, phrase);
}

/** `The baker said`: somebody without a name, whom a pronoun may mean all the same. */
function unnamed(sentence: Sentence, phrase: Phrase): Named | undefined {
  const { roles, roleGenders } = nameWords();
  const head = sentence.tokens[phrase.end - 1]?.lower ?? '';
  if (phrase.kind !== 'noun' || !roles.has(head) || rankOf(sentence, phrase) !== 'speaks') return undefined;
  const whole = wholePhrase(sentence, phrase, phrase.end);
  const name = textBetween(sentence.tokens.slice(whole.start, whole.end));
  const gender = roleGenders.get(head);
  return { name, institution: false, person: true, mentions: 1, ...(gender && { gender }) };
}

/** Whom the sentence and those before it make most of; of equals the one nearest to the pronoun. */
function whoIs(gender: Gender, own: readonly Focus[], memory: readonly (readonly Focus[])[]): Named | undefined {
  const weights = new Map<Named, number>();
  let nearness = 1;
  for (const group of [own, ...memory.toReversed()]) {
    for (const { named, rank } of group) {
      if (isFitting(named, gender)) weights.set(named, (weights.get(named) ?? 0) + nearness * weightOf(named, rank));
    }
    nearness *= FADING;
  }
  const [first] = [...weights].sort(([, one], [, other]) => other - one);
  return first?.[0];
}

function weightOf(named: Named, rank: Rank): number {
  return RANK_WEIGHTS[rank] * (named.gender === undefined ? 1 : KNOWN) * (named.person ? KNOWN : 1);
}

function isFitting(named: Named, gender: Gender): boolean {
  return named.gender === undefined ? !named.institution : named.gender === gender;
}

function rankOf({ predicates }: Sentence, phrase: Phrase): Rank {
  const own = predicates.filter(({ subject }) => subject?.start === phrase.start);
  if (own.some(({ reading, passive }) => reading.kinds.has('say') && !passive)) return 'speaks';
  if (own.length === 0) return 'stands by';
  const first = predicates.every(({ subject }) => subject === undefined || subject.start >= phrase.start);
  return first ? 'leads' : 'acts';
}
