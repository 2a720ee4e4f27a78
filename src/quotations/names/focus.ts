import type { Sentence } from '../grammar/sentence.js';
import type { Phrase } from '../grammar/phrases.js';
import { nameIn } from './name-in.js';
import type { Named, People } from './people.js';
import type { Gender } from './word-sets.js';

/** Somebody named, where a pronoun may look back for them. */
interface Focus {
  readonly sentence: number;
  readonly start: number;
  readonly named: Named;
  /** The subject of a verb stays in mind longer than anybody else. */
  readonly subject: boolean;
}

/** Finds whom a pronoun means. */
export type PronounReader = (sentence: number, phrase: Phrase) => Named | undefined;

/** How many names a pronoun looks back over. */
const MEMORY = 40;

const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', his: 'male', him: 'male', she: 'female', her: 'female' };

/** A reader of pronouns: `he` is the last subject that may be a man, else the last man that was named. */
export function pronounReader(sentences: readonly Sentence[], people: People): PronounReader {
  const { entries, ends } = entriesOf(sentences, people);
  return (index, phrase) => {
    const gender = GENDERS[sentences[index]?.tokens[phrase.start]?.lower ?? ''];
    if (gender === undefined) return undefined;
    const last = ends[index] ?? 0;
    const near = entries
      .slice(Math.max(0, last - MEMORY), last)
      .filter((entry) => (entry.sentence < index || entry.start < phrase.start) && isFitting(entry.named, gender));
    return (near.findLast((entry) => entry.subject) ?? near.at(-1))?.named;
  };
}

function isFitting(named: Named, gender: Gender): boolean {
  return named.gender === undefined ? !named.institution : named.gender === gender;
}

function entriesOf(
  sentences: readonly Sentence[],
  people: People,
): { entries: readonly Focus[]; ends: readonly number[] } {
  const entries: Focus[] = [];
  const ends = sentences.map((sentence, index) => {
    const subjects = new Set(sentence.predicates.map(({ subject }) => subject?.start));
    for (const phrase of sentence.phrases) {
      const parts = nameIn(sentence, phrase);
      const named = parts && people.find(parts);
      if (named) entries.push({ sentence: index, start: phrase.start, named, subject: subjects.has(phrase.start) });
    }
    return entries.length;
  });
  return { entries, ends };
}
