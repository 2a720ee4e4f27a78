import { lists as labelLists } from 'lexicon:picture-labels';
import { lists as sourceLists } from 'lexicon:picture-sources';
import { isOneOf, lazily } from '../../lexicon/lookups.js';
import { matcherOf } from '../../lexicon/matcher.js';
import { entriesOf } from '../../lexicon/word-lists.js';
import { startsWithCapital, startsWithSmallLetter } from './characters.js';
import { isOrganisationParticle, isPersonName } from './names.js';

/** The words that stand before the credit of a picture, in lower case; each may be a plural. */
export const pictureLabels: () => readonly string[] = lazily(() => entriesOf(labelLists));

/** Matches where a credit with its label may begin, at the end of a text: `Photo: A. B.`, `photos by A. B.` */
export const labelledCredit: () => RegExp = lazily(() =>
  matcherOf([...entriesOf(labelLists, 'two words'), ...pictureLabels()], {
    before: '(?:^|[\\s|([])(?=',
    after: `s?\\b[^.:]{0,20}(?:[:：]|\\.{3}|…|\\b(?:${entriesOf(labelLists, 'after a label').join('|')})\\b)\\s?.{2,80}$)`,
    flags: 'i',
  }),
);

const isPictureLabel = isOneOf(labelLists);
const isBesideLabel = isOneOf(labelLists, 'beside a label');
const isKnownSource = isOneOf(sourceLists);

/** The lead of a credit has so many words at most. */
const MOST_LEAD_WORDS = 3;

/** The end of a lead: `Photo: `, `Image credit: by `, `Photos by `, `Courtesy of `, `Image copyright `. */
const leadEnd = lazily(() => {
  const afterColon = entriesOf(labelLists, 'after a colon').join('|');
  const alone = entriesOf(labelLists, 'before a credit').join('|');
  return new RegExp(`(?:[:：…]|\\.{3})\\s?(?:(?:${afterColon}) )?|\\b(?:${alone}) `);
});

/** A joint between two credits: `A B/Reuters`, `A B via AP`. */
const joint = lazily(() => {
  const words = entriesOf(labelLists, 'between credits').join('|');
  return new RegExp(`\\s*[/|,;&]\\s*|\\s+(?:${words})\\s+`);
});

/** A credit that a label leads to is not longer, in UTF-16 code units. */
const LONGEST_CREDIT = 80;

/**
 * Reads a text as the credit of a picture, without its label; `undefined` for any other text. With a label, the words after it are
 * taken as they come; without one they must be names or known sources of pictures.
 *
 * @example creditOf('Photo: Ann Lee/Reuters') // 'Ann Lee/Reuters'
 */
export function creditOf(text: string): string | undefined {
  const lead = leadOf(text);
  const credit = text.slice(lead.length).trim();
  if (credit.length < 2 || credit.length > LONGEST_CREDIT) return undefined;
  const parts = credit.split(joint());
  const isNamed = parts.every((part) => isPictureSource(part) || isPersonName(part));
  const isSourced = parts.length > 1 && isPictureSource(parts.at(-1) ?? '') && startsWithCapital(credit);
  return isNamed || isSourced || (lead !== '' && isNameLike(credit)) ? credit : undefined;
}

/** The label that leads to a credit, with what joins it to the names; may be empty. */
function leadOf(text: string): string {
  const end = leadEnd().exec(text.slice(0, LONGEST_CREDIT).toLowerCase());
  if (end === null) return '';
  const words = text.slice(0, end.index).toLowerCase().match(/\S+/g) ?? [];
  const isLead = words.length <= MOST_LEAD_WORDS && words.every((word) => isLeadWord(word.replace(/s$/, '')));
  return isLead ? text.slice(0, end.index + end[0].length) : '';
}

/** Whether a text names someone who supplies pictures. */
export function isPictureSource(text: string): boolean {
  const name = text.toLowerCase().replace(/^the /, '');
  const isWritten = text.length > 3 || text === text.toUpperCase() || text === name;
  return isKnownSource(name) && isWritten;
}

/** Whether each word begins with a capital or is of a script without capitals, but for particles. */
function isNameLike(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= 8 &&
    words.some(startsWithCapital) &&
    words.every((word) => !startsWithSmallLetter(word) || isOrganisationParticle(word))
  );
}

/** Whether a word in lower case may stand in what leads to a credit: `file photo source: `. */
function isLeadWord(word: string): boolean {
  return isPictureLabel(word) || isBesideLabel(word);
}
