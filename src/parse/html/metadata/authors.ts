import { lists } from 'lexicon:authors';
import { foldedWords } from '../../../article/slug.js';
import { isOneOf, lazily } from '../../../lexicon/lookups.js';
import { entriesOf } from '../../../lexicon/word-lists.js';
import { bylineOf, isRoleWord } from '../../wording/byline.js';
import { isDateLabel } from './values.js';

const isDesk = isOneOf(lists, 'desks');
const namesNobody = isOneOf(lists, 'nobody');
const leads = lazily(() => entriesOf(lists, 'leads').toSorted((one, other) => other.length - one.length));

/** Whether a text in lower case is what stands before the names of authors: `written by`. */
export const isAuthorLead: (text: string) => boolean = isOneOf(lists, 'leads');

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
    .split(/\s*[|•·]\s*|\s+[–—-]\s+|\s*[(/\n]|(?<=\p{L}{3})\.\s+(?=\p{Lu})/u)
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
  while (end > 2 && isRole(words[end - 1] ?? '', end === words.length)) end--;
  return words.slice(0, end).join(' ');
}

function isRole(word: string, isLast: boolean): boolean {
  const lower = word.toLowerCase();
  return (isRoleWord(lower) && lower !== 'staff') || (!isLast && isDesk(lower));
}

function isAuthor(name: string): boolean {
  const words = name.split(' ');
  return /\p{L}/u.test(name) && words.length <= MOST_WORDS && !namesNobody(name.toLowerCase());
}
