import { lists as fieldLists } from 'lexicon:mail-fields';
import { lists as replyLists } from 'lexicon:reply-prefixes';
import { lazily } from '../../../lexicon/lookups.js';
import { matcherOf } from '../../../lexicon/matcher.js';
import { entriesOf } from '../../../lexicon/word-lists.js';
import { startsWithCapital } from '../../wording/characters.js';
import type { Line } from '../line.js';

/** The purposes of the fields of a mail's header; `sent` is the date of a mail that is answered, as some programs write it. */
const FIELD_ROLES = ['sender', 'recipient', 'subject', 'date', 'sent', 'other'] as const;
type FieldRole = (typeof FIELD_ROLES)[number];

/** The purpose of each field by its name in lower case. */
const roles = lazily(
  () => new Map(FIELD_ROLES.flatMap((role) => entriesOf(fieldLists, role).map((name) => [name, role] as const))),
);

/** `Re: `, `AW: `, `Fwd[2]: `, once or more. */
const replyPrefix = lazily(() =>
  matcherOf(entriesOf(replyLists), {
    before: '^(?:',
    after: '(?:\\s?[[(^]\\d{1,3}[\\])]?)?\\s?:\\s*)+',
    flags: 'i',
  }),
);

/** A field of a mail's header. */
export interface MailField {
  readonly role: FieldRole;
  /** The text after the colon, on one line. */
  readonly value: string;
  /** The whole of it, on one line, without marks for bold. */
  readonly text: string;
}

/** The header of a mail. */
export interface MailHeader {
  readonly fields: readonly MailField[];
  /** The index of the line after it. */
  readonly next: number;
}

/** A name in one word or two, bold in what some programs forward, and a colon, in French after a space. */
const FIELD = /^\*?([^\s:*]{1,40}(?: [^\s:*]{1,12})?)\s?:\*?(?:\s+(.*))?$/;

/** No header has more lines. */
const MOST_HEADER_LINES = 300;

/** No name of a field is looked for further into a line, in UTF-16 code units. */
const LONGEST_NAME = 60;

/**
 * Reads the header that begins at a line: fields line under line, indented lines going on with the one above. `undefined`
 * when the lines name no sender, or too little beside one for a mail: `From: London`, `To: Paris`, `Date:` is a journey.
 */
export function mailHeaderAt(lines: readonly Line[], at: number): MailHeader | undefined {
  const fields: MailField[] = [];
  const margin = lines[at]?.indent ?? 0;
  let next = at;
  for (let line = lines[next]; line !== undefined && next < at + MOST_HEADER_LINES; line = lines[next]) {
    if (next > at && line.gap > 0) break;
    const open = fields.at(-1);
    const field = fieldOf(line.text);
    if (open !== undefined && (line.indent > margin || (field === undefined && open.value.endsWith(',')))) {
      fields[fields.length - 1] = folded(open, line);
    } else if (field === undefined) break;
    else fields.push(field);
    next++;
  }
  return isHeader(fields) ? { fields, next } : undefined;
}

/** Gives the value of the first field that has one of some roles. */
export function fieldValue(fields: readonly MailField[], ...roles: readonly FieldRole[]): string | undefined {
  return fields.find(({ role }) => roles.includes(role))?.value;
}

/** Whether a line by itself has the form of a field. */
export function isMailField(text: string): boolean {
  return fieldOf(text) !== undefined;
}

function isHeader(fields: readonly MailField[]): boolean {
  const sender = fieldValue(fields, 'sender');
  if (sender === undefined) return false;
  const subject = fieldValue(fields, 'subject');
  const known = [fieldValue(fields, 'recipient'), subject, fieldValue(fields, 'date', 'sent')];
  const count = known.filter((value) => value !== undefined).length;
  const isAddressed = fields.some(({ role, value }) => role !== 'subject' && isAddress(value));
  return (isAddress(sender) && count > 0) || (count > 1 && (subject !== undefined || isAddressed));
}

function isAddress(value: string): boolean {
  return /\S@\S|\S at \S+\.\w/.test(value.slice(0, 1000));
}

function fieldOf(text: string): MailField | undefined {
  if (!text.slice(0, LONGEST_NAME).includes(':')) return undefined;
  const [, name = '', value = ''] = FIELD.exec(text) ?? [];
  const isNew = startsWithCapital(name) && /^[a-z]+(?:-[a-z\d]+)+$/i.test(name);
  const role = roles().get(name.toLowerCase()) ?? (isNew ? 'other' : undefined);
  return role && { role, value, text: text.replace(/^\*([^*]+):\*/, '$1:') };
}

function folded({ role, value, text }: MailField, { text: more }: Line): MailField {
  return { role, value: `${value} ${more}`.trimStart(), text: `${text} ${more}` };
}

/** Gives the subject of a mail without `Re:` and the like, and without the tag of the list that it was sent to. */
export function mailSubjectOf(fields: readonly MailField[]): string | undefined {
  const subject = withoutReply(fieldValue(fields, 'subject') ?? '');
  const [lead = '', tag = ''] = /^\[([^[\]]{1,60})\]\s*/.exec(subject) ?? [];
  if (lead === '') return subject === '' ? undefined : subject;
  const rest = withoutReply(subject.slice(lead.length));
  if (rest === '') return subject;
  return isList(tag, fields) ? rest : `[${tag}] ${rest}`;
}

/** Whether a line is the subject of a reply: `Re: the bridge`. */
export function isReplySubject(text: string): boolean {
  return replyPrefix().test(text);
}

/** Gives a subject without what tells it from the one it answers. */
function withoutReply(subject: string): string {
  return subject.replace(replyPrefix(), '').trim();
}

/** Whether a tag names a list that the mail went to: `[harbour]` for `harbour@lists.example.org`. */
function isList(tag: string, fields: readonly MailField[]): boolean {
  const name = tag.toLowerCase();
  return fields.some(({ role, text }) => (role === 'recipient' || /^list-/i.test(text)) && holds(text, name));
}

function holds(text: string, name: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\w-]+/)
    .includes(name);
}
