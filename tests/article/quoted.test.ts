import { describe, expect, test } from 'vitest';
import { excerpt, quoted, quoteForShell, withoutPasswords } from '../../src/article/quoted.js';

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

test('quoteForShell() quotes a name for a shell, and cuts it as a message does', () => {
  expect(quoteForShell('a b.pdf')).toBe('"a b.pdf"');
  expect(quoteForShell(`ftp://${'x'.repeat(5000)}`)).toBe(`"ftp://${'x'.repeat(194)}…"`);
});

test('withoutPasswords() leaves the parameters that hold no secret', () => {
  expect(withoutPasswords('https://example.org/x?page=2&q=ferry')).toBe('https://example.org/x?page=2&q=ferry');
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
    ['https://token@example.org/', 'https://***@example.org/'],
    ['https://to@ken@example.org/@ann', 'https://***@example.org/@ann'],
    ['//token@example.org', '//***@example.org'],
    ['ftp://token@example.org', 'ftp://***@example.org'],
    ['ann:secret@example.org/news', 'ann:***@example.org/news'],
    ['"ann:se:cr@et@localhost:80"', '"ann:***@localhost:80"'],
    ['curl --user=ann:1234@[::1]', 'curl --user=ann:***@[::1]'],
    ['https://ann:secret@example.org/@bob', 'https://ann:***@example.org/@bob'],
    ['http:a: https://ann:se/cret@example.org', 'http:a: https://ann:***@example.org'],
    ['https://example.org/x?token=hunter2', 'https://example.org/x?token=***'],
    ['https://example.org/x?a=1&api_key=hunter2&b=2#top', 'https://example.org/x?a=1&api_key=***&b=2#top'],
    ['https://example.org/x#access_token=hunter2', 'https://example.org/x#access_token=***'],
    ['"https://example.org/x?X-Amz-Signature=0f1e" is gone', '"https://example.org/x?X-Amz-Signature=***" is gone'],
    ['https://bob:pw@example.org/x?client_secret=hunter2', 'https://bob:***@example.org/x?client_secret=***'],
    ['curl https://a:b@c.org https://d:e@f.org', 'curl https://a:***@c.org https://d:***@f.org'],
  ])('hides the one in %j', (text, shown) => {
    expect(withoutPasswords(text)).toBe(shown);
    expect(withoutPasswords(shown)).toBe(shown);
  });

  test.each([
    [`https://ann:${'s'.repeat(5000)}@example.org`, 'https://ann:***@example.org'],
    [`https://ann:a/${'s'.repeat(5000)}@example.org`, 'https://ann:***@example.org'],
    [`https://ann:${'my secret '.repeat(500)}@example.org`, 'https://ann:***@example.org'],
    [`https://${'t'.repeat(5000)}@example.org`, 'https://***@example.org'],
    [`ann:${'s'.repeat(5000)}@example.org`, 'ann:***@example.org'],
  ])('hides one of any length: %#', (text, shown) => {
    expect(withoutPasswords(text)).toBe(shown);
  });

  test.each([
    'https://example.org/@ann',
    'https://example.org:8080/@ann',
    'http://[2001:db8::1]:80/@ann',
    'cannot read "https://example.org:80": write to ann@example.org',
    'https://example.org/a: left out "ann@example.org"',
    'https://example.org: left out "ann@example.org"',
    'mailto:ann@example.org',
    'xmpp:ann@example.org',
    'git@example.org:news/a',
    'by Ann: ann@example.org',
    '10:30 @ann',
    'C:\\news\\ann@example.txt',
    'notes // to do: ask ann@example.org',
  ])('finds none in %j', (text) => {
    expect(withoutPasswords(text)).toBe(text);
  });

  test.each([
    '//a:',
    '//a:b',
    'https:a:',
    'https:',
    '//',
    'a:',
    'a:b ',
    '//1',
    '//a:b@',
    '"a:',
    '//a ',
    'https://a:b/',
  ])('comes to an end in a text of nothing but %j', (piece) => {
    // What goes through the rest of the text at each of them would not.
    const text = piece.repeat(250_000);
    expect(withoutPasswords(text).length).toBeLessThanOrEqual(text.length * 3);
  });
});
