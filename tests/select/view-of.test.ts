import { describe, expect, it } from 'vitest';
import { viewOf } from '../../src/select/view-of.js';
import { articleOf } from './article-of.js';

const said = (words: string, name: string) =>
  ({
    type: 'paragraph',
    children: [{ type: 'text', value: `“${words} and nothing else will do,” said ${name}.` }],
  }) as const;
const article = articleOf('-', '# Economy', '# Sport');
const quoting = {
  ...article,
  sections: article.sections.map((section, index) => ({
    ...section,
    blocks: [said(`Number ${index + 1}`, index === 2 ? 'Tom Berg' : 'Anna Lindqvist')],
  })),
};

describe('viewOf()', () => {
  it('shows the whole article when nothing is asked for', () => {
    const view = viewOf(article);
    expect(view).toMatchObject({ type: 'article', partial: false });
    expect(view.sections.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('keeps reading order and drops repeats, whatever order sections are asked for in', () => {
    const view = viewOf(article, { show: 'outline', sections: ['sport', '1', '1-2'] });
    expect(view).toMatchObject({ type: 'outline', partial: true });
    expect(view.sections.map(({ slug }) => slug)).toEqual(['opening', 'economy', 'sport']);
  });

  it('shows the quotations of the selected sections with their numbers in the whole article', () => {
    const view = viewOf(quoting, { show: 'quotations', sections: ['2-'] });
    expect(view.type === 'quotations' && view.quotations.map(({ number, source }) => [number, source])).toEqual([
      [2, 'Anna Lindqvist'],
      [3, 'Tom Berg'],
    ]);
  });

  it('shows what one speaker said, by a word of the name', () => {
    const view = viewOf(quoting, { show: 'quotations', speaker: 'BERG' });
    expect(view.type === 'quotations' && view.quotations.map(({ section }) => section)).toEqual([3]);
    expect(view).toMatchObject({ speaker: 'Tom Berg' });
  });

  it('names no speaker where the name fits several, or nobody was asked for', () => {
    const [section] = article.sections;
    const blocks = [said('Number 1', 'Ann Berg'), said('Number 2', 'Tom Berg')];
    const bergs = { ...article, sections: section ? [{ ...section, blocks }] : [] };
    expect(viewOf(bergs, { show: 'quotations', speaker: 'berg' })).not.toHaveProperty('speaker');
    expect(viewOf(quoting, { show: 'quotations' })).not.toHaveProperty('speaker');
  });

  it('refuses a section and a speaker that are not there', () => {
    expect(() => viewOf(article, { sections: ['weather'] })).toThrow(/^cannot find section "weather"/);
    expect(() => viewOf(quoting, { show: 'quotations', speaker: 'Lind' })).toThrow(
      'cannot find speaker "Lind": speakers are "Anna Lindqvist", "Tom Berg"',
    );
  });

  it('refuses a title that several sections have', () => {
    expect(() => viewOf(articleOf('# Notes', '# Notes'), { sections: ['Notes'] })).toThrow(/is ambiguous/);
  });
});
