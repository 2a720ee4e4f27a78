import type { QuotedMatter } from '../marks/quoted-matter.js';
import type { Finding } from './finding.js';

/** Quoted words that somebody says. */
export interface Attributed {
  readonly matter: QuotedMatter;
  /** Absent when nobody is named for it. */
  readonly finding?: Finding;
  /** Where it begins: its sentence (index) and token. */
  readonly place: Place;
  /** Whether nothing but quotations stands in its sentence. */
  readonly alone: boolean;
}

/** A token of a sentence, both as indices. */
export interface Place {
  readonly sentence: number;
  readonly token: number;
}
