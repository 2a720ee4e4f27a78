import { book } from './book/book.js';
import type { Kind } from './kind.js';
import { mail } from './mail/mail.js';
import { rfc } from './rfc/rfc.js';
import { transcript } from './transcript/transcript.js';

/** The kinds that are told by what their writers have put there, in the order in which a text is asked. */
export const MARKED_KINDS: readonly Kind[] = [mail, rfc, book, transcript];
