import type { Block, Inline, List, ListItem, Section } from '../../article/types.js';
import { sectionWords } from '../../article/words.js';
import type { Quotation } from '../../quotations/types.js';
import type { NumberedSection, View } from '../../select/types.js';
import { formatWordCount } from '../house-style.js';

/** The sections that a view is written as: those of the article, one with the outline, or one with the quotations. */
export function viewSections(view: View): readonly Section[] {
  switch (view.type) {
    case 'article':
      return view.sections.map(({ section }) => section);
    case 'outline':
      return [{ type: 'section', depth: 1, blocks: [outlineList(view.sections)] }];
    case 'quotations':
      return [{ type: 'section', depth: 1, blocks: view.quotations.map(quotationBlock) }];
  }
}

/** An outline as a list of numbers, titles and word counts, deeper sections listed below their parents. */
function outlineList(sections: readonly NumberedSection[]): List {
  return { type: 'list', ordered: false, children: families(sections).map(outlineItem) };
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

function outlineItem([parent, ...children]: readonly NumberedSection[]): ListItem {
  const line = paragraph(...(parent === undefined ? [] : outlineLine(parent)));
  return { type: 'listItem', children: children.length === 0 ? [line] : [line, outlineList(children)] };
}

function outlineLine({ number, slug, section }: NumberedSection): readonly Inline[] {
  return [
    { type: 'strong', children: [{ type: 'text', value: String(number) }] },
    { type: 'text', value: ' ' },
    ...(section.heading ?? [{ type: 'text', value: `(${slug})` }]),
    { type: 'text', value: ` (${formatWordCount(sectionWords(section))})` },
  ];
}

/** A quotation as a block quotation, with its speaker as the last paragraph. */
function quotationBlock({ content, source, sourceDescription }: Quotation): Block {
  const speaker = [source, sourceDescription].filter((part) => part !== undefined).join(', ');
  const attribution = source === undefined ? [] : [paragraph({ type: 'text', value: `— ${speaker}` })];
  return { type: 'blockquote', children: [paragraph({ type: 'text', value: content }), ...attribution] };
}

function paragraph(...children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}
