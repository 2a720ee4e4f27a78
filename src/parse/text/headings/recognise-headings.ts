import { isInCapitals } from '../../wording/characters.js';
import type { TextPassage } from '../passage.js';
import { type Candidate, candidatesIn } from './candidates.js';
import { documentStyleOf } from './document-style.js';
import { isConfidentWeight, isTitleWeight, lineWeight, styleWeight } from './signs.js';

/**
 * Makes titles of the lines of prose that are titles of sections. Each line is weighed in two steps: first by itself, which
 * shows the style of this text where titles are hardly in doubt, then in the light of that style.
 */
export function recogniseHeadings(passages: readonly TextPassage[]): readonly TextPassage[] {
  const visible = passages.filter((passage) => passage.type !== 'omitted');
  const titles = titlesIn(visible);
  const levels = headingLevels(titles);
  const settled = new Map<TextPassage, TextPassage>();
  for (const [place, { index, text }] of titles.entries()) {
    const passage = visible[index];
    if (passage !== undefined) settled.set(passage, { type: 'title', text, level: levels[place] ?? 1 });
  }
  return passages.map((passage) => settled.get(passage) ?? passage);
}

function titlesIn(passages: readonly TextPassage[]): readonly Candidate[] {
  const candidates = candidatesIn(passages);
  const weights = candidates.map(lineWeight);
  const confident = candidates.filter((_, place) => isConfidentWeight(weights[place] ?? 0));
  const style = documentStyleOf(passages, candidates, confident);
  return candidates.filter((candidate, place) => isTitleWeight((weights[place] ?? 0) + styleWeight(candidate, style)));
}

/** The level of titles that are not underlined; underlined titles have the levels above it. */
export const LEVEL_WITHOUT_UNDERLINE: number = 100;

/** So many titles in capitals, and so many others, make two levels. */
const FEWEST_OF_EACH_CASE = 2;

/**
 * Tells the level of each title as the text shows it, or one level for all: by the parts of its number (`1.2` is below `1`),
 * or by capitals, a title in capitals standing above one that is not.
 */
function headingLevels(titles: readonly Candidate[]): readonly number[] {
  const capitals = titles.filter(({ text }) => isInCapitals(text)).length;
  const isCased = capitals >= FEWEST_OF_EACH_CASE && titles.length - capitals >= FEWEST_OF_EACH_CASE;
  return titles.map(
    (title) => LEVEL_WITHOUT_UNDERLINE + numberedDepth(title) + (isCased && !isInCapitals(title.text) ? 1 : 0),
  );
}

function numberedDepth({ numbering = '' }: Candidate): number {
  return numbering.split('.').length - 1;
}
