import { lists as cueVerbLists } from 'lexicon:cue-verbs';
import { lists as functionWordLists } from 'lexicon:function-words';
import { lists as prepositionLists } from 'lexicon:source-prepositions';
import { entriesBySection, type WordLists } from '../../lexicon/word-lists.js';

/** Words by the name of their class. */
export type WordClasses = ReadonlyMap<string, readonly string[]>;

/** Tells whether a language, by its code, has a list of verbs that tell of speech. */
export function hasCueVerbs(language: string): boolean {
  return language in cueVerbLists;
}

/**
 * Gives the verbs of a language that tell of speech: those of English as lemmas by the kind of speech, those of any other
 * language as the forms that stand beside a quotation.
 */
export function cueVerbsOf(language: string): WordClasses {
  return classesIn(cueVerbLists, language);
}

/** Gives the function words of a language by class: pronouns, determiners, auxiliaries. */
export function functionWordsOf(language: string): WordClasses {
  return classesIn(functionWordLists, language);
}

/** Gives the prepositions before the source of what is said, word by word: `according to`, `laut`. */
export function sourcePrepositionsOf(language: string): readonly (readonly string[])[] {
  return (classesIn(prepositionLists, language).get('') ?? []).map((words) => words.split(' '));
}

function classesIn(lists: WordLists, language: string): WordClasses {
  return entriesBySection(lists[language]);
}
