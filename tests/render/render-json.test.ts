import { describe, expect, it } from 'vitest';
import { renderJson } from '../../src/render/render-json.js';
import { viewOf } from '../../src/select/view-of.js';
import { QUOTED_VIEW } from './quoted-view.js';
import { RICH_ARTICLE } from './rich-article.js';
import { articleOf, bullets, item, paragraph, row, text } from './tree.js';

const ORIGIN = { input: 'ferry.txt', format: 'text' };
const rich = JSON.parse(renderJson(viewOf(RICH_ARTICLE), ORIGIN));

function blocksOf(...blocks: Parameters<typeof articleOf>[0]) {
  return JSON.parse(renderJson(viewOf(articleOf(blocks)), ORIGIN)).sections[0].blocks;
}

describe('renderJson() of an article', () => {
  it('is one line', () => {
    expect(renderJson(viewOf(RICH_ARTICLE), ORIGIN)).toMatch(/^[^\n]+\n$/);
  });

  it('says what is known of the article', () => {
    const { sections, quotations, ...about } = rich;
    expect(about).toEqual({
      type: 'article',
      ...ORIGIN,
      headline: 'The last ferry on the Lowen keeps its timetable, and the town keeps its ferry',
      description: 'A vote of one stopped the sale; the new boat comes from Japan and the pilot from Aden.',
      authors: ['Ada Quill', 'Tomo Sató', 'Layla Idris'],
      datePublished: '2026-06-25T07:30:00+02:00',
      publisher: 'The Quay Gazette',
      inLanguage: 'en',
      url: 'https://example.org/ferry',
      wordCount: 323,
      timeRequired: 'PT1M',
    });
  });

  it('leaves out what is not known', () => {
    const json = JSON.parse(renderJson(viewOf(articleOf([])), ORIGIN));
    expect(Object.keys(json)).toEqual([
      'type',
      'input',
      'format',
      'wordCount',
      'timeRequired',
      'sections',
      'quotations',
    ]);
  });

  it('lists the sections with their numbers, depths, slugs and titles', () => {
    const sections = rich.sections.map(({ blocks: _, wordCount: __, ...section }: Record<string, unknown>) => section);
    expect(sections.slice(0, 2)).toEqual([
      { number: 1, depth: 1, slug: 'opening' },
      { number: 2, depth: 1, slug: 'what-the-town-pays-for', title: 'What the town pays for' },
    ]);
  });

  it('gives lists and tables as text and as what they are made of', () => {
    expect(
      blocksOf(bullets(item('one', bullets(item('two')))), {
        type: 'table',
        header: row('a', 'b'),
        rows: [row('1', '2')],
      }),
    ).toEqual([
      { type: 'list', text: 'one\ntwo', ordered: false, items: ['one\ntwo'] },
      { type: 'table', text: 'a\tb\n1\t2', header: ['a', 'b'], rows: [['1', '2']] },
    ]);
  });

  it('gives what else figures, code and numbered lists have', () => {
    const list = { type: 'list', ordered: true, start: 4, children: [item('four')] } as const;
    const figure = {
      type: 'figure',
      caption: [text('A boat')],
      credit: 'Ann Lee',
      url: 'https://a.example/b.jpg',
      alternativeText: 'boat',
    } as const;
    expect(blocksOf(list, figure, { type: 'code', language: 'ts', value: 'a' }, { type: 'thematicBreak' })).toEqual([
      { type: 'list', text: 'four', ordered: true, start: 4, items: ['four'] },
      { type: 'figure', text: 'A boat', url: 'https://a.example/b.jpg', alternativeText: 'boat', credit: 'Ann Lee' },
      { type: 'code', text: 'a', language: 'ts' },
      { type: 'thematicBreak', text: '' },
    ]);
  });

  it('gives the links of a block with their offsets', () => {
    const [paragraphs] = rich.sections;
    expect(paragraphs.blocks[2].links).toEqual([{ start: 24, end: 41, url: 'https://example.org/budget' }]);
  });

  it('gives selected sections with their numbers in the whole article, and the whole article’s words', () => {
    const json = JSON.parse(renderJson(viewOf(RICH_ARTICLE, { sections: ['4'] }), ORIGIN));
    expect(json.sections.map(({ number }: { number: number }) => number)).toEqual([4]);
    expect(json.headline).toBe(rich.headline);
    expect(json.wordCount).toBe(rich.wordCount);
  });

  it('gives the quotations of the selected sections only', () => {
    const sections = ['One', 'Two'].map((title) => ({
      type: 'section' as const,
      depth: 1,
      heading: [text(title)],
      blocks: [paragraph(`“This is what is said in ${title},” said Ann Lee.`)],
    }));
    const article = { type: 'article', metadata: {}, sections } as const;
    const { quotations } = JSON.parse(renderJson(viewOf(article, { sections: ['2'] }), ORIGIN));
    expect(quotations).toMatchObject([{ number: 2, content: 'This is what is said in Two', section: 2, block: 0 }]);
  });
});

describe('renderJson() of an outline', () => {
  it('has sections without blocks, and no quotations', () => {
    const json = JSON.parse(renderJson(viewOf(RICH_ARTICLE, { show: 'outline' }), ORIGIN));
    expect(json.sections[0]).toEqual({ number: 1, depth: 1, slug: 'opening', wordCount: 113 });
    expect(json).not.toHaveProperty('quotations');
  });
});

describe('renderJson() of quotations', () => {
  it('has quotations and no sections', () => {
    const json = JSON.parse(renderJson(QUOTED_VIEW, ORIGIN));
    expect(json).not.toHaveProperty('sections');
    expect(json.quotations[1]).toMatchObject({
      number: 2,
      content: 'We have paid for worse things than bread',
      source: 'Otto Brand',
      section: 1,
      block: 0,
      start: 0,
      end: 10,
    });
  });
});
