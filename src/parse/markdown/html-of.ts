import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { CompileContext, Handle } from 'micromark-util-types';
import { shallow } from './shallow.js';

/** HTML within Markdown as it stands there: GitHub's filter would show the tags of some elements as text. */
const raw: Handle = function (this: CompileContext, token) {
  this.raw(this.sliceSerialize(token));
};

/**
 * Markdown (CommonMark 0.31 with GitHub's tables, task lists, strikethrough, autolinks and footnotes) as HTML. Neither
 * elements nor addresses are filtered: that is for whoever reads the HTML. What is nested more than a hundred deep is text.
 */
export function htmlOf(markdown: string): string {
  return micromark(shallow(markdown), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml({ label: 'Notes' }), { exit: { htmlFlowData: raw, htmlTextData: raw } }],
  });
}
