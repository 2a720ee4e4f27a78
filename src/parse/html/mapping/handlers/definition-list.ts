import type { Block, ListItem } from '../../../../article/types.js';
import type { HtmlElement } from '../../dom/types.js';
import { isNamed } from '../../dom/walk.js';
import { blocksOf, importantWords, setApart } from '../contents.js';
import { inlinesOf } from '../inlines-of.js';
import type { Handler, Mapping } from '../types.js';

/** `dl`: a bullet list, in each item the terms as important words and below them what they mean. */
export const definitionList: Handler = (element, mapping) => {
  const entries = entriesOf(element);
  if (!entries.some(({ localName }) => localName === 'dt')) return setApart(mapping.contentsIn(element));
  const children = groupsOf(entries).flatMap((group) => itemOf(group, mapping));
  return children.length === 0 ? [] : [{ type: 'list', ordered: false, children }];
};

/** The terms and meanings of a list, which may stand in groups. */
function entriesOf(element: HtmlElement): readonly HtmlElement[] {
  return element.children.flatMap((child) => (isNamed(child, 'div') ? child.children : [child]));
}

/** Terms with the meanings that follow them. */
function groupsOf(entries: readonly HtmlElement[]): readonly (readonly HtmlElement[])[] {
  const groups: HtmlElement[][] = [];
  entries.forEach((entry, index) => {
    const isNew = isNamed(entry, 'dt') && entries[index - 1]?.localName !== 'dt';
    const last = groups.at(-1);
    if (last === undefined || isNew) groups.push([entry]);
    else last.push(entry);
  });
  return groups;
}

function itemOf(group: readonly HtmlElement[], mapping: Mapping): readonly ListItem[] {
  const children = group.flatMap((entry): readonly Block[] => {
    const contents = mapping.contentsOf([entry]);
    return isNamed(entry, 'dt') ? importantWords(inlinesOf(contents)) : blocksOf(contents);
  });
  return children.length === 0 ? [] : [{ type: 'listItem', children }];
}
