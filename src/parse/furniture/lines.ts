import { lists } from 'lexicon:furniture';
import { lazily } from '../../lexicon/lookups.js';
import { type FurnitureRow, furnitureRows, patternsAt, rowsByEntry } from './table.js';

/** No line of furniture is longer, in UTF-16 code units. */
const LONGEST = 320;

/** No line that only counts or times something is longer, in UTF-16 code units. */
const LONGEST_COUNT = 60;

/** No lead to another article is longer, in UTF-16 code units. */
const LONGEST_LEAD = 30;

/** The rows that plain text and pages share. */
export const sharedRows: () => readonly FurnitureRow[] = lazily(() => furnitureRows(lists));

const table = lazily(() => ({
  lines: rowsByEntry(sharedRows(), 'line'),
  leads: rowsByEntry(sharedRows(), 'lead'),
  patterns: patternsAt(sharedRows(), 'pattern'),
  counts: patternsAt(sharedRows(), 'count'),
}));

/** The row for a line, whatever stands beside it. */
interface Finding {
  readonly reason: string;
  readonly agree: number;
}

/**
 * For each line why it is furniture that a page has put between the article's own lines; `undefined` for a line of the article.
 * A doubtful line is furniture in a row of three, or beside one that surely is.
 *
 * @param lines as they follow one another; `undefined` stands for anything other than text, and separates its neighbours
 */
export function furnitureReasons(lines: readonly (string | undefined)[]): readonly (string | undefined)[] {
  const findings = lines.map((line) => (line === undefined ? undefined : findingOf(line)));
  return findings.map((finding, at) => (finding && agrees(finding, findings, at) ? finding.reason : undefined));
}

/** Whether as many lines in a row are furniture as one needs, or one of them needs no other. */
function agrees({ agree }: Finding, findings: readonly (Finding | undefined)[], at: number): boolean {
  let from = at;
  let to = at;
  while (from > at - agree && findings[from - 1] !== undefined) from--;
  while (to < at + agree && findings[to + 1] !== undefined) to++;
  return to - from + 1 >= agree || findings.slice(from, to + 1).some((finding) => finding?.agree === 1);
}

function findingOf(text: string): Finding | undefined {
  if (text.length > LONGEST) return undefined;
  const line = comparable(text);
  const { lines, leads, patterns, counts } = table();
  const known = lines.get(line) ?? leads.get(leadOf(line, text));
  if (known !== undefined) return known;
  const mayCount = line.length <= LONGEST_COUNT && /\d/.test(line);
  const pattern =
    patterns.find(({ matches }) => matches(line)) ??
    (mayCount ? counts.find(({ matches }) => matches(line)) : undefined);
  return pattern && { reason: pattern.reason, agree: 1 };
}

/** A line in lower case, with straight apostrophes, without the dashes and arrows around it and what ends it. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[–—»→▶-]\s+|[\s.:!…»→]+$|\s[–—-]$/g, '');
}

/** The words before the colon of a line that may name another article after it; a sentence does not. */
function leadOf(line: string, text: string): string {
  const colon = line.indexOf(': ');
  return colon > LONGEST_LEAD + 1 || text.endsWith('.') ? '' : line.slice(0, Math.max(0, colon)).trimEnd();
}
