import type { Phrase, TaggedSentence } from '../grammar/phrases.js';
import type { Token } from '../grammar/tokens.js';
import {
  type Gender,
  genderOfFirstName,
  genderOfRole,
  isCompoundRole,
  isInstitutionWord,
  isRole,
} from './name-words.js';

/** A name as it stands in a noun phrase. */
export interface NameParts {
  /** The words of the name, without titles before and `Jr.` after: `['Igor', 'Krasnov']`. */
  readonly words: readonly string[];
  /** The words before the name in its phrase: `the House Speaker`. */
  readonly before: string;
  readonly gender?: Gender;
  readonly institution: boolean;
  /** Whether a title before it shows that it is a person. */
  readonly titled: boolean;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** The proper name that a noun phrase ends in, or `undefined` for `the spokesman`. */
export function nameIn({ tokens, tags }: TaggedSentence, phrase: Phrase): NameParts | undefined {
  let end = phrase.end;
  while (end > phrase.start + 1 && SUFFIX.test(tokens[end - 1]?.lower ?? '')) end--;
  let start = end;
  while (start > phrase.start && isInName({ tokens, tags }, start - 1)) start--;
  // A nickname between marks is no part of `Otto Kern`.
  const run = tokens.slice(start, end).filter(({ kind }) => kind !== 'quote');
  const plain = run.map(withoutStop);
  const role = plain.findLastIndex((word) => isRole(word) || isCompoundRole(word));
  const institution = isInstitution(run) || tokens[phrase.start]?.lower === 'the';
  const words = run.slice(institution ? 0 : role + 1).map((token) => token.text);
  if (words.length === 0) return undefined;
  const before = tokens.slice(phrase.start, start + run.length - words.length);
  const gender = genderOf(words, before.map(withoutStop));
  return {
    words,
    before: before
      .map((token) => token.text)
      .join(' ')
      .replaceAll(/ (?=['’])/g, ''),
    institution,
    titled: role >= 0,
    ...(gender && { gender }),
  };
}

/** A name, or the `of` or `of the` within one. */
function isInName({ tokens, tags }: TaggedSentence, at: number): boolean {
  if (tags[at] === 'name' || (tags[at] === 'quote' && tags[at - 1] === 'name')) return true;
  const of = tags[at] === 'determiner' ? at - 1 : at;
  return tokens[of]?.lower === 'of' && tags[of - 1] === 'name';
}

/** `the School Board`, `NATO`; but `Bill Street` is a man. */
function isInstitution(run: readonly Token[]): boolean {
  const words = run.map(withoutStop);
  const [first = ''] = words;
  if (genderOfFirstName(first) !== undefined || genderOfRole(first) !== undefined) return false;
  if (run.length === 1) return /^\p{Lu}{2,5}$/u.test(run[0]?.text ?? '') || isInstitutionWord(run[0]?.lower ?? '');
  return words.some(isInstitutionWord);
}

function genderOf(words: readonly string[], before: readonly string[]): Gender | undefined {
  const role = before.findLast((word) => genderOfRole(word) !== undefined);
  if (role !== undefined) return genderOfRole(role);
  return words.length > 1 ? genderOfFirstName((words[0] ?? '').toLowerCase()) : undefined;
}

/** A word in lower case without the full stop of an abbreviation: `dr`. */
function withoutStop({ lower }: Token): string {
  return lower.replace(/\.$/, '');
}
