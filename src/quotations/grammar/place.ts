import type { Tag } from './tag.js';
import type { Token } from './tokens.js';

/** A word of a sentence that is being tagged. */
export interface Place {
  readonly sentence: readonly Token[];
  readonly index: number;
  /** The tags of the tokens before it. */
  readonly tags: readonly Tag[];
  /** Whether the article writes a word, given in lower case, with a capital within a sentence. */
  readonly isNamed: (word: string) => boolean;
}

/** The tag before, adverbs passed over. */
export function lastTag({ tags }: Place): Tag | undefined {
  return tags.findLast((tag) => tag !== 'adverb');
}
