import { type Content, type Handler, setApart } from '../content.js';
import { isNamed } from '../dom/queries.js';
import type { HtmlElement } from '../dom/types.js';
import { list } from './list.js';

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
  const contents = isList ? list(element, mapping) : setApart(mapping.contentsIn(element));
  const isTitled = contents.some(({ type }) => type === 'heading');
  const before = element.previousElementSibling;
  if (!isTitled && before !== null && /^h[1-6]$/.test(before.localName)) return contents;
  mapping.addNotes(isTitled ? contents.map(withoutLevel) : [TITLE, ...contents]);
  return [];
};

/** A title of notes at the level of the shallowest heading, since it does not tell how deep the others are. */
function withoutLevel(content: Content): Content {
  return content.type === 'heading' ? { ...content, level: 0 } : content;
}
