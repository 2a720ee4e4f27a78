import { describe, expect, test } from 'vitest';
import { excerpt, quoted, withoutPasswords } from '../../src/article/quoted.js';

test('quoted() puts a text in quotation marks', () => {
  expect(quoted('news.txt')).toBe('"news.txt"');
});

test('quoted() hides a password before it cuts', () => {
  expect(quoted(`https://ann:${'s'.repeat(300)}@example.org`)).toBe('"https://ann:***@example.org"');
});

describe('excerpt()', () => {
  test('leaves a text of 200 graphemes as it is', () => {
    expect(excerpt('a'.repeat(200))).toBe('a'.repeat(200));
    expect(excerpt('🧑‍🚀'.repeat(200))).toBe('🧑‍🚀'.repeat(200));
  });

  test.each(['a', 'é', '🧑‍🚀', '🇨🇭'])('cuts a longer one between graphemes: %s', (grapheme) => {
    expect(excerpt(grapheme.repeat(201))).toBe(`${grapheme.repeat(200)}…`);
  });

  test('cuts a grapheme that never ends', () => {
    expect(excerpt(`a${'\u0301'.repeat(100_000)}`)).toBe(`a${'\u0301'.repeat(1999)}…`);
  });

  test('cuts what is as long as a command line may be', () => {
    expect(excerpt('x'.repeat(130_000))).toBe(`${'x'.repeat(200)}…`);
  });
});

describe('withoutPasswords()', () => {
  test.each([
    ['https://ann:secret@example.org/news', 'https://ann:***@example.org/news'],
    ['HTTP://ann:secret@example.org', 'HTTP://ann:***@example.org'],
    ['ftp://ann:secret@example.org', 'ftp://ann:***@example.org'],
    ['//ann:secret@example.org', '//ann:***@example.org'],
    ['https://:secret@example.org', 'https://:***@example.org'],
    ['https://ann:@example.org', 'https://ann:***@example.org'],
    ['https://ann:1234@example.org:80/', 'https://ann:***@example.org:80/'],
    ['https://ann:se:cr@et@example.org', 'https://ann:***@example.org'],
    ['https://ann:my secret@example.org', 'https://ann:***@example.org'],
    ['https://ann:se"cret@example.org', 'https://ann:***@example.org'],
    ['https://ann:se/cr?e#t@example.org', 'https://ann:***@example.org'],
    ['https://ann:se\ncret@example.org', 'https://ann:***@example.org'],
    ['https:/ann:secret@example.org', 'https:/ann:***@example.org'],
    ['https:ann:secret@example.org', 'https:ann:***@example.org'],
    ['https:\\\\ann:secret@example.org', 'https:\\\\ann:***@example.org'],
    ['https://ann:secret@[2001:db8::1]/', 'https://ann:***@[2001:db8::1]/'],
    ['curl https://a:b@c.org https://d:e@f.org', 'curl https://a:***@c.org https://d:***@f.org'],
  ])('hides the one in %j', (text, shown) => {
    expect(withoutPasswords(text)).toBe(shown);
    expect(withoutPasswords(shown)).toBe(shown);
  });

  test.each([
    'https://example.org/@ann',
    'https://example.org:8080/@ann',
    'https://ann@example.org/',
    'http://[2001:db8::1]:80/@ann',
    'cannot read "https://example.org:80": write to ann@example.org',
    'https://example.org/a: left out "ann@example.org"',
    'https://example.org: left out "ann@example.org"',
    'mailto:ann@example.org',
    'by Ann: ann@example.org',
    'C:\\news\\ann@example.txt',
    'notes // to do: ask ann@example.org',
  ])('finds none in %j', (text) => {
    expect(withoutPasswords(text)).toBe(text);
  });
});
