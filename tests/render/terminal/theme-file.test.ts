import { describe, expect, it } from 'vitest';
import { ReaderError } from '../../../src/article/reader-error.js';
import { parseThemeFile } from '../../../src/render/terminal/theme-file.js';

describe('parseThemeFile()', () => {
  it('reads styles of roles, and the theme that they begin with', () => {
    const text = '{ "extends": "dark", "heading1": " bold  #FFAF00 ", "link": "", "codeString": "brightGreen" }';
    expect(parseThemeFile(text)).toEqual({
      base: 'dark',
      styles: { heading1: 'bold #FFAF00', link: '', codeString: 'brightGreen' },
    });
  });

  it('takes a file that styles nothing, and one with a byte order mark', () => {
    expect(parseThemeFile('\ufeff{}')).toEqual({ styles: {} });
  });

  it.each([
    ['', 'it is not JSON'],
    ['{ "link": ', 'it is not JSON'],
    ['["bold"]', 'it is no JSON object of roles and styles, such as { "heading1": "bold cyan" }'],
    ['null', 'it is no JSON object of roles and styles, such as { "heading1": "bold cyan" }'],
    ['{ "headlin": "bold" }', 'it has no role "headlin" to style: did you mean "headline"?'],
    [
      '{ "toString": "bold" }',
      expect.stringMatching(/^it has no role "toString" to style: roles are headline, byline, /),
    ],
    ['{ "__proto__": "bold" }', expect.stringContaining('it has no role "__proto__" to style')],
    ['{ "link": "bolt" }', '"link" has no style "bolt" to take: did you mean "bold"?'],
    [
      '{ "link": "bold #12345" }',
      expect.stringMatching(/^"link" has no style "#12345" to take: styles are bold, .*brightWhite, #rrggbb$/),
    ],
    ['{ "link": "on_red" }', expect.stringContaining('"link" has no style "on_red" to take')],
    ['{ "link": 12 }', '"link" takes a text such as "bold cyan", not a value such as "12"'],
    ['{ "link": ["bold"] }', '"link" takes a text such as "bold cyan", not a value such as "["bold"]"'],
    ['{ "extends": "drak" }', '"extends" takes auto, dark, light or plain, not "drak"'],
    ['{ "extends": null }', '"extends" takes auto, dark, light or plain, not a value such as "null"'],
  ])('refuses %s', (text, message) => {
    expect(() => parseThemeFile(text)).toThrow(expect.objectContaining({ code: 'usage', message }));
    expect(() => parseThemeFile(text)).toThrow(ReaderError);
  });
});
