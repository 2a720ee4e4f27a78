import { lists } from 'lexicon:speaker-roles';
import { isOneOf } from '../../../lexicon/lookups.js';
import { beginsNoSpeaker } from '../../../lexicon/no-speakers.js';
import { hasLetter, isInCapitals, startsWithLetter, startsWithSmallLetter } from '../../wording/characters.js';
import { isPersonName } from '../../wording/names.js';
import { isQuestionOrAnswer, startsAsQuestionOrAnswer } from '../../wording/question-words.js';
import { collapseSpaces } from '../line.js';

const isSpeakerRole = isOneOf(lists);

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

/** Writes a line that says who speaks as a paragraph has it: `ANN SMITH (host, 00:12:45): words`. */
export function speakerLineText({ name, remarks, mark, words }: SpeakerLine): string {
  const remark = remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
  const colon = mark === '' ? ':' : mark;
  return collapseSpaces(`${name}${remark}${colon}${words === '' || mark === '：' ? '' : ' '}${words}`);
}

/** The index of the colon that ends a label, or -1; the colon within a time does not count. */
function colonOf(text: string): number {
  const start = text.slice(0, LONGEST_LABEL);
  if (!start.includes(':') && !start.includes('：')) return -1;
  const [label = ''] = /^[^:：]*(?::\d\d[^:：]*)*(?:：|:(?=\s|$))/.exec(start) ?? [];
  return label.length - 1;
}

/** `Q. Why?`, `Pregunta. ¿Por qué?`, `Q    Why?` */
function questionIn(text: string, time: readonly string[]): SpeakerLine | undefined {
  if (!startsAsQuestionOrAnswer(text)) return undefined;
  const [head = '', name = '', dot] = /^([^\s.]{1,12})(?:(\.)\s+|\t\s*| {2,})(?=\S)/.exec(text) ?? [];
  if (!isQuestionOrAnswer(name)) return undefined;
  return { name, form: 'sure', remarks: time, mark: dot === undefined ? ':' : '.', words: text.slice(head.length) };
}

function aloneIn(text: string, time: readonly string[]): SpeakerLine | undefined {
  const bearer = text.length > LONGEST_LABEL ? undefined : bearerOf(text, time);
  const isSure = bearer?.form === 'sure' || bearer?.remarks.some((remark) => /^\d/.test(remark)) === true;
  return bearer && isSure ? { ...bearer, mark: '', words: '' } : undefined;
}

/** Who speaks by the words before the colon, and what these say of them. */
function bearerOf(head: string, time: readonly string[]): Pick<SpeakerLine, 'name' | 'form' | 'remarks'> | undefined {
  const [behind = '', timeBehind] = (/\d/.test(head) && TIME_AFTER.exec(head)) || [];
  const said = withoutBrackets(head.slice(0, head.length - behind.length).trim());
  const [, before = said, remark] = /^([^([]+?)\s*[([]([^()[\]]+)[)\]]$/.exec(said) ?? [];
  const [name = '', ...roles] = before.split(/,\s+/);
  const form = speakerCertaintyOf(name);
  const remarks = [...(roles.length > 0 ? [roles.join(', ')] : []), remark, ...time, timeBehind];
  return form && { name, form, remarks: remarks.filter((part) => part !== undefined) };
}

/** `[Ann Smith]` names Ann Smith. */
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
  if (words.length > MOST_NAME_WORDS || beginsNoSpeaker(words[0] ?? '')) return undefined;
  return isQuestionOrAnswer(text) || isName(text) || hasRole(words) ? 'sure' : 'possible';
}

function isName(text: string): boolean {
  return isPersonName(text) || (isInCapitals(text) && hasLetter(text));
}

/** Whether a text names a role, maybe with a number: `Interviewer`, `Speaker 2`, `Audience member`. */
function hasRole(words: readonly string[]): boolean {
  const [last = '', before = ''] = words.toReversed();
  return isSpeakerRole(/^#?\d+$/.test(last) ? before : last);
}
