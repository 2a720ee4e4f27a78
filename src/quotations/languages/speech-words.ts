import { cueVerbsOf, functionWordsOf, sourcePrepositionsOf } from './word-classes.js';

/**
 * The words by which a language other than English tells who speaks, in lower case. The lists are small: a word that is
 * missing leaves a quotation without a speaker, never with a wrong one.
 */
export interface SpeechWords {
  /** Forms of verbs of saying in the third person. */
  readonly verbs: ReadonlySet<string>;
  /** Participles of such verbs after an auxiliary: `a déclaré`. */
  readonly participles: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  /** Words before a source: `laut`, `selon`. */
  readonly prepositions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
}

const wordsByLanguage = new Map<string, SpeechWords>();

/** Gives the words of a language, given by its code, that tell who speaks; each class is empty where it has no list. */
export function speechWordsOf(language: string): SpeechWords {
  const words = wordsByLanguage.get(language) ?? readSpeechWords(language);
  wordsByLanguage.set(language, words);
  return words;
}

function readSpeechWords(language: string): SpeechWords {
  const verbs = cueVerbsOf(language);
  const functionWords = functionWordsOf(language);
  return {
    verbs: new Set(verbs.get('form')),
    participles: new Set(verbs.get('participle')),
    auxiliaries: new Set(functionWords.get('auxiliary')),
    prepositions: new Set(sourcePrepositionsOf(language).map((words) => words.join(' '))),
    determiners: new Set(functionWords.get('determiner')),
    pronouns: new Set(functionWords.get('pronoun')),
  };
}
