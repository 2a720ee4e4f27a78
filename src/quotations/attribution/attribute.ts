import type { Sentence } from '../grammar/sentence.js';
import type { Tag } from '../grammar/tag.js';
import { foreignRules } from '../languages/foreign-cue.js';
import type { Language } from '../languages/language-of.js';
import { DASH, TURN } from '../marks/mark-families.js';
import type { QuotedMatter } from '../marks/quoted-matter.js';
import type { Attributed, Place } from './attributed.js';
import { continuation, paraphrase, type Read } from './continuation.js';
import { type Finding, firstFinding, type Rule } from './finding.js';
import { isTitle } from './is-title.js';
import { RULES } from './rules.js';
import { isSaidAlone, isWholeSentence } from './whole-sentence.js';

/** What may stand before a quotation that goes on with the speaker: `Instead,`, `But`, `Adding,`. */
const LEADING_OVER: ReadonlySet<Tag> = new Set(['adverb', 'coordinator', 'comma', 'gerund']);

/** What a sentence of nothing but quotations consists of. */
const ALONE: ReadonlySet<Tag> = new Set(['quote', 'stop', 'comma', 'dash']);

/** Who says what stands between marks; what nobody says is left out. */
export function attribute(
  sentences: readonly Sentence[],
  matter: readonly QuotedMatter[],
  language: Language,
): readonly Attributed[] {
  const places = placesOf(sentences);
  const found: Attributed[] = [];
  const read: Read = { sentences, found, rules: rulesFor(language), english: language === 'en' };
  for (const quoted of matter) {
    const place = places.get(keyOf(quoted[0].passage, quoted[0].start));
    const attributed = place && attributedAt(read, quoted, place);
    if (attributed !== undefined) found.push(attributed);
  }
  return found;
}

function rulesFor(language: Language): readonly Rule[] {
  if (language === 'en') return RULES;
  return language === 'other' ? [] : foreignRules(language);
}

/** The quotation that stands at a place; nothing where marks stand around words that nobody says. */
function attributedAt(read: Read, matter: QuotedMatter, place: Place): Attributed | undefined {
  const sentence = read.sentences[place.sentence];
  const { family } = matter[0];
  if (sentence === undefined || isTitle(sentence, place.token)) return undefined;
  const alone = family === TURN || sentence.tags.every((tag) => ALONE.has(tag));
  const finding = family === TURN ? labelOf(sentence, place.token) : findingAt(read, matter, { place, alone });
  if (finding !== undefined) return { matter, finding, place, alone };
  const text = sentence.tokens[place.token]?.text ?? '';
  const said = family === TURN || family === DASH || (alone && isSaidAlone(text)) || isWholeSentence(text);
  return said ? { matter, place, alone } : undefined;
}

/** `SMITH: We start.` */
function labelOf(sentence: Sentence, quote: number): Finding | undefined {
  const label = sentence.phrases.find(({ end }) => end <= quote);
  // `Q:` and `A:` name nobody.
  if (/^[qa]$/.test(sentence.tokens[label?.start ?? 0]?.lower ?? '')) return undefined;
  return label && { sentence, source: label, rule: 'label of a transcript' };
}

function findingAt(
  read: Read,
  matter: QuotedMatter,
  { place, alone }: Pick<Attributed, 'place' | 'alone'>,
): Finding | undefined {
  const sentence = read.sentences[place.sentence];
  const own = sentence && firstFinding(read.rules, sentence, place.token);
  if (own !== undefined || sentence === undefined) return own;
  // Another dash is another speaker.
  if (matter[0].family === DASH) return undefined;
  const goesOn = alone || sentence.tags.slice(0, place.token).every((tag) => LEADING_OVER.has(tag));
  return goesOn ? continuation(read, place, alone) : paraphrase(read, place);
}

function placesOf(sentences: readonly Sentence[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const [index, sentence] of sentences.entries()) {
    for (const [token, { kind, start }] of sentence.tokens.entries()) {
      if (kind === 'quote') places.set(keyOf(sentence.passage, start), { sentence: index, token });
    }
  }
  return places;
}

function keyOf(passage: number, start: number): string {
  return `${passage}:${start}`;
}
