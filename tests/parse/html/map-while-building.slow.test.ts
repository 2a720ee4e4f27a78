import { describe, expect, it } from 'vitest';
import type { mapElement } from '../../../src/parse/html/mapper.js';
import { mapWhileBuilding } from '../../../src/parse/html/parse-html.js';
import { renderPlain } from '../../../src/render/render-plain.js';
import { viewOf } from '../../../src/select/view-of.js';

describe('mapWhileBuilding()', () => {
  it('keeps the words of running text that has too many parts, and the block that follows', () => {
    const { sections } = mapWhileBuilding(`${'<b>so</b> <img src="a.png" alt="seen"> '.repeat(80_000)}<p>After.`, {});
    expect(sections[0]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
    expect(plain(sections).match(/\bso\b/g)).toHaveLength(80_000);
    expect(plain(sections).match(/\bseen\b/g)).toHaveLength(80_000);
  });

  it('keeps the words of a page that has too many paragraphs', () => {
    const { sections } = mapWhileBuilding('<p>word'.repeat(800_000), {});
    expect(plain(sections).match(/word/g)).toHaveLength(800_000);
  });
});

function plain(sections: ReturnType<typeof mapElement>['sections']): string {
  return renderPlain(viewOf({ type: 'article', metadata: {}, sections }));
}
