import type { Phrase } from '../grammar/phrases.js';
import type { Sentence } from '../grammar/sentence.js';
import { textBetween } from '../grammar/tokens.js';
import { descriptionOf } from './description-of.js';
import { pronounReader } from './focus.js';
import { headOf } from './head-of.js';
import { type NameParts, nameIn } from './name-in.js';
import { peopleRegister } from './people.js';

/** A source by the fullest name that the article gives, and what it says about them. */
export interface Source {
  readonly name: string;
  readonly description?: string;
}

/** Finds whom a noun phrase means, given without and with what hangs on it; nobody for a pronoun without a person before it. */
export type SourceReader = (sentence: Sentence, head: Phrase, whole: Phrase) => Source | undefined;

/** Reads all names of an article, so that any mention leads to the fullest of them. */
export function sourceReader(sentences: readonly Sentence[], english: boolean): SourceReader {
  const people = peopleRegister();
  eachName(sentences, (sentence, phrase, parts) =>
    people.note({ ...parts, titled: parts.titled || isWho(sentence, phrase) }),
  );
  eachName(sentences, (sentence, phrase, parts) => {
    const named = people.find(parts);
    // `Ms Brandt` says of Solveig Brandt that she is a woman.
    if (named !== undefined && parts.gender !== undefined) named.gender ??= parts.gender;
    const unknown = english && named?.description === undefined;
    const description = unknown ? descriptionOf(sentence, phrase, parts) : undefined;
    if (named !== undefined && description !== undefined) named.description = description;
  });
  const readPronoun = pronounReader(sentences, people);
  const nameOf = (parts: NameParts) => people.find(parts)?.name ?? parts.words.join(' ');
  return (sentence, mention, whole) => {
    const phrase = headOf(sentence, mention.antecedent ?? mention);
    if (phrase.kind === 'pronoun') return asSource(readPronoun(sentence, phrase));
    const parts = nameIn(sentence, phrase);
    const other = partnerOf(sentence, phrase);
    const others = other && nameIn(sentence, other);
    if (parts !== undefined && others !== undefined) return { name: `${nameOf(parts)} and ${nameOf(others)}` };
    if (parts !== undefined) return asSource(people.find(parts) ?? { name: parts.words.join(' ') });
    return { name: textBetween(sentence.tokens.slice(whole.start, whole.end)) };
  };
}

/** `Smith and Jones said`, `said Smith and Jones.`: who speaks with somebody. */
function partnerOf(sentence: Sentence, { end }: Phrase): Phrase | undefined {
  const { tokens, tags, phrases, predicates } = sentence;
  const other = tokens[end]?.lower === 'and' ? phrases.find(({ start }) => start === end + 1) : undefined;
  if (other?.kind !== 'name') return undefined;
  const predicate = predicates.find(({ subject }) => subject?.end === end);
  const next = tags[other.end];
  const joined = predicate?.inverted ? next === undefined || next === 'stop' : predicate?.start === other.end;
  return joined ? other : undefined;
}

function asSource(named: Source | undefined): Source | undefined {
  return named && { name: named.name, ...(named.description !== undefined && { description: named.description }) };
}

function eachName(
  sentences: readonly Sentence[],
  visit: (sentence: Sentence, phrase: Phrase, parts: NonNullable<ReturnType<typeof nameIn>>) => void,
): void {
  for (const sentence of sentences) {
    if (isHeadline(sentence)) continue;
    for (const phrase of sentence.phrases) {
      const parts = nameIn(sentence, phrase);
      if (parts !== undefined) visit(sentence, phrase, parts);
    }
  }
}

/** A line in which every longer word has a capital: where a name ends cannot be seen in it. */
function isHeadline({ tokens }: Sentence): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 3 && long.every(({ text }) => /^[^\p{Ll}]/u.test(text));
}

/** `Smith, who`: only a person is taken up like that. */
function isWho({ tokens, tags }: Sentence, { end }: Phrase): boolean {
  const next = tags[end] === 'comma' ? end + 1 : end;
  return tokens[next]?.lower === 'who';
}
