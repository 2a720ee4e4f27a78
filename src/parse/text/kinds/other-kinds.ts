import { book } from './book/book.js';
import type { Kind } from './kind.js';
import { mail } from './mail/mail.js';
import { partlyWrapped } from './partly-wrapped.js';
import { rfc } from './rfc/rfc.js';
import { transcript } from './transcript/transcript.js';
import { wrapped } from './wrapped.js';

/** All kinds but the pasted one, in the order in which a text is asked. */
export const OTHER_KINDS: readonly Kind[] = [mail, rfc, book, transcript, wrapped, partlyWrapped];
