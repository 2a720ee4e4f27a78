import type { Plugin } from 'vitest/config';

/** Gives the lists of `data/lexicon/` to `import { lists } from 'lexicon:<subject>'`. */
export function hyphenationPlugin(): Plugin;

/** The sections of a list by name, as it is written in a file: the entries of each, one a line. */
export function sectionsIn(text: string): Readonly<Record<string, string>>;
