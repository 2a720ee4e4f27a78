import type { Block } from '../../../article/types.js';
import { hasLetter } from '../../wording/characters.js';
import { listMarkerOf, nextReading } from '../blocks/list-marker.js';
import { readPassages } from '../blocks/read-passages.js';
import { type IsDividedWord, joinLines } from '../join-lines.js';
import { type Line, type Run, textAsLaidOut } from '../line.js';
import type { Passage } from '../passage.js';
import { hasIntendedLineBreaks, unwrap } from '../unwrap.js';

/** How the lines of a book were broken: at a column in UTF-16 code units, and words at their hyphens or anywhere. */
export interface Wrapping {
  readonly column: number;
  readonly isDividedWord: IsDividedWord;
}

/** Passages from one place on, and the index of the run after them. */
interface Taken {
  readonly passages: readonly Passage[];
  readonly next: number;
}

/** A picture that so many lines from a run on are. */
interface PictureLines {
  readonly at: number;
  readonly lines: number;
  readonly picture: Passage;
}

/** Stanzas of one poem are so many blank lines apart at most. */
const STANZA_GAP = 2;

/** A picture's caption goes on over so many blank lines at most. */
const CAPTION_RUNS = 4;

/** Reads the text under a chapter's title: paragraphs made whole, verse as it stands, pictures, breaks. */
export function passagesOfBook(runs: readonly Run[], wrapping: Wrapping): readonly Passage[] {
  const passages: Passage[] = [];
  for (let at = 0; at < runs.length; ) {
    const taken =
      breakAt(runs, at) ?? pictureAt(runs, at) ?? verseAt(runs, at, wrapping.column) ?? proseAt(runs, at, wrapping);
    for (const passage of taken.passages) passages.push(passage);
    at = taken.next;
  }
  return passages;
}

/** One break for all lines of stars that follow each other. */
function breakAt(runs: readonly Run[], at: number): Taken | undefined {
  let next = at;
  while (runs[next]?.every(isBreak)) next++;
  return next === at ? undefined : { passages: [readyBlock({ type: 'thematicBreak' })], next };
}

function isBreak({ text }: Line): boolean {
  return text.length <= 80 && /^(?:(?:[*·•#~—-]\s*){1,40}|⁂)$/.test(text) && !hasLetter(text);
}

/** `[Illustration: a caption]`; without a caption nothing of the picture is left. */
function pictureAt(runs: readonly Run[], at: number): Taken | undefined {
  if (!/^\[(?:Illustration|Image|Plate)\b/i.test(runs[at]?.[0].text ?? '')) return undefined;
  const lines = runs.slice(at, at + CAPTION_RUNS).flat();
  const end = lines.findIndex((line) => line.text.includes(']'));
  if (!lines[end]?.text.endsWith(']')) return undefined;
  const text = joinLines(lines.slice(0, end + 1));
  const [, caption = ''] = /^\[\w+\s*[:.]?\s*(.*?)\s*\]$/.exec(text) ?? [];
  const picture: Passage =
    caption === ''
      ? { type: 'omitted', text, reason: 'picture without a caption' }
      : readyBlock({ type: 'figure', caption: [{ type: 'text', value: caption }] });
  return restOf(runs, { at, lines: end + 1, picture });
}

/** A picture, and what stands right below it in the run that it ends in. */
function restOf(runs: readonly Run[], { at, lines, picture }: PictureLines): Taken {
  let next = at;
  let left = lines;
  for (let run = runs[next]; run !== undefined && left >= run.length; run = runs[next]) {
    left -= run.length;
    next++;
  }
  if (left === 0) return { passages: [picture], next };
  const below = joinLines(runs[next]?.slice(left) ?? []);
  return { passages: [picture, { type: 'prose', text: below, gap: 1 }], next: next + 1 };
}

function verseAt(runs: readonly Run[], at: number, column: number): Taken | undefined {
  const lines: Line[] = [];
  let next = at;
  for (
    let run = runs[next];
    run !== undefined && !isList(run) && hasIntendedLineBreaks(run, column);
    run = runs[next]
  ) {
    if (next > at && run[0].gap > STANZA_GAP) break;
    for (const line of run) lines.push(line);
    next++;
  }
  return next === at ? undefined : { passages: [readyBlock({ type: 'code', value: textAsLaidOut(lines) })], next };
}

function proseAt(runs: readonly Run[], at: number, { column, isDividedWord }: Wrapping): Taken {
  const [first, ...rest] = runs[at] ?? [];
  if (first === undefined) return { passages: [], next: at + 1 };
  const margin = rest.length === 0 ? 0 : rest.reduce((least, { indent }) => Math.min(least, indent), first.indent);
  const whole = unwrap([first, ...rest], column, isDividedWord);
  const lines = isList([first, ...rest]) ? whole : whole.map((line) => ({ ...line, indent: margin, gap: 1 }));
  return { passages: readPassages(lines), next: at + 1 };
}

/** Whether a run counts from its first line on: `1. Bread`, `2. Wine`. */
function isList(run: Run): boolean {
  const [first, ...others] = run.flatMap((line) => listMarkerOf(line) ?? []);
  if (first === undefined || listMarkerOf(run[0]) === undefined) return false;
  return others.some((marker) => first.readings.some((reading) => nextReading(reading, marker) !== undefined));
}

function readyBlock(block: Block): Passage {
  return { type: 'block', block };
}
