import { recogniseHeadings } from './headings/recognise-headings.js';
import type { ClassifiedText } from './kind.js';
import type { Passage } from './passage.js';
import { readFrontMatter } from './read-front-matter.js';
import { recogniseCaptions } from './recognise-captions.js';
import { withoutFurniture } from './without-furniture.js';

/** Classifies the passages of an article of the press or the web: omissions, figures, metadata, titles of sections. */
export function classifyPassages(passages: readonly Passage[]): ClassifiedText {
  const { metadata, passages: text } = readFrontMatter(recogniseCaptions(withoutFurniture(passages)));
  return { metadata, passages: recogniseHeadings(text) };
}
