import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../src/parse/html/dom/document-of.js';
import { mapWhileBuilding } from '../../../../src/parse/html/mapping/map-while-building.js';
import { mapElement } from '../../../../src/parse/html/mapping/mapper.js';
import { renderPlain } from '../../../../src/render/plain/render-plain.js';
import { viewOf } from '../../../../src/select/view-of.js';

const OPTIONS = { url: 'https://example.org/news/' };

const TABLE = readFileSync(join(import.meta.dirname, 'mapping-table.txt'), 'utf8');

/** Pieces of pages, the one above of every element that there is among them. */
const PIECES: readonly (readonly [title: string, html: string])[] = [
  ...[...TABLE.matchAll(/^=== (?!markdown: )(.*)\n([\s\S]*?)\n--- tree$/gm)].map(
    ([, title = '', html = '']) => [title, html] as const,
  ),
  ['marks that are ended in the wrong order', '<div><b>one <p>two</b> three</p> four</div>'],
  ['marks in marks that are ended in the wrong order', '<b><i><p>one</b> two</i> three'],
  ['words that stand in a table and in no cell', '<table>one <b>two</b><tr><td>three</table>'],
  ['a part of the page that stands in a table and in no cell', '<table><div><p>one<p>two</div><tr><td>three</table>'],
  ['a paragraph in running text', 'one <i>two</i><p>three</p>four'],
];

describe('mapWhileBuilding()', () => {
  it.each(PIECES)('reads as a page at once is read: %s', (_title, html) => {
    const page = `<div>${html}</div>\n`.repeat(700);
    expect(mapWhileBuilding(page, OPTIONS)).toEqual(mapElement(documentOf(page).body, OPTIONS));
  });

  it('keeps the words of a list that has too many items, and what follows as it is', () => {
    const { sections } = mapWhileBuilding(`<ul>${'<li>item'.repeat(150_000)}</ul><p>After.<ol><li>One</ol>`, {});
    const [list, after, ordered] = sections[0]?.blocks ?? [];
    expect([list?.type, after?.type, ordered?.type]).toEqual(['list', 'paragraph', 'list']);
    expect(plain(sections).match(/item/g)).toHaveLength(150_000);
  });

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
