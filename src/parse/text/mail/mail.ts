import type { Metadata } from '../../../article/types.js';
import { isBylineRole } from '../../wording/byline.js';
import { datesIn } from '../../wording/dates.js';
import { endingOf } from '../../wording/punctuation.js';
import { withoutMargin } from '../blocks/read-passages.js';
import { isQuotedLine } from '../blocks/read-quotation.js';
import { withoutFurniture } from '../classify-passages.js';
import { recogniseHeadings } from '../headings/recognise-headings.js';
import type { Line } from '../line.js';
import type { ClassifiedText, Omitted, TextKind, Title } from '../passage.js';
import { fieldValue, isReplySubject, type MailField, mailSubjectOf } from './header.js';
import { isSalutation, leadsToQuotation } from './phrases.js';
import { readBody } from './read-body.js';
import { type MailMessage, messageStartAt, splitMessages } from './split-messages.js';

/**
 * A mail, an article of a newsgroup or a post to a mailing list, or several of them one under the other: it begins with a
 * header, or is a reply with what it replies to. Only text that a person can read: what is encoded stays as it is.
 */
export const mail: TextKind = {
  matches: ({ lines }) => messageStartAt(lines, 0) !== undefined || isReply(lines),
  read: ({ lines }) => readMessages(splitMessages(withoutMargin(lines))),
};

/** The share of a reply's lines that are quoted, at least. */
const QUOTED_SHARE = 0.15;

/**
 * Whether lines are a reply without its header: a line that leads to somebody's words (`On …, Ann wrote:`) right above
 * quoted lines, many lines being quoted, and no headline at the top, as there is in an article about mails.
 */
function isReply(lines: readonly Line[]): boolean {
  const quoted = lines.filter(isQuotedLine).length;
  if (quoted < 2 || quoted < lines.length * QUOTED_SHARE || hasHeadline(lines)) return false;
  return lines.some((line, at) => {
    const next = lines[at + 1];
    return (
      next !== undefined && isQuotedLine(next) && !isQuotedLine(line) && next.gap < 2 && leadsToQuotation(line.text)
    );
  });
}

function hasHeadline([first, second]: readonly Line[]): boolean {
  if (first === undefined || second === undefined || second.gap === 0 || isQuotedLine(first)) return false;
  return endingOf(first.text) === 'open' && !isReplySubject(first.text) && !isSalutation(first);
}

/**
 * Reads mails as one article: the first one's subject is the headline. Of several each is a section, titled by its sender
 * where all have one subject, else by both; the mail that holds the others of a digest is the opening. The fields of their
 * headers are left out, but for what the metadata say in full.
 */
function readMessages(messages: readonly MailMessage[]): ClassifiedText {
  const isDigest = messages[1]?.isDivided ?? false;
  const isThread = new Set(messages.slice(isDigest ? 1 : 0).map(({ fields }) => mailSubjectOf(fields))).size === 1;
  const metadata = mailMetadata(messages, isDigest);
  const passages = messages.flatMap((message, index) => {
    const isTitled = messages.length > 1 && !(isDigest && index === 0);
    const title = isTitled ? titleOf(message.fields, isThread) : [];
    return [...title, ...omittedHeader(message, index === 0 ? metadata : {}), ...readBody(message.body)];
  });
  return { metadata, passages: recogniseHeadings(withoutFurniture(passages)) };
}

/**
 * Gives the metadata of mails as an article: the first one's subject and date, the senders of all.
 *
 * @param isDigest whether the first mail only holds the others
 */
function mailMetadata(messages: readonly MailMessage[], isDigest: boolean): Metadata {
  const fields = messages[0]?.fields ?? [];
  const headline = mailSubjectOf(fields);
  const written = isDigest ? messages.slice(1) : messages;
  const authors = [...new Set(written.flatMap((message) => sendersOf(message.fields)))];
  const datePublished = mailDateOf(fieldValue(fields, 'date', 'sent') ?? '');
  return {
    ...(headline !== undefined && { headline }),
    ...(authors.length > 0 && { authors }),
    ...(datePublished !== undefined && { datePublished }),
  };
}

function sendersOf(fields: readonly MailField[]): readonly string[] {
  return mailboxNames(fieldValue(fields, 'sender') ?? '');
}

/** No field of addresses is read further, in UTF-16 code units. */
const LONGEST_FIELD = 2000;

/**
 * Reads the names in a field of addresses: `Ann Lee <ann@example.org>`, `ann@example.org (Ann Lee)`,
 * `"Lee, Ann" <ann@example.org>`, several apart by commas or semicolons. An address without a name is its own.
 */
export function mailboxNames(value: string): readonly string[] {
  const names = value
    .slice(0, LONGEST_FIELD)
    .split(/(?<=[>)\]])\s*[,;]\s*/)
    .map(nameOf);
  return [...new Set(names.filter((name) => name !== ''))];
}

function nameOf(mailbox: string): string {
  const [, remark = ''] = /^[^\s()]+(?: at [^\s()]+)? +\(([^()]+)\)$/.exec(mailbox) ?? [];
  const before = mailbox.replace(/\s*(?:<[^<>]*>|\[[^[\]]*\]).*$/, '');
  const address = /<([^<>]+)>/.exec(mailbox)?.[1] ?? mailbox;
  const name = unquoted(remark || before);
  return inOrder(withoutList(name)) || address;
}

function unquoted(name: string): string {
  return name
    .replace(/^["'“„]+|["'”“]+$/g, '')
    .replaceAll('\\"', '"')
    .trim();
}

/** Gives a name without the list that has passed the mail on: `Ann Lee via harbour`. */
function withoutList(name: string): string {
  return name.replace(/\s+via\s+\S.*$/, '');
}

/** Writes a name in the order in which it is said: `Lee, Ann` is `Ann Lee`; `Ann Lee, Director` is too. */
function inOrder(name: string): string {
  const [, last, first] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  if (last === undefined || first === undefined) return name;
  return isBylineRole(first) ? last : `${first} ${last}`;
}

/** The first year that two digits stand for, as RFC 5322 has it (section 4.3). */
const CENTURY = 50;

/** No date is longer, in UTF-16 code units. */
const LONGEST_DATE = 120;

/** Reads the date of a mail in ISO 8601: of `Tue, 25 Nov 2025 10:30:00 +0100`, of any date that the press writes. */
export function mailDateOf(value: string): string | undefined {
  return datesIn(inUsualOrder(value.slice(0, LONGEST_DATE))).dates.datePublished;
}

/** Writes a date with a year of two digits, or as C writes it (`Tue Nov 25 10:30:00 2025`), in the usual order. */
function inUsualOrder(value: string): string {
  return value
    .replace(/\b([A-Z][a-z]{2}) +(\d{1,2}) (\d\d:\d\d:\d\d) (?:[A-Z]{3,4} )?(\d{4})\b/, '$2 $1 $4 $3')
    .replace(/\b(\d{1,2} [A-Z][a-z]{2}) (\d\d) (?=\d{1,2}:\d\d)/, (_, day: string, year: string) => {
      return `${day} ${Number(year) < CENTURY ? 20 : 19}${year} `;
    });
}

function titleOf(fields: readonly MailField[], isThread: boolean): readonly Title[] {
  const subject = mailSubjectOf(fields);
  const sender = senderOf(fields);
  const both = subject === undefined || sender === undefined ? (subject ?? sender) : `${subject} (${sender})`;
  const text = isThread ? (sender ?? subject) : both;
  return text === undefined ? [] : [{ type: 'title', text, level: 0 }];
}

/** Gives the name of a mail's sender, the first one's where they are several. */
function senderOf(fields: readonly MailField[]): string | undefined {
  return sendersOf(fields)[0];
}

/** Gives the lines of a header that the metadata do not tell in full, as omissions. */
function omittedHeader({ above, fields }: MailMessage, metadata: Metadata): readonly Omitted[] {
  const untold = fields.filter((field) => !isFieldInMetadata(metadata, field, fields));
  return [...above, ...untold].map(({ text }) => ({ type: 'omitted', text, reason: 'mail header' }));
}

/** Whether metadata that are read from some fields say all that one of these fields says. */
function isFieldInMetadata(metadata: Metadata, field: MailField, fields: readonly MailField[]): boolean {
  const { headline, authors } = metadata;
  switch (field.role) {
    case 'subject':
      return field.value === headline;
    case 'sender':
      return authors?.includes(field.value) ?? false;
    case 'date':
    case 'sent':
      return (
        metadata.datePublished !== undefined &&
        field.value === fieldValue(fields, 'date', 'sent') &&
        isOnlyDate(field.value)
      );
    case 'recipient':
    case 'other':
      return false;
  }
}

/** Whether a text says nothing but a date. */
function isOnlyDate(value: string): boolean {
  const { dates, rest } = datesIn(inUsualOrder(value.slice(0, LONGEST_DATE)));
  return value.length <= LONGEST_DATE && dates.datePublished !== undefined && /^[\s|,.]*$/.test(rest);
}
