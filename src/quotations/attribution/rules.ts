import { isCueNoun } from '../cues/cue-lexicon.js';
import type { CueKind } from '../cues/cue-verbs.js';
import type { Predicate } from '../grammar/clauses.js';
import { type Phrase, phraseAt } from '../grammar/phrases.js';
import type { Sentence } from '../grammar/sentence.js';
import type { Finding, Rule } from './finding.js';

/** How far a noun for something said may stand before the quotation, in tokens. */
const NOUN_REACH = 12;

/** The rules in order: the first that can tell who speaks is right more often than those after it. */
export const RULES: readonly Rule[] = [
  tagLine,
  cueAfter,
  cueBefore,
  accordingTo,
  trailingCue,
  nounCue,
  colon,
  clauseSubject,
];

/** `“…” — Name, title` */
function tagLine(sentence: Sentence, quote: number): Finding | undefined {
  const { tags, tokens } = sentence;
  if (tags[quote + 1] !== 'dash') return undefined;
  const source = phraseAt(sentence, quote + 2);
  const next = source && tags[source.end];
  if (source?.kind !== 'name' || !(next === undefined || next === 'comma' || next === 'stop')) return undefined;
  const rest = tags.slice(source.end);
  if (rest.includes('finite') || rest.includes('auxiliary')) return undefined;
  return tokens[quote] && { sentence, source, rule: 'tag line' };
}

/** `“…,” he said`, `“…,” said Smith`: the next clause tells of speech. */
function cueAfter(sentence: Sentence, quote: number): Finding | undefined {
  const { tags, tokens, predicates } = sentence;
  let at = quote + 1;
  const leads =
    /[,?!…—–-]\W*$/.test((tokens[quote]?.text ?? '').slice(-4)) || tags[at] === 'comma' || tags[at] === 'dash';
  while (tags[at] === 'comma' || tags[at] === 'dash' || tags[at] === 'adverb' || tags[at] === 'time') at++;
  const predicate = predicates.find(
    ({ start, subject, inverted }) => start > quote && (inverted ? start === at : subject?.start === at),
  );
  if (predicate === undefined || predicate.passive || !predicate.finite) return undefined;
  if (leadsElsewhere(sentence, predicate) && cueBefore(sentence, quote)) return undefined;
  if (!isAny(predicate, leads ? ['say', 'manner', 'think', 'show', 'intend', 'judge'] : ['say'])) return undefined;
  return byPredicate(sentence, predicate, predicate.inverted ? 'inverted cue after' : 'cue after');
}

/** `After Smith spoke of “…,” Jones said that`: the clause behind has words of its own. */
function leadsElsewhere({ tags, tokens }: Sentence, { inverted, end }: Predicate): boolean {
  const next = tags[end];
  return !inverted && (next === 'quote' || next === 'colon' || tokens[end]?.lower === 'that');
}

/** `he said: “…”`, `adding, “…”`, `called it “…”`: the nearest verb of speech before. */
function cueBefore(sentence: Sentence, quote: number): Finding | undefined {
  const leading = sentence.predicates.filter((candidate) => leadsTo(sentence, candidate, quote));
  const predicate = leading.findLast((candidate) => isAny(candidate, ['say', 'judge'])) ?? leading.at(-1);
  return predicate && byPredicate(sentence, predicate, 'cue before');
}

function leadsTo({ tags }: Sentence, predicate: Predicate, quote: number): boolean {
  if (predicate.end > quote || predicate.passive || predicate.subject === undefined) return false;
  if (isAny(predicate, ['say', 'judge', 'intend', 'think', 'show'])) return true;
  const gap = tags.slice(predicate.end, quote).filter((tag) => tag !== 'comma' && tag !== 'colon' && tag !== 'adverb');
  return isAny(predicate, ['manner']) && gap.length === 0;
}

/** `according to the report` */
function accordingTo(sentence: Sentence): Finding | undefined {
  const at = sentence.tokens.findIndex(
    ({ lower }, index) => lower === 'according' && sentence.tokens[index + 1]?.lower === 'to',
  );
  const source = at < 0 ? undefined : phraseAt(sentence, at + 2);
  return source && { sentence, source, cue: { start: at, end: at + 2 }, rule: 'according to' };
}

/** `The plan is “dead” in the water, he said`: a clause of speech behind a comma at the end. */
function trailingCue(sentence: Sentence, quote: number): Finding | undefined {
  const { tags, predicates } = sentence;
  const predicate = predicates.find(({ start, subject, inverted, ...rest }) => {
    if (start < quote || subject === undefined || rest.passive || !rest.finite) return false;
    const first = inverted ? start : subject.start;
    return (tags[first - 1] === 'comma' || tags[first - 1] === 'quote') && isAny({ ...rest }, ['say', 'think']);
  });
  return predicate && byPredicate(sentence, predicate, 'trailing cue');
}

/** `Smith's claim that “…”`, `in a statement: “…”`: a noun for something said, and whose it is. */
function nounCue(sentence: Sentence, quote: number): Finding | undefined {
  const { tokens, tags } = sentence;
  for (let at = quote - 1; at >= Math.max(0, quote - NOUN_REACH); at--) {
    if (tags[at] === 'noun' && isCueNoun(tokens[at]?.lower ?? '')) {
      const source = ownerOf(sentence, at);
      if (source !== undefined) return { sentence, source, cue: { start: at, end: at + 1 }, rule: 'noun cue' };
    }
  }
  return undefined;
}

/** Whose word it is: `Smith's claim`, `his claim`, `a claim by Smith`. */
function ownerOf(sentence: Sentence, noun: number): Phrase | undefined {
  const { tokens, tags } = sentence;
  const maker = /^(?:by|from|of)$/.test(tokens[noun + 1]?.lower ?? '') ? phraseAt(sentence, noun + 2) : undefined;
  if (maker?.kind === 'name') return maker;
  const phrase = sentence.phrases.find(({ start, end }) => start <= noun && noun < end);
  if (phrase === undefined) return undefined;
  const genitive = tags.slice(phrase.start, noun).lastIndexOf('possessive');
  if (genitive > 0) return { kind: 'name', start: phrase.start, end: phrase.start + genitive };
  const first = tokens[phrase.start]?.lower ?? '';
  return /^(?:his|her|their|its|my|our)$/.test(first)
    ? { kind: 'pronoun', start: phrase.start, end: phrase.start + 1 }
    : undefined;
}

/** `Smith was clear: “…”`: a colon gives the word to the subject. */
function colon(sentence: Sentence, quote: number): Finding | undefined {
  if (sentence.tags[quote - 1] !== 'colon') return undefined;
  const beside = sentence.phrases.find(({ kind, end }) => kind === 'name' && end === quote - 1);
  const predicate = sentence.predicates.findLast(({ end, finite, subject }) => end < quote && finite && subject);
  const source = beside ?? predicate?.subject ?? sentence.phrases[0];
  return source && source.end < quote ? { sentence, source, rule: 'colon' } : undefined;
}

/** `Smith was “very, very angry”`: words in marks after a verb that is no cue. */
function clauseSubject(sentence: Sentence, quote: number): Finding | undefined {
  const words = (sentence.tokens[quote]?.text ?? '').split(/\s+/).length;
  if (words < 4) return undefined;
  const predicate = sentence.predicates.findLast(({ end, finite, subject }) => end <= quote && finite && subject);
  return predicate?.subject && { sentence, source: predicate.subject, rule: 'subject of the clause' };
}

function isAny({ reading }: Pick<Predicate, 'reading'>, kinds: readonly CueKind[]): boolean {
  return kinds.some((kind) => reading.kinds.has(kind));
}

function byPredicate(sentence: Sentence, predicate: Predicate, rule: string): Finding | undefined {
  const { subject, start, verb } = predicate;
  const cue = { start: predicate.finite ? verb : start, end: verb + 1 };
  return subject && { sentence, source: subject, cue, rule };
}
