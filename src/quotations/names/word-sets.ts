import { FIRST_NAMES } from './first-names.js';
import { GENDERED_ROLES, INSTITUTIONS, ROLES } from './roles.js';

/** A person's gender as far as the words beside the name tell it. */
export type Gender = 'male' | 'female';

interface Words {
  readonly roles: ReadonlySet<string>;
  readonly institutions: ReadonlySet<string>;
  readonly roleGenders: ReadonlyMap<string, Gender>;
  readonly nameGenders: ReadonlyMap<string, Gender>;
}

let words: Words | undefined;

/** The lists about names, read when the first article asks for them. */
export function nameWords(): Words {
  words ??= {
    roles: new Set([ROLES, GENDERED_ROLES.male, GENDERED_ROLES.female].flatMap(wordsOf)),
    institutions: new Set(wordsOf(INSTITUTIONS)),
    roleGenders: gendersOf(GENDERED_ROLES),
    nameGenders: gendersOf(FIRST_NAMES),
  };
  return words;
}

function gendersOf(lists: Readonly<Record<Gender, string>>): ReadonlyMap<string, Gender> {
  const male = wordsOf(lists.male).map((word) => [word, 'male'] as const);
  const female = wordsOf(lists.female).map((word) => [word, 'female'] as const);
  return new Map([...male, ...female]);
}

function wordsOf(list: string): readonly string[] {
  return list.split(/\s+/);
}
