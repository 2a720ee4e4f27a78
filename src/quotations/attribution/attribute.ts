import type { Predicate } from '../grammar/clauses.js';
import type { Sentence } from '../grammar/sentence.js';
import type { Tag } from '../grammar/tag.js';
import { type QuotedMatter, TURN } from '../marks/quoted-matter.js';
import { byPredicate, type Finding } from './finding.js';
import { isTitle } from './is-title.js';
import { nameBehindDash } from './rules/tag-line.js';
import { RULES } from './rules.js';

/** What may stand before a quotation that goes on with the speaker: `Instead,`, `But`, `Adding,`. */
const LEADING_OVER: ReadonlySet<Tag> = new Set(['adverb', 'coordinator', 'comma', 'gerund']);

/** Quoted words that somebody says. */
export interface Attributed {
  readonly matter: QuotedMatter;
  /** Absent when nobody is named for it. */
  readonly finding?: Finding;
  /** Where it begins: its sentence (index) and token. */
  readonly place: Place;
  /** Whether nothing but quotations stands in its sentence. */
  readonly alone: boolean;
}

/** A token of a sentence, both as indices. */
export interface Place {
  readonly sentence: number;
  readonly token: number;
}

/** How many words make a sentence that stands for itself. */
const SENTENCE_WORDS = 4;

/** Who says what stands between marks; what nobody says is left out. */
export function attribute(sentences: readonly Sentence[], matter: readonly QuotedMatter[]): readonly Attributed[] {
  const places = placesOf(sentences);
  const found: Attributed[] = [];
  for (const quoted of matter) {
    const place = places.get(keyOf(quoted[0].passage, quoted[0].start));
    const sentence = place && sentences[place.sentence];
    if (place === undefined || sentence === undefined || isTitle(sentence, place.token)) continue;
    if (quoted[0].family === TURN) {
      const finding = labelOf(sentence, place.token);
      found.push({ matter: quoted, place, alone: true, ...(finding && { finding }) });
      continue;
    }
    const alone = sentence.tags.every((tag) => tag === 'quote' || tag === 'stop' || tag === 'comma' || tag === 'dash');
    const own = firstFinding(sentence, place.token);
    const finding = own ?? (alone || opens(sentence, place.token) ? continuation({ sentences, found }, place, alone) : undefined);
    if (finding !== undefined) found.push({ matter: quoted, finding, place, alone });
    else if (alone && isFullSentence(sentence.tokens[place.token]?.text ?? ''))
      found.push({ matter: quoted, place, alone });
  }
  return found;
}

/** `SMITH: We start.` */
function labelOf(sentence: Sentence, quote: number): Finding | undefined {
  const label = sentence.phrases.find(({ end }) => end <= quote);
  return label && { sentence, source: label, rule: 'label of a transcript' };
}

function firstFinding(sentence: Sentence, quote: number): Finding | undefined {
  for (const rule of RULES) {
    const finding = rule(sentence, quote);
    if (finding !== undefined) return finding;
  }
  return undefined;
}

/** `Instead, “…”`: nothing but a word that leads over stands before it. */
function opens({ tags }: Sentence, quote: number): boolean {
  return tags.slice(0, quote).every((tag) => LEADING_OVER.has(tag));
}

/** A quotation that is a sentence by itself goes on with the speaker of the paragraph, or of what leads to it. */
function continuation({ sentences, found }: Read, place: Place, alone: boolean): Finding | undefined {
  const passage = sentences[place.sentence]?.passage;
  const last = found.at(-1);
  if (last?.finding && lastPassage(last.matter) === passage) return { ...last.finding, rule: 'same speaker' };
  if (!alone) return undefined;
  const below = lineBelow(sentences, place);
  if (below !== undefined) return below;
  const before = sentences[place.sentence - 1];
  if (before?.passage === passage) {
    const acting = before?.predicates.filter(({ finite, subject, passive }) => finite && subject && !passive);
    const predicate = acting?.findLast(({ reading }) => reading.kinds.has('say')) ?? acting?.[0];
    if (before && predicate?.subject) return byPredicate(before, predicate, 'sentence before');
  }
  const after = sentences[place.sentence + 1];
  const next = after?.tags[0] === 'quote' && after.passage === passage ? firstFinding(after, 0) : undefined;
  if (next !== undefined) return { ...next, rule: 'sentence after' };
  return before?.passage === passage ? undefined : paragraphBefore({ sentences, found }, place);
}

/** `— Name, title` on a line of its own below the quotation. */
function lineBelow(sentences: readonly Sentence[], { sentence: index }: Place): Finding | undefined {
  const below = sentences[index + 1];
  if (below === undefined || below.passage === sentences[index]?.passage) return undefined;
  return nameBehindDash(below, 0);
}

/** What has been read so far. */
interface Read {
  readonly sentences: readonly Sentence[];
  readonly found: readonly Attributed[];
}

/** A paragraph that only quotes goes on with the speaker of the one before, or with whom that one reports. */
function paragraphBefore({ sentences, found }: Read, { sentence: index }: Place): Finding | undefined {
  const own = sentences[index];
  const before = sentences[index - 1];
  if (own === undefined || before?.passage !== own.passage - 1) return undefined;
  const speaks = ({ subject, passive, reading }: Predicate) => subject && !passive && reading.kinds.has('say');
  const leads = ({ subject, finite }: Predicate) => finite && subject !== undefined && subject.kind !== 'time';
  const leading =
    before.tags.at(-1) === 'colon'
      ? (before.predicates.findLast(speaks) ?? before.predicates.findLast(leads))
      : undefined;
  if (leading !== undefined) return byPredicate(before, leading, 'paragraph before');
  const last = found.at(-1);
  if (last?.finding && lastPassage(last.matter) === before.passage) {
    return { ...last.finding, rule: 'speaker of the paragraph before' };
  }
  const reporting = before.predicates.find(speaks);
  return reporting && byPredicate(before, reporting, 'paragraph before');
}

function lastPassage(matter: QuotedMatter): number {
  return (matter.at(-1) ?? matter[0]).passage;
}

function isFullSentence(text: string): boolean {
  return /^\W*[\p{Lu}\p{N}]/u.test(text) && text.split(/\s+/).length >= SENTENCE_WORDS;
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
