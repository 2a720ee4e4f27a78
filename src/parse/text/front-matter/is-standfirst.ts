import { endingOf } from '../headings/ending.js';
import { isAttributed } from '../is-attributed.js';
import { roughWords } from '../reading-length.js';
import { isMetadata, type TopLine } from './top-lines.js';

/** No standfirst is longer, in UTF-16 code units. */
const LONGEST = 400;

/** A line that breaks off without a full stop is a standfirst, and no heading, when it has so many words. */
const FEWEST_WORDS = 10;

/**
 * Whether the line at a place sums the article up: it stands above the lines on author and date, or it breaks off without a
 * full stop, too long for a heading, above a longer one.
 */
export function isStandfirst(lines: readonly TopLine[], at: number): boolean {
  const line = lines[at];
  const below = lines[at + 1];
  if (line === undefined || below === undefined || line.isTitle || line.text.length > LONGEST) return false;
  if (isMetadata(lines, at + 1)) return hasTextBelow(lines, at + 1);
  const breaksOff = endingOf(line.text) === 'open' && !isQuoted(line.text);
  return breaksOff && roughWords(line.text) >= FEWEST_WORDS && below.text.length > line.text.length;
}

/** Whether something stands under the lines on author and date that begin at a place. */
function hasTextBelow(lines: readonly TopLine[], at: number): boolean {
  let below = at;
  while (isMetadata(lines, below)) below++;
  return below < lines.length;
}

function isQuoted(text: string): boolean {
  return /^["“„«]/.test(text) || isAttributed(text);
}
