import { lists } from 'lexicon:no-speakers';
import { isOneOf } from './lookups.js';

/** Whether a word in lower case begins a label before a colon that names no speaker, in any language: `photo`, `quelle`. */
export const beginsNoSpeaker: (word: string) => boolean = isOneOf(lists);
