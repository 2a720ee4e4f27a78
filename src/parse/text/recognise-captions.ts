import { type Caption, captionOf } from '../wording/caption.js';
import { isPersonName } from '../wording/names.js';
import type { Prose, TextPassage } from './passage.js';

const REPEATED = 'repeated caption';

/** A caption that only its repetition shows has so many UTF-16 code units at least. */
const SHORTEST_REPEATED = 20;

/** A caption is not given more often in one place; what is, is no caption. */
const MOST_REPEATED = 10;

/** A line that only a credit under it shows to be a caption has so many UTF-16 code units at most. */
const LONGEST_UNMARKED = 300;

/** A line of prose that may be a caption, and the caption that it is by itself. */
interface CaptionLine {
  readonly prose: Prose;
  readonly caption?: Caption;
}

/** Neighbouring lines that are one caption. */
interface CaptionGroup {
  readonly caption: Caption;
  /** How many lines there are. */
  readonly size: number;
  /** The lines that only say again what the others say. */
  readonly repeats: readonly Prose[];
}

/**
 * Makes figures of the captions of pictures. A page often gives a caption twice, as the picture's description
 * and under it: of neighbours that say the same, and of captions with the same credit anywhere, the first is kept. The
 * first line of a text is never a caption: it may be a headline that comes twice.
 */
export function recogniseCaptions(passages: readonly TextPassage[]): readonly TextPassage[] {
  const shown = captionLinesIn(passages);
  const seen = new Set<string>();
  const settled: TextPassage[] = [];
  for (let at = 0; at < passages.length; ) {
    const found = repeatedAt(shown, at) ?? creditedBelow(shown, at) ?? alone(shown[at]);
    const passage = found === undefined ? passages[at] : figureOf(found.caption, seen);
    if (passage !== undefined) settled.push(passage);
    for (const { text } of found?.repeats ?? []) settled.push({ type: 'omitted', text, reason: REPEATED });
    at += found?.size ?? 1;
  }
  return settled;
}

/** Each line of prose but the first, in the place of its passage. */
function captionLinesIn(passages: readonly TextPassage[]): readonly (CaptionLine | undefined)[] {
  const first = passages.find((passage) => passage.type === 'prose');
  const credits = repeatedCredits(passages);
  return passages.map((prose) => {
    if (prose.type !== 'prose' || prose === first) return undefined;
    const caption = credits.has(prose.text) ? { text: '', credit: prose.text } : captionOf(prose.text);
    return { prose, ...(caption !== undefined && { caption }) };
  });
}

/** Neighbours that say the same, and nothing else right under them: verse may repeat a line too. */
function repeatedAt(shown: readonly (CaptionLine | undefined)[], at: number): CaptionGroup | undefined {
  const first = shown[at];
  if (first === undefined || first.prose.text.length < SHORTEST_REPEATED) return undefined;
  let caption = captionIn(first);
  let end = at + 1;
  for (let next = shown[end]; next !== undefined && captionIn(next).text === caption.text; next = shown[end]) {
    if (end - at === MOST_REPEATED) return undefined;
    caption = { ...caption, ...captionIn(next) };
    end++;
  }
  const repeats = shown.slice(at + 1, end).flatMap((line) => (line === undefined ? [] : [line.prose]));
  const isAlone = shown[end]?.prose.gap !== 0;
  return repeats.length > 0 && isAlone && caption.text !== '' ? { caption, size: end - at, repeats } : undefined;
}

/** A line by itself with nothing but a credit right under it. */
function creditedBelow(shown: readonly (CaptionLine | undefined)[], at: number): CaptionGroup | undefined {
  const line = shown[at];
  const below = shown[at + 1];
  if (line === undefined || line.caption !== undefined || line.prose.gap === 0) return undefined;
  if (below?.caption?.text !== '' || below.prose.gap > 0 || line.prose.text.length > LONGEST_UNMARKED) return undefined;
  return { caption: { ...below.caption, text: line.prose.text }, size: 2, repeats: [] };
}

function alone(line: CaptionLine | undefined): CaptionGroup | undefined {
  return line?.caption && { caption: line.caption, size: 1, repeats: [] };
}

function captionIn({ prose, caption }: CaptionLine): Caption {
  return caption ?? { text: prose.text };
}

/** Makes a figure of a caption, or what is left out when the same caption with the same credit has come before. */
function figureOf({ text, credit }: Caption, seen: Set<string>): TextPassage {
  const key = `${text}\n${credit ?? ''}`;
  const isRepeated = text !== '' && credit !== undefined && seen.has(key);
  if (isRepeated) return { type: 'omitted', text: `${text} (${credit})`, reason: REPEATED };
  seen.add(key);
  const caption = text === '' ? [] : [{ type: 'text', value: text } as const];
  return { type: 'block', block: { type: 'figure', caption, ...(credit !== undefined && { credit }) } };
}

/** No credit by itself is longer, in UTF-16 code units. */
const LONGEST_CREDIT = 80;

/** Lines that only their repetition shows to be credits: a name and an unknown source, more than once: `Ann Lee/XYZ`. */
function repeatedCredits(passages: readonly TextPassage[]): ReadonlySet<string> {
  const once = new Set<string>();
  const repeated = new Set<string>();
  for (const passage of passages) {
    if (passage.type !== 'prose' || !isNameAndSource(passage.text)) continue;
    if (once.has(passage.text)) repeated.add(passage.text);
    once.add(passage.text);
  }
  return repeated;
}

function isNameAndSource(text: string): boolean {
  const stroke = text.indexOf('/');
  return stroke > 0 && text.length <= LONGEST_CREDIT && isPersonName(text.slice(0, stroke).trim());
}
