import { neutralise } from '../../../article/safe-text.js';
import type { Inline } from '../../../article/types.js';
import type { Content, Mapping } from '../content.js';
import { attributeOf, elementsOf, isNamed, textOf } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';

/** Class names and roles of a link to a note. */
const REFERENCES: ReadonlySet<string> = new Set(['footnote-ref', 'noteref', 'doc-noteref', 'footnote-reference']);

/** A part of a class name that tells a note or its mark. */
const NOTE_NAME = /(?:^|[-_])(?:(?:foot|end|side|margin)[-_]?notes?|fn|fnref|noteref|reference|cite[-_]ref)(?:[-_]|$)/;

/** The mark of a note: a number, a letter or a sign, perhaps in brackets or after a word such as `note`. */
const MARK = /^[[(]?\s*(?:\p{L}{1,12}\s)?(?:\d{1,4}|[a-z]|[ivxl]{1,6}|[*†‡§¶]{1,4}|\p{No}{1,3})\s*[\])]?$/iu;

/** Attributes that show a note when a reader points at its mark. */
const TOOLTIPS = ['data-footnote', 'data-note', 'data-tooltip', 'data-content', 'data-tippy-content', 'title'];

/** A tooltip with fewer characters says no more than where the link leads. */
const SHORTEST_NOTE = 15;

/**
 * Reads an element as the reference to a note: by its name, or as a short mark that leads to a place within the page and stands
 * above the line or in brackets; `undefined` for any other element.
 */
export function noteReferenceIn(element: HtmlElement, mapping: Mapping): readonly Content[] | undefined {
  const written = textOf(element);
  const isMark = MARK.test(written);
  if (!isReference(element) && !(isMark && isLikeReference(element, written))) return undefined;
  const mark = neutralise(written).replace(/^[[(]\s*(.*?)\s*[\])]$/, '$1');
  if (mark === '') return [];
  const tooltip = noteInTooltip(element);
  const key = fragmentOf(element) ?? (tooltip === undefined ? undefined : `tooltip ${mapping.notes.marks.size}`);
  if (key === undefined) return [{ type: 'text', value: `[${mark}]` }];
  mapping.notes.refer(key, markdownLabel(key, mapping) ?? mark);
  if (tooltip !== undefined) mapping.notes.suggest(key, [{ type: 'text', value: tooltip }]);
  return [{ type: 'footnoteReference', label: key }];
}

/** Whether an element says that it leads to a note. */
function isReference(element: HtmlElement): boolean {
  return element.hasAttribute('data-footnote-ref') || classAndRoleWords(element).some((role) => REFERENCES.has(role));
}

function isLikeReference(element: HtmlElement, text: string): boolean {
  const address = attributeOf(element, 'href') ?? '';
  if (isNamed(element, 'a') && !address.includes('#')) return false;
  const isCalledNote = [element, ...(element.parentNode?.nodeType === 1 ? [element.parentNode] : [])].some((at) =>
    classAndRoleWords(at).some((role) => NOTE_NAME.test(role)),
  );
  if (!isNamed(element, 'a')) return isCalledNote && noteInTooltip(element) !== undefined;
  return isCalledNote || (address.startsWith('#') && (/^[[(]/.test(text) || isRaised(element, text)));
}

/** Whether all words of an element stand above the line. */
function isRaised(element: HtmlElement, text: string): boolean {
  const { parentNode: parent } = element;
  const isIn = parent?.nodeType === 1 && isNamed(parent, 'sup');
  return isIn || elementsOf(element, 'sup').some((sup) => textOf(sup) === text);
}

function noteInTooltip(element: HtmlElement): string | undefined {
  const texts = TOOLTIPS.map((name) => neutralise(attributeOf(element, name) ?? '').replace(/<[^>]*>/g, ''));
  return texts.find((text) => text.length >= SHORTEST_NOTE && text.includes(' '));
}

/** Attributes with words for what an element is. */
const CLASS_AND_ROLE: ReadonlySet<string> = new Set(['class', 'role', 'epub:type']);

/** Gives the words of class, role and type of an element, in lower case. */
export function classAndRoleWords({ attributes }: HtmlElement): readonly string[] {
  return attributes
    .filter(({ name }) => CLASS_AND_ROLE.has(name))
    .flatMap(({ value }) => value.trim().toLowerCase().split(/\s+/));
}

/** Gives the id that an element's address leads to. */
function fragmentOf(element: HtmlElement): string | undefined {
  const fragment = /#(.+)$/.exec(attributeOf(element, 'href') ?? '')?.[1];
  if (fragment === undefined) return undefined;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The label of a note of Markdown, which goes before the number that it has been given. */
function markdownLabel(key: string, { isMarkdown }: Mapping): string | undefined {
  return isMarkdown ? /^user-content-fn-(.+)$/.exec(key)?.[1] : undefined;
}

/** Gives running text without the marks of notes. */
export function withoutNoteReferences(children: readonly Inline[]): readonly Inline[] {
  return children
    .filter(({ type }) => type !== 'footnoteReference')
    .map((node): Inline => ('children' in node ? { ...node, children: withoutNoteReferences(node.children) } : node));
}
