import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { inTextColumns } from '../../../src/render/terminal/newspaper.js';
import { renderTerminal, styledPage } from '../../../src/render/terminal/render-terminal.js';
import { viewOf } from '../../../src/select/view-of.js';
import { anyArticle } from '../arbitrary-article.js';
import { QUOTED_VIEW } from '../quoted-view.js';
import { RICH_ARTICLE } from '../rich-article.js';
import { articleOf, paragraph, row, text } from '../tree.js';
import { closesStyles } from './styles.js';

const SGR = /\x1b\[[\d;]*m/g;
const article = viewOf(RICH_ARTICLE);

const outline = viewOf(RICH_ARTICLE, { show: 'outline' });

describe('renderTerminal() of an article', () => {
  it('begins with headline, origin, reading time and standfirst', () => {
    expect(renderTerminal(article, { columns: 80, color: 0 }).split('\n').slice(0, 8)).toEqual([
      'The last ferry on the Lowen keeps its timetable, and the town keeps its ferry',
      '═'.repeat(80),
      'By Ada Quill, Tomo Sató and Layla Idris · 25 June 2026 · The Quay Gazette',
      '1 min read',
      '',
      'A vote of one stopped the sale; the new boat comes from Japan and the pilot from',
      'Aden.',
      '',
    ]);
  });

  it('leaves the head out where only sections are asked for', () => {
    const page = renderTerminal(viewOf(RICH_ARTICLE, { sections: ['2'] }), { columns: 80, color: 0 });
    expect(page.startsWith('What the town pays for\n──────────────────────\n\nItem ')).toBe(true);
  });

  it('shows the depth of a heading by how it is set', () => {
    const page = renderTerminal(article, { columns: 80, color: 1 });
    expect(page).toContain('\x1b[1m\x1b[4mWhat the town pays for\x1b[24m\x1b[22m\n');
    expect(page).toContain('\x1b[1m船は \x1b[22m\x1b[1m\x1b[3mマリーゴールド\x1b[23m\x1b[22m');
    expect(page).toContain('\x1b[1m\x1b[3mكلمة القبطان 🚢\x1b[23m\x1b[22m\n');
  });

  it('sets words as they are meant', () => {
    const page = renderTerminal(article, { columns: 80, color: 1 });
    expect(page).toContain('\x1b[1mby a single vote\x1b[22m');
    expect(page).toContain('\x1b[3mnobody\x1b[23m');
    expect(page).toContain('\x1b[9m40,000\x1b[29m');
    expect(page).toContain('\x1b[1mtransport.ferry\x1b[22m');
    expect(page).toContain('\x1b[4mthe town’s budget\x1b[24m');
    expect(page).toContain('\x1b[3m at her berth before dawn (Noor Haddad)\x1b[23m');
  });

  it.each([20, 40, 80, 120])(
    'sets the rich article at %i columns without a line too wide or a space at an end',
    (columns) => {
      const lines = renderTerminal(article, { columns, color: 0 }).split('\n');
      expect(lines.filter((line) => stringWidth(line) > columns)).toEqual([]);
      expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
    },
  );

  it.each([2, 3] as const)('puts nothing but styles around the same page at level %i', (color) => {
    const page = renderTerminal(article, { columns: 60, color });
    expect(page.replace(SGR, '')).toBe(renderTerminal(article, { columns: 60, color: 1 }).replace(SGR, ''));
  });

  it('shows what is a heading by space, and by a rule where no style does', () => {
    const plain = renderTerminal(article, { columns: 80, color: 0 });
    expect(plain).toContain('\n\n\nWhat the town pays for\n──────────────────────\n\n');
    const styled = renderTerminal(article, { columns: 80, color: 1 }).replace(SGR, '');
    expect(styled).toContain('\n\n\nWhat the town pays for\n\nItem');
    expect(styled.split('\n')[1]).toBe('─'.repeat(80));
  });

  it('has one blank line between two headings', () => {
    const sections = [1, 2].map(
      (depth) => ({ type: 'section', depth, heading: [text(`H${depth}`)], blocks: [] }) as const,
    );
    const page = renderTerminal(viewOf({ type: 'article', metadata: {}, sections }), { columns: 20, color: 0 });
    expect(page).toBe('1 min read\n\n\nH1\n──\n\nH2\n╌╌\n');
  });

  it('attaches who said something to what was said', () => {
    const said = articleOf([paragraph('“It floats.”'), paragraph('— Ann Lee'), paragraph('— not one of hers')]);
    expect(renderTerminal(viewOf(said), { columns: 40, color: 0 })).toContain(
      '“It floats.”\n  — Ann Lee\n\n— not one of hers\n',
    );
  });

  it('attaches the caption of a table to the table', () => {
    const rows = [row('a', 'b')];
    const table = articleOf([
      { ...paragraph('Letters'), caption: true },
      { type: 'table', rows },
    ]);
    expect(renderTerminal(viewOf(table), { columns: 40, color: 0 })).toContain('▼ Letters\n─  ─\na  b\n─  ─\n');
  });

  it('leaves a margin where it is told to', () => {
    const page = renderTerminal(article, { columns: 40, color: 0, margin: 3 });
    const lines = page.split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => !line.startsWith('   '))).toEqual([]);
    expect(lines.filter((line) => stringWidth(line) > 40)).toEqual([]);
  });

  it('marks words that no longer hold where no colour strikes them through', () => {
    const changed = articleOf([
      {
        type: 'paragraph',
        children: [
          { type: 'delete', children: [{ type: 'text', value: 'May' }] },
          { type: 'text', value: ' June' },
        ],
      },
    ]);
    expect(renderTerminal(viewOf(changed), { columns: 60, color: 0 })).toContain('[del: May] June');
    expect(renderTerminal(viewOf(changed), { columns: 60, color: 1 }).replace(SGR, '')).toContain('May June');
  });

  it('breaks Japanese between characters, but not before a full stop', () => {
    const japanese = articleOf([paragraph('船は朝の七時に出ます。霧の日も、雪の日も出ます。')]);
    expect(renderTerminal(viewOf(japanese), { columns: 20, color: 0 })).toBe(
      '1 min read\n\n船は朝の七時に出ま\nす。霧の日も、雪の日\nも出ます。\n',
    );
  });

  it('is empty when nothing is selected', () => {
    expect(renderTerminal({ ...article, sections: [], partial: true }, { columns: 80, color: 0 })).toBe('');
  });
});

describe('renderTerminal() of an outline', () => {
  it('aligns numbers, titles and words', () => {
    expect(renderTerminal(outline, { columns: 80, color: 0 })).toBe(
      [
        'The last ferry on the Lowen keeps its timetable, and the town keeps its ferry\n',
        `${'═'.repeat(80)}\n`,
        '25 June 2026 · 323 words · 1 min read\n\n',
        '1  (opening)                            113 words\n',
        '2  What the town pays for                88 words\n',
        '3    船は マリーゴールドという名前です   85 words\n',
        '4      كلمة القبطان 🚢                   37 words\n',
      ].join(''),
    );
  });

  it('puts the words below the title on a narrow page', () => {
    expect(renderTerminal(outline, { columns: 20, color: 0 }).split('\n').slice(6, 17)).toEqual([
      '323 words',
      '1 min read',
      '',
      '1  (opening)',
      '   113 words',
      '2  What the town',
      '   pays for',
      '   88 words',
      '3    船は マリーゴー',
      '     ルドという名前',
      '     です',
    ]);
  });

  it('counts one word as one', () => {
    const view = viewOf(articleOf([paragraph('Word.')]), { show: 'outline' });
    expect(renderTerminal(view, { columns: 40, color: 0 })).toBe('1 word · 1 min read\n\n1  (opening)  1 word\n');
  });

  it('says nothing of the article where only sections are asked for', () => {
    const view = viewOf(RICH_ARTICLE, { show: 'outline', sections: ['1'] });
    expect(renderTerminal(view, { columns: 80, color: 0 })).toBe('1  (opening)  113 words\n');
  });

  it('calls the article by the title that it is given, sections or not', () => {
    const view = viewOf(articleOf([paragraph('Word.')]), { show: 'outline', sections: ['1'] });
    const page = renderTerminal(view, { columns: 40, color: 1, title: 'news.txt' });
    expect(page).toMatch(/^\x1b\[1m.*news\.txt.*\n.*─.*\n.*1 word · 1 min read.*\n\n/);
  });
});

describe('renderTerminal() of quotations', () => {
  it('groups them by speaker', () => {
    expect(renderTerminal(QUOTED_VIEW, { columns: 40, color: 0 })).toBe(
      [
        'Rosa Finch, the miller’s daughter\n─────────────────────────────────\n\n',
        '  “The wheel has stood still for forty\n  years, and now listen to it”\n\n\n',
        'Otto Brand\n──────────\n\n',
        '  “We have paid for worse things than\n  bread”\n\n\n',
        'Nobody named\n────────────\n\n',
        '  “Nobody asked the river.”\n',
      ].join(''),
    );
  });

  it('names the section of each where the article has several', () => {
    const blocks = [paragraph('“It floats,” said Ann Lee.')];
    const sections = [
      { type: 'section', depth: 1, blocks },
      { type: 'section', depth: 1, heading: [text('The price')], blocks },
    ] as const;
    const view = viewOf({ type: 'article', metadata: {}, sections }, { show: 'quotations' });
    expect(renderTerminal(view, { columns: 40, color: 0 })).toBe(
      [
        'Ann Lee\n───────\n\n',
        '  “It floats”\n    — section 1 (opening)\n\n',
        '  “It floats”\n    — section 2: The price\n',
      ].join(''),
    );
  });

  it('puts the title that it is given above them, and nothing above none', () => {
    const options = { columns: 40, color: 0, title: 'The mill turns again' } as const;
    expect(renderTerminal(QUOTED_VIEW, options)).toMatch(/^The mill turns again\n═{40}\n\n\nRosa Finch/);
    expect(renderTerminal({ ...QUOTED_VIEW, quotations: [] }, options)).toBe('');
  });

  it('makes the name stand out from what the speaker is', () => {
    expect(renderTerminal(QUOTED_VIEW, { columns: 80, color: 1 })).toContain(
      '\x1b[1mRosa Finch\x1b[22m, the miller’s daughter\n',
    );
  });
});

describe('renderTerminal() of any article', () => {
  const anyView = fc
    .tuple(anyArticle, fc.constantFrom('article', 'outline', 'quotations'))
    .map(([tree, show]) => viewOf(tree, { show }));
  const anyOptions = fc.record({
    columns: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 120 })),
    ascii: fc.boolean(),
    margin: fc.constantFrom(0, 2),
    textColumns: fc.constantFrom(1, 2, 3),
  });

  it('gives no line that is too wide, but for a lone grapheme, and none that ends with a space', () => {
    const segmenter = new Intl.Segmenter('en');
    fc.assert(
      fc.property(anyView, anyOptions, fc.constantFrom(0, 1, 3), (view, options, color) => {
        const lines = styledPage(view, { ...arranged(options), color }).split('\n');
        const shown = lines.map((line) => line.replace(SGR, ''));
        const wide = shown.filter((line) => stringWidth(line) > options.columns + options.margin);
        expect(wide.filter((line) => [...segmenter.segment(line.trimStart())].length > 1)).toEqual([]);
        expect(shown.filter((line) => /\s$/.test(line))).toEqual([]);
      }),
    );
  });

  it('gives the same page at every level that has styles, each closed on its line, and no escape at the lowest', () => {
    fc.assert(
      fc.property(anyView, anyOptions, fc.constantFrom(2, 3), (view, options, color) => {
        const page = styledPage(view, { ...arranged(options), color });
        expect(page.split('\n').filter((line) => !closesStyles(line))).toEqual([]);
        expect(page.replace(SGR, '')).toBe(styledPage(view, { ...arranged(options), color: 1 }).replace(SGR, ''));
        expect(styledPage(view, { ...arranged(options), color: 0 })).not.toContain('\x1b');
      }),
    );
  });
});

/** Options whose page has columns of text side by side where they ask for several. */
function arranged({
  textColumns,
  columns,
  margin,
  ascii,
}: {
  textColumns: number;
  columns: number;
  margin: number;
  ascii: boolean;
}) {
  const page = { columns: columns + margin, margin, ascii };
  return textColumns === 1 || columns < 80 ? page : { ...page, arrangement: inTextColumns(textColumns, 20) };
}
