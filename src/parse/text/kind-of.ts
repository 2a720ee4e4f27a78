import { book } from './kinds/book/book.js';
import type { Kind } from './kinds/kind.js';
import { mail } from './kinds/mail/mail.js';
import { pasted } from './kinds/pasted.js';
import { rfc } from './kinds/rfc/rfc.js';
import { transcript } from './kinds/transcript/transcript.js';
import { wrapped } from './kinds/wrapped.js';
import type { Layout } from './layout.js';

/** In order: the first that matches is the text's kind. What is nothing else is pasted. */
const KINDS: readonly Kind[] = [mail, rfc, book, transcript, wrapped];

/** The kind of a text, chosen once from the whole of it. */
export function kindOf(layout: Layout): Kind {
  return KINDS.find(({ matches }) => matches(layout)) ?? pasted;
}
