import weights from '../../../data/weights/pronouns.json' with { type: 'json' };
import { namingPhraseOf, type Phrase, phraseWithDependents } from '../grammar/phrases.js';
import type { ParsedSentence } from '../grammar/sentences.js';
import { lowerAt, textOfTokens } from '../grammar/tokens.js';
import { type Gender, genderOfRole, isPersonRole, nameIn } from './names.js';
import type { NamedEntity, PeopleRegister } from './people-register.js';

/** The part that somebody plays in a sentence: whether they speak, act or are only named. */
type Role = keyof typeof weights.roles;

/** Somebody whom a sentence names, and what they do in it. */
interface MentionInRole {
  /** The token that the mention begins with. */
  readonly start: number;
  readonly named: NamedEntity;
  readonly role: Role;
}

/** Finds whom a pronoun means. */
export type PronounResolver = (sentence: ParsedSentence, phrase: Phrase) => NamedEntity | undefined;

/** How many sentences with mentions a pronoun looks back over; set by hand, so that time stays linear. */
const MEMORY = 8;

const PRONOUN_GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
]);

/**
 * Resolves the pronouns of an article from its beginning, so that each of them keeps its person in mind for the next. `he`
 * is the man whom the sentences before make most of: each mention counts by its role, by how much is known of the person,
 * and less the farther back it stands (`data/weights/pronouns.json`).
 */
export function resolvePronouns(sentences: readonly ParsedSentence[], people: PeopleRegister): PronounResolver {
  const read = new Map<ParsedSentence, readonly MentionInRole[]>();
  const memory: (readonly MentionInRole[])[] = [];
  for (const sentence of sentences) {
    const own: MentionInRole[] = [];
    for (const phrase of sentence.phrases) {
      const gender = genderOfPronoun(sentence, phrase);
      const named = gender === undefined ? nameOf(sentence, phrase, people) : mostProminent(gender, own, memory);
      if (named !== undefined) own.push({ start: phrase.start, named, role: roleOf(sentence, phrase) });
    }
    if (own.length === 0) continue;
    read.set(sentence, own);
    memory.push(own);
    if (memory.length > MEMORY) memory.shift();
  }
  return (sentence, phrase) => read.get(sentence)?.find(({ start }) => start === phrase.start)?.named;
}

function genderOfPronoun({ tokens }: ParsedSentence, phrase: Phrase): Gender | undefined {
  return PRONOUN_GENDERS.get(lowerAt(tokens, phrase.start));
}

function nameOf(sentence: ParsedSentence, mention: Phrase, people: PeopleRegister): NamedEntity | undefined {
  const phrase = namingPhraseOf(sentence, mention);
  const genitive = sentence.tags.slice(phrase.start, phrase.end).indexOf('possessive');
  // `Smith's report`: the owner is whom a pronoun means next.
  const owner = genitive > 0 ? { ...phrase, end: phrase.start + genitive } : phrase;
  const parts = nameIn(sentence, owner);
  return parts ? people.find(parts) : unnamed(sentence, phrase);
}

/** `The baker said`: somebody without a name, whom a pronoun may mean all the same. */
function unnamed(sentence: ParsedSentence, phrase: Phrase): NamedEntity | undefined {
  const head = lowerAt(sentence.tokens, phrase.end - 1);
  if (phrase.kind !== 'noun' || !isPersonRole(head) || roleOf(sentence, phrase) !== 'speaks') return undefined;
  const whole = phraseWithDependents(sentence, phrase, phrase.end);
  const name = textOfTokens(sentence.tokens.slice(whole.start, whole.end));
  const gender = genderOfRole(head);
  return { name, institution: false, person: true, mentions: 1, ...(gender && { gender }) };
}

/** Finds the one whom the sentence and those before it make most of; of equals the one nearest to the pronoun. */
function mostProminent(
  gender: Gender,
  own: readonly MentionInRole[],
  memory: readonly (readonly MentionInRole[])[],
): NamedEntity | undefined {
  const prominence = new Map<NamedEntity, number>();
  let nearness = 1;
  for (const group of [own, ...memory.toReversed()]) {
    for (const { named, role } of group) {
      if (isFitting(named, gender))
        prominence.set(named, (prominence.get(named) ?? 0) + nearness * weightOf(named, role));
    }
    nearness *= weights.fading;
  }
  const [first] = [...prominence].sort(([, one], [, other]) => other - one);
  return first?.[0];
}

function weightOf(named: NamedEntity, role: Role): number {
  const { roles, known } = weights;
  return roles[role] * (named.gender === undefined ? 1 : known) * (named.person ? known : 1);
}

function isFitting(named: NamedEntity, gender: Gender): boolean {
  return named.gender === undefined ? !named.institution : named.gender === gender;
}

function roleOf({ predicates }: ParsedSentence, phrase: Phrase): Role {
  const own = predicates.filter(({ subject }) => subject?.start === phrase.start);
  if (own.some(({ reading, passive }) => reading.kinds.has('say') && !passive)) return 'speaks';
  if (own.length === 0) return 'is named';
  const first = predicates.every(({ subject }) => subject === undefined || subject.start >= phrase.start);
  return first ? 'leads' : 'acts';
}
