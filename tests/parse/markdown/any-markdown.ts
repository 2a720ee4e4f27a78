import fc from 'fast-check';

/** Words, marks and characters that mean something somewhere in Markdown, or nearly do. */
const PIECES = [
  ...['word', 'Q7', 'naïve', '日本語', '한국', '“hi”', '「言」', 'e\u0301', '🙂', 'a_b_c', '2*3*4', '12', '。', '—'],
  ...['*', '**', '***', '_', '__', '~', '~~', '`', '``', '[', ']', '](', '![', '<', '>', '|', '\\|', '\\', '\\\\'],
  ...['#', '+', '-', '=', '1.', '1)', ':', '---', '===', '***', '$x$', '{.a}', '[x]', '[ ]', '[^1]', '\\*', '\\_'],
  ...['&amp;', '&lt;b&gt;', '&copy;', '&nbsp;', '&nosuch;', '&#0;', '&#x1b;[31m', '&#xfeff;', '&#x202e;', '&#32;'],
  ...['\u00a0', '\u200b', '\ufeff', '\u3000', '\x1b[31m', '\x07', '\u202e', '\t'],
  ...['www.', 'www.a.example', 'WWW.é', 'https://a.example/b', 'HTTP://é[', 'Https://A', 'a@b.example', 'é@b.example'],
  ...[
    '<https://a.example/é>',
    '<a@b.example>',
    '<b>',
    '</b>',
    '<br>',
    '<!-- c -->',
    '<kbd>K</kbd>',
    '<code> a </code>',
  ],
  ...['`c`', '` a `', '`` ` ``', '` `', '`a|b`', '`a\\|b`', '`<b>`', '`a\\`', '`&amp;`'],
];

const ADDRESSES = [
  ...[
    'https://a.example/',
    'https://a.example/b c',
    'https://a.example/(x)',
    'https://a.example/(x',
    'https://é.example/ü',
  ],
  ...['https://a.example/%1B[31m', 'https://a.example/%zz', 'https://a.example/a|b', 'https://a.example/`c`*d*_e_'],
  ...['https://a.example/a\\b', 'https://a.example/?a=b&copy=1', 'http://[::1]:80/', 'https://u:p@a.example/', '/c'],
  ...[
    '#part',
    '#a b',
    '#&#27;',
    '#',
    '',
    'mailto:a@b.example',
    'mailto://a@b.example',
    'javascript:alert(1)',
    'http:"',
  ],
];

const TITLES = [
  ...['', ' ""', " ' '", ' "t"', ' "a \\"b\\" c"', " 'it''s'", ' (a)', ' "a\nb"', ' " a  b "', ' "&#27;[0m"', ' "x|y"'],
  ...[' "a\\\\"', ' "(Ann Lee)"', ' "&amp;lt;"'],
];

const CODE = [
  ...[
    '',
    '',
    ' ',
    'a',
    '  b',
    '\tc',
    'd  ',
    '```',
    '~~~',
    '    ',
    '<b>',
    '&amp;',
    '\\',
    '- x',
    '> y',
    '# z',
    '|',
    '\u00a0',
  ],
];

const LANGUAGES = [
  '',
  'js',
  ' ts ',
  'c++',
  'x y',
  'a;b',
  ';',
  'a&#32;b',
  '&#27;[0m',
  'a\\*',
  '`',
  '\u00a0',
  'language-x',
];

const HTML = [
  ...['<div>\none\ntwo\n</div>', '<pre>\n\n a\n  b \n\n</pre>', '<ul><li>a<li>b</ul>', '<h1>H</h1>', '<p>para', '<hr>'],
  ...['<ol start=999999999><li>a<li>b</ol>', '<table><tr><td>a|b<td><td>c</table>', '<blockquote>q</blockquote>'],
  ...['<figure><img src="https://a.example/f.png" alt="A"><figcaption>Cap (Bo)</figcaption></figure>', '<ul><li></ul>'],
  ...[
    '<table><tr><td><pre>a\nb</pre><td>c</table>',
    '<img src="https://a.example/i.png" alt=" a  b ">',
    '<dl><dt>t<dd>d</dl>',
  ],
];

const VALUES = [
  ...[
    'x',
    '"a: b"',
    '|\n  two\n  lines',
    '>\n  folded',
    '2026-06-25',
    '2026-06-25T10:00:00Z',
    'June 25, 2026',
    '[a, b]',
    '5',
  ],
  ...[
    'true',
    '"true"',
    'null',
    '',
    '""',
    '"  a  "',
    '"\\e[31mx"',
    '"a\\nb"',
    '"\\ufeffx"',
    'en_GB',
    'A and B',
    '{name: N}',
  ],
  ...[
    'https://a.example/%1B[31m',
    'https://é.example/ü?[x]',
    'mailto:a@b.example',
    '"&amp;"',
    '*x*',
    '"- a"',
    '\n  - a\n  - b',
  ],
];

const FIELDS = ['title', 'description', 'author', 'authors', 'date', 'lastmod', 'publisher', 'lang', 'url', 'tags'];

function oneOf(values: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...values);
}

function joined(parts: fc.Arbitrary<string>, maxLength: number, separators: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(parts, { minLength: 1, maxLength }), oneOf(separators))
    .map(([texts, separator]) => texts.join(separator));
}

/** A pattern with a text in the place of each `%`. */
function filled(pattern: string, ...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  const [start = '', ...others] = pattern.split('%');
  return fc.tuple(...parts).map((texts) => start + others.map((text, index) => `${texts[index]}${text}`).join(''));
}

function indented(text: string, first: string, rest: string): string {
  return first + text.replace(/\n(?=.)/g, `\n${rest}`);
}

const { inlines } = fc.letrec<{ inline: string; inlines: string }>((tie) => ({
  inlines: joined(tie('inline'), 4, ['', ' ', ' ', '\n', '  \n', '\\\n']),
  inline: fc.oneof(
    { maxDepth: 2 },
    oneOf(PIECES),
    oneOf(PIECES),
    fc.tuple(oneOf(['*', '_', '**', '__', '~~', '~', '***']), tie('inlines')).map(([mark, text]) => mark + text + mark),
    filled('[%](<%>%)', tie('inlines'), oneOf(ADDRESSES), oneOf(TITLES)),
    filled('[%](%%)', tie('inlines'), oneOf(ADDRESSES), oneOf(TITLES)),
    filled('![%](%%)', tie('inlines'), oneOf(ADDRESSES), oneOf(TITLES)),
    filled('<a href="%" title="%">%</a>', oneOf(ADDRESSES), oneOf(['', ' ', 't', '&#27;[0m']), tie('inlines')),
  ),
}));

const line = inlines.map((text) => text.replaceAll('\n', ' '));

const code = fc
  .tuple(oneOf(['```', '~~~', '````']), oneOf(LANGUAGES), fc.array(oneOf(CODE), { maxLength: 5 }), fc.boolean())
  .map(([fence, language, lines, isClosed]) => [fence + language, ...lines, ...(isClosed ? [fence] : [])].join('\n'));

const row = joined(fc.oneof(oneOf(['', 'a\\|b', '\\', '`\\|`']), line), 3, [' | ']).map((cells) => `| ${cells} |`);

const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
  blocks: joined(tie('block'), 3, ['\n\n', '\n\n', '\n']),
  block: fc.oneof(
    { maxDepth: 3 },
    inlines,
    inlines,
    filled('% %%', oneOf(['#', '##', '######']), line, oneOf(['', ' #', '#', ' \\#', '\\'])),
    filled('%\n%', inlines, oneOf(['===', '---'])),
    code,
    fc.array(oneOf(CODE), { minLength: 1, maxLength: 4 }).map((lines) => indented(lines.join('\n'), '    ', '    ')),
    oneOf(HTML),
    oneOf(['* * *', '***', '---', '___', '[^1]: note\n\n    more']),
    filled('%\n|%|\n%', row, oneOf(['-|-', ':-|-:', '-']), joined(row, 3, ['\n'])),
    tie('blocks').map((text) => indented(text, '> ', '> ')),
    fc
      .tuple(
        oneOf(['- ', '* ', '+   ', '1. ', '07) ', '999999999. ', '-     ']),
        fc.array(fc.tuple(oneOf(['', '', '[ ] ', '[x] ']), fc.oneof(fc.constant(''), tie('blocks'))), {
          minLength: 1,
          maxLength: 3,
        }),
        oneOf(['\n', '\n\n']),
      )
      .map(([bullet, items, separator]) =>
        items.map(([box, text]) => indented(box + text, bullet, ' '.repeat(bullet.length))).join(separator),
      ),
  ),
}));

const frontMatter = joined(filled('%: %', oneOf(FIELDS), oneOf(VALUES)), 4, ['\n']).map(
  (fields) => `---\n${fields}\n---\n`,
);

/** Markdown that is made to be misread: whatever means something, beside and within whatever else does. */
export const anyMarkdown: fc.Arbitrary<string> = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: fc.constant('') }, frontMatter), joined(block, 4, ['\n\n', '\n\n', '\n']))
  .map((parts) => parts.join(''));
