import { normalCaption } from '../../../article/normal-inlines.js';
import { neutralise } from '../../../article/safe-text.js';
import { inlineText } from '../../../article/text.js';
import type { Block, Figure, Inline } from '../../../article/types.js';
import { captionOf } from '../../wording/caption.js';
import { creditOf } from '../../wording/credit.js';
import { isNamedCredit } from '../class-names.js';
import {
  blocksAndHeadingsOf,
  type Content,
  type Handler,
  type Heading,
  inlinesOf,
  type Mapping,
  onOwnLines,
} from '../content.js';
import { ancestorOf, elementsOf, isNamed, isWithin, textOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';

/**
 * `figure`: its pictures, the last of them with what is written under it. One that holds something else (a table, code, a
 * quotation, other figures) is that, and its caption a paragraph.
 */
export const figure: Handler = (element, mapping) => {
  const credit = takeCredit(element, mapping);
  const captions = elementsOf(element, 'figcaption').filter((caption) => ancestorOf(caption, 'figure') === element);
  const written = captions.flatMap((caption) => onOwnLines(mapping.contentsIn(caption)));
  for (const caption of captions) mapping.take(caption);
  const body = mapping.contentsIn(element);
  const parts = blocksAndHeadingsOf(body);
  if (!parts.every(isPictureOrText))
    return [...onOwnLines(body), ...onOwnLines(written), ...onOwnLines([{ type: 'text', value: credit }])];
  const words = parts.flatMap((part): readonly Content[] => (part.type === 'paragraph' ? onOwnLines([part]) : []));
  const caption = withCredit(normalCaption(inlinesOf([...written, ...words])), credit);
  return figuresOf(
    parts.filter((part) => part.type === 'figure'),
    caption,
  );
};

function isPictureOrText(part: Block | Heading): boolean {
  return part.type === 'paragraph' || (part.type === 'figure' && part.caption.length === 0);
}

function figuresOf(pictures: readonly Figure[], { caption, credit }: Credited): readonly Figure[] {
  const last: Figure = { type: 'figure', ...pictures.at(-1), caption, ...(credit === undefined ? {} : { credit }) };
  const isEmpty = caption.length === 0 && credit === undefined && pictures.length === 0;
  return isEmpty ? [] : [...pictures.slice(0, -1), last];
}

/** No credit is longer, in UTF-16 code units. */
const LONGEST = 120;

/** A caption and its credit. */
interface Credited {
  readonly caption: readonly Inline[];
  readonly credit?: string;
}

/** The credit of a figure by the class of the element that it stands in, which is then read; `''` without one. */
function takeCredit(figure: HtmlElement, mapping: Mapping): string {
  const elements = elementsOf(figure).filter(
    (element) => isCredit(element) && ancestorOf(element, 'figure', 'pre') === figure,
  );
  const texts: string[] = [];
  for (const element of elements.filter((element) => !isInOther(element, elements))) {
    const text = neutralise(textOf(element));
    if (text === '' || text.length > LONGEST || texts.includes(text)) continue;
    mapping.take(element);
    texts.push(text);
  }
  return texts.join(', ');
}

function isInOther(element: HtmlElement, elements: readonly HtmlElement[]): boolean {
  const { parentNode: parent } = element;
  return parent?.nodeType === 1 && isWithin(parent, new Set(elements));
}

function isCredit(element: HtmlElement): boolean {
  if (element.attributes.length === 0 || isNamed(element, 'figcaption', 'figure', 'img')) return false;
  return isNamedCredit(element) && elementsOf(element, 'img', 'figcaption').length === 0;
}

/**
 * A caption and its credit apart, the credit without "Photo:" and brackets.
 *
 * @param caption in normal form
 * @param marked the credit, where the page says which it is, or `''`
 */
function withCredit(caption: readonly Inline[], marked: string): Credited {
  if (marked !== '') return { caption, credit: withoutLabel(marked) };
  const text = inlineText(caption);
  const found = captionOf(text);
  if (found?.credit === undefined || !text.startsWith(found.text)) return { caption };
  return { caption: truncated(caption, found.text.length), credit: found.credit };
}

function withoutLabel(credit: string): string {
  const inner = credit.replace(/^[([]\s*(.*?)\s*[)\]]$/, '$1');
  return creditOf(inner) ?? inner;
}

/** The beginning of running text, as long as so many UTF-16 code units of its plain text. */
function truncated(children: readonly Inline[], length: number): readonly Inline[] {
  const kept: Inline[] = [];
  let left = length;
  for (const child of children) {
    if (left <= 0) break;
    const size = inlineText([child]).length;
    kept.push(size <= left ? child : cut(child, left));
    left -= size;
  }
  return kept;
}

function cut(node: Inline, length: number): Inline {
  if ('children' in node) return { ...node, children: truncated(node.children, length) };
  return node.type === 'text' || node.type === 'inlineCode' ? { ...node, value: node.value.slice(0, length) } : node;
}
