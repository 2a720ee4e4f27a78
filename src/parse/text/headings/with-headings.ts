import type { Passage } from '../passage.js';
import { type Candidate, candidatesIn } from './candidate.js';
import { DOUBT, HABITUAL, SIGNS, SURE, TITLE } from './evidence.js';
import { type Habits, habitsOf } from './habits.js';
import { levelsOf } from './levels-of.js';

/**
 * Passages with the titles of sections settled. What speaks for and against each line is weighed in two steps: first by
 * itself, which shows how this text writes its titles where they are hardly in doubt, then in the light of that.
 */
export function withHeadings(passages: readonly Passage[]): readonly Passage[] {
  const visible = passages.filter((passage) => passage.type !== 'omitted');
  const titles = titlesIn(visible);
  const levels = levelsOf(titles);
  const settled = new Map<Passage, Passage>();
  for (const [place, { index, text }] of titles.entries()) {
    const passage = visible[index];
    if (passage !== undefined) settled.set(passage, { type: 'title', text, level: levels[place] ?? 1 });
  }
  return passages.map((passage) => settled.get(passage) ?? passage);
}

function titlesIn(passages: readonly Passage[]): readonly Candidate[] {
  const candidates = candidatesIn(passages);
  const weights = candidates.map(ownWeight);
  const sure = candidates.filter((_, place) => (weights[place] ?? 0) >= SURE);
  const habits = habitsOf(passages, candidates, sure);
  return candidates.filter((candidate, place) => (weights[place] ?? 0) + habitualWeight(candidate, habits) > TITLE);
}

function ownWeight(line: Candidate): number {
  let sum = DOUBT;
  for (const { weight, holds } of SIGNS) if (holds(line)) sum += weight;
  return sum;
}

function habitualWeight(line: Candidate, habits: Habits): number {
  let sum = 0;
  for (const { weight, holds } of HABITUAL) if (holds(line, habits)) sum += weight;
  return sum;
}
