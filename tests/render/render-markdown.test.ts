import { describe, expect, it } from 'vitest';
import type { Block, Section } from '../../src/article/types.js';
import { renderMarkdown } from '../../src/render/render-markdown.js';
import { viewOf } from '../../src/select/view-of.js';
import { QUOTED_VIEW } from './quoted-view.js';
import { RICH_ARTICLE } from './rich-article.js';
import { articleOf, bullets, item, paragraph, row, text } from './tree.js';

function markdown(...blocks: readonly Block[]): string {
  return renderMarkdown(viewOf(articleOf(blocks)));
}

describe('renderMarkdown() of an article', () => {
  it('begins with front matter and the headline', () => {
    expect(renderMarkdown(viewOf(RICH_ARTICLE)).split('\n').slice(0, 15)).toEqual([
      '---',
      'description: "A vote of one stopped the sale; the new boat comes from Japan and the pilot from Aden."',
      'authors:',
      '  - "Ada Quill"',
      '  - "Tomo Sató"',
      '  - "Layla Idris"',
      'datePublished: "2026-06-25T07:30:00+02:00"',
      'publisher: "The Quay Gazette"',
      'inLanguage: "en"',
      'url: "https://example.org/ferry"',
      '---',
      '',
      '# The last ferry on the Lowen keeps its timetable, and the town keeps its ferry',
      '',
      '![A small white ferry at a wooden pier](https://example.org/marigold.jpg)',
    ]);
  });

  it('has no front matter when nothing is known', () => {
    expect(renderMarkdown(viewOf(articleOf([paragraph('Words.')], { headline: 'Head' })))).toBe('# Head\n\nWords.\n');
  });

  it('is empty for an article without anything in it', () => {
    expect(markdown()).toBe('');
  });

  it('keeps headline and front matter where only sections are asked for', () => {
    const section = renderMarkdown(viewOf(RICH_ARTICLE, { sections: ['4'] }));
    expect(section).toMatch(/^---\n[\s\S]+\n---\n\n# The last ferry[^\n]+\n\n#### كلمة القبطان 🚢\n\n/);
  });

  it('sets sections under headings one deeper than they are, six at most', () => {
    const sections = [1, 2, 5, 6].map(
      (depth): Section => ({ type: 'section', depth, heading: [text('T')], blocks: [] }),
    );
    expect(renderMarkdown(viewOf({ type: 'article', metadata: {}, sections }))).toBe(
      '## T\n\n### T\n\n###### T\n\n###### T\n',
    );
  });

  it('gives a figure as picture and stressed caption', () => {
    const figure: Block = {
      type: 'figure',
      caption: [text('A boat')],
      credit: 'Ann Lee',
      url: 'https://example.org/b.jpg',
    };
    expect(markdown(figure)).toBe('![](https://example.org/b.jpg)\n*A boat (Ann Lee)*\n');
    expect(markdown({ ...figure, caption: [], credit: 'Bo' })).toBe('![](https://example.org/b.jpg)\n*(Bo)*\n');
  });

  it('gives a figure without a picture as what stands for it', () => {
    expect(markdown({ type: 'figure', caption: [], alternativeText: 'A boat' })).toBe('*A boat*\n');
  });

  it('gives a table a header of its own when it has none, and rows of one length', () => {
    expect(markdown({ type: 'table', rows: [row('a'), row('b', 'c|d')], align: ['right'] })).toBe(
      '|    |      |\n| -: | ---- |\n|  a |      |\n|  b | c\\|d |\n',
    );
  });

  it('ticks tasks', () => {
    expect(markdown(bullets({ ...item('done'), checked: true }, { ...item('to do'), checked: false }))).toBe(
      '- [x] done\n- [ ] to do\n',
    );
  });

  it('fences code with more than it holds', () => {
    expect(markdown({ type: 'code', language: 'md', value: '```\na\n```' })).toBe('````md\n```\na\n```\n````\n');
  });

  it('escapes what would read as a mark', () => {
    expect(markdown(paragraph('# not *a* [heading] <b> www.example.org'))).toBe(
      '\\# not \\*a\\* \\[heading] \\<b> www\\.example.org\n',
    );
  });

  it('escapes what would read as an address', () => {
    expect(markdown(paragraph('www.é HTTP://A awww. now.'))).toBe('www\\.é HTTP\\://A awww. now.\n');
  });

  it('leaves out what is empty', () => {
    const empty: readonly Block[] = [
      paragraph(' '),
      { type: 'blockquote', children: [] },
      bullets({ type: 'listItem', children: [] }),
      { type: 'table', header: row('', ''), rows: [row('')] },
      { type: 'code', value: '\n' },
    ];
    expect(markdown(...empty)).toBe('');
    expect(markdown(bullets(...empty.map((block) => item('a', block))))).toBe('- a\n'.repeat(empty.length));
    const sections: readonly Section[] = [{ type: 'section', depth: 1, heading: [text(' ')], blocks: [] }];
    expect(renderMarkdown(viewOf({ type: 'article', metadata: { publisher: ' ' }, sections }))).toBe('');
  });

  it('leaves out titles that say nothing, and puts others on one line', () => {
    const link = (title: string) =>
      ({ type: 'link', url: 'https://example.org/', title, children: [text('a')] }) as const;
    expect(markdown(paragraph('b ', link(''), ' ', link(' '), ' ', link('c\n\nd')))).toBe(
      'b [a](https://example.org/) [a](https://example.org/) [a](https://example.org/ "c d")\n',
    );
  });

  it('prints as text what is no link', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [text('a')] } as const;
    const image = { type: 'image', url: 'data:image/png,x', alternativeText: 'b' } as const;
    expect(markdown(paragraph(link, image))).toBe('a b\n');
  });

  it('leaves spaces and breaks at the ends of marks and blocks outside them', () => {
    const stressed = { type: 'emphasis', children: [text(' a '), { type: 'break' }] } as const;
    expect(markdown(paragraph(' one', stressed, 'two '))).toBe('one *a*\\\ntwo\n');
  });
});

describe('renderMarkdown() of an outline', () => {
  it('is a list of numbers, titles and words, deeper sections below their parents', () => {
    expect(
      renderMarkdown(viewOf(RICH_ARTICLE, { show: 'outline' }))
        .split('\n')
        .slice(13),
    ).toEqual([
      '',
      '- **1** (opening) (113 words)',
      '- **2** What the town pays for (88 words)',
      '  - **3** 船は *マリーゴールド*という名前です (85 words)',
      '    - **4** كلمة القبطان 🚢 (37 words)',
      '',
    ]);
  });

  it('takes deeper sections that come first as they come', () => {
    const depths = [3, 2, 1, 3].map((depth): Section => ({ type: 'section', depth, heading: [text('T')], blocks: [] }));
    const outline = viewOf({ type: 'article', metadata: {}, sections: depths }, { show: 'outline' });
    expect(renderMarkdown(outline)).toBe(
      '- **1** T (1 word)\n- **2** T (1 word)\n- **3** T (1 word)\n  - **4** T (1 word)\n',
    );
  });
});

describe('renderMarkdown() with a title', () => {
  it('calls an article by it that has no headline', () => {
    const view = viewOf(articleOf([paragraph('Word.')]), { show: 'outline' });
    expect(renderMarkdown(view, { title: 'news.txt' })).toBe('# news.txt\n\n- **1** (opening) (1 word)\n');
  });

  it('leaves a headline as it is', () => {
    const view = viewOf(RICH_ARTICLE, { show: 'outline' });
    expect(renderMarkdown(view, { title: 'news.txt' })).toBe(renderMarkdown(view));
  });
});

describe('renderMarkdown() of quotations', () => {
  it('is a block quotation each under the name of its speaker, with a citation', () => {
    expect(renderMarkdown(QUOTED_VIEW).split('\n').slice(7)).toEqual([
      '## Rosa Finch, the miller’s daughter',
      '',
      '> The wheel has stood still for forty years, and now listen to it',
      '>',
      '> — Rosa Finch, the miller’s daughter, in *The mill turns again*',
      '',
      '## Otto Brand',
      '',
      '> We have paid for worse things than bread',
      '>',
      '> — Otto Brand, in *The mill turns again*',
      '',
      '## Nobody named',
      '',
      '> Nobody asked the river.',
      '>',
      '> — *The mill turns again*',
      '',
    ]);
  });

  it('cites address, publisher, date and section as far as they are known', () => {
    const metadata = {
      headline: 'The mill',
      url: 'https://example.org/mill',
      publisher: 'The Courier',
      datePublished: '2026-06-25',
    };
    const said = paragraph('“It floats,” said Ann Lee.');
    const sections = [
      { type: 'section', depth: 1, blocks: [] },
      { type: 'section', depth: 1, heading: [text('Price')], blocks: [said] },
    ] as const;
    const cited = renderMarkdown(viewOf({ type: 'article', metadata, sections }, { show: 'quotations' }));
    expect(cited).toContain(
      '> — Ann Lee, in [*The mill*](https://example.org/mill) (The Courier, 25 June 2026), section 2, Price\n',
    );
    const bare = viewOf(articleOf([said]), { show: 'quotations' });
    expect(renderMarkdown(bare)).toBe('## Ann Lee\n\n> It floats\n>\n> — Ann Lee\n');
  });

  it('is nothing where nobody is quoted', () => {
    expect(renderMarkdown({ ...QUOTED_VIEW, quotations: [] })).toBe('');
  });
});
