import type { QuotedMatter, QuotedStretch } from '../marks/quoted-matter.js';
import type { Passage } from '../passages.js';
import { type Clauses, clausesOf } from './clauses.js';
import type { Tagged } from './phrases.js';
import { sentencesOf } from './sentences.js';
import { tagsOf } from './tagger.js';
import { type Token, tokensOf } from './tokens.js';

/** A sentence, read: its words with their tags, its verbs with their subjects, and where it stands. */
export interface Sentence extends Tagged, Clauses {
  /** Index into the passages. */
  readonly passage: number;
}

/** Every sentence of an article, in reading order; a sentence ends where its passage ends. */
export function readSentences(
  passages: readonly Passage[],
  matter: readonly QuotedMatter[],
): readonly Sentence[] {
  const stretches: QuotedStretch[][] = passages.map(() => []);
  for (const stretch of matter.flat()) stretches[stretch.passage]?.push(stretch);
  const tokens = passages.map((passage, index) => tokensOf(passage.text, stretches[index] ?? []));
  const isCommon = commonWords(tokens);
  return tokens.flatMap((line, passage) =>
    sentencesOf(line).map((sentence) => {
      const tagged = { tokens: sentence, tags: tagsOf(sentence, isCommon) };
      return { passage, ...tagged, ...clausesOf(tagged) };
    }),
  );
}

/** A word that the article also writes in lower case is no name where a sentence begins with it. */
function commonWords(lines: readonly (readonly Token[])[]): (word: string) => boolean {
  const common = new Set<string>();
  for (const line of lines) for (const token of line) if (token.text === token.lower) common.add(token.lower);
  return (word) => common.has(word);
}
