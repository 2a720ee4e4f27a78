import type { Block, Inline, Section } from '../../article/types.js';
import type { Quotation } from '../../quotations/types.js';

/** Quotations as a section of block quotations, each with who said it as its last paragraph. */
export function quotationsSection(quotations: readonly Quotation[]): Section {
  return { type: 'section', depth: 1, blocks: quotations.map(blockquoteOf) };
}

function blockquoteOf({ content, source, sourceDescription }: Quotation): Block {
  const speaker = [source, sourceDescription].filter((part) => part !== undefined).join(', ');
  const attribution = source === undefined ? [] : [paragraphOf({ type: 'text', value: `— ${speaker}` })];
  return { type: 'blockquote', children: [paragraphOf({ type: 'text', value: content }), ...attribution] };
}

function paragraphOf(...children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}
