import type { Plugin } from 'vitest/config';

/** Gives the lists of `data/lexicon/` to `import { lists } from 'lexicon:<subject>'`. */
export function lexiconPlugin(): Plugin;
