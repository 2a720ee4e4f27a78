import type { Article, Section } from '../../src/article/types.js';

/**
 * An article for tests: one section a line, the depth by the number of `#`, `-` for an opening without a title. Each
 * section has one paragraph.
 */
export function articleOf(...lines: readonly string[]): Article {
  return { type: 'article', metadata: { headline: 'A test' }, sections: lines.map(sectionOf) };
}

function sectionOf(line: string): Section {
  const depth = Math.max(1, /^#*/.exec(line)?.[0].length ?? 1);
  const title = line.replace(/^#*\s*/, '');
  const blocks = [{ type: 'paragraph', children: [{ type: 'text', value: `Words of ${title}.` }] }] as const;
  const heading = [{ type: 'text', value: title }] as const;
  return { type: 'section', depth, ...(title !== '-' && { heading }), blocks };
}
