import type { Format } from '../article/parsed.js';
import { htmlEvidence } from './html-evidence.js';
import { markdownEvidence } from './markdown-evidence.js';

/** Hints at the format of a text beside the text itself. */
export interface FormatHints {
  /** Its media type, as a server gives it: `text/html; charset=utf-8`. */
  readonly contentType?: string | undefined;
  /** The name of its file, or its address. */
  readonly name?: string | undefined;
}

/** A format, and how it was recognised. */
export interface Detection {
  readonly format: Format;
  /** As it follows "by": `its name`. */
  readonly by: string;
}

/** Only so much of the beginning of a text is searched for Markdown, in UTF-16 code units. */
const LOOK = 64 * 1024;

const TYPES: readonly (readonly [contentType: RegExp, format: Format])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/i, 'html'],
  [/^text\/(?:x-)?markdown\b/i, 'markdown'],
];

const NAMES: readonly (readonly [name: RegExp, format: Format])[] = [
  [/\.(?:html?|xhtml|xht|shtml)$/i, 'html'],
  [/\.(?:md|markdown|mdown|mkdn?)$/i, 'markdown'],
];

/** Elements of HTML whose text may look like Markdown. */
const CODE = /<(?:pre|script|style)\b[\s\S]*?(?:<\/(?:pre|script|style)>|$)/gi;

/**
 * The format that a text is written in: by its content type, else by its name, else by how it begins. A text is Markdown or
 * HTML only on good evidence; plain text may have underlined titles, lists, `#` and `<` too. A text sent as `text/plain`
 * is Markdown where its name says so, and else plain text; a file named `.txt` may be HTML, but is never Markdown.
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
