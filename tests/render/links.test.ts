import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../src/article/types.js';
import { addressesOf } from '../../src/render/links.js';
import { renderPlain } from '../../src/render/render-plain.js';
import { renderTerminal } from '../../src/render/terminal/render-terminal.js';
import { viewOf } from '../../src/select/view-of.js';
import { anyArticle } from './arbitrary-article.js';
import { articleOf, bullets, item, paragraph, row, text } from './tree.js';

const OPEN = (url: string, id = 1) => `\x1b]8;id=${id};${url}\x1b\\`;
const CLOSE = '\x1b]8;;\x1b\\';
const MAP = 'https://example.org/map';
const TIMES = 'https://example.org/times';

function link(words: string, url: string): Inline {
  return { type: 'link', url, children: [text(words)] };
}

const VIEW = viewOf(
  articleOf([
    paragraph('See ', link('the map', MAP), ' and ', link('the times', TIMES), '.'),
    bullets(item('One'), { type: 'listItem', children: [paragraph(link('The map', MAP))] }),
    { type: 'blockquote', children: [paragraph('Write to ', link('Ann', 'mailto:ann@example.org'), '.')] },
    { type: 'table', rows: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [link('Boats', MAP)] }] }] },
    { type: 'figure', caption: [link('The quay', TIMES)] },
  ]),
);

describe('renderTerminal() with hyperlinks', () => {
  const page = (view = VIEW, columns = 80) => renderTerminal(view, { columns, color: 0, links: 'hyperlink' });

  it('makes the words of a link lead to its address, without any colour', () => {
    expect(page()).toContain(`See ${OPEN(MAP)}the map${CLOSE} and ${OPEN(TIMES, 2)}the times${CLOSE}.\n`);
  });

  it('sets styles within the link', () => {
    expect(renderTerminal(VIEW, { columns: 80, color: 1, links: 'hyperlink' })).toContain(
      `${OPEN(MAP)}\x1b[4mthe map\x1b[24m${CLOSE}`,
    );
  });

  it('makes pictures and their captions lead to the picture, and links in a caption where they lead', () => {
    const image = { type: 'image', url: MAP, alternativeText: 'A map' } as const;
    const figure = { type: 'figure', url: MAP, caption: [text('The quay, see '), link('the times', TIMES)] } as const;
    expect(page(viewOf(articleOf([paragraph('See ', image), figure])))).toContain(
      `See ${OPEN(MAP)}[A map]${CLOSE}\n\n▲ ${OPEN(MAP, 2)}The quay, see ${CLOSE}${OPEN(TIMES, 3)}the times${CLOSE}\n`,
    );
  });

  it('closes a link on each line and opens it again on the next, as the same', () => {
    const view = viewOf(articleOf([paragraph(link('one two three', MAP))]));
    expect(page(view, 8)).toContain(`${OPEN(MAP)}one two${CLOSE}\n${OPEN(MAP)}three${CLOSE}\n`);
  });

  it('keeps links to different addresses apart', () => {
    const view = viewOf(articleOf([paragraph(link('one', MAP), link('two', TIMES))]));
    expect(page(view)).toContain(`${OPEN(MAP)}one${CLOSE}${OPEN(TIMES, 2)}two${CLOSE}`);
  });

  it('keeps two links to one address apart', () => {
    const view = viewOf(articleOf([paragraph(link('one', MAP), link('two', MAP))]));
    expect(page(view)).toContain(`${OPEN(MAP)}one${CLOSE}${OPEN(MAP, 2)}two${CLOSE}`);
  });

  it('joins the words of one link that are set alike', () => {
    const view = viewOf(articleOf([paragraph({ type: 'link', url: MAP, children: [text('one '), text('two')] })]));
    expect(page(view)).toContain(`${OPEN(MAP)}one two${CLOSE}`);
  });

  it.each(['#notes', 'javascript:alert(1)', 'https://'])('leaves the words of a link to "%s" as they are', (url) => {
    expect(page(viewOf(articleOf([paragraph(link('words', url))])))).toContain('\nwords\n');
  });

  it('sets the same page as without them, at any width', () => {
    const anyWidth = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(anyArticle, anyWidth, (article, columns) => {
        const linked = renderTerminal(viewOf(article), { columns, color: 0, links: 'hyperlink' });
        const bare = renderTerminal(viewOf(article), { columns, color: 0 });
        expect(linked.replace(/\x1b\]8;(?:id=\d+)?;[!-~]*?\x1b\\/g, '')).toBe(bare);
        for (const line of linked.split('\n')) {
          const marks = [...line.matchAll(/\x1b\]8;(?:id=\d+)?;([!-~]*?)\x1b\\/g)].map(([, url]) => url !== '');
          expect(marks).toEqual(marks.map((_, index) => index % 2 === 0));
        }
      }),
    );
  });
});

describe('renderTerminal() with footnotes', () => {
  const page = renderTerminal(VIEW, { columns: 80, color: 0, links: 'footnote' });

  it('puts a number behind each link, the same for the same address', () => {
    expect(page).toContain('See the map[1] and the times[2].\n');
    expect(page).toContain('• The map[1]\n');
    expect(page).toContain('│ Write to Ann[3].\n');
    expect(page).toContain('\nBoats[1]\n');
    expect(page).toContain('▲ The quay[2]\n');
  });

  it('lists the addresses at the end', () => {
    expect(page.endsWith(`\n\n[1] ${MAP}\n[2] ${TIMES}\n[3] mailto:ann@example.org\n`)).toBe(true);
  });

  it('aligns the numbers', () => {
    const many = Array.from({ length: 10 }, (_, index) => paragraph(link(`w${index}`, `https://example.org/${index}`)));
    const list = renderTerminal(viewOf(articleOf(many)), { columns: 80, color: 0, links: 'footnote' });
    expect(list).toContain('\n [9] https://example.org/8\n[10] https://example.org/9\n');
  });

  it('breaks an address that is wider than the page', () => {
    const view = viewOf(articleOf([paragraph(link('a', `https://example.org/${'x'.repeat(50)}`))]));
    const lines = renderTerminal(view, { columns: 30, color: 0, links: 'footnote' }).split('\n');
    expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(30);
  });

  it('puts none behind a link within the text, nor behind one without words', () => {
    const view = viewOf(articleOf([paragraph('A', link(' note', '#note'), link('', MAP), '.')]));
    expect(renderTerminal(view, { columns: 80, color: 0, links: 'footnote' })).toMatch(/\nA note\.\n$/);
  });

  it('puts none behind an address', () => {
    const view = viewOf(articleOf([paragraph('See ', link(MAP, MAP), '.')]));
    expect(renderTerminal(view, { columns: 80, color: 0, links: 'footnote' })).toMatch(/\nSee https:\S+map\.\n$/);
  });

  it('numbers only the links of the sections that are shown', () => {
    const opening = articleOf([paragraph(link('a', MAP))]).sections;
    const sections = [
      ...opening,
      { type: 'section' as const, depth: 1, heading: [link('Boats', TIMES)], blocks: [paragraph('Words.')] },
    ];
    const view = viewOf({ type: 'article', metadata: {}, sections }, { sections: ['2'] });
    expect(renderTerminal(view, { columns: 80, color: 0, links: 'footnote' })).toBe(
      `Boats[1]\n────────\n\nWords.\n\n[1] ${TIMES}\n`,
    );
  });

  it('leaves an outline as it is', () => {
    const outline = viewOf(articleOf([paragraph(link('a', MAP))]), { show: 'outline' });
    expect(renderTerminal(outline, { columns: 80, color: 0, links: 'footnote' })).not.toContain('[1]');
  });
});

describe('addressesOf()', () => {
  it('gives each address once, in order', () => {
    expect(addressesOf(VIEW)).toEqual([MAP, TIMES, 'mailto:ann@example.org']);
  });

  it('gives those of headings, and of links without words or whose words are the address', () => {
    const heading = [link('Boats', TIMES)];
    const blocks = [paragraph(link('', MAP), link('https://example.org/', 'https://example.org/'))];
    const sections = [{ type: 'section' as const, depth: 1, heading, blocks }];
    const view = viewOf({ type: 'article', metadata: {}, sections });
    expect(addressesOf(view)).toEqual([TIMES, MAP, 'https://example.org/']);
  });

  it('gives only those of the sections that are shown', () => {
    const opening = articleOf([paragraph(link('a', MAP))]).sections;
    const sections = [...opening, { type: 'section' as const, depth: 1, heading: [link('Boats', TIMES)], blocks: [] }];
    expect(addressesOf(viewOf({ type: 'article', metadata: {}, sections }, { sections: ['2'] }))).toEqual([TIMES]);
  });

  it('leaves out what leads nowhere from a list', () => {
    const links = ['#note', 'other.html', '/b', 'javascript:alert(1)', 'https://'].map((url) => link('a', url));
    expect(addressesOf(viewOf(articleOf([paragraph(...links)])))).toEqual([]);
  });

  it('makes each address one word to xargs', () => {
    const view = viewOf(articleOf([paragraph(link('a', `https://example.org/it's "a" b\\c`))]));
    expect(addressesOf(view)).toEqual(['https://example.org/it%27s%20%22a%22%20b/c']);
  });

  it('gives none of an outline', () => {
    expect(addressesOf(viewOf(articleOf([paragraph(link('a', MAP))]), { show: 'outline' }))).toEqual([]);
  });
});

describe('renderPlain() with footnotes', () => {
  it('puts a number behind each link and an address a line at the end', () => {
    const plain = renderPlain(VIEW, { links: 'footnote' });
    expect(plain).toMatch(/^See the map\[1\] and the times\[2\]\.\n/);
    expect(plain.endsWith(`\n\n[1] ${MAP}\n[2] ${TIMES}\n[3] mailto:ann@example.org\n`)).toBe(true);
  });

  it('leaves code and breaks between parts as they are', () => {
    const blocks = [{ type: 'code', value: MAP }, { type: 'thematicBreak' }, paragraph(link('Boat', MAP))] as const;
    const page = renderPlain(viewOf(articleOf(blocks)), { links: 'footnote' });
    expect(page).toBe(`${MAP}\n\n* * *\n\nBoat[1]\n\n[1] ${MAP}\n`);
  });

  it('numbers the links in the header of a table', () => {
    const header = { ...row('x'), children: [{ type: 'tableCell' as const, children: [link('Boat', MAP)] }] };
    const view = viewOf(articleOf([{ type: 'table', header, rows: [row('Marigold')] }]));
    expect(renderPlain(view, { links: 'footnote' })).toBe(`Boat[1]\nMarigold\n\n[1] ${MAP}\n`);
  });

  it('writes an address without spaces', () => {
    const view = viewOf(articleOf([paragraph(link('a', `${MAP}/a b`))]));
    expect(renderPlain(view, { links: 'footnote' })).toContain(`[1] ${MAP}/a%20b\n`);
  });

  it('has no hyperlinks', () => {
    expect(renderPlain(VIEW, { links: 'hyperlink' })).toBe(renderPlain(VIEW));
  });

  it('adds nothing to an article without links', () => {
    const view = viewOf(articleOf([paragraph('Words.')]));
    expect(renderPlain(view, { links: 'footnote' })).toBe('Words.\n');
  });
});
