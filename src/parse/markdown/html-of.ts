import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { CompileContext, Handle } from 'micromark-util-types';

/** HTML within Markdown as it stands there: GitHub's filter would show the tags of some elements as text. */
const raw: Handle = function (this: CompileContext, token) {
  this.raw(this.sliceSerialize(token));
};

/** A line that begins in more than a hundred lists and quotations: each further line would be compared with all of them. */
const NESTED = /^((?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100})(?=[ \t]*(?:[->+*\d]))/gm;

/** A line that is indented by so much that it stands in a hundred lists. */
const INDENTED = /^([ \t]{200})[ \t]+/gm;

/**
 * Markdown (CommonMark 0.31 with GitHub's tables, task lists, strikethrough, autolinks and footnotes) as HTML. Neither
 * elements nor addresses are filtered: that is for whoever reads the HTML. What is nested
 * more than a hundred deep is text where it stands.
 */
export function htmlOf(markdown: string): string {
  return micromark(markdown.replace(NESTED, '$1<!---->').replace(INDENTED, '$1'), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml({ label: 'Notes' }), { exit: { htmlFlowData: raw, htmlTextData: raw } }],
  });
}
