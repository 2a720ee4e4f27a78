import { furnitureReasons } from '../furniture.js';
import { recogniseHeadings } from './headings/recognise-headings.js';
import type { ClassifiedText, TextPassage } from './passage.js';
import { readFrontMatter } from './read-front-matter.js';
import { recogniseCaptions } from './recognise-captions.js';

/** Classifies the passages of an article of the press or the web: omissions, figures, metadata, titles of sections. */
export function classifyPassages(passages: readonly TextPassage[]): ClassifiedText {
  const { metadata, passages: text } = readFrontMatter(recogniseCaptions(withoutFurniture(passages)));
  return { metadata, passages: recogniseHeadings(text) };
}

/** Marks the lines as left out that a page has put between the article's own lines. */
export function withoutFurniture(passages: readonly TextPassage[]): readonly TextPassage[] {
  const reasons = furnitureReasons(passages.map((passage) => (passage.type === 'prose' ? passage.text : undefined)));
  return passages.map((passage, at) => {
    const reason = reasons[at];
    return passage.type === 'prose' && reason !== undefined ? { type: 'omitted', text: passage.text, reason } : passage;
  });
}
