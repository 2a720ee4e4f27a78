import type { CompileContext, Handle, HtmlExtension } from 'micromark-util-types';
import type { FoundSpan, Span, SpanName } from './span.js';

/** Signs that a text is TeX and no price: commands, powers, indices, equations. */
const TEX = /[\\^_={}<>+*/|]|^[A-Za-z]['′]?$/;

/** A sum of money, as it stands between two signs of dollars: `5 and`. */
const MONEY = /^\d[\d.,]*(?:\s|\p{L})/u;

/** The endings of files that show pictures. */
const PICTURE = /\.(?:apng|avif|bmp|gif|jpe?g|png|svg|webp)$/i;

/** One attribute of a heading, link or picture as Pandoc, kramdown and others write it: `#id`, `.class`, `width=50%`, `-`. */
const ATTRIBUTES = /^(?::\s*)?(?:(?:[#.][\w:.-]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"'{}]+)|-)\s*)+$/;

/** What CommonMark and GFM do not know, and many programs do. What is not one for certain stays as it is written. */
export const SPANS: readonly Span[] = [
  { name: 'displayFormula', opening: '$$', closing: '$$', hasLines: true, isOne: isDisplayFormula },
  { name: 'formula', opening: '$', closing: '$', hasLines: true, isOne: isFormula },
  { name: 'bracketFormula', opening: '\\(', closing: '\\)', isOne: isBracketFormula },
  { name: 'wikiEmbed', opening: '![[', closing: ']]', never: /[[\]]/, isOne: isWikiEmbed },
  { name: 'wikiLink', opening: '[[', closing: ']]', never: /[[\]]/, isOne: isWikiLink },
  { name: 'remark', opening: '%%', closing: '%%', isOne: isRemark },
  { name: 'attributeList', opening: '{', closing: '}', never: /\{/, isOne: isAttributeList },
  { name: 'superscript', opening: '^', closing: '^', never: /[\s[\]*_`\\<]/, isOne: isRaised },
  { name: 'subscript', opening: '~', closing: '~', never: /[\s[\]*_`\\<]/, isOne: isRaised },
];

function isDisplayFormula({ content, before, after }: FoundSpan): boolean {
  return content.trim() !== '' && !content.includes('$') && before !== '$' && after !== '$';
}

/** As Pandoc has it: no space within the marks, no digit after them; and no letter beside them, as GitHub has it. */
function isFormula({ content, before, after }: FoundSpan): boolean {
  if (!/^\S(?:[\s\S]*[^\s\\])?$/.test(content) || /\n\s*\n/.test(content)) return false;
  if (/[\p{L}\p{N}$\\]/u.test(before) || /[\p{L}\p{N}$]/u.test(after)) return false;
  return !MONEY.test(content) || TEX.test(content);
}

/** Escaped brackets are a formula where TeX stands in them, and no word or address before them. */
function isBracketFormula({ content, before }: FoundSpan): boolean {
  return /^[\s([{"'“—–-]?$/.test(before) && /[\\^_={}]|^\s*\p{L}\s*$/u.test(content) && !content.includes('](');
}

/** Something embedded has the name of a file, of a note or of a part of one: `![[foo]]` is none. */
function isWikiEmbed(found: FoundSpan): boolean {
  return /[.#|\s]|^\p{Lu}/u.test(found.content) && isWikiLink(found);
}

/** A link between notes names one: `x[[1]]` is none, nor is `[[foo]]` where `foo` is the label of a link. */
function isWikiLink({ content, before, after, defined }: FoundSpan): boolean {
  if (!/\p{L}/u.test(content) || /[\p{L}\p{N}[\])]/u.test(before) || content.startsWith('_')) return false;
  if (after === ':' && /^\n?$/.test(before)) return false;
  return !defined.includes(content.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase());
}

function isRemark({ content, before, after }: FoundSpan): boolean {
  return !/[\p{L}\p{N}%]/u.test(before) && !/[\p{L}\p{N}%]/u.test(after) && content.trim() !== '';
}

/** Attributes stand at the end of a line, or right after a link, picture or piece of code. */
function isAttributeList({ content, before, after }: FoundSpan): boolean {
  return (/[)\]`*_]/.test(before) || after === '' || after === '\n') && ATTRIBUTES.test(content);
}

function isRaised({ content, before, after }: FoundSpan): boolean {
  return content !== '' && /[\p{L}\p{N}]/u.test(before) && !/[\p{N}^~]/u.test(after);
}

/** Gives the HTML of a span by its content. */
type Writer = (this: CompileContext, content: string) => void;

const WRITERS: Readonly<Record<Exclude<SpanName, 'remark' | 'attributeList'>, Writer>> = {
  formula: writeFormula,
  displayFormula: writeFormula,
  bracketFormula: writeFormula,
  wikiLink(content) {
    const { url, words } = partsOfWikiLink(content);
    this.tag(`<a href="${this.encode(url)}">`);
    this.raw(this.encode(words));
    this.tag('</a>');
  },
  wikiEmbed(content) {
    const { url, words, path } = partsOfWikiLink(content);
    if (PICTURE.test(path)) this.tag(`<img src="${this.encode(url)}" alt="${this.encode(captionOf(words, path))}">`);
    else WRITERS.wikiLink.call(this, content);
  },
  superscript(content) {
    writeIn(this, 'sup', content);
  },
  subscript(content) {
    writeIn(this, 'sub', content);
  },
};

/** Writes a formula as Markdown is written with one: its TeX is code. */
function writeFormula(this: CompileContext, content: string): void {
  // GitHub's other form has ticks within the marks.
  const tex = content.replace(/^`([^`]*)`$/, '$1').trim();
  writeIn(this, 'code', tex);
}

function writeIn(context: CompileContext, name: string, content: string): void {
  context.tag(`<${name}>`);
  context.raw(context.encode(content));
  context.tag(`</${name}>`);
}

/** The parts of `Harbour#Gates|the gates`; within tables the bar is escaped. */
function partsOfWikiLink(content: string): { path: string; url: string; words: string } {
  const [target = '', ...rest] = content.split(/\\?\|/);
  const [path = '', ...headings] = target.split('#').map((part) => part.trim());
  const shown = rest.join('|').trim();
  const words = shown === '' ? [path, ...headings].filter((part) => part !== '').join(' › ') : shown;
  return { path, url: encodeURI(target.trim()), words };
}

/** The words of a picture: what it is called, or the name of its file where that is only how wide it is. */
function captionOf(words: string, path: string): string {
  return /^\d+(?:x\d+)?$/.test(words) ? path : words;
}

/**
 * Makes how spans become HTML.
 *
 * @param leaveOut is told of what is not shown
 */
export function spansHtml(leaveOut: (text: string) => void): HtmlExtension {
  const endOf = ({ name, opening, closing }: Span): Handle =>
    function (this: CompileContext, token) {
      this.resume();
      const written = this.sliceSerialize(token);
      if (name === 'remark' || name === 'attributeList') leaveOut(written);
      else WRITERS[name].call(this, written.slice(opening.length, -closing.length));
    };
  return {
    enter: Object.fromEntries(SPANS.map(({ name }) => [name, startSpan])),
    exit: Object.fromEntries(SPANS.map((span) => [span.name, endOf(span)])),
  };
}

function startSpan(this: CompileContext): undefined {
  this.buffer();
}
