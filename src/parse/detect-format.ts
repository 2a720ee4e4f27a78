import type { Format } from '../article/parsed.js';
import { htmlEvidence } from './detection/html-evidence.js';
import { markdownEvidence } from './detection/markdown-evidence.js';

/** What is known of a text beside the text itself. */
export interface FormatHints {
  /** Its media type, as a server gives it: `text/html; charset=utf-8`. */
  readonly contentType?: string | undefined;
  /** The name of its file, or its address. */
  readonly name?: string | undefined;
}

/** A form and what told it. */
export interface Detection {
  readonly format: Format;
  /** As it follows "by": `its name`. */
  readonly by: string;
}

/** How much of the beginning of a text is looked at for Markdown, in UTF-16 code units. */
const LOOK = 64 * 1024;

const TYPES: readonly (readonly [contentType: RegExp, format: Format])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'html'],
  [/^text\/(?:x-)?markdown\b/i, 'markdown'],
];

const NAMES: readonly (readonly [name: RegExp, format: Format])[] = [
  [/\.(?:html?|xhtml|xht|shtml)$/i, 'html'],
  [/\.(?:md|markdown|mdown|mkdn?)$/i, 'markdown'],
];

/** What stands in HTML as it is, and may look like anything. */
const CODE = /<(?:pre|script|style)\b[\s\S]*?(?:<\/(?:pre|script|style)>|$)/gi;

/**
 * The form that a text is written in: by its content type, else by its name, else by how it begins. A text is Markdown or
 * HTML only on good evidence; plain text may have underlined titles, lists, `#` and `<` too. What is sent as `text/plain`
 * is Markdown where its name says so, and else text; what is named `.txt` may be HTML, but is no Markdown.
 *
 * @param text decoded, as it came
 */
export function detectFormat(text: string, { contentType = '', name = '' }: FormatHints = {}): Detection {
  const typed = find(TYPES, contentType.trim());
  if (typed !== undefined) return { format: typed, by: 'its content type' };
  const path = pathOf(name);
  const named = find(NAMES, path);
  const isPlain = /^\s*text\/plain\b/i.test(contentType);
  if (named !== undefined && !(isPlain && named === 'html')) return { format: named, by: 'its name' };
  if (isPlain) return { format: 'text', by: 'its content type' };
  return byLooks(text, /\.(?:txt|text)$/i.test(path));
}

function byLooks(text: string, isNamedText: boolean): Detection {
  const html = htmlEvidence(text);
  if (html?.kind === 'document') return { format: 'html', by: html.sign };
  // A page of Markdown often begins with a few tags.
  const opening = text.slice(0, LOOK);
  const outsideTags = html === undefined ? opening : opening.replace(CODE, '');
  const markdown = isNamedText ? undefined : markdownEvidence(outsideTags);
  if (html !== undefined && markdown === undefined) return { format: 'html', by: html.sign };
  if (markdown !== undefined) return { format: 'markdown', by: markdown };
  return isNamedText ? { format: 'text', by: 'its name' } : { format: 'text', by: 'the lack of any markup' };
}

/** A name without what follows the path in an address, and without `.gz`. */
function pathOf(name: string): string {
  const path = /^(?:https?|file):\//i.test(name) ? name.replace(/[?#].*$/s, '') : name;
  return path.replace(/\.gz$/i, '');
}

function find(table: readonly (readonly [pattern: RegExp, format: Format])[], wanted: string): Format | undefined {
  return table.find(([pattern]) => pattern.test(wanted))?.[1];
}
