import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/parse/html/dom/document-of.js';
import { mapElement } from '../../../src/parse/html/mapper.js';
import { mapWhileBuilding } from '../../../src/parse/html/parse-html.js';
import { renderPlain } from '../../../src/render/render-plain.js';
import { viewOf } from '../../../src/select/view-of.js';

const OPTIONS = { url: 'https://example.org/news/' };

/** So many elements that what is finished is taken out of the page several times. */
const ENOUGH = 4500;

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
    const elements = 1 + (html.match(/<\w/g) ?? []).length;
    const page = `<div>${html}</div>\n`.repeat(Math.ceil(ENOUGH / elements));
    expect(mapWhileBuilding(page, OPTIONS)).toEqual(mapElement(documentOf(page).body, OPTIONS));
  });

  it('keeps the words of a list that has too many items, and what follows as it is', () => {
    const { sections } = mapWhileBuilding(`<ul>${'<li>item'.repeat(70_000)}</ul><p>After.<ol><li>One</ol>`, {});
    const [list, after, ordered] = sections[0]?.blocks ?? [];
    expect([list?.type, after?.type, ordered?.type]).toEqual(['list', 'paragraph', 'list']);
    expect(plain(sections).match(/item/g)).toHaveLength(70_000);
  });
});

function plain(sections: ReturnType<typeof mapElement>['sections']): string {
  return renderPlain(viewOf({ type: 'article', metadata: {}, sections }));
}
