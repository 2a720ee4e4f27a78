import { lists } from 'lexicon:inline-elements';
import { micromark, parse } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { CompileContext, Construct, Handle, HtmlExtension } from 'micromark-util-types';
import { isOneOf } from '../../lexicon/lookups.js';
import { BLOCK_ELEMENTS, VOID_ELEMENTS } from '../html/dom/element-names.js';
import { HIGHLIGHT, HIGHLIGHT_HTML } from './syntax/highlight.js';
import { htmlOrText, keptParts } from './syntax/kept.js';
import { spanSyntax } from './syntax/span.js';
import { SPANS, spansHtml } from './syntax/spans.js';
import { wideEmphasisSyntax } from './syntax/wide-emphasis.js';

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
  exit: { codeFenced: endFenced },
};

const isInlineElement = isOneOf(lists);

function isElementName(name: string): boolean {
  return BLOCK_ELEMENTS.has(name) || VOID_ELEMENTS.has(name) || isInlineElement(name);
}

const STAR = 42;
const TILDE = 126;

/** Gives the one construct that reads a character in running text. */
function constructAt(text: Readonly<Record<number, Construct | Construct[] | undefined>>, code: number): Construct {
  const [construct] = [text[code] ?? []].flat();
  if (construct === undefined) throw new TypeError(`nothing reads the character ${code}`);
  return construct;
}

const GFM = gfm();

/** What is read beside CommonMark. */
const SYNTAX = [
  GFM,
  wideEmphasisSyntax({
    [STAR]: constructAt(parse().constructs.text, STAR),
    [TILDE]: constructAt(GFM.text ?? {}, TILDE),
  }),
  spanSyntax(SPANS),
  HIGHLIGHT,
];

const GFM_HTML = gfmHtml({ label: 'Notes' });

const HTML: readonly HtmlExtension[] = [GFM_HTML, LINES, keptParts(GFM_HTML), HIGHLIGHT_HTML];

/**
 * Writes Markdown (CommonMark 0.31 with GitHub's tables, task lists, strikethrough, autolinks and footnotes) as HTML,
 * and what many programs read in running text beside: formulas, links between notes, marked and raised words.
 * Elements and addresses are not filtered: that is for whoever reads the HTML. What is nested more than a hundred deep is
 * text.
 *
 * @param leaveOut is told of what is not shown: remarks, attributes
 */
export function markdownToHtml(markdown: string, leaveOut: (text: string) => void = () => {}): string {
  const html: Handle = htmlOrText(markdown, isElementName);
  return micromark(limitNesting(markdown), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: SYNTAX,
    htmlExtensions: [...HTML, spansHtml(leaveOut), { exit: { htmlFlowData: html, htmlTextData: html } }],
  });
}

/** A line that begins in more than a hundred lists and quotations. */
const NESTED = /^((?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){100})(?=[ \t]*[->+*\d])/;

/** A line that is indented by so much that it stands in a hundred lists. */
const INDENTED = /^([ \t]{200})[ \t]+/;

/** A thematic break is one mark and no list, however often it stands there. */
const BREAK = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/;

const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Limits the nesting of Markdown to a hundred: micromark compares each line with all open blocks, so that deeper ones would take
 * minutes. A deeper list or quotation becomes text where it stands; programs between fences stay as they are.
 */
function limitNesting(markdown: string): string {
  let fence = '';
  return markdown.replace(/^.*$/gm, (line) => {
    const mark = FENCE.exec(line)?.[1] ?? '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = '';
    if (fence !== '' || line.length < 100 || BREAK.test(line)) return line;
    return line.replace(NESTED, '$1<!---->').replace(INDENTED, '$1');
  });
}
