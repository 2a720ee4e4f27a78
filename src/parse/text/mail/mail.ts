import type { Metadata } from '../../../article/types.js';
import { endingOf } from '../../wording/punctuation.js';
import { isQuotedLine } from '../blocks/read-quotation.js';
import { recogniseHeadings } from '../headings/recognise-headings.js';
import type { ClassifiedText, Kind } from '../kind.js';
import type { Line } from '../line.js';
import type { Omitted, Title } from '../passage.js';
import { withoutFurniture } from '../without-furniture.js';
import { withoutMargin } from '../without-margin.js';
import { type Field, isReplySubject, subjectOf } from './header.js';
import { isFieldInMetadata, mailMetadata, senderOf } from './metadata.js';
import { isSalutation, leadsToQuotation } from './phrases.js';
import { readBody } from './read-body.js';
import { type Message, messageStartAt, splitMessages } from './split-messages.js';

/**
 * A mail, an article of a newsgroup or a post to a mailing list, or several of them one under the other: it begins with a
 * header, or is a reply with what it replies to. Only text that a person can read: what is encoded stays as it is.
 */
export const mail: Kind = {
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
 * Mails as one article: the first one's subject is the headline. Of several each is a section, titled by its sender where
 * all have one subject, else by both; the mail that holds the others of a digest is the opening. The fields of their headers
 * are left out, but for what the metadata say in full.
 */
function readMessages(messages: readonly Message[]): ClassifiedText {
  const isDigest = messages[1]?.isDivided ?? false;
  const isThread = new Set(messages.slice(isDigest ? 1 : 0).map(({ fields }) => subjectOf(fields))).size === 1;
  const metadata = mailMetadata(messages, isDigest);
  const passages = messages.flatMap((message, index) => {
    const isTitled = messages.length > 1 && !(isDigest && index === 0);
    const title = isTitled ? titleOf(message.fields, isThread) : [];
    return [...title, ...omittedHeader(message, index === 0 ? metadata : {}), ...readBody(message.body)];
  });
  return { metadata, passages: recogniseHeadings(withoutFurniture(passages)) };
}

function titleOf(fields: readonly Field[], isThread: boolean): readonly Title[] {
  const subject = subjectOf(fields);
  const sender = senderOf(fields);
  const both = subject === undefined || sender === undefined ? (subject ?? sender) : `${subject} (${sender})`;
  const text = isThread ? (sender ?? subject) : both;
  return text === undefined ? [] : [{ type: 'title', text, level: 0 }];
}

/** The lines of a header that the metadata do not tell in full, as omissions. */
function omittedHeader({ above, fields }: Message, metadata: Metadata): readonly Omitted[] {
  const untold = fields.filter((field) => !isFieldInMetadata(metadata, field, fields));
  return [...above, ...untold].map(({ text }) => ({ type: 'omitted', text, reason: 'mail header' }));
}
