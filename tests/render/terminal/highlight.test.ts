import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import aliases from '../../../data/code-languages.json' with { type: 'json' };
import { cutLines } from '../../../src/render/lines/cut-lines.js';
import { type StyledLine, unstyledText } from '../../../src/render/lines/line.js';
import { createHighlighter } from '../../../src/render/terminal/highlight.js';
import { loadHighlighter, renderTerminal } from '../../../src/render/terminal/render-terminal.js';
import { viewOf } from '../../../src/select/view-of.js';
import { articleOf } from '../tree.js';

const LANGUAGES = Object.entries(aliases).flatMap(([name, others]) => [name, ...others]);

function highlighted(value: string, language: string, columns = 80): readonly StyledLine[] {
  return createHighlighter()({ value, language }, cutLines(value, columns));
}

/** Lines as text, in which a word with a role stands as `‹role:word›`. */
function marked(lines: readonly StyledLine[]): string {
  const mark = ({ text, roles }: StyledLine[number]) => (roles.length === 0 ? text : `‹${roles.join()}:${text}›`);
  return lines.map((line) => line.map(mark).join('')).join('\n');
}

const CASES: readonly (readonly [language: string, code: string, marked: string])[] = [
  ['ts', "const a = 'b';", "‹codeKeyword:const› a = ‹codeString:'b'›;"],
  ['JavaScript', 'return f(12); // why', '‹codeKeyword:return› ‹codeTitle:f›(‹codeNumber:12›); ‹codeComment:// why›'],
  ['python', 'class A(B): pass', '‹codeKeyword:class› ‹codeTitle:A›(‹codeType:B›): ‹codeKeyword:pass›'],
  ['diff', '-old\n+new', '‹codeDeleted:-old›\n‹codeInserted:+new›'],
  ['json', '{"a": true}', '{‹codeTitle:"a"›: ‹codeNumber:true›}'],
  [
    'c++',
    'int main() { /* two\nlines */ }',
    '‹codeKeyword:int› ‹codeTitle:main›() { ‹codeComment:/* two›\n‹codeComment:lines */› }',
  ],
];

describe('createHighlighter()', () => {
  it.each(CASES)('tells the words of %s apart: %s', (language, code, expected) => {
    expect(marked(highlighted(code, language))).toBe(expected);
  });

  it.each(LANGUAGES)('knows %s', (language) => {
    const code = `"a" 'b' 12 1.5 // c\n# d\n<a b="c">e</a> /* f */ g: h\n[i]\nj,k\n+l\nSELECT m; MOV n, 1\nimport o`;
    expect(marked(highlighted(code, language))).toContain('‹');
  });

  it.each(['klingon', '', 'toString', '__proto__'])('leaves code in the language "%s" as it is', (language) => {
    expect(highlighted('return 12;\n', language)).toEqual([
      [{ text: 'return 12;', roles: [] }],
      [{ text: '', roles: [] }],
    ]);
  });

  it('goes on with a word that is cut at the end of a line, and past tabs', () => {
    expect(marked(highlighted("\tlet a = 'one two';", 'js', 12))).toBe(
      "    ‹codeKeyword:let› a = \n‹codeString:'one two'›;",
    );
  });

  it('never changes a line', () => {
    const pieces = fc.constantFrom(
      'a',
      'if',
      ' ',
      '\t',
      '\n',
      '"',
      "'",
      '/*',
      '*/',
      '//',
      '#',
      '{',
      '<b>',
      '12',
      '😀',
      '界',
    );
    const code = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(code, fc.constantFrom(...LANGUAGES), fc.integer({ min: 1, max: 20 }), (value, language, columns) => {
        const lines = cutLines(value, columns);
        expect(createHighlighter()({ value, language }, lines).map(unstyledText)).toEqual(lines);
      }),
    );
  });

  it.each([
    ['a long line', `let a = '${'b'.repeat(500)}';`],
    ['a wide gap', `let a;${'\n'.repeat(200)}let b;`],
    ['much code', 'let a = 1;\n'.repeat(5000)],
  ])('leaves code with %s as it is', (_what, code) => {
    expect(marked(highlighted(code, 'js', Number.POSITIVE_INFINITY))).toBe(code);
  });

  it('stops where a page takes too long, and leaves the rest as it is', () => {
    let time = 0;
    const highlight = createHighlighter(() => time++ * 60);
    const code = { value: 'let a = 1;\n'.repeat(20).trim(), language: 'js' };
    const lines = code.value.split('\n');
    const first = highlight(code, lines);
    expect(first.map(unstyledText)).toEqual(lines);
    expect(marked(first.slice(0, 1))).toContain('‹');
    expect(marked(first.slice(-1))).not.toContain('‹');
    expect(marked(highlight(code, lines))).toBe(code.value);
  });
});

test('renderTerminal() puts nothing but styles around code, each closed on its line', () => {
  const pieces = fc.constantFrom('if ', '"a b', "'", '/* ', '*/', '# ', '<b>', '12', '界', '\n', '\t');
  const code = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      code,
      fc.constantFrom('js', 'html', 'py', 'diff'),
      fc.integer({ min: 1, max: 40 }),
      (value, language, columns) => {
        const view = viewOf(articleOf([{ type: 'code', language, value }]));
        const page = renderTerminal(view, { columns, color: 3, theme: 'dark', highlight: createHighlighter() });
        expect(page.replace(/\x1b\[[\d;]*m/g, '')).toBe(renderTerminal(view, { columns, color: 0 }));
        for (const line of page.split('\n')) {
          const open = [...line.matchAll(/\x1b\[(\d+)[\d;]*m/g)].map(([, code]) => Number(code));
          expect(open.filter((code) => code === 38).length).toBe(open.filter((code) => code === 39).length);
          expect(open.filter((code) => code === 3).length).toBe(open.filter((code) => code === 23).length);
        }
      },
    ),
  );
});

test('renderTerminal() colours code where it is given a highlighter, and changes no letter of it', async () => {
  const view = viewOf(articleOf([{ type: 'code', language: 'js', value: 'let a = 1; // one' }]));
  const page = renderTerminal(view, {
    columns: 40,
    color: 3,
    theme: 'neutral',
    highlight: await loadHighlighter(view),
  });
  expect(page).toContain('  │ \x1b[1mlet\x1b[22m a = 1; \x1b[3m// one\x1b[23m\n');
  expect(renderTerminal(view, { columns: 40, color: 3 })).toContain('  │ let a = 1; // one\n');
});
