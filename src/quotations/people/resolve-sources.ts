import { namingPhraseOf, type Phrase } from '../grammar/phrases.js';
import type { ParsedSentence } from '../grammar/sentences.js';
import { textOfTokens } from '../grammar/tokens.js';
import { type NameParts, nameIn } from './names.js';
import { peopleRegister } from './people-register.js';
import { resolvePronouns } from './resolve-pronouns.js';

/** How long an apposition may be, in tokens; set by hand. */
const LONGEST_APPOSITION = 30;

/** Words before a name that are only polite. */
const POLITE = /^(?:the )?(?:mr|mrs|ms|miss|mx|dr|sir)\.?$/i;

/** From how many characters on a word has a capital in a headline; set by hand. */
const LONGER_WORD = 4;

/** From how many longer words on a line can be a headline; set by hand. */
const HEADLINE_WORDS = 4;

/** A source by the fullest name that the article gives, with the words that say who it is. */
export interface NamedSource {
  readonly name: string;
  readonly description?: string;
}

/**
 * Finds whom a noun phrase means, given as its head alone and with the phrases that depend on it; `undefined` for a pronoun
 * that no person stands before.
 */
export type SourceResolver = (sentence: ParsedSentence, head: Phrase, whole: Phrase) => NamedSource | undefined;

/**
 * Reads all names of an article, so that any mention leads to the fullest of them.
 *
 * @param describes whether the words beside a name are read for a description, which takes the grammar of English
 */
export function resolveSources(sentences: readonly ParsedSentence[], describes: boolean): SourceResolver {
  const people = peopleRegister();
  forEachName(sentences, (sentence, phrase, parts) =>
    people.note({ ...parts, titled: parts.titled || isFollowedByWho(sentence, phrase) }),
  );
  forEachName(sentences, (sentence, phrase, parts) => {
    const named = people.find(parts);
    // `Ms Brandt` says of Solveig Brandt that she is a woman.
    if (named !== undefined && parts.gender !== undefined) named.gender ??= parts.gender;
    const unknown = describes && named?.description === undefined;
    const description = unknown ? descriptionOf(sentence, phrase, parts) : undefined;
    if (named !== undefined && description !== undefined) named.description = description;
  });
  const resolvePronoun = resolvePronouns(sentences, people);
  const nameOf = (parts: NameParts) => people.find(parts)?.name ?? parts.words.join(' ');
  return (sentence, mention, whole) => {
    const phrase = namingPhraseOf(sentence, mention.antecedent ?? mention);
    if (phrase.kind === 'pronoun') return asSource(resolvePronoun(sentence, phrase));
    const parts = nameIn(sentence, phrase);
    const other = partnerOf(sentence, phrase);
    const others = other && nameIn(sentence, other);
    if (parts !== undefined && others !== undefined) return { name: `${nameOf(parts)} and ${nameOf(others)}` };
    if (parts !== undefined) return asSource(people.find(parts) ?? { name: parts.words.join(' ') });
    return { name: textOfTokens(sentence.tokens.slice(whole.start, whole.end)) };
  };
}

/** Finds the one who speaks together with somebody: `Smith and Jones said`, `said Smith and Jones.` */
function partnerOf(sentence: ParsedSentence, { end }: Phrase): Phrase | undefined {
  const { tokens, tags, phrases, predicates } = sentence;
  const other = tokens[end]?.lower === 'and' ? phrases.find(({ start }) => start === end + 1) : undefined;
  if (other?.kind !== 'name') return undefined;
  const predicate = predicates.find(({ subject }) => subject?.end === end);
  const next = tags[other.end];
  const joined = predicate?.inverted ? next === undefined || next === 'stop' : predicate?.start === other.end;
  return joined ? other : undefined;
}

function asSource(named: NamedSource | undefined): NamedSource | undefined {
  return named && { name: named.name, ...(named.description !== undefined && { description: named.description }) };
}

function forEachName(
  sentences: readonly ParsedSentence[],
  visit: (sentence: ParsedSentence, phrase: Phrase, parts: NameParts) => void,
): void {
  for (const sentence of sentences) {
    if (isHeadline(sentence)) continue;
    for (const phrase of sentence.phrases) {
      const parts = nameIn(sentence, phrase);
      if (parts !== undefined) visit(sentence, phrase, parts);
    }
  }
}

/** Tells whether every longer word of a line has a capital: where a name ends cannot be seen in it. */
function isHeadline({ tokens }: ParsedSentence): boolean {
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length >= LONGER_WORD);
  return long.length >= HEADLINE_WORDS && long.every(({ text }) => /^[^\p{Ll}]/u.test(text));
}

/** `Smith, who`: only a person is taken up like that. */
function isFollowedByWho({ tokens, tags }: ParsedSentence, { end }: Phrase): boolean {
  const next = tags[end] === 'comma' ? end + 1 : end;
  return tokens[next]?.lower === 'who';
}

/** Finds the words beside a name that say who it is: an apposition after it, else the title before it. */
function descriptionOf(sentence: ParsedSentence, phrase: Phrase, parts: NameParts): string | undefined {
  // `an angry Hollande` tells what he feels, not what he is.
  const title = /^an? \p{Ll}+$/u.test(parts.before) ? '' : parts.before.replace(/^(?:the|a|an)(?: |$)/i, '');
  if (title !== '' && !POLITE.test(title)) return appositionOf(sentence, phrase) ?? title;
  return appositionOf(sentence, phrase) ?? leadOf(sentence, phrase);
}

/** `The mayor of Ulm, Karl Beck, said`: the phrase that leads to the name. */
function leadOf(sentence: ParsedSentence, phrase: Phrase): string | undefined {
  const { tags, tokens, phrases } = sentence;
  if (tags[phrase.start - 1] !== 'comma' || tags[phrase.end] !== 'comma') return undefined;
  const lead = phrases.find(({ end }) => phrase.start - end <= LONGEST_APPOSITION && end < phrase.start);
  const governed = lead === undefined || tags[lead.start - 1] === 'preposition';
  if (governed || lead.kind !== 'noun' || namingPhraseOf(sentence, lead) !== phrase) return undefined;
  const text = textOfTokens(tokens.slice(lead.start, phrase.start - 1));
  return tags[lead.start] === 'determiner' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function appositionOf(sentence: ParsedSentence, { end }: Phrase): string | undefined {
  const { tags, tokens, phrases, predicates } = sentence;
  if (tags[end] !== 'comma') return undefined;
  const inner = phrases.find(({ start }) => start === end + 1);
  if (inner?.kind !== 'noun' || predicates.some(({ subject }) => subject?.start === inner.start)) return undefined;
  let last = inner.end;
  while (tags[last] !== undefined && tags[last] !== 'comma' && tags[last] !== 'stop' && tags[last] !== 'quote') last++;
  if (last - end > LONGEST_APPOSITION || tags[last] === 'quote') return undefined;
  return textOfTokens(tokens.slice(end + 1, last));
}
