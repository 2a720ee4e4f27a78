import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../../../src/parse/html/metadata/authors.js';
import {
  dateInAddress,
  decodeEntities,
  firstLanguageTag,
  isoDate,
  siteNames,
} from '../../../../src/parse/html/metadata/values.js';

describe('isoDate()', () => {
  it.each([
    ['2026-06-25', '2026-06-25'],
    ['2026-06-25T10:30', '2026-06-25T10:30'],
    ['2026-06-25 10:30:15.123 +0200', '2026-06-25T10:30:15+02:00'],
    ['2026-06-25T10:30:00Z', '2026-06-25T10:30:00Z'],
    ['20260625', '2026-06-25'],
    ['Thu, 25 Jun 2026 10:30:00 GMT', '2026-06-25T10:30Z'],
    ['1782383400', '2026-06-25T10:30:00Z'],
    ['1782383400000', '2026-06-25T10:30:00Z'],
    ['Published June 25, 2026', '2026-06-25'],
    ['25 de junio de 2026', '2026-06-25'],
    ['Thu, 25 Jun 2026 10:30:00 +0200', '2026-06-25T10:30+02:00'],
    ['giovedì 25 giugno 2026', '2026-06-25'],
    ['25 de junho de 2026', '2026-06-25'],
    ['25 czerwca 2026', '2026-06-25'],
    ['25 июня 2026 года', '2026-06-25'],
  ])('reads %s', (text, expected) => {
    expect(isoDate(text)).toBe(expected);
  });

  it.each(['', 'yesterday', '2026-13-45', '1970-01-01', '12', '0000-00-00'])('is nothing for "%s"', (text) => {
    expect(isoDate(text)).toBeUndefined();
  });
});

describe('authorsOf()', () => {
  it.each([
    ['By Ann Lee', ['Ann Lee']],
    ['by: Ann Lee', ['Ann Lee']],
    ['Von Ann Lee', ['Ann Lee']],
    ['Ann Lee and Bo Berg', ['Ann Lee', 'Bo Berg']],
    ['Ann Lee, Bo Berg & Cy Dunn', ['Ann Lee', 'Bo Berg', 'Cy Dunn']],
    ['Ann Lee @annlee', ['Ann Lee']],
    ['Ann Lee (ann@example.org)', ['Ann Lee']],
    ['Ann Lee | The Gull', ['Ann Lee']],
    ['Ann Lee. Gull Agency', ['Ann Lee']],
    ['Ann Lee News reporter', ['Ann Lee']],
    ['Ann Lee publiziert am', ['Ann Lee']],
    ['José Martín', ['José Martín']],
    ['山田太郎', ['山田太郎']],
    ['THE GULL STAFF', ['THE GULL STAFF']],
    ['https://example.org/ann', []],
    ['@annlee', []],
    ['admin', []],
    ['', []],
    ['By', []],
  ])('reads "%s"', (claim, expected) => {
    expect(authorsOf([claim])).toEqual(expected);
  });

  it('names each author once', () => {
    expect(authorsOf(['Ann Lee', 'ANN LEE', 'Bo Berg'])).toEqual(['Ann Lee', 'Bo Berg']);
  });
});

describe('firstLanguageTag()', () => {
  it.each([
    [['en_us'], 'en-US'],
    [['', 'de'], 'de'],
    [['zh-hans-cn'], 'zh-Hans-CN'],
    [['English', 'fr'], 'fr'],
    [['x'], undefined],
  ])('reads %j', (tags, expected) => {
    expect(firstLanguageTag(tags)).toBe(expected);
  });
});

describe('addresses', () => {
  it.each([
    ['https://example.org/2026/06/25/gulls', '2026-06-25'],
    ['https://example.org/a-2026-06-25-b', '2026-06-25'],
    ['https://example.org/20260625/x', '2026-06-25'],
    ['https://example.org/123420260625', undefined],
    [undefined, undefined],
  ])('dateInAddress() of %s', (address, expected) => {
    expect(dateInAddress(address)).toBe(expected);
  });

  it('siteNames() gives the names in an address', () => {
    expect(siteNames('https://www.evening-gull.co.uk/x')).toEqual(['evening-gull.co.uk', 'evening-gull']);
    expect(siteNames(undefined)).toEqual([]);
  });
});

describe('decodeEntities()', () => {
  it.each([
    ['Gulls &amp; boats', 'Gulls & boats'],
    ['<p>Stunning.</p>\n', 'Stunning.'],
    ['a < b & c', 'a < b & c'],
    ['a\u0007b', 'a\uFFFDb'],
  ])('reads %j', (value, expected) => {
    expect(decodeEntities(value)).toBe(expected);
  });
});
