import type { ParsedSentence } from '../grammar/sentences.js';
import type { Tag } from '../grammar/tags.js';
import { textAt } from '../grammar/tokens.js';
import type { QuotedMatter } from '../marks/quoted-matter.js';
import type { AttributionLanguage, QuotationPosition } from './attribution-language.js';
import { type Attributed, firstFinding, type QuotedInArticle, type TokenPosition } from './finding.js';
import { isSpeechWhenAlone, isWholeSentence, quotesTitleOrTerm } from './said-words.js';

/** Tags of what may stand before a quotation that goes on with the speaker: `Instead,`, `But`, `Adding,`. */
const LEADING_OVER: ReadonlySet<Tag> = new Set(['adverb', 'coordinator', 'comma', 'gerund']);

/** The tags of a sentence that consists of quotations alone. */
const ALONE: ReadonlySet<Tag> = new Set(['quote', 'stop', 'comma', 'dash']);

/** Finds who says each piece of an article's quoted matter, in order; a piece that nobody says, such as a title, is left out. */
export function attribute(
  sentences: readonly ParsedSentence[],
  matter: readonly QuotedMatter[],
  rules: AttributionLanguage['rules'],
): readonly Attributed[] {
  const positions = positionsOf(sentences);
  const found: Attributed[] = [];
  for (const quoted of matter) {
    const position = positions.get(keyOf(quoted[0].passage, quoted[0].start));
    const sentence = position && sentences[position.sentence];
    if (position === undefined || sentence === undefined) continue;
    const place = { sentences, sentence, index: position.sentence, quote: position.token, found };
    const attributed = attributedMatter(quoted, place, rules);
    if (attributed !== undefined) found.push(attributed);
  }
  return found;
}

/** Tells where each quotation stands, by its passage and its offset within that. */
function positionsOf(sentences: readonly ParsedSentence[]): ReadonlyMap<string, TokenPosition> {
  const positions = new Map<string, TokenPosition>();
  for (const [index, sentence] of sentences.entries()) {
    for (const [token, { kind, start }] of sentence.tokens.entries()) {
      if (kind === 'quote') positions.set(keyOf(sentence.passage, start), { sentence: index, token });
    }
  }
  return positions;
}

function keyOf(passage: number, start: number): string {
  return `${passage}:${start}`;
}

/** Gives quoted matter with who says it; `undefined` for words that nobody says. */
function attributedMatter(
  matter: QuotedMatter,
  quoted: QuotedInArticle,
  rules: AttributionLanguage['rules'],
): Attributed | undefined {
  const { sentence, quote, index } = quoted;
  const { family } = matter[0];
  if (quotesTitleOrTerm(sentence, quote)) return undefined;
  const alone = family === 'label' || sentence.tags.every((tag) => ALONE.has(tag));
  const position = positionOf(quoted, family, alone);
  const tried = rules.filter((rule) => rule.for.includes(position)).map(({ find }) => find);
  const finding = firstFinding(tried, quoted);
  const attributed = { matter, position: { sentence: index, token: quote }, alone };
  if (finding !== undefined) return { ...attributed, finding };
  const text = textAt(sentence.tokens, quote);
  const said = family === 'label' || family === 'dash' || (alone && isSpeechWhenAlone(text)) || isWholeSentence(text);
  return said ? attributed : undefined;
}

function positionOf(
  { sentence, quote }: QuotedInArticle,
  family: QuotedMatter[0]['family'],
  alone: boolean,
): QuotationPosition {
  if (family === 'label') return 'turn';
  // Another dash is another speaker.
  if (family === 'dash') return 'dash';
  if (alone) return 'alone';
  return sentence.tags.slice(0, quote).every((tag) => LEADING_OVER.has(tag)) ? 'led over to' : 'within';
}

/** Groups the quotations of an article: the two that one clause of speech interrupts, and each other alone. */
export function joinInterrupted(
  sentences: readonly ParsedSentence[],
  attributed: readonly Attributed[],
): readonly (readonly [Attributed, ...Attributed[]])[] {
  const groups: [Attributed, ...Attributed[]][] = [];
  for (const next of attributed) {
    const group = groups.at(-1);
    if (group?.length === 1 && goesOn(sentences, group[0], next)) group.push(next);
    else groups.push([next]);
  }
  return groups;
}

/** Tells whether nothing but the clause that names the speaker stands between two quotations. */
function goesOn(sentences: readonly ParsedSentence[], first: Attributed, next: Attributed): boolean {
  const sentence = sentences[first.position.sentence];
  const rule = first.finding?.rule;
  if (sentence === undefined || rule?.kind !== 'cue' || rule.side !== 'after') return false;
  if (next.position.sentence === first.position.sentence) return isWithinSentence(sentence, first, next);
  const directly = next.position.sentence === first.position.sentence + 1 && next.position.token === 0;
  const last = sentence.tags.lastIndexOf('quote') === first.position.token;
  return directly && last && next.alone && sentence.passage === next.matter[0].passage;
}

/** `“…,” he said, “…”`: tells whether the same clause of speech leads to the next quotation in the sentence. */
function isWithinSentence(
  { predicates, tags }: ParsedSentence,
  first: Attributed,
  { position, finding }: Attributed,
): boolean {
  const cue = first.finding?.cue;
  if (cue === undefined || finding?.rule.kind !== 'cue' || finding.rule.side !== 'before') return false;
  if (finding.cue?.start !== cue.start) return false;
  const between = predicates.filter(({ start }) => start > first.position.token && start < position.token);
  const only = between.filter(({ finite }) => finite).length === 1;
  const before = tags[position.token - 1];
  return only && (before === 'comma' || before === 'dash' || before === 'colon');
}
