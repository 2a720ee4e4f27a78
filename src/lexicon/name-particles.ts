import { lists } from 'lexicon:name-particles';
import { isOneOf } from './lookups.js';

/** Tells whether a word stands within people's names with a small letter, in any language: `van`, `de`. */
export const isNameParticle: (word: string) => boolean = isOneOf(lists);

/** Tells whether a word joins two surnames of one person: `Ortega y Gasset`. It joins two people as often. */
export const joinsSurnames: (word: string) => boolean = isOneOf(lists, 'between surnames');
