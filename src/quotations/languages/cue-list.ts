import { CUE_WORDS, type CueLanguage, type CueWords } from './cue-words.js';

/** The words of a language about saying, each class as a set. */
export type CueList = Readonly<Record<keyof CueWords, ReadonlySet<string>>>;

const lists = new Map<CueLanguage, CueList>();

/** The lists of a language, made when the first article in it comes. */
export function cueListOf(language: CueLanguage): CueList {
  const made = lists.get(language) ?? listOf(CUE_WORDS[language]);
  lists.set(language, made);
  return made;
}

function listOf(words: CueWords): CueList {
  const setOf = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ''));
  return {
    verbs: setOf(words.verbs),
    participles: setOf(words.participles),
    auxiliaries: setOf(words.auxiliaries),
    prepositions: setOf(words.prepositions),
    determiners: setOf(words.determiners),
    pronouns: setOf(words.pronouns),
  };
}
