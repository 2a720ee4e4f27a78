import { verbReading } from '../cues/cue-lexicon.js';
import { functionTag, isAdverbForm } from './function-tag.js';
import { isName, isNameInside, openerTag } from './name-tag.js';
import { lastTag, type Place } from './place.js';
import type { Tag } from './tag.js';
import type { Token } from './tokens.js';
import { gerundTag, pastTag, verbTag } from './verb-tag.js';

/**
 * The tag of each token of a sentence, from its form and what stands around it, read once from left to right.
 *
 * @param isNamed whether the article writes a word, given in lower case, with a capital within a sentence
 */
export function tagsOf(sentence: readonly Token[], isNamed: Place['isNamed']): readonly Tag[] {
  const tags: Tag[] = [];
  for (const [index, token] of sentence.entries()) {
    tags.push(token.kind === 'word' ? wordTag(token, { sentence, index, tags, isNamed }) : token.kind);
  }
  return tags;
}

function wordTag(token: Token, place: Place): Tag {
  const before = place.tags.at(-1);
  if (token.lower === 'her') return isNounAhead(place) ? 'determiner' : 'object';
  if (token.lower === 'that' && before === 'preposition') return 'determiner';
  const closed = functionTag(token);
  if (closed !== undefined && !isNameInside(place, closed)) {
    const adjective = closed === 'adverb' && (before === 'determiner' || before === 'possessive');
    return adjective && !isAdverbForm(token.lower) ? 'noun' : closed;
  }
  const opener = openerTag(place);
  if (opener !== undefined) return opener;
  if (isName(place)) return 'name';
  const reading = verbReading(token.lower);
  return reading === undefined ? unknownTag(token.lower, place) : verbTag(reading, place);
}

function isNounAhead({ sentence, index }: Place): boolean {
  const next = sentence[index + 1];
  if (next === undefined || next.kind === 'quote') return next !== undefined;
  return next.kind === 'word' && functionTag(next) === undefined && !isAdverbForm(next.lower);
}

/** The tag of a word that no list knows, from its ending. */
function unknownTag(word: string, place: Place): Tag {
  if (isAdverbForm(word)) return 'adverb';
  if (/^\p{L}{2,}ed$/u.test(word)) return pastTag(place);
  if (/^\p{L}{3,}ing$/u.test(word) && lastTag(place) !== 'preposition') return gerundTag(place.tags.at(-1));
  const person = place.tags.at(-1) === 'pronoun' || place.tags.at(-1) === 'relative';
  return person && /[^su]s$/.test(word) ? 'finite' : 'noun';
}
