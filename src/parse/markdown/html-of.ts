import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { CompileContext, Handle, HtmlExtension } from 'micromark-util-types';
import { shallow } from './shallow.js';

/** HTML within Markdown as it stands there: GitHub's filter would show the tags of some elements as text. */
const raw: Handle = function (this: CompileContext, token) {
  this.raw(this.sliceSerialize(token));
};

/** Says that line endings count again: after a paragraph of a tight list, micromark leaves out all that follow. */
const keepLines: Handle = function (this: CompileContext) {
  this.setData('slurpAllLineEndings');
};

/**
 * Ends code between fences. Where the fence that ends it is missing, its last line may lack a newline, which in a quotation
 * stands outside of the code; in a list micromark would add another one.
 */
const endFenced: Handle = function (this: CompileContext, token) {
  const isOpen = (this.getData('fencesCount') ?? 0) < 2;
  if (isOpen && token.end.column > 1 && !this.getData('lastWasTag')) this.raw('\n');
  this.tag('</code></pre>');
  this.setData('flowCodeSeenData');
  this.setData('fencesCount');
  this.setData('slurpOneLineEnding');
};

/** How lines that stand as they are become HTML. */
const LINES: HtmlExtension = {
  enter: { codeFencedFence: keepLines, codeFlowValue: keepLines, htmlFlowData: keepLines },
  exit: { codeFenced: endFenced, htmlFlowData: raw, htmlTextData: raw },
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
    htmlExtensions: [gfmHtml({ label: 'Notes' }), LINES],
  });
}
