import { recogniseHeadings } from './headings/recognise-headings.js';
import type { Draft } from './kind.js';
import type { Passage } from './passage.js';
import { readFrontMatter } from './read-front-matter.js';
import { recogniseCaptions } from './recognise-captions.js';
import { withoutBoilerplate } from './without-boilerplate.js';

/** The passages of an article of the press or the web, each settled: what is left out, figures, metadata, titles. */
export function classifyPassages(passages: readonly Passage[]): Draft {
  const { metadata, passages: text } = readFrontMatter(recogniseCaptions(withoutBoilerplate(passages)));
  return { metadata, passages: recogniseHeadings(text) };
}
