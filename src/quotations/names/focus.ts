import type { Phrase } from '../grammar/phrases.js';
import type { Sentence } from '../grammar/sentence.js';
import { headOf } from './head-of.js';
import { nameIn } from './name-in.js';
import type { Named, People } from './people.js';
import type { Gender } from './word-sets.js';

/** Somebody whom a sentence names, and how much it is about them. */
interface Focus {
  readonly start: number;
  readonly named: Named;
  /** 3: who is said to speak; 2: the first subject; 1: another subject; 0: anybody else. */
  readonly rank: number;
}

/** Finds whom a pronoun means. */
export type PronounReader = (sentence: Sentence, phrase: Phrase) => Named | undefined;

/** How many sentences a pronoun looks back over. */
const MEMORY = 8;

/** The rank from which somebody is what the sentence is about. */
const TOPIC = 2;

const GENDERS: Readonly<Record<string, Gender>> = {
  he: 'male',
  his: 'male',
  him: 'male',
  she: 'female',
  her: 'female',
};

/**
 * Reads the pronouns of an article from its beginning, so that each of them keeps its person in mind for the next: `he` is
 * who speaks or acts in the nearest sentence that has a man, else the last man named.
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
  return parts && people.find(parts);
}

const W = (process.env['W'] ?? '3,2.2,1.3,0.6,0.5,1.5,1.5').split(',').map(Number) as number[];
function whoIs(gender: Gender, own: readonly Focus[], memory: readonly (readonly Focus[])[]): Named | undefined {
  const salience = new Map<Named, number>();
  for (const [distance, group] of [own, ...memory.toReversed()].entries()) {
    for (const { named, rank } of group) {
      if (!isFitting(named, gender)) continue;
      const w = (W[3 - rank] ?? 0) * (W[4] ?? 0) ** distance * (named.gender === gender ? (W[5] ?? 1) : 1) * (named.person ? (W[6] ?? 1) : 1);
      salience.set(named, (salience.get(named) ?? 0) + w);
    }
  }
  let best: Named | undefined;
  for (const [named, value] of salience) if (best === undefined || value > (salience.get(best) ?? 0)) best = named;
  return best;
}

function isFitting(named: Named, gender: Gender): boolean {
  return named.gender === undefined ? !named.institution : named.gender === gender;
}

function rankOf({ predicates }: Sentence, phrase: Phrase): number {
  const own = predicates.filter(({ subject }) => subject?.start === phrase.start);
  if (own.some(({ reading, passive }) => reading.kinds.has('say') && !passive)) return 3;
  if (own.length === 0) return 0;
  const first = predicates.every(({ subject }) => subject === undefined || subject.start >= phrase.start);
  return first ? TOPIC : 1;
}
