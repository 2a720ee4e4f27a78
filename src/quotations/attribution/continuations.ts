import type { SubjectAndVerb } from '../grammar/clauses.js';
import type { ParsedSentence } from '../grammar/sentences.js';
import { tokenEnding } from '../grammar/tokens.js';
import type { QuotedMatter } from '../marks/quoted-matter.js';
import {
  type ArticleRule,
  type Attributed,
  type Finding,
  findingOfSubject,
  firstFinding,
  type QuotedInArticle,
  type SentenceRule,
} from './finding.js';
import { nameAfterDash } from './sentence-rules.js';

/** As many words or more within marks are hardly a term; set by hand. */
const MORE_THAN_TERM = 4;

/** Verbs, by their beginning, of a question that somebody else answers; so does one without a verb. */
const ASKS = /^$|^(?:ask|inquir|enquir|wonder|demand)/;

/** Finds somebody else who acts right before the quotation: `“…,” he said. Smith shook her head. “…”`. */
export function actorBefore({ sentences, index, sentence }: QuotedInArticle): Finding | undefined {
  const before = sentences[index - 1];
  if (before === undefined || before.passage !== sentence.passage) return undefined;
  const [first] = before.predicates;
  const named = first?.finite && first.subject?.kind === 'name' && first.subject.start === 0;
  return named && !before.tags.includes('quote')
    ? findingOfSubject(before, first, { kind: 'sentence', side: 'before' })
    : undefined;
}

/** Finds the speaker of the quotation before, in the same paragraph: `“…,” he said. “…”`. */
export function sameSpeaker({ found, sentence }: QuotedInArticle): Finding | undefined {
  const last = found.at(-1);
  const same = last?.finding !== undefined && lastPassage(last.matter) === sentence.passage;
  return same && last.finding ? { ...last.finding, rule: { kind: 'same-speaker', of: 'paragraph' } } : undefined;
}

/**
 * Finds the speaker of the quotation in the sentence before, for a longer fragment: `“…,” he said. That makes it “the best boat
 * of all.”`
 */
export function sameSpeakerOfFragment(quoted: QuotedInArticle): Finding | undefined {
  const { sentence, quote, index, found } = quoted;
  const words = sentence.tokens[quote]?.text.split(/\s+/).length ?? 0;
  const follows = found.at(-1)?.position.sentence === index - 1;
  return follows && words >= MORE_THAN_TERM ? sameSpeaker(quoted) : undefined;
}

/** Finds the name after a dash, on a line of its own below the quotation: `— Name, title`. */
export function signatureBelow({ sentences, index, sentence }: QuotedInArticle): Finding | undefined {
  const below = sentences[index + 1];
  return below === undefined || below.passage === sentence.passage ? undefined : nameAfterDash(below, 0);
}

/** Finds who speaks in the sentence before, or else who acts first there: `Smith shook his head. “…”`. */
export function speakerInSentenceBefore({ sentences, index, sentence }: QuotedInArticle): Finding | undefined {
  const before = sentences[index - 1];
  if (before === undefined || before.passage !== sentence.passage) return undefined;
  const acting = before.predicates.filter(({ finite, subject, passive }) => finite && subject && !passive);
  const predicate = acting.findLast(({ reading }) => reading.kinds.has('say')) ?? acting[0];
  return predicate && findingOfSubject(before, predicate, { kind: 'sentence', side: 'before' });
}

/**
 * Makes the rule that finds the speaker of the quotation with which the next sentence begins: `“…” “…,” Smith said.`
 *
 * @param rules find the speaker of that quotation in its sentence, in order
 */
export function speakerOfQuotationAfter(rules: readonly SentenceRule[]): ArticleRule {
  return ({ sentences, index, sentence }) => {
    const after = sentences[index + 1];
    const quotes = after?.tags[0] === 'quote' && after.passage === sentence.passage;
    const finding = quotes ? firstFinding(rules, { sentence: after, quote: 0 }) : undefined;
    return finding && { ...finding, rule: { kind: 'sentence', side: 'after' } };
  };
}

/** Finds who acts right after a quotation that opens its paragraph: `“…” Smith nodded.` */
export function actorAfter({ sentences, index, sentence }: QuotedInArticle): Finding | undefined {
  const after = sentences[index + 1];
  if (after === undefined || after.passage !== sentence.passage) return undefined;
  if (sentences[index - 1]?.passage === sentence.passage) return undefined;
  const [first] = after.predicates;
  const acts = first?.finite && first.subject?.start === 0 && first.reading.kinds.has('manner');
  return acts ? findingOfSubject(after, first, { kind: 'sentence', side: 'after' }) : undefined;
}

/** Finds who speaks or acts in the paragraph before that ends with a colon: `Smith explained it like this:`. */
export function speakerOfLeadIn(quoted: QuotedInArticle): Finding | undefined {
  const before = paragraphBefore(quoted);
  if (before?.tags.at(-1) !== 'colon') return undefined;
  const acts = ({ subject, finite }: SubjectAndVerb) => finite && subject !== undefined && subject.kind !== 'time';
  const leader = before.predicates.findLast(speaks) ?? before.predicates.findLast(acts);
  return leader && findingOfSubject(before, leader, { kind: 'paragraph', side: 'before' });
}

/** Finds the speaker of the last paragraph but one, where two people speak in turn, a paragraph each. */
export function alternatingSpeaker(quoted: QuotedInArticle): Finding | undefined {
  const before = paragraphBefore(quoted);
  const last = quotedInParagraph(quoted, before);
  if (before === undefined || last === undefined || !givesTurn(last, before)) return undefined;
  const passage = before.passage - 1;
  const other = quoted.found.findLast(({ matter }) => lastPassage(matter) <= passage);
  if (other?.finding === undefined || lastPassage(other.matter) !== passage) return undefined;
  return { ...other.finding, rule: { kind: 'same-speaker', of: 'turn-before' } };
}

/** Finds the speaker of the paragraph before, who goes on in a paragraph that is nothing but a quotation. */
export function speakerOfParagraphBefore(quoted: QuotedInArticle): Finding | undefined {
  const before = paragraphBefore(quoted);
  const last = quotedInParagraph(quoted, before);
  if (before === undefined || last?.finding === undefined || givesTurn(last, before)) return undefined;
  return { ...last.finding, rule: { kind: 'same-speaker', of: 'paragraph-before' } };
}

/** Finds whose words the paragraph before reports without a quotation, for a paragraph that is nothing but one. */
export function reporterInParagraphBefore(quoted: QuotedInArticle): Finding | undefined {
  const before = paragraphBefore(quoted);
  if (before === undefined || quotedInParagraph(quoted, before) !== undefined) return undefined;
  const reporting = before.predicates.find(speaks) ?? before.predicates.find(comments);
  return reporting && findingOfSubject(before, reporting, { kind: 'paragraph', side: 'before' });
}

/** Gives the last sentence of the paragraph before, if the quotation opens its own. */
function paragraphBefore({ sentences, index, sentence }: QuotedInArticle): ParsedSentence | undefined {
  const before = sentences[index - 1];
  return before?.passage === sentence.passage - 1 ? before : undefined;
}

/** Gives the last quotation before, if it ends in the paragraph of a sentence. */
function quotedInParagraph({ found }: QuotedInArticle, sentence: ParsedSentence | undefined): Attributed | undefined {
  const last = found.at(-1);
  return last !== undefined && lastPassage(last.matter) === sentence?.passage ? last : undefined;
}

/**
 * Tells whether somebody else speaks next: after a question, after words of nobody, or where two have spoken in turn.
 */
function givesTurn(last: Attributed, sentence: ParsedSentence): boolean {
  const rule = last.finding?.rule;
  const inTurn = rule === undefined || (rule.kind === 'same-speaker' && rule.of === 'turn-before');
  return inTurn || isQuestion(last, sentence);
}

/** `“Is it far?” Smith asked.`: the next line is somebody else's answer, which `said` would leave open. */
function isQuestion({ finding }: Attributed, { tokens }: ParsedSentence): boolean {
  const quotation = tokens.findLast(({ kind }) => kind === 'quote');
  const cue = finding?.cue && finding.sentence.tokens[finding.cue.start]?.lower;
  return /\?\W*$/.test(tokenEnding(quotation)) && ASKS.test(cue ?? '');
}

/** `Smith also spoke about the fire`, `Smith praised them`: somebody speaks of something or judges it. */
function comments({ subject, passive, finite, reading }: SubjectAndVerb): boolean {
  const { kinds, lemma } = reading;
  return finite && subject !== undefined && !passive && (kinds.has('judge') || /^(?:speak|talk)$/.test(lemma));
}

function speaks({ subject, passive, reading }: SubjectAndVerb): boolean {
  return subject !== undefined && !passive && reading.kinds.has('say');
}

function lastPassage(matter: QuotedMatter): number {
  return (matter.at(-1) ?? matter[0]).passage;
}
