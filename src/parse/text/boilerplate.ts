import type { Passage } from './passage.js';
import { BOILERPLATE, type Boilerplate } from './words/boilerplate.js';

/** No line of a page's own is longer, in UTF-16 code units. */
const LONGEST = 320;

/** So many doubtful lines one after the other leave no doubt. */
const ROW = 3;

/** What is known of a line by itself: why it is left out, and whether only beside others. */
interface Finding {
  readonly reason: string;
  readonly doubtful: boolean;
}

/** Passages with the lines that a page has put between the article's own marked as left out. */
export function withoutBoilerplate(passages: readonly Passage[]): readonly Passage[] {
  const known = knownLines();
  const findings = passages.map((passage) => (passage.type === 'prose' ? findingOf(passage.text, known) : undefined));
  const settled: Passage[] = [];
  for (let at = 0; at < passages.length; ) {
    const end = endOfRow(findings, at);
    const row = findings.slice(at, end);
    const sure = row.length >= ROW || row.some((finding) => finding?.doubtful === false);
    for (const [index, finding] of row.entries()) {
      const passage = passages[at + index];
      if (passage?.type === 'prose' && finding !== undefined && sure) {
        settled.push({ type: 'omitted', text: passage.text, reason: finding.reason });
      } else if (passage !== undefined) settled.push(passage);
    }
    at = end;
  }
  return settled;
}

/** The index after the findings that follow each other, at least one passage on. */
function endOfRow(findings: readonly (Finding | undefined)[], at: number): number {
  let end = at;
  while (findings[end] !== undefined) end++;
  return Math.max(end, at + 1);
}

function findingOf(text: string, known: ReadonlyMap<string, Finding>): Finding | undefined {
  if (text.length > LONGEST) return undefined;
  const line = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[\s.:!…»→]+$/, '');
  const found = known.get(line) ?? known.get(leadOf(text));
  if (found !== undefined) return found;
  const reason = BOILERPLATE.find((kind) => hasShape(line, kind))?.reason;
  return reason === undefined ? undefined : { reason, doubtful: false };
}

/** The beginning of a line that names another article after a colon, with the colon; a sentence names none. */
function leadOf(text: string): string {
  const lead = /^([\p{L}'’ ]{3,20}?)\s?:\s.*[^.]$/u.exec(text)?.[1];
  return lead === undefined ? '' : `${lead.toLowerCase().replace(/’/g, "'")}:`;
}

function hasShape(line: string, { shapes = [] }: Boilerplate): boolean {
  return shapes.some((shape) => shape.test(line));
}

function knownLines(): ReadonlyMap<string, Finding> {
  const known = new Map<string, Finding>();
  for (const { reason, lines, leads = [], doubtful = [] } of BOILERPLATE) {
    for (const line of doubtful) known.set(line, { reason, doubtful: true });
    for (const line of lines) known.set(line, { reason, doubtful: false });
    for (const lead of leads) known.set(`${lead}:`, { reason, doubtful: false });
  }
  return known;
}
