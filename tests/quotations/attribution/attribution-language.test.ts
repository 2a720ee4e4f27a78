import { describe, expect, test } from 'vitest';
import {
  type AttributionLanguage,
  attributionLanguageOf,
} from '../../../src/quotations/attribution/attribution-language.js';
import { languageOf } from '../../../src/quotations/languages/language-of.js';
import { passagesOf } from '../../../src/quotations/passages.js';
import { quotationsIn } from '../../../src/quotations/quotations-of.js';
import { articleOf } from '../article.js';
import { KNOWN_WRONG, lineOf, readCases } from '../literate.js';

const CASES = readCases()
  .filter(({ file }) => file !== KNOWN_WRONG)
  .flatMap(({ cases }) => cases)
  .map(({ title, paragraphs, expected }) => {
    const passages = passagesOf(articleOf(...paragraphs));
    return { title, passages, expected: expected.join('\n'), language: languageOf(passages) };
  });

/** The titles of the cases in some languages whose result changes when a rule, by its place in the order, is taken out. */
function casesNeeding(place: number, languages: readonly string[]): readonly string[] {
  return CASES.filter(({ passages, expected, language }) => {
    if (!languages.includes(language)) return false;
    const whole = attributionLanguageOf(language);
    const rules: AttributionLanguage['rules'] = whole.rules.filter((_, index) => index !== place);
    const lines = quotationsIn(passages, { ...whole, rules }).map(lineOf);
    return lines.join('\n') !== expected;
  }).map(({ title }) => title);
}

/** The languages whose rules are those of the first of them. */
const BY_LISTS = ['de', 'fr', 'es', 'ru', 'nl', 'und'];

describe.each([
  ['English', ['en']],
  ['the languages by lists', BY_LISTS],
])('attributionLanguageOf() gives no rule for %s', (_name, languages) => {
  const { rules } = attributionLanguageOf(languages[0] ?? '');
  test.each(rules.map(({ find }, place) => [place + 1, find.name]))('that no case needs: %i %s', (number) => {
    expect(casesNeeding(Number(number) - 1, languages)).not.toEqual([]);
  });
});

describe('attributionLanguageOf()', () => {
  test('has the words for saying of the languages by lists, and of no other', () => {
    expect(['de', 'ru', 'en', 'it', 'und'].map((code) => 'speechWords' in attributionLanguageOf(code))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('describes people in English', () => {
    expect(['en', 'fr'].map((code) => attributionLanguageOf(code).describesPeople)).toEqual([true, false]);
  });
});
