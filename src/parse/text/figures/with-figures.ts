import type { Passage, Prose } from '../passage.js';
import { type Caption, captionOf } from './caption.js';

const REPEATED = 'repeated caption';

/** What only its repetition shows to be a caption has so many UTF-16 code units at least. */
const SHORTEST_REPEATED = 20;

/** A caption is not given more often in one place; what is, is no caption. */
const MOST_REPEATED = 10;

/** A line that only a credit under it shows to be a caption has so many UTF-16 code units at most. */
const LONGEST_UNMARKED = 300;

/** Neighbouring lines that are one caption. */
interface Captioned {
  readonly caption: Caption;
  /** How many lines there are. */
  readonly size: number;
  /** The lines that only say again what the others say. */
  readonly repeats: readonly Prose[];
}

/**
 * Passages with the captions of pictures made figures. A page often gives a caption twice, as the picture's description
 * and under it: of neighbours that say the same, and of captions with the same credit anywhere, the first is kept. The
 * first line of a text is never a caption by its credit alone.
 */
export function withFigures(passages: readonly Passage[]): readonly Passage[] {
  const first = passages.findIndex((passage) => passage.type === 'prose');
  const seen = new Set<string>();
  const settled: Passage[] = [];
  for (let at = 0; at < passages.length; ) {
    const found =
      repeatedAt(passages, at) ?? creditedBelow(passages, at) ?? (at === first ? undefined : alone(passages[at]));
    const passage = passages[at];
    if (found !== undefined) settled.push(figureOf(found.caption, seen), ...found.repeats.map(omitted));
    else if (passage !== undefined) settled.push(passage);
    at += found?.size ?? 1;
  }
  return settled;
}

/** Neighbours that say the same, and nothing else right under them: verse may repeat a line too. */
function repeatedAt(passages: readonly Passage[], at: number): Captioned | undefined {
  const first = proseAt(passages, at);
  if (first === undefined || first.text.length < SHORTEST_REPEATED) return undefined;
  let end = at + 1;
  let caption: Caption = captionOf(first.text) ?? { text: first.text };
  const repeats: Prose[] = [];
  for (
    let next = proseAt(passages, end);
    next !== undefined && end - at < MOST_REPEATED;
    next = proseAt(passages, ++end)
  ) {
    const other = captionOf(next.text) ?? { text: next.text };
    if (other.text !== caption.text) break;
    caption = { ...caption, ...other };
    repeats.push(next);
  }
  const isTight = proseAt(passages, end)?.gap === 0;
  return repeats.length === 0 || isTight || caption.text === '' ? undefined : { caption, size: end - at, repeats };
}

/** A line by itself with nothing but a credit right under it. */
function creditedBelow(passages: readonly Passage[], at: number): Captioned | undefined {
  const shown = proseAt(passages, at);
  const below = proseAt(passages, at + 1);
  if (shown === undefined || below === undefined || below.gap > 0 || shown.gap === 0) return undefined;
  const credit = captionOf(below.text);
  const fits = shown.text.length <= LONGEST_UNMARKED && captionOf(shown.text) === undefined;
  return fits && credit?.text === '' ? { caption: { ...credit, text: shown.text }, size: 2, repeats: [] } : undefined;
}

function alone(passage: Passage | undefined): Captioned | undefined {
  const caption = passage?.type === 'prose' ? captionOf(passage.text) : undefined;
  return caption && { caption, size: 1, repeats: [] };
}

/** A figure of a caption, or what is left out when the same caption with the same credit has come before. */
function figureOf({ text, credit }: Caption, seen: Set<string>): Passage {
  const key = `${text}\n${credit ?? ''}`;
  if (text !== '' && credit !== undefined && seen.has(key))
    return { type: 'omitted', text: `${text} (${credit})`, reason: REPEATED };
  seen.add(key);
  const caption = text === '' ? [] : [{ type: 'text', value: text } as const];
  return { type: 'block', block: { type: 'figure', caption, ...(credit !== undefined && { credit }) } };
}

function omitted({ text }: Prose): Passage {
  return { type: 'omitted', text, reason: REPEATED };
}

function proseAt(passages: readonly Passage[], at: number): Prose | undefined {
  const passage = passages[at];
  return passage?.type === 'prose' ? passage : undefined;
}
