import type { Metadata } from '../../../../article/types.js';
import { dateOf, isDate } from './date-of.js';
import { type Field, valueIn } from './header-at.js';
import type { Message } from './messages-of.js';
import { namesIn } from './names-in.js';
import { subjectOf } from './subject-of.js';

/**
 * What the headers of mails say of them as an article: the first one's subject and date, the senders of all.
 *
 * @param isDigest whether the first mail only holds the others
 */
export function metadataOf(messages: readonly Message[], isDigest: boolean): Metadata {
  const fields = messages[0]?.fields ?? [];
  const headline = subjectOf(fields);
  const written = isDigest ? messages.slice(1) : messages;
  const authors = [...new Set(written.flatMap((message) => sendersOf(message.fields)))];
  const datePublished = dateOf(valueIn(fields, 'date', 'sent') ?? '');
  return {
    ...(headline !== undefined && { headline }),
    ...(authors.length > 0 && { authors }),
    ...(datePublished !== undefined && { datePublished }),
  };
}

/** The name of a mail's sender, the first one's where they are several. */
export function senderOf(fields: readonly Field[]): string | undefined {
  return sendersOf(fields)[0];
}

/** Whether metadata that are read from some fields say all that one of them does. */
export function tellsAll(metadata: Metadata, field: Field, fields: readonly Field[]): boolean {
  const { headline, authors } = metadata;
  switch (field.role) {
    case 'subject':
      return field.value === headline;
    case 'sender':
      return authors?.includes(field.value) ?? false;
    case 'date':
    case 'sent':
      return (
        metadata.datePublished !== undefined && field.value === valueIn(fields, 'date', 'sent') && isDate(field.value)
      );
    case 'recipient':
    case 'other':
      return false;
  }
}

function sendersOf(fields: readonly Field[]): readonly string[] {
  return namesIn(valueIn(fields, 'sender') ?? '');
}
