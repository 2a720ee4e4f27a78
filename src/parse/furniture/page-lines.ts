import { lists } from 'lexicon:furniture-of-pages';
import { foldedWords } from '../../article/slug.js';
import { lazily } from '../../lexicon/lookups.js';
import { sharedRows } from './lines.js';
import { furnitureRows, patternsAt, rowsByEntry } from './table.js';

/** No heading after an article has more words, and none is longer, in UTF-16 code units. */
const MOST_HEADING_WORDS = 8;
const LONGEST_HEADING = 80;

const table = lazily(() => {
  const rows = [...sharedRows(), ...furnitureRows(lists)];
  return {
    tailHeadings: new Set([...rowsByEntry(rows, 'tail heading').keys()].map(folded)),
    tailHeadingPatterns: patternsAt(rows, 'tail heading pattern'),
    linkedLeads: [...rowsByEntry(rows, 'linked lead').keys()],
    lastLines: patternsAt(rows, 'last line pattern'),
    anyLines: patternsAt(rows, 'any line pattern'),
  };
});

/** Whether an article is over where this line stands: `Related articles`, `About the author`. Case and accents do not count. */
export function isTailHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const words = foldedWords(text);
  const { tailHeadings, tailHeadingPatterns } = table();
  const isKnown = words.length <= MOST_HEADING_WORDS && tailHeadings.has(words.join(' '));
  return isKnown || tailHeadingPatterns.some(({ matches }) => matches(text));
}

/** Whether a line that is mostly a link says that it leads to another article: `Read more: …`. */
export function hasLinkedLead(text: string): boolean {
  const line = text.replaceAll('’', "'");
  const lead = /^([\p{L}' ]{3,30}?)\s*(?:[:|–—>»]|$)/u.exec(line)?.[1]?.toLowerCase() ?? '';
  const { linkedLeads } = table();
  return (
    linkedLeads.includes(lead) ||
    linkedLeads.some((words) => words.includes(' ') && line.toLowerCase().startsWith(`${words} `))
  );
}

/** Why a short line at the end of a page's article is no part of it: `contact line`; `undefined` when it may be one. */
export function lastLineReason(text: string): string | undefined {
  return table().lastLines.find(({ matches }) => matches(text))?.reason;
}

/** Why a short line of a page is no part of its article, wherever it stands: `number of readers`. */
export function anyLineReason(text: string): string | undefined {
  return table().anyLines.find(({ matches }) => matches(text))?.reason;
}

function folded(heading: string): string {
  return foldedWords(heading).join(' ');
}
