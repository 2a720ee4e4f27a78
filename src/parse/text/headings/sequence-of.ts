import type { Candidate } from './candidate.js';

/** Fewer numbers in a row may be chance. */
const SHORTEST = 3;

/**
 * The indices of the candidates that are numbered in a row, one after the other with text between them: from 1 up, or down
 * to 1 as in a ranking.
 */
export function sequenceOf(candidates: readonly Candidate[]): ReadonlySet<number> {
  const numbered = candidates.filter(({ numbering }) => numbering !== undefined && /^\d+$/.test(numbering));
  const upward = runsOf(numbered, 1).filter((run) => Number(run[0]?.numbering) === 1);
  const downward = runsOf(numbered, -1).filter((run) => Number(run.at(-1)?.numbering) === 1);
  const runs = [...upward, ...downward].filter((run) => run.length >= SHORTEST);
  return new Set(runs.flat().map(({ index }) => index));
}

/** Candidates in runs within which each number differs from the one before by a step. */
function runsOf(numbered: readonly Candidate[], step: number): readonly (readonly Candidate[])[] {
  const runs: Candidate[][] = [];
  for (const candidate of numbered) {
    const run = runs.at(-1);
    if (run !== undefined && Number(candidate.numbering) === Number(run.at(-1)?.numbering) + step) run.push(candidate);
    else runs.push([candidate]);
  }
  return runs;
}
