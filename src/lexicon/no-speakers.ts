import { lists } from 'lexicon:no-speakers';
import { isOneOf } from './lookups.js';

const isNowhereSpeaker = isOneOf(lists);
const isInPlainText = isOneOf(lists, 'plain text');
const isInArticle = isOneOf(lists, 'article');

/**
 * Tells whether a word in lower case begins a label before a colon that names no speaker in a line of plain text, in any
 * language: `photo`, `quelle`.
 */
export function beginsNoSpeaker(word: string): boolean {
  return isNowhereSpeaker(word) || isInPlainText(word);
}

/** Tells the same of a label before a colon that opens a paragraph of an article. */
export function beginsNoSpeakerInArticle(word: string): boolean {
  return isNowhereSpeaker(word) || isInArticle(word);
}
