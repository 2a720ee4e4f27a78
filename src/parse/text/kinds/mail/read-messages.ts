import type { Metadata } from '../../../../article/types.js';
import { withHeadings } from '../../headings/with-headings.js';
import type { Omitted, Title } from '../../passage.js';
import { withoutBoilerplate } from '../../without-boilerplate.js';
import type { Draft } from '../kind.js';
import type { Field } from './header-at.js';
import type { Message } from './messages-of.js';
import { metadataOf, senderOf, tellsAll } from './metadata-of.js';
import { readBody } from './read-body.js';
import { subjectOf } from './subject-of.js';

/**
 * Mails as one article: the first one's subject is the headline. Of several each is a section, titled by its sender where
 * all have one subject, else by both; the mail that holds the others of a digest is the opening. The fields of their headers
 * are left out, but for what the metadata say in full.
 */
export function readMessages(messages: readonly Message[]): Draft {
  const isDigest = messages[1]?.isDivided ?? false;
  const isThread = new Set(messages.slice(isDigest ? 1 : 0).map(({ fields }) => subjectOf(fields))).size === 1;
  const metadata = metadataOf(messages, isDigest);
  const passages = messages.flatMap((message, index) => {
    const isTitled = messages.length > 1 && !(isDigest && index === 0);
    const title = isTitled ? titleOf(message.fields, isThread) : [];
    return [...title, ...headerOf(message, index === 0 ? metadata : {}), ...readBody(message.body)];
  });
  return { metadata, passages: withHeadings(withoutBoilerplate(passages)) };
}

function titleOf(fields: readonly Field[], isThread: boolean): readonly Title[] {
  const subject = subjectOf(fields);
  const sender = senderOf(fields);
  const both = subject === undefined || sender === undefined ? (subject ?? sender) : `${subject} (${sender})`;
  const text = isThread ? (sender ?? subject) : both;
  return text === undefined ? [] : [{ type: 'title', text, level: 0 }];
}

/** What a header says that the article does not. */
function headerOf({ above, fields }: Message, metadata: Metadata): readonly Omitted[] {
  const untold = fields.filter((field) => !tellsAll(metadata, field, fields));
  return [...above, ...untold].map(({ text }) => ({ type: 'omitted', text, reason: 'mail header' }));
}
