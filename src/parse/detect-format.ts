import type { Format } from './types.js';

/** How much of the beginning of a text is looked at, in UTF-16 code units. */
const LOOK = 1000;

/**
 * The form that a text is written in, told from its beginning: HTML where it opens as a document of its own, else plain
 * text. Markdown is not told from plain text yet.
 */
export function detectFormat(text: string): Format {
  const opening = text.slice(0, LOOK).replace(/^\uFEFF/, '');
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)\b/i.test(opening) ? 'html' : 'text';
}
