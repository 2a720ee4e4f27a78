import type { Inline, List, ListItem, Section } from '../../article/types.js';
import { sectionWords } from '../../article/words.js';
import type { NumberedSection } from '../../select/types.js';
import { countedWords } from '../counted-words.js';

/** An outline as a section that is a list of numbers, titles and word counts, deeper sections listed below their parents. */
export function outlineSection(sections: readonly NumberedSection[]): Section {
  return { type: 'section', depth: 1, blocks: [listOf(sections)] };
}

function listOf(sections: readonly NumberedSection[]): List {
  return { type: 'list', ordered: false, children: families(sections).map(itemOf) };
}

/** Each section with the deeper ones that follow it. */
function families(sections: readonly NumberedSection[]): readonly (readonly NumberedSection[])[] {
  const result: NumberedSection[][] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (const entry of sections) {
    if (entry.section.depth > depth) {
      result.at(-1)?.push(entry);
    } else {
      result.push([entry]);
      depth = entry.section.depth;
    }
  }
  return result;
}

function itemOf([parent, ...children]: readonly NumberedSection[]): ListItem {
  const paragraph = { type: 'paragraph', children: parent === undefined ? [] : lineOf(parent) } as const;
  return { type: 'listItem', children: children.length === 0 ? [paragraph] : [paragraph, listOf(children)] };
}

function lineOf({ number, slug, section }: NumberedSection): readonly Inline[] {
  const words = sectionWords(section);
  return [
    { type: 'strong', children: [{ type: 'text', value: String(number) }] },
    { type: 'text', value: ' ' },
    ...(section.heading ?? [{ type: 'text', value: `(${slug})` }]),
    { type: 'text', value: ` (${countedWords(words)})` },
  ];
}
