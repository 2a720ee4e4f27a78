import type { Passage } from './passage.js';
import { BOILERPLATE, type Boilerplate, COUNT_WORDS, SHAPE_WORDS } from './words/boilerplate.js';
import { FRENCH_BOILERPLATE } from './words/boilerplate-french.js';
import { GERMAN_BOILERPLATE } from './words/boilerplate-german.js';
import { SPANISH_BOILERPLATE } from './words/boilerplate-spanish.js';

/** No line of a page's own is longer, in UTF-16 code units. */
const LONGEST = 320;

/** No line that only counts or times something is longer, in UTF-16 code units. */
const LONGEST_COUNT = 60;

/** No lead to another article is longer, in UTF-16 code units. */
const LONGEST_LEAD = 30;

/** So many doubtful lines one after the other leave no doubt. */
const ROW = 3;

/** The lines of all languages. */
const ALL: readonly Boilerplate[] = [
  ...BOILERPLATE,
  ...GERMAN_BOILERPLATE,
  ...FRENCH_BOILERPLATE,
  ...SPANISH_BOILERPLATE,
];

/** What is known of a line by itself. */
interface Finding {
  /** Why it is left out. */
  readonly reason: string;
  /** Whether it is left out only beside others. */
  readonly isDoubtful: boolean;
}

/** Passages with the lines that a page has put between the article's own marked as left out. */
export function withoutBoilerplate(passages: readonly Passage[]): readonly Passage[] {
  const known = knownLines();
  const findings = passages.map((passage) => (passage.type === 'prose' ? findingOf(passage.text, known) : undefined));
  return passages.map((passage, at) => {
    const finding = findings[at];
    if (passage.type !== 'prose' || finding === undefined) return passage;
    const isSure = !finding.isDoubtful || standsWithOthers(findings, at);
    return isSure ? { type: 'omitted', text: passage.text, reason: finding.reason } : passage;
  });
}

/** Whether a doubtful line is one of a row, or stands beside one that is surely left out. */
function standsWithOthers(findings: readonly (Finding | undefined)[], at: number): boolean {
  let from = at;
  let to = at;
  while (from > at - ROW && findings[from - 1] !== undefined) from--;
  while (to < at + ROW && findings[to + 1] !== undefined) to++;
  return to - from + 1 >= ROW || findings.slice(from, to + 1).some((finding) => finding?.isDoubtful === false);
}

function findingOf(text: string, known: ReadonlyMap<string, Finding>): Finding | undefined {
  if (text.length > LONGEST) return undefined;
  const line = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[–—»→▶-]\s+|[\s.:!…»→]+$|\s[–—-]$/g, '');
  const found = known.get(line) ?? known.get(leadOf(line, text));
  if (found !== undefined) return found;
  const reason = mayHaveShape(line) ? ALL.find((kind) => hasShape(line, kind))?.reason : undefined;
  return reason === undefined ? undefined : { reason, isDoubtful: false };
}

/** The beginning of a line that names another article after a colon, with the colon; a sentence names none. */
function leadOf(line: string, text: string): string {
  const colon = line.indexOf(': ');
  return colon > LONGEST_LEAD + 1 || text.endsWith('.') ? '' : `${line.slice(0, Math.max(0, colon)).trimEnd()}:`;
}

/** Whether a line has a word that one of the shapes has: most have none, and no shape is compiled for them. */
function mayHaveShape(line: string): boolean {
  if (SHAPE_WORDS.some((word) => line.includes(word))) return true;
  return line.length <= LONGEST_COUNT && /\d/.test(line) && COUNT_WORDS.some((word) => line.includes(word));
}

function hasShape(line: string, { shapes = [] }: Boilerplate): boolean {
  return shapes.some((shape) => shape.test(line));
}

/** Every line and lead that is known word for word; a lead ends with its colon. */
function knownLines(): ReadonlyMap<string, Finding> {
  const known = new Map<string, Finding>();
  for (const { reason, lines, leads = [], doubtful = [] } of ALL) {
    for (const line of doubtful) known.set(line, { reason, isDoubtful: true });
    for (const line of lines) known.set(line, { reason, isDoubtful: false });
    for (const lead of leads) known.set(`${lead}:`, { reason, isDoubtful: false });
  }
  return known;
}
