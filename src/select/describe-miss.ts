import { quoted } from '../article/quoted.js';
import { nearestName } from './nearest-name.js';
import type { NumberedSection } from './types.js';

/** How many names a message lists at most; it says how many more there are. */
const LISTED = 10;

/**
 * Says that no section answers to a selector, which section may be meant and which sections there are.
 *
 * @example describeMissingSection('sprot', sections)
 * // 'cannot find section "sprot": did you mean "Sport"? sections are 1 (opening), 2 "Economy", 3 "Sport"'
 */
export function describeMissingSection(typed: string, sections: readonly NumberedSection[]): string {
  const titles = sections.flatMap(({ title }) => title ?? []);
  const known = sections.length === 0 ? 'the article has no sections' : `sections are ${list(sections.map(label))}`;
  return `cannot find section ${quoted(typed)}: ${suggestion(typed, titles)}${known}`;
}

/** Says that several sections answer to a title, and which they are. */
export function describeAmbiguousTitle(typed: string, sections: readonly NumberedSection[]): string {
  return `section ${quoted(typed)} is ambiguous: it may be ${list(sections.map(label))}`;
}

/** Says that nobody of a name is quoted, who may be meant and who is quoted. */
export function describeMissingSpeaker(typed: string, speakers: readonly string[]): string {
  const known = speakers.length === 0 ? 'nobody is quoted by name' : `speakers are ${list(speakers.map(quoted))}`;
  return `cannot find speaker ${quoted(typed)}: ${suggestion(typed, speakers)}${known}`;
}

function suggestion(typed: string, names: readonly string[]): string {
  const meant = nearestName(typed, names);
  return meant === undefined ? '' : `did you mean ${quoted(meant)}? `;
}

function label({ number, title, slug }: NumberedSection): string {
  return title === undefined ? `${number} (${slug})` : `${number} ${quoted(title)}`;
}

function list(names: readonly string[]): string {
  const listed = names.slice(0, LISTED).join(', ');
  return names.length > LISTED ? `${listed} and ${names.length - LISTED} more` : listed;
}
