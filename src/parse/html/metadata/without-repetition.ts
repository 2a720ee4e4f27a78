import { foldedWords } from '../../../article/slug.js';
import { blockText } from '../../../article/text.js';
import type { Metadata, Section } from '../../../article/types.js';

/** So many words of a description are compared: pages cut it off anywhere after them. */
const WORDS = 12;

/** So many blocks of an article are looked at. */
const BLOCKS = 8;

/** The metadata without a description that is only the beginning of the article, which then stands in the text. */
export function withoutRepetition(metadata: Metadata, sections: readonly Section[]): Metadata {
  const { description, ...rest } = metadata;
  if (description === undefined) return metadata;
  const beginning = foldedWords(description).slice(0, WORDS).join(' ');
  const blocks = sections.slice(0, BLOCKS).flatMap((section) => section.blocks.slice(0, BLOCKS));
  const isRepeated = blocks.some((block) => foldedWords(blockText(block).slice(0, 400)).join(' ').includes(beginning));
  return isRepeated ? rest : metadata;
}
