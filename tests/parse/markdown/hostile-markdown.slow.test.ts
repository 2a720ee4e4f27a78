import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.js';
import { renderPlain } from '../../../src/render/render-plain.js';
import { viewOf } from '../../../src/select/view-of.js';
import { listsDeep, quotationsDeep } from './deep.js';

describe('parseMarkdown() of large hostile text', () => {
  it.each([
    ['lists 1,000 deep', listsDeep(1000), 1000],
    ['quotations 500 deep', quotationsDeep(500), 500],
  ])('reads %s', (_title, markdown, count) => {
    expect(renderPlain(viewOf(parseMarkdown(markdown).article)).match(/word/g)).toHaveLength(count);
  });
});
