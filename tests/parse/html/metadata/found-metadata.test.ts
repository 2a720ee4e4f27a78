import { describe, expect, it } from 'vitest';
import { withFoundMetadata } from '../../../../src/parse/html/metadata/metadata-of.js';

describe('withFoundMetadata()', () => {
  it('believes Readability where the page says nothing', () => {
    const found = {
      title: 'Gulls &amp; boats',
      byline: 'By Ann Lee',
      publisher: 'The Gull',
      datePublished: '2026-06-25',
    };
    expect(withFoundMetadata({}, found)).toEqual({
      headline: 'Gulls & boats',
      authors: ['Ann Lee'],
      publisher: 'The Gull',
      datePublished: '2026-06-25',
    });
  });

  it('believes the page first', () => {
    expect(
      withFoundMetadata({ headline: 'Mine', publisher: 'The Gull' }, { title: 'Theirs', byline: 'The Gull' }),
    ).toEqual({
      headline: 'Mine',
      publisher: 'The Gull',
    });
  });
});
