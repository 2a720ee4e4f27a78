import { withFigures } from './figures/with-figures.js';
import { readFrontMatter } from './front-matter/read-front-matter.js';
import { withHeadings } from './headings/with-headings.js';
import type { Draft } from './kinds/kind.js';
import type { Passage } from './passage.js';
import { withoutBoilerplate } from './without-boilerplate.js';

/** The passages of an article of the press or the web, each settled: what is left out, figures, metadata, titles. */
export function settled(passages: readonly Passage[]): Draft {
  const { metadata, passages: text } = readFrontMatter(withFigures(withoutBoilerplate(passages)));
  return { metadata, passages: withHeadings(text) };
}
