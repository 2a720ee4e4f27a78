import { lists } from 'lexicon:speaker-roles';
import { isOneOf } from '../../lexicon/lookups.js';
import { beginsNonSpeakerLabel } from '../../lexicon/no-speakers.js';
import { hasLetter, isInCapitals, startsWithLetter, startsWithSmallLetter } from '../wording/characters.js';
import { isPersonName } from '../wording/names.js';
import { isQuestionOrAnswerLabel, startsWithQuestionOrAnswerLabel } from '../wording/question-words.js';
import { paragraphOf } from './blocks/blocks-of-passages.js';
import { readPassages } from './blocks/read-passages.js';
import { collapseSpaces, type Line } from './line.js';
import type { TextPassage } from './passage.js';

/** A line that names a speaker, with the first words of the turn, and how many lines these take below it. */
interface Opening {
  readonly speaker: SpeakerLine;
  readonly size: number;
}

/**
 * Reads whole lines into passages. The paragraph that a turn begins with is a block, so that no later stage takes it for
 * something else; the lines between are read as in any text.
 */
export function readTurns(lines: readonly Line[]): readonly TextPassage[] {
  const { turns } = findSpeakerTurns(lines);
  const passages: TextPassage[] = [];
  let from = 0;
  for (const [at, found] of turns) {
    for (const passage of readPassages(lines.slice(from, at))) passages.push(passage);
    const { speaker, size } = openingOf(found, lines.slice(at + 1, at + 3), (place) => turns.has(at + 1 + place));
    passages.push({ type: 'block', block: paragraphOf(speakerLineText(speaker)) });
    from = at + 1 + size;
  }
  return passages.concat(readPassages(lines.slice(from)));
}

/** How or when something is said, in a line below the name: `(laughing)`, `[00:12:45]`. */
const MANNER = /^(?:\(([^()]{1,40})\)|\[?(\d{1,3}:\d\d(?::\d\d)?)\]?)$/;

/** A line without words takes those of the line below it, unless somebody else speaks there. */
function openingOf(speaker: SpeakerLine, below: readonly Line[], isTurn: (place: number) => boolean): Opening {
  const [first, second] = below;
  if (speaker.words !== '' || first === undefined || isTurn(0)) return { speaker, size: 0 };
  const [, how, when] = MANNER.exec(first.text) ?? [];
  const manner = how ?? when;
  if (manner === undefined || second === undefined || isTurn(1))
    return { speaker: { ...speaker, words: first.text }, size: 1 };
  return { speaker: { ...speaker, remarks: [...speaker.remarks, manner], words: second.text }, size: 2 };
}

/** The turns of a text, and who takes them. */
export interface SpeakerTurns {
  /** The turns by the index of the line that they begin at. */
  readonly turns: ReadonlyMap<number, SpeakerLine>;
  /** Who speaks more than once, by `speakerKey`. */
  readonly regulars: ReadonlySet<string>;
  /** The share of the lines of this form, from the first turn on, that are turns of these. */
  readonly regular: number;
}

/**
 * Finds the turns of a text: lines that name somebody who speaks more than once, and after the first of these, lines that surely
 * name somebody. A text has either labels with colons or names on lines of their own.
 */
export function findSpeakerTurns(lines: readonly Line[]): SpeakerTurns {
  const labelled = new Map<number, SpeakerLine>();
  const alone = new Map<number, SpeakerLine>();
  let below: SpeakerLine | undefined;
  for (const [index, line] of [...lines.entries()].reverse()) {
    const speaker = readSpeakerLine(line.text);
    if (speaker !== undefined && speaker.mark !== '') labelled.set(index, speaker);
    // A title above a speaker's name looks like a name; a name has what is said below it.
    else if (speaker !== undefined && below === undefined && index + 1 < lines.length) alone.set(index, speaker);
    below = speaker;
  }
  const [byLabel, byName] = [talkOf(inOrder(labelled)), talkOf(inOrder(alone))];
  return byLabel.turns.size >= byName.turns.size ? byLabel : byName;
}

function inOrder(speakerLines: ReadonlyMap<number, SpeakerLine>): readonly (readonly [number, SpeakerLine])[] {
  return [...speakerLines].reverse();
}

function talkOf(speakerLines: readonly (readonly [number, SpeakerLine])[]): SpeakerTurns {
  const times = new Map<string, number>();
  for (const [, speaker] of speakerLines) times.set(speakerKey(speaker), (times.get(speakerKey(speaker)) ?? 0) + 1);
  const regulars = new Set([...times].filter(([, count]) => count > 1).map(([speaker]) => speaker));
  const isRegular = (speaker: SpeakerLine): boolean => regulars.has(speakerKey(speaker));
  // What looks like a label before the talk begins is a headline, or tells who takes part.
  const first = speakerLines.findIndex(([, speaker]) => isRegular(speaker));
  const talking = first === -1 ? [] : speakerLines.slice(first);
  const regular = talking.filter(([, speaker]) => isRegular(speaker)).length / Math.max(1, talking.length);
  return {
    turns: new Map(talking.filter(([, speaker]) => isRegular(speaker) || speaker.form === 'sure')),
    regulars,
    regular,
  };
}

/**
 * Gives a speaker's key, which is the same whether the name is given in full or not: `ann smith` and `SMITH` are both
 * `smith`, `Answer` is `a`.
 */
export function speakerKey({ name }: SpeakerLine): string {
  if (isQuestionOrAnswerLabel(name)) return name.charAt(0).toLowerCase();
  return /\d$/.test(name) ? name.toLowerCase() : name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** A line that says who speaks: `SMITH: We start.`, or only the name. */
export interface SpeakerLine {
  /** The speaker, as the line names them: `ANN SMITH`, `Q`. */
  readonly name: string;
  /** Whether the name can hardly be anything but a speaker's, or could be a word before a colon too. */
  readonly form: SpeakerCertainty;
  /** Remarks on the speaker or the moment, without brackets: `host`, `00:12:45`. */
  readonly remarks: readonly string[];
  /** The mark between the name and the words; empty where the name stands by itself. */
  readonly mark: '' | ':' | '：' | '.';
  /** The words on the same line; may be empty. */
  readonly words: string;
}

/** No name with all that is said of it is longer, in UTF-16 code units. */
const LONGEST_LABEL = 80;

const TIME = String.raw`\d{1,3}:\d\d(?::\d\d(?:[.,]\d{1,3})?)?(?:\s?[AaPp][Mm])?`;

/** `[00:12:45] `, `(12:45) `, `00:12:45 - ` */
const TIME_BEFORE = new RegExp(String.raw`^[[(]?(${TIME})[\])]?\s*(?:[-–—|]\s*)?(?=\D)`);

/** ` [00:12:45]`, ` (12:45)`, ` 00:12:45` */
const TIME_AFTER = new RegExp(String.raw`[\s,|–—-]+[[(]?(${TIME})[\])]?$`);

/** Reads a line that says who speaks; `undefined` for any other line. */
export function readSpeakerLine(line: string): SpeakerLine | undefined {
  const text = /^[\d[(]/.test(line) ? line.replace(TIME_BEFORE, '') : line;
  const time = text === line ? [] : [TIME_BEFORE.exec(line)?.[1] ?? ''];
  const end = colonOf(text);
  if (end === -1) return questionIn(text, time) ?? aloneIn(text, time);
  const bearer = bearerOf(text.slice(0, end), time);
  const mark = text.charAt(end) === ':' ? ':' : '：';
  return bearer && { ...bearer, mark, words: text.slice(end + 1).trim() };
}

/** Finds the index of the colon that ends a label, or -1; the colon within a time does not count. */
function colonOf(text: string): number {
  const start = text.slice(0, LONGEST_LABEL);
  if (!start.includes(':') && !start.includes('：')) return -1;
  const [label = ''] = /^[^:：]*(?::\d\d[^:：]*)*(?:：|:(?=\s|$))/.exec(start) ?? [];
  return label.length - 1;
}

/** Reads a question or an answer by its label: `Q. Why?`, `Pregunta. ¿Por qué?`, `Q    Why?` */
function questionIn(text: string, time: readonly string[]): SpeakerLine | undefined {
  if (!startsWithQuestionOrAnswerLabel(text)) return undefined;
  const [head = '', name = '', dot] = /^([^\s.]{1,12})(?:(\.)\s+|\t\s*| {2,})(?=\S)/.exec(text) ?? [];
  if (!isQuestionOrAnswerLabel(name)) return undefined;
  return { name, form: 'sure', remarks: time, mark: dot === undefined ? ':' : '.', words: text.slice(head.length) };
}

function aloneIn(text: string, time: readonly string[]): SpeakerLine | undefined {
  const bearer = text.length > LONGEST_LABEL ? undefined : bearerOf(text, time);
  const isSure = bearer?.form === 'sure' || bearer?.remarks.some((remark) => /^\d/.test(remark)) === true;
  return bearer && isSure ? { ...bearer, mark: '', words: '' } : undefined;
}

/** Tells who speaks by the words before the colon, and what these say of them. */
function bearerOf(head: string, time: readonly string[]): Pick<SpeakerLine, 'name' | 'form' | 'remarks'> | undefined {
  const [behind = '', timeBehind] = (/\d/.test(head) && TIME_AFTER.exec(head)) || [];
  const said = withoutBrackets(head.slice(0, head.length - behind.length).trim());
  const [, before = said, remark] = /^([^([]+?)\s*[([]([^()[\]]+)[)\]]$/.exec(said) ?? [];
  const [name = '', ...roles] = before.split(/,\s+/);
  const form = speakerCertaintyOf(name);
  const remarks = [...(roles.length > 0 ? [roles.join(', ')] : []), remark, ...time, timeBehind];
  return form && { name, form, remarks: remarks.filter((part) => part !== undefined) };
}

/** Takes the brackets off a name: `[Ann Smith]` names Ann Smith. */
function withoutBrackets(text: string): string {
  return /^\[([^[\]]+)\]$/.exec(text)?.[1] ?? text;
}

/** A name in full, in capitals or a role is surely a speaker's; `Ann` and `Ministry of works` possibly. */
type SpeakerCertainty = 'sure' | 'possible';

/** No speaker is called by more, in UTF-16 code units. */
const LONGEST_NAME = 40;

/** No speaker is called by more words. */
const MOST_NAME_WORDS = 5;

/** How certainly a text names a speaker; `undefined` when it does not. */
function speakerCertaintyOf(text: string): SpeakerCertainty | undefined {
  if (text.length > LONGEST_NAME || !startsWithLetter(text) || startsWithSmallLetter(text)) return undefined;
  if (/[!?;"“”«»…,<>=/\\|*_。、，！？]|\.$|\d\D/.test(text.replace(/\b(?:Jr|Sr)\.$/, ''))) return undefined;
  const words = text.toLowerCase().replaceAll("'", '’').split(/\s+/);
  if (words.length > MOST_NAME_WORDS || beginsNonSpeakerLabel(words[0] ?? '')) return undefined;
  return isQuestionOrAnswerLabel(text) || isName(text) || hasRole(words) ? 'sure' : 'possible';
}

function isName(text: string): boolean {
  return isPersonName(text) || (isInCapitals(text) && hasLetter(text));
}

const isSpeakerRole = isOneOf(lists);

/** Whether a text names a role, maybe with a number: `Interviewer`, `Speaker 2`, `Audience member`. */
function hasRole(words: readonly string[]): boolean {
  const [last = '', before = ''] = words.toReversed();
  return isSpeakerRole(/^#?\d+$/.test(last) ? before : last);
}

/** Writes a line that says who speaks as a paragraph has it: `ANN SMITH (host, 00:12:45): words`. */
export function speakerLineText({ name, remarks, mark, words }: SpeakerLine): string {
  const remark = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
  const colon = mark === '' ? ':' : mark;
  return collapseSpaces(`${name}${remark}${colon}${words === '' || mark === '：' ? '' : ' '}${words}`);
}
