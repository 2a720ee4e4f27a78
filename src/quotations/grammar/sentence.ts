import { type QuotedMatter, stretchesByPassage } from '../marks/quoted-matter.js';
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
export function readSentences(passages: readonly Passage[], matter: readonly QuotedMatter[]): readonly Sentence[] {
  const stretches = stretchesByPassage(passages, matter);
  const tokens = passages.map((passage, index) => tokensOf(passage.text, stretches[index] ?? []));
  const isNamed = namedWords(tokens);
  return tokens.flatMap((line, passage) =>
    sentencesOf(line).map((sentence) => {
      const tagged = { tokens: sentence, tags: tagsOf(sentence, isNamed) };
      return { passage, ...tagged, ...clausesOf(tagged) };
    }),
  );
}

/** The words in lower case that the article writes with a capital where no sentence begins. */
function namedWords(lines: readonly (readonly Token[])[]): (word: string) => boolean {
  const named = new Set<string>();
  for (const line of lines) {
    for (const [index, { kind, text, lower }] of line.entries()) {
      if (kind === 'word' && text !== lower && line[index - 1]?.kind === 'word') named.add(lower);
    }
  }
  return (word) => named.has(word);
}
