import { titleKey } from '../../headings/contents-of.js';
import type { Line } from '../../line.js';
import { type Run, runsOf } from '../../runs.js';
import { hasDots } from '../../short-leader.js';
import { type Heading, headingOf } from './heading-of.js';

/** What stands under a title, or above the first one. */
export interface Part {
  readonly heading?: Heading;
  /** The lines of a table of contents. */
  readonly entries: readonly Line[];
  readonly runs: readonly Run[];
}

/** An entry of a table of contents that gives no page is not longer, in UTF-16 code units. */
const LONGEST_ENTRY = 72;

/** The parts of a document: the opening, then one for each title. A title that a table of contents gives is none. */
export function partsOf(runs: readonly Run[], margin: number): readonly [Part, ...Part[]] {
  const headings = runs.map((run) => headingOf(run, margin));
  const last = new Map(headings.flatMap((heading, at) => (heading === undefined ? [] : [[keyOf(heading), at]])));
  const opening: Run[] = [];
  const parts: { heading: Heading; runs: Run[] }[] = [];
  for (const [at, run] of runs.entries()) {
    const open = parts.at(-1);
    const heading = headings[at];
    const isEntry = heading !== undefined && isContents(open?.heading) && last.get(keyOf(heading)) !== at;
    if (heading !== undefined && !isEntry) parts.push({ heading, runs: [...runsOf(heading.below)] });
    else (open?.runs ?? opening).push(run);
  }
  return [{ entries: [], runs: opening }, ...parts.map(withEntries)];
}

function keyOf({ title }: Heading): string {
  return titleKey(title.text);
}

function isContents(heading: Heading | undefined): boolean {
  return heading !== undefined && /^(?:table of )?contents$/.test(heading.name);
}

/** A part with the entries apart that stand under the title of a table of contents. */
function withEntries({ heading, runs }: { heading: Heading; runs: readonly Run[] }): Part {
  if (!isContents(heading)) return { heading, entries: [], runs };
  const end = runs.findIndex((run) => !areEntries(run));
  const size = end === -1 ? runs.length : end;
  return { heading, entries: runs.slice(0, size).flatMap((run) => [...run]), runs: runs.slice(size) };
}

function areEntries(run: Run): boolean {
  return (
    run.some(({ text }) => hasDots(text)) ||
    run.every(({ text }) => text.length <= LONGEST_ENTRY && !/[^.\s]\.["”]?$/.test(text))
  );
}
