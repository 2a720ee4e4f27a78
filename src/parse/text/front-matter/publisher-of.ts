import { startsLower } from '../letters.js';
import { PUBLISHER_WORDS, PUBLISHERS } from '../words/publishers.js';

/** No publisher's name has more words. */
const MOST_WORDS = 5;

/** Words of a name that begin with a small letter. */
const SMALL = ['of', 'and', 'the', 'de', 'du', 'der', 'für'];

/** The publisher that a part of a line names: `Source: X`, `The Evening Post`, `Reuters`; `undefined` when it names none. */
export function publisherOf(text: string): string | undefined {
  const [lead = ''] = /^(?:source|publisher|publication|quelle|fuente)\s?:\s*/i.exec(text) ?? [];
  const name = text.slice(lead.length);
  const words = name.split(/\s+/);
  const isName = words.length <= MOST_WORDS && words.every((word) => !startsLower(word) || SMALL.includes(word));
  return isName && (lead !== '' || isPublisher(name.toLowerCase())) ? name : undefined;
}

/** Whether a name in lower case is a known publisher's, or begins or ends with a word that only publishers bear. */
function isPublisher(name: string): boolean {
  const words = name.replace(/^the /, '').split(/\s+/);
  const isTelling = [words[0], words.at(-1)].some((word) => PUBLISHER_WORDS.includes(word ?? ''));
  return PUBLISHERS.includes(name) || (isTelling && name.includes(' '));
}
