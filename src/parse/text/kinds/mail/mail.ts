import { withoutMargin } from '../../without-margin.js';
import type { Kind } from '../kind.js';
import { isReply } from './is-reply.js';
import { messagesOf, startAt } from './messages-of.js';
import { readMessages } from './read-messages.js';

/**
 * A mail, an article of a newsgroup or a post to a mailing list, or several of them one under the other: it begins with a
 * header, or is a reply with what it replies to. Only text that a person can read: what is encoded stays as it is.
 */
export const mail: Kind = {
  matches: ({ lines }) => startAt(lines, 0) !== undefined || isReply(lines),
  read: ({ lines }) => readMessages(messagesOf(withoutMargin(lines))),
};
