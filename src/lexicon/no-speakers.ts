import { lists } from 'lexicon:no-speakers';
import { isOneOf } from './lookups.js';

const isNowhereSpeaker = isOneOf(lists);
const isInPlainText = isOneOf(lists, 'plain text');
const isInArticle = isOneOf(lists, 'article');

/**
 * Tells whether a word in lower case begins a label before a colon that names no speaker in a line of plain text, in any
 * language: `photo`, `quelle`.
 */
export function beginsNonSpeakerLabel(word: string): boolean {
  return isNowhereSpeaker(word) || isInPlainText(word);
}

/** Tells whether a word in lower case begins such a label at the beginning of an article’s paragraph. */
export function beginsNonSpeakerLabelInArticle(word: string): boolean {
  return isNowhereSpeaker(word) || isInArticle(word);
}
