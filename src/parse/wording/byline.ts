import { lists } from 'lexicon:byline';
import { isOneOf, lazily } from '../../lexicon/lookups.js';
import { entriesOf } from '../../lexicon/word-lists.js';
import { isInCapitals, startsWithCapital, startsWithLetter, startsWithSmallLetter } from './characters.js';
import { isPersonName } from './names.js';

/** Whether a word in lower case says what somebody in a byline is: `editor`, `correspondent`. */
export const isBylineRoleWord: (word: string) => boolean = isOneOf(lists, 'roles');

const bylineLeads = lazily(() => entriesOf(lists, 'leads'));

/** Who wrote an article, and what else the line says of them. */
interface Byline {
  readonly authors: readonly string[];
  /** Parts of the line that are no names: roles, places. */
  readonly remarks: readonly string[];
}

/** No byline is longer, in UTF-16 code units. */
const LONGEST_BYLINE = 200;

/** A name of an author, whoever it is, has so many words at most. */
const MOST_NAME_WORDS = 6;

/**
 * Reads the authors that a line names after `By` or the like: `By A and B`, `Words by A, B & C`, `By A, chief correspondent`.
 * `undefined` for any other line.
 */
export function bylineOf(line: string): Byline | undefined {
  const lead = leadOf(line);
  if (lead === undefined || line.length > LONGEST_BYLINE) return undefined;
  const names = line.slice(lead.length).trim();
  const isNamed = (startsWithLetter(names) && !startsWithSmallLetter(names)) || /^(?:the|our|a)\s/.test(names);
  const isSentence = /[.!?]$/.test(names.replace(/\b(?:Jr|Sr|[A-Z])\.$/, ''));
  return isNamed && !isSentence ? splitNames(names) : undefined;
}

/** Reads the authors that a line consists of, without `By`: names in full, with what they are or where. */
export function bylineWithoutBy(line: string): Byline | undefined {
  if (line.length > LONGEST_BYLINE) return undefined;
  const { authors, remarks } = splitNames(line);
  const isNames = authors.every(isPersonName) && remarks.every((remark) => isBylineRole(remark) || isPlace(remark));
  return isNames ? { authors, remarks } : undefined;
}

/** Whether authors are people named in full, or a group by what they are: `the staff`. */
export function areNamedInFull(authors: readonly string[]): boolean {
  return authors.every((author) => isPersonName(author) || isBylineRole(author) || isNameInCapitals(author));
}

function isNameInCapitals(author: string): boolean {
  return isInCapitals(author) && author.includes(' ');
}

/** Whether a text begins or ends with a role: `science editor`. */
export function isBylineRole(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  return [words[0], words.at(-1)].some((word) => isBylineRoleWord(word ?? ''));
}

/** Gives the words before the names, as they stand there. */
function leadOf(line: string): string | undefined {
  const opening = line.slice(0, 30).toLowerCase();
  const leads = bylineLeads().filter((lead) => opening.startsWith(`${lead} `));
  const longest = Math.max(...leads.map((lead) => lead.length));
  return leads.length === 0 ? undefined : line.slice(0, longest + 1);
}

function splitNames(line: string): Byline {
  const authors: string[] = [];
  const remarks: string[] = [];
  for (const part of line.split(/\s*[,;]\s*(?:and\s+|&\s+)?|\s+(?:and|und|et|y|&)\s+/)) {
    const [, name = part, place] = /^(.+?)\s+(in\s+\S.*)$/.exec(part) ?? [];
    const isAuthor = authors.length === 0 ? !isPlace(name) : isName(name) && !isOneWord(name, authors);
    if (name !== '' && isAuthor) authors.push(name);
    else if (name !== '') remarks.push(name);
    if (place !== undefined) remarks.push(place);
  }
  return { authors, remarks };
}

function isName(part: string): boolean {
  return (
    part.split(/\s+/).length <= MOST_NAME_WORDS &&
    startsWithLetter(part) &&
    !startsWithSmallLetter(part) &&
    !isBylineRole(part)
  );
}

/** Whether a part after a name in full is one word, as the place is that somebody writes from. */
function isOneWord(part: string, [first = '']: readonly string[]): boolean {
  return !part.includes(' ') && isPersonName(first);
}

function isPlace(part: string): boolean {
  return /^in\s/.test(part) && startsWithCapital(part.slice(2).trimStart());
}
