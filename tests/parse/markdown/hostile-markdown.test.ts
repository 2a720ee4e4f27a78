import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.js';
import { renderPlain } from '../../../src/render/render-plain.js';
import { viewOf } from '../../../src/select/view-of.js';
import { listsDeep, quotationsDeep } from './deep.js';

/** Texts that would take a reader minutes, and how often their word must be read. */
const TEXTS: readonly (readonly [title: string, markdown: string, count: number])[] = [
  ['50,000 quotations in each other', `${'> '.repeat(50_000)}word`, 1],
  ['50,000 lists on one line', `${'- '.repeat(50_000)}word`, 1],
  ['20,000 numbered lists on one line', `${'1. '.repeat(20_000)}word`, 1],
  ['lists 200 deep', listsDeep(200), 200],
  ['quotations 120 deep', quotationsDeep(120), 120],
];

/** Front matter of 9 to the power of 9 values. */
const ALIASES = Array.from(
  { length: 9 },
  (_, at) => `k${at}: &k${at} [${Array(9).fill(at === 0 ? 'x' : `*k${at - 1}`)}]`,
);

describe('parseMarkdown() of hostile text', () => {
  it.each(TEXTS)('reads %s', (_title, markdown, count) => {
    expect(renderPlain(viewOf(parseMarkdown(markdown).article)).match(/word/g)).toHaveLength(count);
  });

  it('leaves programs and breaks as they are, however deep they look', () => {
    const quoted = '> '.repeat(120).trimEnd();
    const { article } = parseMarkdown(
      `\`\`\`\n${quoted}\n${' '.repeat(230)}x\n\`\`\`\n\n${'- '.repeat(120)}\n\nThe end.`,
    );
    expect(article.sections[0]?.blocks).toMatchObject([
      { type: 'code', value: `${quoted}\n${' '.repeat(230)}x` },
      { type: 'thematicBreak' },
      { type: 'paragraph' },
    ]);
  });

  it('takes front matter that repeats itself without end for text', () => {
    const { article } = parseMarkdown(`---\n${ALIASES.join('\n')}\n---\n\nThe text.`);
    expect(article.metadata).toEqual({});
    expect(renderPlain(viewOf(article))).toMatch(/The text\.\n$/);
  });
});
