import type { Predicate } from '../grammar/clauses.js';
import type { Sentence } from '../grammar/sentence.js';
import type { QuotedMatter } from '../marks/quoted-matter.js';
import type { Attributed, Place } from './attributed.js';
import { byPredicate, type Finding, firstFinding, type Rule } from './finding.js';
import { nameBehindDash } from './rules/tag-line.js';

/** From how many words on a fragment is hardly a term. */
const PARAPHRASE_WORDS = 4;

const IN_TURN = 'speakers in turn';

/** Verbs, in any form, and the absence of one, beside a question that waits for an answer. */
const ASKS = /^$|^(?:ask|inquir|enquir|wonder|demand)/;

/** What has been read so far. */
export interface Read {
  readonly sentences: readonly Sentence[];
  readonly found: readonly Attributed[];
  readonly rules: readonly Rule[];
  /** Whether the verbs of the sentences can be trusted: only those of English are known. */
  readonly english: boolean;
}

/** A quotation that is a sentence by itself goes on with the speaker of the paragraph, or of what leads to it. */
export function continuation(read: Read, place: Place, alone: boolean): Finding | undefined {
  const { sentences, found, rules } = read;
  const passage = sentences[place.sentence]?.passage;
  const last = found.at(-1);
  const acting = alone ? actorBefore(read, place) : undefined;
  if (acting !== undefined) return acting;
  if (last?.finding && lastPassage(last.matter) === passage) return { ...last.finding, rule: 'same speaker' };
  if (!alone) return undefined;
  const below = lineBelow(sentences, place);
  if (below !== undefined) return below;
  const before = sentences[place.sentence - 1];
  const doing = before?.passage === passage ? sentenceBefore(read, before) : undefined;
  if (doing !== undefined) return doing;
  const after = sentences[place.sentence + 1];
  const next = after?.tags[0] === 'quote' && after.passage === passage ? firstFinding(rules, after, 0) : undefined;
  if (next !== undefined) return { ...next, rule: 'sentence after' };
  const acts = before?.passage === passage ? undefined : actorAfter(read, place);
  if (acts !== undefined) return acts;
  return before?.passage === passage ? undefined : paragraphBefore(read, place);
}

/** `“…,” he said. That makes it “the best boat of all.”`: a longer fragment in the sentence behind a quotation. */
export function paraphrase(
  { sentences, found, english }: Read,
  { sentence: index, token }: Place,
): Finding | undefined {
  const last = found.at(-1);
  const words = sentences[index]?.tokens[token]?.text.split(/\s+/).length ?? 0;
  if (!english || last?.finding === undefined || words < PARAPHRASE_WORDS) return undefined;
  const behind = last.place.sentence === index - 1 && lastPassage(last.matter) === sentences[index]?.passage;
  return behind ? { ...last.finding, rule: 'same speaker' } : undefined;
}

/** `“…,” he said. Smith shook her head. “…”`: somebody else acts right before the quotation. */
function actorBefore({ sentences, english }: Read, { sentence: index }: Place): Finding | undefined {
  const before = sentences[index - 1];
  if (!english || before === undefined || before.passage !== sentences[index]?.passage) return undefined;
  const [first] = before.predicates;
  const named = first?.finite && first.subject?.kind === 'name' && first.subject.start === 0;
  return named && !before.tags.includes('quote') ? byPredicate(before, first, 'sentence before') : undefined;
}

/** `“…” Smith nodded.`: a quotation opens the paragraph, and somebody acts right behind it. */
function actorAfter({ sentences, english }: Read, { sentence: index }: Place): Finding | undefined {
  const after = sentences[index + 1];
  if (!english || after === undefined || after.passage !== sentences[index]?.passage) return undefined;
  const [first] = after.predicates;
  const moves = first?.finite && first.subject?.start === 0 && first.reading.kinds.has('manner');
  return moves ? byPredicate(after, first, 'sentence after') : undefined;
}

/** `— Name, title` on a line of its own below the quotation. */
function lineBelow(sentences: readonly Sentence[], { sentence: index }: Place): Finding | undefined {
  const below = sentences[index + 1];
  if (below === undefined || below.passage === sentences[index]?.passage) return undefined;
  return nameBehindDash(below, 0);
}

/** `Smith shook his head. “…”` */
function sentenceBefore({ english }: Read, before: Sentence | undefined): Finding | undefined {
  if (!english || before === undefined) return undefined;
  const acting = before.predicates.filter(({ finite, subject, passive }) => finite && subject && !passive);
  const predicate = acting.findLast(({ reading }) => reading.kinds.has('say')) ?? acting[0];
  return predicate && byPredicate(before, predicate, 'sentence before');
}

/** A paragraph that only quotes goes on with the speaker of the one before, or with whom that one reports. */
function paragraphBefore({ sentences, found, english }: Read, { sentence: index }: Place): Finding | undefined {
  const own = sentences[index];
  const before = sentences[index - 1];
  if (own === undefined || before?.passage !== own.passage - 1) return undefined;
  const leading = english && before.tags.at(-1) === 'colon' ? leaderOf(before) : undefined;
  if (leading !== undefined) return byPredicate(before, leading, 'paragraph before');
  const last = found.at(-1);
  if (last !== undefined && lastPassage(last.matter) === before.passage) {
    const inTurn = last.finding === undefined || last.finding.rule === IN_TURN;
    if (inTurn || isQuestion(last, before)) return otherSpeaker(found, before.passage - 1);
    return { ...last.finding, rule: 'speaker of the paragraph before' };
  }
  const reporting = english ? (before.predicates.find(speaks) ?? before.predicates.find(comments)) : undefined;
  return reporting && byPredicate(before, reporting, 'paragraph before');
}

/** `“Is it far?” Smith asked.`: the next line is somebody else's answer, which `said` would leave open. */
function isQuestion({ finding }: Attributed, { tokens }: Sentence): boolean {
  const text = tokens.findLast(({ kind }) => kind === 'quote')?.text ?? '';
  const cue = finding?.cue && finding.sentence.tokens[finding.cue.start]?.lower;
  return /\?\W*$/.test(text.slice(-4)) && ASKS.test(cue ?? '');
}

/** Who spoke two lines ago, where two people speak in turn. */
function otherSpeaker(found: readonly Attributed[], passage: number): Finding | undefined {
  const other = found.findLast(({ matter }) => lastPassage(matter) <= passage);
  const inTurn = other?.finding !== undefined && lastPassage(other.matter) === passage;
  return inTurn && other.finding ? { ...other.finding, rule: IN_TURN } : undefined;
}

/** Who speaks, or else who acts, in the clause that a colon ends. */
function leaderOf({ predicates }: Sentence): Predicate | undefined {
  const acts = ({ subject, finite }: Predicate) => finite && subject !== undefined && subject.kind !== 'time';
  return predicates.findLast(speaks) ?? predicates.findLast(acts);
}

/** `Smith also spoke about the fire`, `Smith praised them`. */
function comments({ subject, passive, finite, reading }: Predicate): boolean {
  const { kinds, lemma } = reading;
  return finite && subject !== undefined && !passive && (kinds.has('judge') || /^(?:speak|talk)$/.test(lemma));
}

function speaks({ subject, passive, reading }: Predicate): boolean {
  return subject !== undefined && !passive && reading.kinds.has('say');
}

function lastPassage(matter: QuotedMatter): number {
  return (matter.at(-1) ?? matter[0]).passage;
}
