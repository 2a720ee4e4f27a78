import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/parse/markdown/parse-markdown.js';

function metadataOf(frontMatter: string, fence = '---'): object {
  return parseMarkdown(`${fence}\n${frontMatter}\n${fence}\n\nWords.\n`).article.metadata;
}

describe('front matter', () => {
  it('is known by many names', () => {
    expect(metadataOf('Title: A\nsummary: B\nby: Ann Lee\npubDate: 2026-06-25\nlast_modified_at: 2026-06-26')).toEqual({
      headline: 'A',
      description: 'B',
      authors: ['Ann Lee'],
      datePublished: '2026-06-25',
      dateModified: '2026-06-26',
    });
    expect(metadataOf('site: The Gazette\nlocale: en_GB\ncanonical_url: https://example.org/a')).toEqual({
      publisher: 'The Gazette',
      inLanguage: 'en-GB',
      url: 'https://example.org/a',
    });
  });

  it.each([
    ['author: Ann Lee and Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['author: {name: Ann Lee, email: a@example.org}', ['Ann Lee']],
    ['authors: [Ann Lee, {name: "Ray, Bo"}]', ['Ann Lee', 'Ray, Bo']],
    ['author: admin', ['admin']],
  ])('names authors: %s', (line, authors) => {
    expect(metadataOf(line)).toEqual({ authors });
  });

  it.each([
    ['2026', '2026'],
    ['2026-06-25T07:30:00.5Z', '2026-06-25T07:30:00.5Z'],
    ['2026-06-25 07:30:00 +0200', '2026-06-25T07:30:00+02:00'],
    ['June 25, 2026', '2026-06-25'],
  ])('reads the date %s', (written, datePublished) => {
    expect(metadataOf(`date: ${written}`)).toEqual({ datePublished });
  });

  it('may be TOML', () => {
    expect(metadataOf('title = "A"\ndate = 2026-06-25T07:30:00Z\nlastmod = 2026-06-26', '+++')).toEqual({
      headline: 'A',
      datePublished: '2026-06-25T07:30:00Z',
      dateModified: '2026-06-26',
    });
  });

  it('may be JSON', () => {
    const { article } = parseMarkdown('{\n  "title": "A",\n  "author": {"name": "Mara Quist"}\n}\n\nWords.\n');
    expect(article.metadata).toEqual({ headline: 'A', authors: ['Mara Quist'] });
    expect(article.sections.flatMap(({ blocks }) => blocks).length).toBe(1);
    expect(parseMarkdown('{\n "title": A\n}\n\nWords.').article.metadata).toEqual({});
  });

  it('is listed where it says something else, or says it wrongly', () => {
    const { omissions } = parseMarkdown('---\ntitle: A\nheadline: B\ntags: [a, b]\ndate: soon\nurl: /a\nempty:\n---\n');
    expect(omissions.map(({ text }) => text)).toEqual(['headline: B', 'tags: ["a","b"]', 'date: soon', 'url: /a']);
  });

  it('is neutralised', () => {
    expect(metadataOf('title: "a\\e[31mb\\u0007"')).toEqual({ headline: 'ab\ufffd' });
  });

  it.each(['---\nOnly words\n---\n', '---\n- a\n---\n', '---\na: [\n---\n', '+++\na = \n+++\n', '---\nno end'])(
    'is none when it is no mapping: %j',
    (text) => {
      const { article, omissions } = parseMarkdown(text);
      expect(omissions).toEqual([]);
      expect(article.sections).not.toEqual([]);
    },
  );

  it('may be empty', () => {
    expect(parseMarkdown('---\n---\nWords.').article.sections).toHaveLength(1);
  });
});

describe('parseMarkdown()', () => {
  it('takes the headline that the text shows, and lists another one', () => {
    const { article, omissions } = parseMarkdown('---\ntitle: A\n---\n# B\n\nWords.\n');
    expect(article.metadata.headline).toBe('B');
    expect(omissions).toEqual([{ text: 'title: A', reason: 'front matter' }]);
    expect(parseMarkdown('---\ntitle: B\n---\n# B\n').omissions).toEqual([]);
  });

  it('has no headline when several headings are of the first level', () => {
    const { article } = parseMarkdown('# A\n\nWords.\n\n# B\n\n## C\n');
    expect(article.metadata).toEqual({});
    expect(article.sections.map(({ depth }) => depth)).toEqual([1, 1, 2]);
  });

  it('resolves addresses against where the text comes from, and leaves them as they are where that is unknown', () => {
    const { article } = parseMarkdown('[a](b)', { url: 'https://example.org/c/d' });
    expect(JSON.stringify(article)).toContain('"url":"https://example.org/c/b"');
    expect(JSON.stringify(parseMarkdown('[a](b)').article)).toContain('"url":"b"');
  });
});

describe('front matter in other forms', () => {
  it.each([
    ['after blank lines, with a language', '\n---yaml\ntitle: A\n---\nWords.\n'],
    ['that ends with dots', '---\ntitle: A\n...\n\nWords.\n\n---\n\nMore.\n'],
    ['in JSON between semicolons', ';;;\n{"title": "A"}\n;;;\n\nWords.\n'],
    ['after percent signs', '% A\n% \n\nWords.\n'],
    ['without marks', 'Title: A\nCSS: b.css\n\nWords.\n'],
  ])('is read %s', (_, text) => {
    const { article } = parseMarkdown(text);
    expect(article.metadata).toEqual({ headline: 'A' });
    expect(article.sections[0]?.blocks[0]).toMatchObject({ children: [{ value: 'Words.' }] });
  });

  it('is read line by line where it is almost YAML', () => {
    expect(metadataOf('title: Ropes: a history\ntags: [a\nauthor:\n  - Mara Quist\nauthor: Ole Brandt')).toEqual({
      headline: 'Ropes: a history',
      authors: ['Mara Quist'],
    });
  });

  it('names authors and date as Pandoc has them', () => {
    expect(parseMarkdown('% A\n% Mara Quist; Ole Brandt\n% 3 February 2024\n\nWords.\n').article.metadata).toEqual({
      headline: 'A',
      authors: ['Mara Quist', 'Ole Brandt'],
      datePublished: '2024-02-03',
    });
  });

  it('gives the headline once where the text has several headings of the first level', () => {
    const { article } = parseMarkdown('---\ntitle: A\n---\n\n# A\n\nWords.\n\n# B\n\nMore.\n');
    expect(article.sections.map(({ heading }) => heading)).toEqual([undefined, [{ type: 'text', value: 'B' }]]);
  });
});
