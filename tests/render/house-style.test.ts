import { describe, expect, it } from 'vitest';
import {
  captionWithCredit,
  formatByline,
  formatDate,
  formatPicture,
  formatWordCount,
  isLooseItem,
} from '../../src/render/house-style.js';
import { bullets, item, paragraph, text } from './tree.js';

describe('formatByline()', () => {
  it.each([
    [['Ann Lee'], 'By Ann Lee'],
    [['Ann Lee', 'Bo Ek'], 'By Ann Lee and Bo Ek'],
    [['Ann Lee', 'Bo Ek', 'Cy Moor'], 'By Ann Lee, Bo Ek and Cy Moor'],
  ])('names %o', (authors, expected) => {
    expect(formatByline(authors)).toBe(expected);
  });
});

describe('formatDate()', () => {
  it.each([
    ['2026-06-25', '25 June 2026'],
    ['2026-01-03T23:30:00-08:00', '3 January 2026'],
    ['2026-12-31', '31 December 2026'],
    ['2026-13-01', '2026-13-01'],
    ['2026-00-01', '2026-00-01'],
    ['2026', '2026'],
    ['yesterday', 'yesterday'],
  ])('writes %o as %o', (iso, expected) => {
    expect(formatDate(iso)).toBe(expected);
  });
});

describe('formatWordCount()', () => {
  it('knows one from many', () => {
    expect([0, 1, 480].map(formatWordCount)).toEqual(['0 words', '1 word', '480 words']);
  });
});

describe('formatPicture()', () => {
  it('puts what a picture shows into brackets, unless it stands for a sign', () => {
    expect([formatPicture('A pier'), formatPicture('🙂'), formatPicture('')]).toEqual(['[A pier]', '🙂', '']);
  });
});

describe('captionWithCredit()', () => {
  const url = 'https://example.org/quay.jpg';

  it('puts the credit in brackets after the caption', () => {
    expect(captionWithCredit({ type: 'figure', caption: [text('The quay')], credit: 'Noor Haddad', url })).toEqual([
      text('The quay'),
      text(' '),
      text('(Noor Haddad)'),
    ]);
  });

  it('says what the picture shows where there is no caption, or else where it is', () => {
    const figure = { type: 'figure', caption: [], url } as const;
    expect(captionWithCredit({ ...figure, alternativeText: 'A pier' })).toEqual([text('[A pier]')]);
    expect(captionWithCredit(figure)).toEqual([text(url)]);
    expect(captionWithCredit({ type: 'figure', caption: [], credit: 'Noor Haddad' })).toEqual([text('(Noor Haddad)')]);
  });
});

describe('isLooseItem()', () => {
  it('is for an item of several paragraphs, not for one with a list in it', () => {
    expect(isLooseItem(item('One'))).toBe(false);
    expect(isLooseItem(item('One', bullets(item('Two'))))).toBe(false);
    expect(isLooseItem(item('One', bullets(item('Two')), paragraph('Three')))).toBe(true);
  });
});
