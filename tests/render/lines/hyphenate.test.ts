import { describe, expect, it } from 'vitest';
import { loadWordDivider } from '../../../src/render/lines/hyphenate.js';

async function divided(language: string, chunk: string): Promise<string | undefined> {
  const divide = await loadWordDivider(language);
  if (divide === undefined) return undefined;
  const places = divide(chunk);
  return [...places, chunk.length].map((place, index) => chunk.slice(places[index - 1] ?? 0, place)).join('|');
}

describe('loadWordDivider()', () => {
  it.each([
    ['en', 'hyphenation', 'hy|phen|ation'],
    ['en-GB', 'harbour', 'har|bour'],
    ['en', 'associate', 'as|so|ciate'],
    ['en', 'declination', 'dec|li|na|tion'],
    ['de', 'Hochwasserschutzanlage', 'Hoch|was|ser|schutz|an|lage'],
    ['fr', 'gouvernement', 'gou|ver|ne|ment'],
    ['es', 'trabajadores', 'tra|ba|ja|do|res'],
    ['it', 'amministrazione', 'am|mi|ni|stra|zione'],
    ['pt', 'desenvolvimento', 'de|sen|vol|vi|mento'],
    ['sv', 'kommunstyrelsen', 'kom|mun|sty|rel|sen'],
    ['da', 'regeringen', 're|ge|rin|gen'],
    ['fi', 'hallituksen', 'hal|li|tuk|sen'],
    ['pl', 'gospodarka', 'go|spo|darka'],
    ['ru', 'правительство', 'пра|ви|тель|ство'],
    ['ca', 'ajuntament', 'ajun|ta|ment'],
    ['tr', 'belediyesi', 'be|le|di|yesi'],
  ])('divides words of %s: %s', async (language, chunk, expected) => {
    expect(await divided(language, chunk)).toBe(expected);
  });

  it.each([
    ['after fewer than two letters or before fewer than three', 'about', 'about'],
    ['with marks around it, in the word', '(“government”),', '(“gov|ern|ment”),'],
    ['with a capital at its beginning', 'Government', 'Gov|ern|ment'],
    ['with the marks of a possessive', 'government’s', 'gov|ern|ment’s'],
    ['before the end of a contraction', 'shouldn’t', 'shouldn’t'],
    ['with a capital inside', 'JavaScript', 'JavaScript'],
    ['in capitals', 'GOVERNMENT', 'GOVERNMENT'],
    ['with digits', 'covid19government', 'covid19government'],
    ['that is an address', 'https://example.org/government', 'https://example.org/government'],
    ['that is the address of a mail', 'government@example.org', 'government@example.org'],
    ['that is a file', 'government.txt', 'government.txt'],
    ['with short parts beside a hyphen', 'government-owned', 'gov|ern|ment-owned'],
    ['with parts beside a hyphen that are short', 'harbour-master', 'harbour-master'],
    ['with soft hyphens of its own', 'govern\u00adment', 'govern\u00adment'],
  ])('divides a word or leaves it: one %s', async (_, chunk, expected) => {
    expect(await divided('en', chunk)).toBe(expected);
  });

  it('divides no word of a language that it does not know', async () => {
    expect(await loadWordDivider('und')).toBeUndefined();
    expect(await loadWordDivider('constructor')).toBeUndefined();
  });
});
