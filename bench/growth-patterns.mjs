/** How the program is asked. */
const JSON_OF_TEXT = ['--json', '--from', 'text'];
const PLAIN_OF_TEXT = ['--plain', '--from', 'text'];
const PAGE_OF_TEXT = ['--color', 'always', '--from', 'text'];
const MARKDOWN_OF_TEXT = ['--markdown', '--from', 'text'];
const PAGE_OF_QUOTATIONS = ['--quotes', '--color', 'always', '--from', 'text'];
const PAGE_OF_MARKDOWN = ['--color', 'always', '--from', 'markdown'];
const PLAIN_OF_MARKDOWN = ['--plain', '--from', 'markdown'];
const PLAIN_OF_HTML = ['--plain', '--from', 'html'];

/** The head of a page that is saved as a message of parts, and the line above its first part. */
const MESSAGE = 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n';

/**
 * Texts that are one piece over and over, which code that looks back or ahead too far takes too long for. By what they try:
 * how the program is asked, what stands once above and below them, and the pieces. `encoding` is that of the file;
 * `sizes` are those of the two runs in bytes, where 250 KB and 1 MB take too long.
 */
const GROUPS = {
  'plain text': {
    options: JSON_OF_TEXT,
    pieces: [
      ...['word ', '\n', 'word\n', 'Word\n\n', '>', '> word\n', '-', '---\n', '- item\n', '1. Item\n\n', '=', '('],
      ...['```js\n', 'The bridge is closed tonight.\n', '\f', 'SMITH: Yes?\n\nCOLE: No.\n\n', ': '],
      'Ann Smith\nYes?\nBen Cole\nNo.\n',
    ],
  },
  'the page': { options: PAGE_OF_TEXT, pieces: ['word ', 'Word\n\n', '- item\n', '> word\n', '    word\n', 'a | b\n'] },
  'code on the page': {
    options: PAGE_OF_MARKDOWN,
    pieces: ['```js\nlet a = "b";\n```\n\n', '```html\n<a b="\n```\n\n'],
  },
  Markdown: { options: MARKDOWN_OF_TEXT, pieces: ['word ', 'Word\n\n', '- item\n', '*a_', '[a](', '`', '<', '1. '] },
  mail: {
    options: JSON_OF_TEXT,
    head: 'From: Ann Lee <ann@example.org>\nSubject: The bridge\n\n',
    pieces: [
      ...['From: a@b.example\nSubject: x\n\n', 'to: x,\n', 'a:\n', '> word\n', '> a\n\n>> b\n', '--\n\nx\n'],
      ...['On 5, he wrote:\n> a\n', 'Thanks,\nAnn\n\n'],
    ],
  },
  'a saved page': {
    options: PLAIN_OF_HTML,
    head: `${MESSAGE}Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>`,
    tail: '\n\n--x--\n',
    pieces: ['word ', '=', '=0', 'w=\n', '\n', '\n--', '\n--xx', '--x', '\n--x \t', 'a=3D"'],
  },
  'the head of a saved page': {
    options: PLAIN_OF_HTML,
    head: 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x',
    tail: '\n\n--x\nContent-Type: text/html\n\n<p>word\n--x--\n',
    pieces: [';', '; a="', '; start', '\\"', '\n ', '\nA: b', '('],
  },
  'frames of a page': {
    options: PLAIN_OF_HTML,
    head: '<title>word</title>',
    pieces: [
      ...['<iframe src=a.html>', '<iframe ', '<iframe srcdoc="<p>word">', '<frame src="data:text/html,word">'],
      ...['<iframe srcdoc="', '<!-- saved from url=(', '<base href=a>'],
    ],
  },
  'a document': {
    options: PLAIN_OF_TEXT,
    head: 'The bridge\n\nLee                 [Page 1]\n\fThe bridge\n\nLee                 [Page 2]\n\f',
    pieces: [
      ...['\n', 'Word\n\n', '  word\n    word\n', '\n   1.  a\n', '\n1.1.  A\n      a\n', '\n   a ..... 3\n'],
      ...['\na      a      [Page 3]\n', '\n\nCHAPTER I. A\n', '\n\nIV. A\n', '[Illustration: a\n\n', 'a\f'],
    ],
  },
  'a book': {
    options: PLAIN_OF_TEXT,
    head: '*** START OF THE PROJECT GUTENBERG EBOOK THE BRIDGE ***\n\n',
    pieces: [
      ...['word ', '\n', 'Word\n\n', '  word\n    word\n', '\n   1.  a\n', '\n1.1.  A\n      a\n', '\n   a ..... 3\n'],
      ...['\na      a      [Page 3]\n', '\n\nCHAPTER I. A\n', '\n\nIV. A\n', '[Illustration: a\n\n', 'a\f', '. '],
      ...['a   ', '+-', 'A. b'],
    ],
  },
  quotations: {
    options: PAGE_OF_QUOTATIONS,
    pieces: [
      ...['“a ', '"a ', '"', '(', '“It is late,” said Ann Lee. She called it “a farce” today. '],
      ...['‘We are full of it.’ '],
      ...[
        'he said that “x y” and ',
        { name: 'another name each', at: (n) => `“It is late,” said Ann${n} Person.\n\n` },
      ],
    ],
  },
  lines: {
    options: PAGE_OF_TEXT,
    pieces: ['a', 'a ', '日', ')(', 'a-', '! ', 'e\u0301', '\u0301', '👩‍🌾', 'नमस्ते ', '東京は大きい。'],
  },
  'words of': { options: JSON_OF_TEXT, pieces: ['東京は大きい。', 'нет', '👩‍🌾', 'e\u0301'] },
  'control characters': {
    options: PLAIN_OF_TEXT,
    pieces: ['\x1b]', '\x1b[1', '\x98\x9d', 'the bell\x07 ', '\x1bP '],
  },
  'the encoding': {
    options: PLAIN_OF_TEXT,
    encoding: 'latin1',
    tail: '\xe9 ',
    pieces: ['<meta ', '<!--', '<meta charset="', "<?xml encoding='", '\xe9', '\x82\xa0'],
  },
  'the format': {
    options: ['--plain'],
    pieces: ['[', '**a ', '`', '<a ', '# ', '| ', '_a', '\n---\n', '<!--', '<pre>', '[a]: ', '"'],
  },
  'the format and Markdown': { options: ['--plain'], sizes: [16_000, 64_000], pieces: ['- [ ] '] },
  'reading Markdown': {
    options: PLAIN_OF_MARKDOWN,
    sizes: [50_000, 200_000],
    pieces: ['> ', '- ', '1. ', '[', '![', '`', '<a ', 'a\n\n', '- a\n', '| a |\n', '[a]: b\n'],
  },
  'reading less Markdown': { options: PLAIN_OF_MARKDOWN, sizes: [4000, 16_000], pieces: ['**a', '*a_'] },
  'reading HTML': {
    options: PLAIN_OF_HTML,
    pieces: [
      ...['<div>', '<div>word ', '<b>x', '<table><tr><td>x', '<ul><li>x', '<figure>x', '<br>', '<br>word', '&#0;'],
      ...['<p>The ferry crosses the river at seven in the morning, and again at half past six.</p>\n', '<a href="'],
    ],
  },
};

/** How large the input of the two runs is, in bytes. */
const SIZES = [250_000, 1_000_000];

/** All patterns: their names, the options and sizes of the runs, and files of as many bytes as are asked for or a few more. */
export const PATTERNS = Object.entries(GROUPS).flatMap(
  ([tries, { options, sizes = SIZES, head = '', tail = 'word', encoding, pieces }]) =>
    pieces.map((piece) => ({
      name: `${tries} ${typeof piece === 'string' ? JSON.stringify(piece) : piece.name}`,
      options,
      sizes,
      file: (size) => Buffer.from(head + repeated(piece, size, encoding) + tail, encoding),
    })),
);

function repeated(piece, size, encoding) {
  const at = typeof piece === 'string' ? () => piece : piece.at;
  return Array.from({ length: Math.ceil(size / Buffer.byteLength(at(0), encoding)) }, (_, n) => at(n)).join('');
}
