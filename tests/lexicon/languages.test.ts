import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The languages in which an article is known to be written. */
const LANGUAGES = ['da', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ru', 'sv'];

/** Words of these belong to no one language. */
const NO_LANGUAGE = 'mul';

const FOLDER = new URL('../../data/lexicon/', import.meta.url);

test('data/lexicon/ lacks the languages of each subject that languages.txt lists', async () => {
  const rows = [...languagesBySubject()].map(([subject, has]) => {
    const lacking = LANGUAGES.filter((language) => !has.includes(language));
    return `${subject}: ${lacking.length === 0 ? '-' : lacking.join(' ')}\n`;
  });
  await expect(rows.join('')).toMatchFileSnapshot('languages.txt');
});

/** The languages that have a list of each subject; subjects whose words belong to no one language are left out. */
function languagesBySubject(): ReadonlyMap<string, readonly string[]> {
  const bySubject = new Map<string, string[]>();
  for (const file of readdirSync(FOLDER).sort()) {
    const [subject = '', language = ''] = file.split('.');
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), language]);
  }
  return new Map([...bySubject].filter(([, languages]) => languages.some((language) => language !== NO_LANGUAGE)));
}
