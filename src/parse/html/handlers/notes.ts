import { inlineText } from '../../../article/text.js';
import type { Block, Inline } from '../../../article/types.js';
import { blocksOf, type Content, type Handler, type Mapping, onOwnLines } from '../content.js';
import { isHeadingName } from '../dom/element-names.js';
import { ancestorOf, attributeOf, elementsOf, isNamed, textOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import { isBackLink } from './link.js';
import { list } from './list.js';
import { classAndRoleWords } from './references.js';

/** Class names and roles of notes that stand together. */
const NOTES = /(?:^|\s)(?:footnotes(?:-list)?|footnote-list|(?:doc-)?endnotes)(?:\s|$)/i;

/** The attributes that hold such a name. */
const ATTRIBUTES: readonly string[] = ['class', 'role', 'epub:type'];

/** The title of the section of notes where the page gives none. */
const TITLE: Content = { type: 'heading', level: 0, children: [{ type: 'text', value: 'Notes' }] };

/** Whether an element holds the notes of the page. */
export function holdsNotes(element: HtmlElement): boolean {
  return element.attributes.some(
    ({ name, value }) => name === 'data-footnotes' || (ATTRIBUTES.includes(name) && NOTES.test(value)),
  );
}

/** Notes that stand together become the last section of the article, unless they have a section of their own. */
export const notes: Handler = (element, mapping) => {
  const isList = isNamed(element, 'ol', 'ul');
  const all = isList ? list(element, mapping) : onOwnLines(mapping.contentsIn(element));
  const before = element.previousElementSibling;
  const isUnderHeading = before !== null && isHeadingName(before.localName);
  // Markdown that has a heading for its notes needs no other.
  const contents = mapping.isMarkdown && isUnderHeading ? all.filter(({ type }) => type !== 'heading') : all;
  const isTitled = contents.some(({ type }) => type === 'heading');
  if (!isTitled && isUnderHeading) return contents;
  const definitions = contents.filter(({ type }) => type === 'footnoteDefinition');
  if (contents.every(isOnlyNote)) mapping.addNotes(definitions);
  else mapping.addNotes(isTitled ? contents.map(withoutLevel) : [TITLE, ...contents]);
  return [];
};

/** Whether contents are a note that the text refers to, or nothing to read: a rule above the notes, white space. */
function isOnlyNote(content: Content): boolean {
  const isBlank = content.type === 'text' && content.value.trim() === '';
  return isBlank || ['footnoteDefinition', 'boundary', 'thematicBreak'].includes(content.type);
}

/** A title of notes at the level of the shallowest heading, since it does not tell how deep the others are. */
function withoutLevel(content: Content): Content {
  return content.type === 'heading' ? { ...content, level: 0 } : content;
}

/** Elements that may be a note. */
const MAY_BE_NOTE = ['li', 'p', 'aside', 'dd', 'div', 'span', 'small'];

/** Elements before the words of a note that may have its id. */
const MAY_LEAD = ['a', 'sup', 'span', 'b', 'strong', 'em', 'i', 'small', 'label'];

/** Finds the id by which the text refers to an element as a note; `undefined` for what is no note, or holds several. */
export function noteIdOf(element: HtmlElement, { notes }: Mapping): string | undefined {
  if (notes.marks.size === 0 || !isNamed(element, ...MAY_BE_NOTE)) return undefined;
  const id = idsAtStart(element).find((candidate) => notes.marks.has(candidate));
  if (id === undefined) return undefined;
  const inner = elementsOf(element);
  const isOne = inner.every((part) => {
    const other = attributeOf(part, 'id');
    return !isHeadingName(part.localName) && (other === undefined || other === id || !notes.marks.has(other));
  });
  return isOne && textOf(element) !== '' ? id : undefined;
}

/** Gives the ids of an element and of those that stand before its first word. */
function idsAtStart(element: HtmlElement): readonly string[] {
  const ids: string[] = [];
  for (let at: HtmlElement | null = element; at !== null; ) {
    ids.push(...['id', 'name'].flatMap((name) => attributeOf(at as HtmlElement, name) ?? []));
    const first: HtmlElement | null = at.firstElementChild;
    at = first !== null && isNamed(first, ...MAY_LEAD) && !startsWithWords(at) ? first : null;
  }
  return ids;
}

function startsWithWords({ firstChild: first }: HtmlElement): boolean {
  return first?.nodeType === 3 && first.textContent.trim() !== '';
}

/** Maps a note that the text refers to: without its mark and the links back to the text. */
export function note(element: HtmlElement, id: string, mapping: Mapping): readonly Content[] {
  for (const part of elementsOf(element))
    if (classAndRoleWords(part).includes('mw-cite-backlink') || isBackLink(part)) mapping.take(part);
  const children = withoutMark(blocksOf(mapping.contentsIn(element)), mapping.notes.marks.get(id) ?? '');
  if (children.length === 0 || !mapping.notes.define(id)) return children;
  const definition: Content = { type: 'footnoteDefinition', label: id, children };
  if (ancestorOf(element, 'blockquote', 'td', 'figure', 'p') === undefined) return [definition];
  mapping.addNotes([definition]);
  return [];
}

/** Class names of a note that stands within the text that it belongs to. */
const INLINE_NOTE = /^(?:side|margin|foot)-?note(?:-content|-text)?$/;

/** Whether an element is a note within the text, at the place that refers to it. */
export function isInlineNote(element: HtmlElement): boolean {
  if (!isNamed(element, 'span', 'small')) return false;
  return classAndRoleWords(element).some((role) => INLINE_NOTE.test(role)) && textOf(element).length > LONGEST_MARK;
}

/** What is longer is no mark of a note, in UTF-16 code units. */
const LONGEST_MARK = 12;

/** A note within the text: a reference stands in its place. */
export const inlineNote: Handler = (element, mapping) => {
  const id = `inline ${mapping.notes.marks.size}`;
  mapping.notes.refer(id, '');
  mapping.notes.define(id);
  const children = withoutMark(blocksOf(mapping.contentsIn(element)), '');
  if (children.length === 0) return [];
  mapping.addNotes([{ type: 'footnoteDefinition', label: id, children }]);
  return [{ type: 'footnoteReference', label: id }];
};

/** Gives a note without the mark that it begins with. */
function withoutMark([first, ...others]: readonly Block[], mark: string): readonly Block[] {
  if (first?.type !== 'paragraph') return first === undefined ? [] : [first, ...others];
  const children = withoutLead(first.children, mark);
  return children.length === 0 && others.length > 0 ? others : [{ ...first, children }, ...others];
}

function withoutLead([first, ...others]: readonly Inline[], mark: string): readonly Inline[] {
  if (first === undefined) return [];
  const text = inlineText([first]).trim();
  if (text === '' || isMark(text, mark) || first.type === 'footnoteReference') return withoutLead(others, mark);
  if (first.type !== 'text') return [first, ...others];
  const rest = first.value.trimStart();
  const lead = [`[${mark}]`, `(${mark})`, `${mark}.`, `${mark}:`, `${mark})`, `${mark} `, '[]', '^'].find(
    (start) => mark !== '' && rest.startsWith(start),
  );
  return [{ type: 'text', value: lead === undefined ? rest : rest.slice(lead.length).trimStart() }, ...others];
}

function isMark(text: string, mark: string): boolean {
  return /^[[\]().:^\s]*$/.test(text) || (mark !== '' && text.replace(/^[[(]|[\]).:]+$/g, '') === mark);
}
