import { isPersonName } from '../person-name.js';
import { BYLINE_LEADS, ROLES } from '../words/bylines.js';

/** Who wrote an article, and what else the line says of them. */
export interface Byline {
  readonly authors: readonly string[];
  /** Parts of the line that are no names: roles, places. */
  readonly remarks: readonly string[];
}

/** No byline is longer, in UTF-16 code units. */
const LONGEST = 200;

/** A name of an author, whoever it is, has so many words at most. */
const MOST_WORDS = 6;

/**
 * The authors that a line names after `By` or the like: `By A and B`, `Words by A, B & C`, `By A, chief correspondent`.
 * `undefined` when it is no byline.
 */
export function bylineOf(line: string): Byline | undefined {
  const lead = leadOf(line);
  if (lead === undefined || line.length > LONGEST) return undefined;
  const names = line.slice(lead.length).trim();
  return /^[\p{Lu}\p{Lo}]|^(?:the|our|a)\s/u.test(names) && !/[.!?]$/.test(names.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))
    ? splitNames(names)
    : undefined;
}

/** The authors that a line consists of: names in full and nothing else. */
export function bareNames(line: string): Byline | undefined {
  if (line.length > LONGEST) return undefined;
  const { authors, remarks } = splitNames(line);
  return remarks.length === 0 && authors.every(isPersonName) ? { authors, remarks } : undefined;
}

/** The words before the names, as they stand there. */
function leadOf(line: string): string | undefined {
  const words = line.slice(0, 20).toLowerCase();
  const lead = BYLINE_LEADS.filter((candidate) => words.startsWith(`${candidate} `)).sort(
    (a, b) => b.length - a.length,
  )[0];
  return lead && line.slice(0, lead.length + 1);
}

function splitNames(line: string): Byline {
  const parts = line.split(/\s*[,;]\s*(?:and\s+|&\s+)?|\s+(?:and|und|et|y|&)\s+/).filter((part) => part !== '');
  const authors: string[] = [];
  const remarks: string[] = [];
  for (const part of parts) {
    const [, name = part, place] = /^(.+?)\s+(in\s+\p{Lu}.*)$/u.exec(part) ?? [];
    if (authors.length === 0 || isName(name)) authors.push(name);
    else remarks.push(name);
    if (place !== undefined) remarks.push(place);
  }
  return { authors, remarks };
}

function isName(part: string): boolean {
  const words = part.split(/\s+/);
  const last = words.at(-1)?.toLowerCase() ?? '';
  return (
    words.length <= MOST_WORDS &&
    /^[\p{Lu}\p{Lo}]/u.test(part) &&
    !ROLES.includes(last) &&
    !ROLES.includes(words[0]?.toLowerCase() ?? '')
  );
}
