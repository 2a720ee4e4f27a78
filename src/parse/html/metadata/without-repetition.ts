import { foldedWords } from '../../../article/slug.js';
import { blockText } from '../../../article/text.js';
import type { Metadata, Section } from '../../../article/types.js';

/** So many characters of an article are searched, without what is between its words. */
const SEARCHED = 6000;

/** A description is compared in pieces of so many characters: pages cut it off anywhere and put things before it. */
const PIECE = 20;

/** A description of which this share stands in the article says nothing of its own. */
const REPEATED = 0.6;

/** The metadata without a description that only repeats the headline or the beginning of the article. */
export function withoutRepetition(metadata: Metadata, sections: readonly Section[]): Metadata {
  const { description, ...rest } = metadata;
  if (description === undefined) return metadata;
  const wanted = compact(description);
  const isRepeated = wanted === compact(metadata.headline ?? '') || shareIn(wanted, beginningOf(sections)) >= REPEATED;
  return isRepeated ? rest : metadata;
}

/** How much of a text stands in another one, by pieces. */
function shareIn(text: string, other: string): number {
  const pieces = text.match(new RegExp(`.{${PIECE}}`, 'gsu')) ?? [text];
  return pieces.filter((piece) => other.includes(piece)).length / pieces.length;
}

function beginningOf(sections: readonly Section[]): string {
  let text = '';
  for (const block of sections.flatMap((section) => section.blocks)) {
    text += compact(blockText(block).slice(0, SEARCHED));
    if (text.length >= SEARCHED) break;
  }
  return text;
}

function compact(text: string): string {
  return foldedWords(text).join('');
}
