import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../../src/parse/html/dom/document-of.js';
import { withFound } from '../../../../src/parse/html/metadata/with-found.js';

const { body: root } = documentOf('');

describe('withFound()', () => {
  it('believes Readability where the page says nothing', () => {
    const found = {
      root,
      title: 'Gulls &amp; boats',
      byline: 'By Ann Lee',
      publisher: 'The Gull',
      datePublished: '2026-06-25',
    };
    expect(withFound({}, found)).toEqual({
      headline: 'Gulls & boats',
      authors: ['Ann Lee'],
      publisher: 'The Gull',
      datePublished: '2026-06-25',
    });
  });

  it('believes the page first', () => {
    expect(
      withFound({ headline: 'Mine', publisher: 'The Gull' }, { root, title: 'Theirs', byline: 'The Gull' }),
    ).toEqual({
      headline: 'Mine',
      publisher: 'The Gull',
    });
  });
});
