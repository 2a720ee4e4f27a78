import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/types.js';
import { renderPlain } from '../../src/render/render-plain.js';
import { viewOf } from '../../src/select/view-of.js';
import { QUOTED_VIEW } from './quoted-view.js';
import { RICH_ARTICLE } from './rich-article.js';
import { articleOf, bullets, item, paragraph, row, text } from './tree.js';

function plain(...blocks: readonly Block[]): string {
  return renderPlain(viewOf(articleOf(blocks)));
}

describe('renderPlain() of an article', () => {
  it('begins with headline, standfirst and byline, each a line', () => {
    const metadata = {
      headline: 'A\nhead',
      description: 'What it is',
      authors: ['Ann Lee', 'Bo Ek'],
      datePublished: '2026-06-25',
    };
    expect(renderPlain(viewOf(articleOf([paragraph('Words.')], metadata)))).toBe(
      'A head\n\nWhat it is\n\nBy Ann Lee and Bo Ek, 25 June 2026\n\nWords.\n',
    );
  });

  it('gives the date a line of its own when nobody is named', () => {
    expect(renderPlain(viewOf(articleOf([], { datePublished: '2026-06-25' })))).toBe('25 June 2026\n');
  });

  it('leaves the head out where only sections are asked for', () => {
    const section = renderPlain(viewOf(RICH_ARTICLE, { sections: ['2'] }));
    expect(section.split('\n').slice(0, 3)).toEqual(['What the town pays for', '', 'Item\tWho pays\tA year']);
  });

  it('is empty for an article without anything in it', () => {
    expect(plain()).toBe('');
  });

  it('makes a break, a newline and a tab in a paragraph a space', () => {
    expect(plain(paragraph('one', { type: 'break' }, 'two\nthree\tfour'))).toBe('one two three four\n');
  });

  it('shows links and marks by their words alone', () => {
    const link = { type: 'link', url: 'https://example.org', children: [text('here')] } as const;
    expect(plain(paragraph('Look ', { type: 'strong', children: [link] }))).toBe('Look here\n');
  });

  it('puts list items on a line each, those of a list within set in', () => {
    const numbered: Block = {
      type: 'list',
      ordered: true,
      start: 9,
      children: [item('nine'), item('ten', paragraph('more'))],
    };
    expect(plain(bullets(item('one', numbered), { ...item('two'), checked: true }))).toBe(
      '- one\n  9. nine\n  10. ten\n      more\n- [x] two\n',
    );
  });

  it('puts a mark before quoted lines', () => {
    expect(plain({ type: 'blockquote', children: [paragraph('one'), paragraph('two')] })).toBe('> one\n>\n> two\n');
  });

  it('puts the cells of a row on a line, tabs between them and none at the end', () => {
    const table: Block = { type: 'table', header: row('a', 'b'), rows: [row('1\n2', ''), row('3', '4')] };
    expect(plain(table)).toBe('a\tb\n1 2\n3\t4\n');
  });

  it('leaves code as it is', () => {
    expect(plain({ type: 'code', value: 'if (a)\n\tb();' })).toBe('if (a)\n\tb();\n');
  });

  it('gives a figure as its caption and credit', () => {
    expect(plain({ type: 'figure', caption: [text('A boat')], credit: 'Ann Lee' })).toBe('A boat (Ann Lee)\n');
  });

  it('gives a figure without a caption as its credit', () => {
    expect(plain({ type: 'figure', caption: [], credit: 'Ann Lee' })).toBe('(Ann Lee)\n');
  });

  it('shows a break as three stars', () => {
    expect(plain(paragraph('a'), { type: 'thematicBreak' }, paragraph('b'))).toBe('a\n\n* * *\n\nb\n');
  });
});

describe('renderPlain() with a width', () => {
  it('wraps all lines, items below their text', () => {
    const view = viewOf(articleOf([paragraph('one two three'), bullets(item('four five six'))]));
    expect(renderPlain(view, { columns: 10 })).toBe('one two\nthree\n\n- four\n  five six\n');
  });

  it('puts spaces between the cells of a row', () => {
    const view = viewOf(articleOf([{ type: 'table', rows: [row('one', 'two', 'three')] }]));
    expect(renderPlain(view, { columns: 10 })).toBe('one  two\nthree\n');
  });
});

describe('renderPlain() of an outline', () => {
  it('is number, title and words, apart by tabs', () => {
    expect(renderPlain(viewOf(RICH_ARTICLE, { show: 'outline', sections: ['1', '2'] }))).toBe(
      '1\t(opening)\t113\n2\tWhat the town pays for\t88\n3\t船は マリーゴールドという名前です\t85\n4\tكلمة القبطان 🚢\t37\n',
    );
  });
});

describe('renderPlain() of an outline with a title', () => {
  it('begins with the title and a blank line', () => {
    const view = viewOf(RICH_ARTICLE, { show: 'outline', sections: ['4'] });
    expect(renderPlain(view, { title: 'The ferry' })).toBe('The ferry\n\n4\tكلمة القبطان 🚢\t37\n');
  });
});

describe('renderPlain() of quotations', () => {
  it('is a quotation a line, with its speaker', () => {
    expect(renderPlain(QUOTED_VIEW)).toBe(
      [
        '“The wheel has stood still for forty years, and now listen to it” — Rosa Finch\n',
        '“We have paid for worse things than bread” — Otto Brand\n',
        '“Nobody asked the river.”\n',
      ].join(''),
    );
  });

  it('is nothing but the words where they are one person’s', () => {
    expect(
      renderPlain({ ...QUOTED_VIEW, speaker: 'Rosa Finch' })
        .split('\n')
        .slice(0, 2),
    ).toEqual([
      'The wheel has stood still for forty years, and now listen to it',
      'We have paid for worse things than bread',
    ]);
  });

  it('has the title that it is given above it, and none above nothing', () => {
    expect(renderPlain(QUOTED_VIEW, { title: 'news.txt' })).toMatch(/^news\.txt\n\n“The wheel/);
    expect(renderPlain({ ...QUOTED_VIEW, quotations: [] }, { title: 'news.txt' })).toBe('');
  });
});
