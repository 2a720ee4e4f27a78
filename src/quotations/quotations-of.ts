import type { Article } from '../article/types.js';
import { attribute, joinInterrupted } from './attribution/attribute.js';
import { type AttributionLanguage, attributionLanguageOf } from './attribution/attribution-language.js';
import type { Attributed } from './attribution/finding.js';
import { isWholeSentence } from './attribution/said-words.js';
import { phraseWithDependents } from './grammar/phrases.js';
import { readSentences } from './grammar/sentences.js';
import { languageOf } from './languages/language-of.js';
import { type QuotedStretch, quotedMatterIn } from './marks/quoted-matter.js';
import { type ArticleLine, passagesOf } from './passages.js';
import { resolveSources, type SourceResolver } from './people/resolve-sources.js';
import type { Mention, Quotation, Span } from './types.js';

/** How much before a quotation shows with which sign it is led to, in UTF-16 code units; set by hand. */
const LEAD_LENGTH = 8;

/** As many words or more are a sentence rather than a term; set by hand. */
const SENTENCE_WORDS = 4;

/** The article that a quotation stands in, and its number there. */
interface Setting {
  readonly passages: readonly ArticleLine[];
  readonly resolveSource: SourceResolver;
  /** From 1. */
  readonly number: number;
}

/**
 * Finds who said what: every quotation of an article's running text, in reading order. Words in quotation marks that nobody
 * says (a title, a nickname, a scare quote) are left out; a whole sentence in marks always is a quotation, if need be
 * without its source. Headings are not searched. Time is linear in the text.
 *
 * @example quotationsOf(article).map(({ content, source }) => `“${content}” — ${source}`)
 */
export function quotationsOf(article: Article): readonly Quotation[] {
  const passages = passagesOf(article);
  return quotationsIn(passages, attributionLanguageOf(languageOf(passages)));
}

/** Gives the quotations of running text, with the rules of a given language. */
export function quotationsIn(passages: readonly ArticleLine[], language: AttributionLanguage): readonly Quotation[] {
  const { rules, speechWords, describesPeople } = language;
  const matter = quotedMatterIn(passages, { speechWords, isSentence: isWholeSentence });
  if (matter.length === 0) return [];
  const sentences = readSentences(passages, matter);
  const resolveSource = resolveSources(sentences, describesPeople);
  const groups = joinInterrupted(sentences, attribute(sentences, matter, rules));
  return groups.map((group, index) => buildQuotation(group, { passages, resolveSource, number: index + 1 }));
}

/** Puts a quotation into the form that is handed out, from the one or two attributed stretches that it is made of. */
function buildQuotation(group: readonly [Attributed, ...Attributed[]], setting: Setting): Quotation {
  const { passages, number } = setting;
  const stretches = group.flatMap(({ matter }) => matter);
  const [first] = group;
  const { section } = lineAt(passages, first.matter[0].passage);
  const parts = stretches.map((stretch) => spanOf(passages, stretch, section));
  const [begin = { block: 0, start: 0, end: 0 }] = parts;
  const last = parts.findLast((part) => part.block === begin.block && part.section === begin.section) ?? begin;
  return {
    number,
    section,
    block: begin.block,
    start: begin.start,
    end: last.end,
    content: contentOf(passages, stretches),
    ...sourceFields(first, setting, section),
    ...(isFragment(first, passages) && { fragment: true }),
    ...(parts.length > 1 && { parts }),
    rule: first.finding?.rule ?? { kind: 'nobody-named' },
  };
}

/**
 * Gives the words of a quotation without the outer marks, its parts joined by a space. The comma that leads to the cue is
 * dropped at the end; between two parts it is a full stop where the words between them end a sentence.
 */
function contentOf(passages: readonly ArticleLine[], stretches: readonly QuotedStretch[]): string {
  const words = stretches.map((stretch, index) => {
    const own = wordsOf(passages, stretch);
    const next = stretches[index + 1];
    if (next === undefined) return own.replace(/,$/, '');
    return next.passage === stretch.passage && endsSentence(passages, stretch, next) ? withStop(own) : own;
  });
  return words.filter((part) => part !== '').join(' ');
}

function wordsOf(passages: readonly ArticleLine[], { passage, innerStart, innerEnd }: QuotedStretch): string {
  return lineAt(passages, passage).text.slice(innerStart, innerEnd).trim();
}

function endsSentence(passages: readonly ArticleLine[], { passage, end }: QuotedStretch, next: QuotedStretch): boolean {
  return /[.!?…]["'”’)\]]*[\s—–―]*$/.test(lineAt(passages, passage).text.slice(end, next.start));
}

/** Ends words with a full stop: instead of the comma before the cue, or where they end without any sign. */
function withStop(words: string): string {
  return words.replace(/,$|(?<=[\p{L}\p{N}])$/u, '.');
}

function sourceFields(
  { finding }: Attributed,
  { passages, resolveSource }: Setting,
  section: number,
): Pick<Quotation, 'source' | 'sourceDescription' | 'mention' | 'cue'> {
  if (finding === undefined) return {};
  const { sentence, source: head, cue } = finding;
  const phrase = phraseWithDependents(sentence, head, cue?.start ?? sentence.tokens.length);
  const source = resolveSource(sentence, head, phrase);
  const { text: line } = lineAt(passages, sentence.passage);
  const offsetsOf = (tokens: { start: number; end: number }) => {
    return { start: sentence.tokens[tokens.start]?.start ?? 0, end: sentence.tokens[tokens.end - 1]?.end ?? 0 };
  };
  const named = { ...offsetsOf(phrase), passage: sentence.passage };
  const mention: Mention = { text: line.slice(named.start, named.end), ...spanOf(passages, named, section) };
  const cueAt = cue && offsetsOf(cue);
  return {
    ...(source && { source: source.name }),
    ...(source?.description !== undefined && { sourceDescription: source.description }),
    mention,
    ...(cueAt && { cue: line.slice(cueAt.start, cueAt.end) }),
  };
}

const NOWHERE: ArticleLine = { text: '', section: 1, block: 0, offset: 0 };

function lineAt(passages: readonly ArticleLine[], index: number): ArticleLine {
  return passages[index] ?? NOWHERE;
}

/** Tells where a stretch of a passage stands in its block; the section only where it is not the given one. */
function spanOf(
  passages: readonly ArticleLine[],
  { passage: index, start, end }: Pick<QuotedStretch, 'passage' | 'start' | 'end'>,
  section: number,
): Span {
  const { offset, block, section: own } = lineAt(passages, index);
  return { ...(own !== section && { section: own }), block, start: offset + start, end: offset + end };
}

/** Tells whether the words stand within somebody else's clause, rather than as a sentence or the rest of one. */
function isFragment({ matter: [first], alone, finding }: Attributed, passages: readonly ArticleLine[]): boolean {
  // Without a speaker only whole sentences are quotations.
  if (finding === undefined) return false;
  const { text: line } = lineAt(passages, first.passage);
  const words = line.slice(first.innerStart, first.innerEnd);
  const before = line.slice(Math.max(0, first.start - LEAD_LENGTH), first.start).replace(/[\s([]+$/, '');
  if (/^[^\p{L}]*\p{Lo}/u.test(words)) return false;
  if (alone || before === '' || /[.?!…]["'”’»]*$/.test(before)) return false;
  const whole = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words);
  const ends = /[.?!…]\W*$/.test(words);
  if (/[,:—–-]$/.test(before)) return !whole && !ends;
  return !(whole && (ends || /,\s*$/.test(words)) && words.trim().split(/\s+/).length >= SENTENCE_WORDS);
}
