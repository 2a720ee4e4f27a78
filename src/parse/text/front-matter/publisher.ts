import { PUBLISHER_WORDS, PUBLISHERS } from '../words/publishers.js';

/** No publisher's name has more words. */
const MOST_WORDS = 5;

/** The publisher that a part of a line names: `Source: X`, `The Evening Post`, `Reuters`; `undefined` when it names none. */
export function publisherOf(text: string): string | undefined {
  const [lead = ''] = /^(?:source|publisher|publication|quelle|fuente)\s?:\s*/i.exec(text) ?? [];
  const name = text.slice(lead.length);
  const words = name.split(/\s+/);
  if (words.length > MOST_WORDS || !words.every((word) => /^[^\p{Ll}]|^(?:of|and|the|de|du|der|für)$/u.test(word)))
    return undefined;
  return lead !== '' || isPublisher(name.toLowerCase()) ? name : undefined;
}

function isPublisher(name: string): boolean {
  const words = name.replace(/^the /, '').split(/\s+/);
  const known = words.length > 1 && [words[0], words.at(-1)].some((word) => PUBLISHER_WORDS.includes(word ?? ''));
  return known || PUBLISHERS.includes(name) || (name.startsWith('the ') && PUBLISHER_WORDS.includes(words[0] ?? ''));
}
