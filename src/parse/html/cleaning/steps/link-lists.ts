import type { HtmlElement } from '../../dom/types.js';
import { elementsOf } from '../../dom/walk.js';
import { HEADING } from '../../words/block-elements.js';
import { POINTER_LEADS } from '../../words/line-shapes.js';
import type { Draft, Finding, Line } from '../types.js';

/** What takes so much of a text is nearly all of it. */
const NEARLY_ALL = 0.8;

/** No line that only leads elsewhere is longer, in characters that are no white space. */
const LONGEST = 200;

/** A title that leads to another article has so many words at least. */
const TITLE_WORDS = 4;

/** A title in capitals that is a link leads to another article when it is as long as this, in UTF-16 code units. */
const LOUD = 40;

/** Finds lists that are nearly all link, lone lines that are and say so, and rows of lines that are. */
export function linkLists(draft: Draft): readonly Finding[] {
  const lists = elementsOf(draft.root, 'ul', 'ol', 'dl').filter((list) => isLinkList(list, draft));
  const lines = draft.lines.filter(
    (line, index) =>
      isPointer(line) ||
      (isLinkedTitle(line) && !/\p{Ll}/u.test(line.text) && line.text.length >= LOUD) ||
      (isLinkedTitle(line) &&
        [draft.lines[index - 1], draft.lines[index + 1]].some((other) => other && isLinkedTitle(other))),
  );
  return [...lists, ...lines.map(({ element }) => element)].map((element) => ({ element, reason: 'links' }));
}

function isLinkList(list: HtmlElement, { weightOf }: Draft): boolean {
  const { letters, linkLetters } = weightOf(list);
  return letters > 0 && linkLetters >= letters * NEARLY_ALL;
}

/** Whether a line says that it leads to another article: `Read more: …`. */
function isPointer({ text, weight: { letters, linkLetters } }: Line): boolean {
  if (letters > LONGEST || linkLetters < letters * 0.5) return false;
  const lead = /^([\p{L}'’ ]{3,30}?)\s*(?:[:|–—>»]|$)/u.exec(text)?.[1]?.toLowerCase() ?? '';
  return (
    POINTER_LEADS.includes(lead) ||
    POINTER_LEADS.some((words) => words.includes(' ') && text.toLowerCase().startsWith(`${words} `))
  );
}

/** Whether a line is the title of something else and nothing more. */
function isLinkedTitle({ element, text, weight: { letters, linkLetters } }: Line): boolean {
  if (element.localName === 'td' || element.localName === 'li' || letters > LONGEST) return false;
  if (linkLetters < letters * NEARLY_ALL || /^https?:|^www\.|[.!]$/i.test(text)) return false;
  return !HEADING.test(element.localName) && text.split(' ').length >= TITLE_WORDS;
}
