import type { Place } from './layout.js';

/** Where an article was left. */
export interface KeptPlace extends Place {
  /** The name of its text, as `hashOf` gives it. */
  readonly text: string;
}

/** How many articles are remembered; of more, those that were read longest ago are forgotten. */
const MOST_PLACES = 500;

/** The form of the file, for one that changes. */
const VERSION = 1;

/** How long a file is read at most, in UTF-16 code units: ten times as long as one of ours. */
const LONGEST_FILE = 1_000_000;

/** Reads the places that were kept, the latest first; of a file that is broken, only what is whole. */
export function readPlaces(file: string | undefined): readonly KeptPlace[] {
  if (file === undefined || file.length > LONGEST_FILE) return [];
  const { version, places } = parsed(file);
  return version === VERSION && Array.isArray(places) ? places.filter(isPlace).slice(0, MOST_PLACES) : [];
}

function parsed(file: string): { readonly version?: unknown; readonly places?: unknown } {
  try {
    const value: unknown = JSON.parse(file);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function isPlace(value: unknown): value is KeptPlace {
  if (typeof value !== 'object' || value === null) return false;
  const { text, section, block, offset } = value as Readonly<Record<string, unknown>>;
  const isCount = (number: unknown): boolean => Number.isSafeInteger(number) && Number(number) >= 0;
  return (
    typeof text === 'string' &&
    /^[\da-f]{32}$/.test(text) &&
    isCount(section) &&
    isCount(Number(block) + 1) &&
    isCount(offset)
  );
}

/**
 * Writes the places to keep: new ones first, then those that were kept before.
 *
 * @param places of an article that is begun or ended, `undefined`: its place is forgotten
 */
export function writePlaces(before: readonly KeptPlace[], places: ReadonlyMap<string, Place | undefined>): string {
  const added = [...places].flatMap(([text, place]) => (place === undefined ? [] : [{ text, ...place }]));
  const kept = [...added, ...before.filter(({ text }) => !places.has(text))].slice(0, MOST_PLACES);
  const lines = kept.map(({ text, section, block, offset }) => JSON.stringify({ text, section, block, offset }));
  return `{"version":${VERSION},"places":[\n${lines.join(',\n')}\n]}\n`;
}
