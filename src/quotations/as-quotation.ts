import type { Attributed } from './attribution/attributed.js';
import { contentOf } from './content-of.js';
import { wholePhrase } from './grammar/whole-phrase.js';
import type { QuotedStretch } from './marks/quoted-matter.js';
import type { SourceReader } from './names/sources.js';
import type { Passage } from './passages.js';
import type { Mention, Quotation, Span } from './types.js';

/** How far before a quotation the sign that leads to it stands, in UTF-16 code units: a whole line may be long. */
const LOOK_BACK = 8;

/** How many words make a sentence rather than a term. */
const SENTENCE_WORDS = 4;

interface Setting {
  readonly passages: readonly Passage[];
  readonly sourceOf: SourceReader;
  readonly number: number;
}

/** A quotation in the form that is handed out, from the one or two attributed stretches that it is made of. */
export function asQuotation(group: readonly [Attributed, ...Attributed[]], setting: Setting): Quotation {
  const { passages, number } = setting;
  const stretches = group.flatMap(({ matter }) => matter);
  const [first] = group;
  const section = passages[first.matter[0].passage]?.section ?? 1;
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
    why: first.finding?.rule ?? 'nobody named',
  };
}

function sourceFields(
  { finding }: Attributed,
  { passages, sourceOf }: Setting,
  section: number,
): Pick<Quotation, 'source' | 'sourceDescription' | 'mention' | 'cue'> {
  if (finding === undefined) return {};
  const { sentence, source: head, cue } = finding;
  const phrase = wholePhrase(sentence, head, cue?.start ?? sentence.tokens.length);
  const source = sourceOf(sentence, head, phrase);
  const passage = passages[sentence.passage];
  const between = (tokens: { start: number; end: number }) => {
    return { start: sentence.tokens[tokens.start]?.start ?? 0, end: sentence.tokens[tokens.end - 1]?.end ?? 0 };
  };
  const named = { ...between(phrase), passage: sentence.passage };
  const text = passage?.text.slice(named.start, named.end) ?? '';
  const mention: Mention = { text, ...spanOf(passages, named, section) };
  const cueAt = cue && between(cue);
  return {
    ...(source && { source: source.name }),
    ...(source?.description !== undefined && { sourceDescription: source.description }),
    mention,
    ...(cueAt && { cue: passage?.text.slice(cueAt.start, cueAt.end) ?? '' }),
  };
}

/** Where a stretch of a passage stands in its block; the section only where it is not the given one. */
function spanOf(
  passages: readonly Passage[],
  { passage: index, start, end }: Pick<QuotedStretch, 'passage' | 'start' | 'end'>,
  section: number,
): Span {
  const { offset, block, section: own } = passages[index] ?? { offset: 0, block: 0, section };
  return { ...(own !== section && { section: own }), block, start: offset + start, end: offset + end };
}

/** Words within somebody else's clause, rather than a sentence or the rest of one. */
function isFragment({ matter: [first], alone, finding }: Attributed, passages: readonly Passage[]): boolean {
  // Nobody's words are given only where they are a sentence.
  if (finding === undefined) return false;
  const line = passages[first.passage]?.text ?? '';
  const words = line.slice(first.innerStart, first.innerEnd);
  const before = line.slice(Math.max(0, first.start - LOOK_BACK), first.start).replace(/[\s([]+$/, '');
  if (/^[^\p{L}]*\p{Lo}/u.test(words)) return false;
  if (alone || before === '' || /[.?!…]["'”’»]*$/.test(before)) return false;
  const whole = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(words);
  const ends = /[.?!…]\W*$/.test(words);
  if (/[,:—–-]$/.test(before)) return !whole && !ends;
  return !(whole && (ends || /,\s*$/.test(words)) && words.trim().split(/\s+/).length >= SENTENCE_WORDS);
}
