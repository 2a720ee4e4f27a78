import { lists } from 'lexicon:authors';
import { foldedWords } from '../../../article/slug.js';
import { monthNumber } from '../../../lexicon/calendar.js';
import { isOneOf, lazily } from '../../../lexicon/lookups.js';
import { entriesOf } from '../../../lexicon/word-lists.js';
import { bylineOf, isBylineRoleWord } from '../../wording/byline.js';
import { isDateLabel } from './values.js';

const isDesk = isOneOf(lists, 'desks');
const namesNobody = isOneOf(lists, 'nobody');
const leads = lazily(() => longestFirst('leads'));

/** Whether a text in lower case is what stands before the names of authors: `written by`. */
export const isAuthorLead: (text: string) => boolean = isOneOf(lists, 'leads');

/** Whether a part of an address in lower case is a folder with the pages of authors: `authors`. */
export const isAuthorFolder: (text: string) => boolean = isOneOf(lists, 'folders');

const isLegalForm = isOneOf(lists, 'legal forms');

/** Whether a name of several words ends with a firm's legal form: `Lee Web Design Inc.` */
export function isFirm(name: string): boolean {
  return isLegalForm(name.split(' ').slice(1).at(-1)?.toLowerCase().replaceAll('.', '') ?? '');
}

/** Whether a part of an address in lower case is a folder with the pages of a section: `tag`. */
export const isSectionFolder: (text: string) => boolean = isOneOf(lists, 'section folders');

/** What stands before the author of a page wherever it stands, in lower case, the longest first: `written by`. */
export const authorLabels: () => readonly string[] = lazily(() => longestFirst('labels'));

function longestFirst(section: string): readonly string[] {
  return entriesOf(lists, section).toSorted((one, other) => other.length - one.length);
}

/** No list of authors is longer, in UTF-16 code units. */
const LONGEST = 200;

/** No author's name has more words. */
const MOST_WORDS = 6;

/**
 * Gives the authors that claims name, each once, without "By", roles, handles and addresses. A claim may name several
 * authors; one that names nobody (`admin`, a URL) is passed over.
 */
export function authorsOf(claims: readonly string[]): readonly string[] {
  const names = claims.flatMap(namesIn);
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = foldedWords(name).join(' ');
    const isNew = key !== '' && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function namesIn(claim: string): readonly string[] {
  const bare = claim
    .replace(/https?:\S+|www\.\S+|\S+@\S+|\(?@\w+\)?/g, ' ')
    .replace(/\p{Extended_Pictographic}[\p{Variation_Selector}\u200d]*/gu, ' ')
    .split(/\s*[|•·]\s*|\s+[–—-]\s+|\s+for\s+(?=the\s)|\s*[(/\n]|(?<=\p{L}{3})\.\s+(?=\p{Lu})/u)
    .find((part) => withoutLead(part.trim()) !== '');
  const text = withoutLead(beforeLabel((bare ?? '').replace(/\s+/g, ' ').trim()));
  if (text === '' || text.length > LONGEST || /\d{3}/.test(text)) return [];
  const names = bylineOf(`By ${text}`)?.authors ?? [text];
  return names
    .map(withoutRole)
    .map((name) => name.replace(/[\s,;.:]+$/, (end) => (/\b(?:Jr|Sr|\p{Lu})\.$/u.test(name) ? end : '')))
    .filter(isAuthor);
}

function withoutLead(text: string): string {
  const lower = text.toLowerCase();
  const lead = leads().find((words) => lower.startsWith(words) && /^(?:[\s:]|$)/.test(text.slice(words.length)));
  return lead === undefined ? text : withoutLead(text.slice(lead.length).replace(/^[\s:]+/, ''));
}

/** Gives a text up to a word that leads to a date: `Ann Lee published on` gives `Ann Lee`. */
function beforeLabel(text: string): string {
  const words = text.split(' ');
  const end = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word) && isDateLabel(word));
  return end === -1 ? text : words.slice(0, end).join(' ');
}

/** Gives a name without the role after it: `Ann Lee News reporter` gives `Ann Lee`. */
function withoutRole(name: string): string {
  const words = name.split(' ');
  let end = words.length;
  while (end > 2 && isBylineRole(words[end - 1] ?? '', end === words.length)) end--;
  return words.slice(0, end).join(' ');
}

function isBylineRole(word: string, isLast: boolean): boolean {
  const lower = word.toLowerCase();
  return (isBylineRoleWord(lower) && lower !== 'staff') || (!isLast && isDesk(lower));
}

function isAuthor(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  if (!/\p{L}/u.test(name) || words.length > MOST_WORDS || namesNobody(name.toLowerCase())) return false;
  if (words.every(words.length > 1 ? isOfRole : namesNobody)) return false;
  return !words.every(isOfDate);
}

/** Whether a word in lower case says what somebody does, and nothing of who it is: `staff`, `writer`. */
function isOfRole(word: string): boolean {
  return namesNobody(word) || isBylineRoleWord(word) || isDesk(word);
}

/** Whether a word in lower case is what a day is written with: `mar`, `6,`. */
function isOfDate(word: string): boolean {
  return /^\d+\W*$/.test(word) || monthNumber(word.replace(/\W+$/, '')) > 0;
}
