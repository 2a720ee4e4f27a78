import type { Block, ListItem } from '../../../../article/types.js';
import type { HtmlElement, HtmlNode } from '../../dom/types.js';
import { isElement } from '../../dom/walk.js';
import { blocksOf, importantWords, setApart } from '../contents.js';
import { inlinesOf } from '../inlines-of.js';
import type { Handler, Mapping } from '../types.js';

/** `dl`: a bullet list, in each item the terms as important words and below them what they mean. */
export const definitionList: Handler = (element, mapping) => {
  const entries = entriesOf(element);
  if (!entries.some((entry) => isElement(entry, 'dt'))) return setApart(mapping.contentsIn(element));
  const children = groupsOf(entries).flatMap((group) => itemOf(group, mapping));
  return children.length === 0 ? [] : [{ type: 'list', ordered: false, children }];
};

/** The terms and meanings of a list, which may stand in groups, and what else is there. */
function entriesOf(element: HtmlElement): readonly HtmlNode[] {
  return element.childNodes.flatMap((child) => (isElement(child, 'div') ? child.childNodes : [child]));
}

/** Terms with the meanings that follow them. */
function groupsOf(entries: readonly HtmlNode[]): readonly (readonly HtmlNode[])[] {
  const groups: HtmlNode[][] = [];
  let wasTerm = false;
  for (const entry of entries) {
    const isTerm = isElement(entry, 'dt');
    const last = groups.at(-1);
    if (last === undefined || (isTerm && !wasTerm)) groups.push([entry]);
    else last.push(entry);
    // The white space between two terms parts nothing.
    if (isElement(entry)) wasTerm = isTerm;
  }
  return groups;
}

function itemOf(group: readonly HtmlNode[], mapping: Mapping): readonly ListItem[] {
  const children = group.flatMap((entry): readonly Block[] => {
    const contents = mapping.contentsOf([entry]);
    return isElement(entry, 'dt') ? importantWords(inlinesOf(contents)) : blocksOf(contents);
  });
  return children.length === 0 ? [] : [{ type: 'listItem', children }];
}
