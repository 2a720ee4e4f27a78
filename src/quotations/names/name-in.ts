import type { Phrase, Tagged } from '../grammar/phrases.js';
import { type Gender, nameWords } from './word-sets.js';

/** A name as it stands in a noun phrase. */
export interface NameParts {
  /** The words of the name, without titles before and `Jr.` behind: `['Igor', 'Krasnov']`. */
  readonly words: readonly string[];
  /** What stands before the name in its phrase: `the House Speaker`. */
  readonly before: string;
  readonly gender?: Gender;
  readonly institution: boolean;
  /** Whether a title before it shows that it is a person. */
  readonly titled: boolean;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** The proper name that a noun phrase ends in, or `undefined` for `the spokesman`. */
export function nameIn({ tokens, tags }: Tagged, phrase: Phrase): NameParts | undefined {
  const { roles, institutions } = nameWords();
  let end = phrase.end;
  while (end > phrase.start + 1 && SUFFIX.test(tokens[end - 1]?.lower ?? '')) end--;
  let start = end;
  while (start > phrase.start && tags[start - 1] === 'name') start--;
  const run = tokens.slice(start, end);
  const plain = run.map((token) => token.lower.replace(/\.$/, ''));
  const role = plain.findLastIndex((word) => roles.has(word));
  const institution = plain.some((word) => institutions.has(word)) || tokens[phrase.start]?.lower === 'the';
  const words = run.slice(institution ? 0 : role + 1).map((token) => token.text);
  if (words.length === 0) return undefined;
  const before = tokens.slice(phrase.start, end - words.length);
  const gender = genderOf(
    words,
    before.map((token) => token.lower.replace(/\.$/, '')),
  );
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

function genderOf(words: readonly string[], before: readonly string[]): Gender | undefined {
  const { roleGenders, nameGenders } = nameWords();
  const role = before.findLast((word) => roleGenders.has(word));
  if (role !== undefined) return roleGenders.get(role);
  return words.length > 1 ? nameGenders.get((words[0] ?? '').toLowerCase()) : undefined;
}
