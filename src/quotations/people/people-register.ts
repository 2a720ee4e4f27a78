import type { Gender, NameParts } from './names.js';

/** Somebody or something that the article names, as all its mentions together show it. */
export interface NamedEntity {
  /** The fullest form of the name. */
  name: string;
  gender?: Gender;
  institution: boolean;
  /** Whether a title, a known first name or a pronoun shows a person. */
  person: boolean;
  description?: string;
  mentions: number;
}

/** Those whom an article names, found by any form of the name. */
export interface PeopleRegister {
  /** Notes one mention of a name; all of an article are noted before the first is looked up. */
  note(parts: NameParts): void;
  /** Whom a name means: a full name first, then the best-known bearer of the last name, then of the first name. */
  find(parts: NameParts): NamedEntity | undefined;
}

/** How many bearers of one last name are weighed against each other; set by hand, so that time stays linear. */
const MOST_BEARERS = 8;

/** A name of more words is no person's; set by hand. */
const LONGEST_PERSON_NAME = 4;

/** Makes an empty register of names. */
export function peopleRegister(): PeopleRegister {
  const full = new Map<string, NamedEntity>();
  const byLast = new Map<string, NamedEntity[]>();
  const byFirst = new Map<string, NamedEntity>();
  const single = new Map<string, NamedEntity>();

  const note = (parts: NameParts): void => {
    const first = keyOf(parts.words[0]);
    const last = keyOf(parts.words.at(-1));
    if (isShort(parts)) {
      noteIn(single, last, parts);
      return;
    }
    const known = full.has(`${first} ${last}`);
    const named = noteIn(full, `${first} ${last}`, parts);
    if (known) return;
    const bearers = byLast.get(last) ?? [];
    if (bearers.length < MOST_BEARERS) bearers.push(named);
    byLast.set(last, bearers);
    if (!byFirst.has(first) && !named.institution) byFirst.set(first, named);
  };

  const find = (parts: NameParts): NamedEntity | undefined => {
    const last = keyOf(parts.words.at(-1));
    if (!isShort(parts)) return full.get(`${keyOf(parts.words[0])} ${last}`);
    const bearer = bestBearer(byLast.get(last) ?? [], parts) ?? byFirst.get(last);
    // A full name that is taken up by one of its words is nearly always a person's.
    if (bearer !== undefined && !bearer.institution) bearer.person = true;
    return bearer ?? single.get(last);
  };

  return { note, find };
}

/** Tells whether a name is a last name or a first name alone: `Smith`, `van Dyk`. */
function isShort({ words }: NameParts): boolean {
  return words.length === 1 || /^\p{Ll}/u.test(words[0] ?? '');
}

function noteIn(register: Map<string, NamedEntity>, key: string, parts: NameParts): NamedEntity {
  const name = parts.words.join(' ');
  const named = register.get(key) ?? {
    name,
    institution: parts.institution || parts.words.length > LONGEST_PERSON_NAME,
    person: false,
    mentions: 0,
  };
  register.set(key, named);
  if (name.length > named.name.length) named.name = name;
  if (parts.gender !== undefined) named.gender ??= parts.gender;
  named.person ||= parts.titled || parts.gender !== undefined;
  named.mentions++;
  return named;
}

function bestBearer(bearers: readonly NamedEntity[], parts: NameParts): NamedEntity | undefined {
  const fitting = bearers.filter((named) => !parts.gender || !named.gender || named.gender === parts.gender);
  return fitting.reduce<NamedEntity | undefined>(
    (best, named) => (best && best.mentions >= named.mentions ? best : named),
    undefined,
  );
}

function keyOf(word: string | undefined): string {
  return (word ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
