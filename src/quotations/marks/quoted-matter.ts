import type { SpeechWords } from '../languages/speech-words.js';
import type { ArticleLine } from '../passages.js';
import { doubleMarksIn, type Mark, singleMarksIn } from './quotation-marks.js';
import { quotedStretchesIn, type Stretch } from './stretches.js';
import { dashDialogue, transcriptTurns } from './unmarked-speech.js';

/** A quoted stretch with the passage that it stands in. */
export interface QuotedStretch extends Stretch {
  /** Index into the passages. */
  readonly passage: number;
}

/** Quoted words as one: a stretch, or several where the marks are opened again in each paragraph. */
export type QuotedMatter = readonly [QuotedStretch, ...QuotedStretch[]];

/** How many paragraphs without any mark a quotation may run through; set by hand. */
const MOST_UNMARKED = 4;

/** How the words of an article are judged while its marks are read. */
export interface QuotedMatterOptions {
  /** The words by which a dialogue between dashes tells who speaks; without them a dash opens no dialogue. */
  readonly speechWords: SpeechWords | undefined;
  /** Whether words between marks are a whole sentence. */
  readonly isSentence: (words: string) => boolean;
}

/**
 * Finds everything that is quoted in an article, in reading order: the words between marks, after the labels of a
 * transcript and after the dashes of a dialogue.
 */
export function quotedMatterIn(
  passages: readonly ArticleLine[],
  { speechWords, isSentence }: QuotedMatterOptions,
): readonly QuotedMatter[] {
  const lines = passages.map(({ text }) => ({ text, marks: [doubleMarksIn(text), singleMarksIn(text)] as const }));
  const opening = opensWithSingle(lines) ? 1 : 0;
  const reading: MarksReading = { passages, marks: lines.map(({ marks }) => marks[opening]), matter: [] };
  const turns = transcriptTurns(passages);
  for (const [index, passage] of passages.entries()) {
    const { text } = passage;
    const turn = turns.get(index);
    const pieces = turn ? [{ start: turn.start, end: text.trimEnd().length }] : dashDialogue(text, speechWords);
    const [first, ...others] = pieces.map((piece) => unmarkedStretch(piece, index, turn ? 'label' : 'dash'));
    if (first === undefined) addMarked(reading, index, passage);
    else reading.matter.push([first, ...others]);
  }
  const { matter } = reading;
  const quoted = stretchesByPassage(passages, matter);
  const more = lines.flatMap((line, index) =>
    sentencesLeftOver({ ...line, quoted: quoted[index] ?? [] }, isSentence).map(
      (stretch): GrowingMatter => [{ ...stretch, passage: index }],
    ),
  );
  return more.length === 0
    ? matter
    : [...matter, ...more].sort(([a], [b]) => a.passage - b.passage || a.start - b.start);
}

/** Gives the quoted stretches of each passage, in order. */
export function stretchesByPassage(
  passages: readonly ArticleLine[],
  matter: readonly QuotedMatter[],
): readonly (readonly QuotedStretch[])[] {
  const stretches: QuotedStretch[][] = passages.map(() => []);
  for (const stretch of matter.flat()) stretches[stretch.passage]?.push(stretch);
  return stretches;
}

type GrowingMatter = [QuotedStretch, ...QuotedStretch[]];

/** An article whose marks are being read. */
interface MarksReading {
  readonly passages: readonly ArticleLine[];
  readonly marks: readonly (readonly Mark[])[];
  readonly matter: GrowingMatter[];
}

/** Tells whether an article opens its quotations with single marks more often than with double ones. */
function opensWithSingle(lines: readonly Pick<MarkedLine, 'marks'>[]): boolean {
  const outer = (marks: readonly Mark[]) => marks.find(({ facing }) => facing !== 'closes')?.start ?? Infinity;
  let lead = 0;
  for (const { marks } of lines) lead += Math.sign(outer(marks[0]) - outer(marks[1]) || 0);
  return lead > 0;
}

/** Gives a stretch of a passage that has no marks around it. */
function unmarkedStretch(
  { start, end }: Pick<Stretch, 'start' | 'end'>,
  passage: number,
  family: Stretch['family'],
): QuotedStretch {
  return { start, end, innerStart: start, innerEnd: end, closed: true, family, passage };
}

/** Adds what stands between the marks of a passage, the first of it to what an earlier passage has left open. */
function addMarked(reading: MarksReading, index: number, passage: ArticleLine): void {
  const { passages, marks, matter } = reading;
  const { stretches, leftover } = quotedStretchesIn(passage.text, marks[index] ?? []);
  const last = matter.at(-1);
  const open = last?.at(-1);
  const goesOn = open !== undefined && isOpenBefore(open, passages, index) ? open : undefined;
  if (goesOn && leftover?.family === goesOn.family) {
    const inner = { innerStart: 0, innerEnd: leftover.start, family: leftover.family };
    last?.push({ passage: index, start: 0, end: leftover.end, ...inner, closed: true });
  } else if (goesOn && isRunThrough(reading, index, goesOn.family)) {
    const whole = { start: 0, end: passage.text.trimEnd().length };
    last?.push({ ...unmarkedStretch(whole, index, goesOn.family), closed: false });
  }
  for (const [position, stretch] of stretches.entries()) {
    const quoted = { ...stretch, passage: index };
    if (goesOn && position === 0 && isReopened(stretch, goesOn, passage)) last?.push(quoted);
    else matter.push([quoted]);
  }
}

/** Tells whether a stretch was left open by the passage just before, in the same section. */
function isOpenBefore(open: QuotedStretch, passages: readonly ArticleLine[], index: number): boolean {
  if (open.closed || open.passage !== index - 1) return false;
  const before = passages[index - 1];
  return before?.section === passages[index]?.section && open.end >= (before?.text.trimEnd().length ?? 0);
}

/** Tells whether a passage without marks stands between one that opens a quotation and one that closes it. */
function isRunThrough({ marks }: MarksReading, index: number, family: Stretch['family']): boolean {
  if ((marks[index] ?? []).length > 0) return false;
  const [next] = marks.slice(index + 1, index + 1 + MOST_UNMARKED).find((line) => line.length > 0) ?? [];
  return next?.facing === 'closes' && next.family === family;
}

function isReopened(stretch: Stretch, open: Stretch, passage: ArticleLine): boolean {
  return stretch.family === open.family && passage.text.slice(0, stretch.start).trim() === '';
}

/** A line with all its marks, of every kind, and with what is quoted in it already. */
interface MarkedLine {
  readonly text: string;
  /** The double marks and the single ones. */
  readonly marks: readonly [double: readonly Mark[], single: readonly Mark[]];
  /** In reading order. */
  readonly quoted: readonly QuotedStretch[];
}

/**
 * Gives the sentences of a line that stand between two marks and are not quoted yet: those in marks of the kind that the
 * article does not open its quotations with, and those in the words between the dashes of a dialogue. Single marks may
 * always be apostrophes, and so anything less than a sentence is left.
 */
function sentencesLeftOver(
  { text, marks, quoted }: MarkedLine,
  isSentence: QuotedMatterOptions['isSentence'],
): readonly Stretch[] {
  const found: Stretch[] = [];
  const marked = marks.flatMap((kind) => quotedStretchesIn(text, kind).stretches);
  let next = 0;
  for (const stretch of marked.toSorted((a, b) => a.start - b.start)) {
    while ((quoted[next]?.end ?? Infinity) <= stretch.start) next++;
    const free = (found.at(-1)?.end ?? 0) <= stretch.start && (quoted[next]?.start ?? Infinity) >= stretch.end;
    const whole = free && stretch.closed && isSentence(text.slice(stretch.innerStart, stretch.innerEnd));
    if (whole) found.push(stretch);
  }
  return found;
}
