import { expect, test } from 'vitest';
import { HARBOUR, temporaryFolder } from './articles.js';
import { runIn } from './made-up-io.js';

const fileWith = temporaryFolder();

const SHELL =
  '<!doctype html><html><head><title>My app</title><script src="app.js"></script></head>' +
  '<body><noscript>Please switch on scripts.</noscript><div id="root"></div></body></html>';
const DATA = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bells"}</script>';

const NOTHING = 'no text in it';
const SCRIPTS = 'no text in it; it may need scripts';

test.each([
  ['shell.html', SHELL, SCRIPTS],
  ['shell', SHELL, SCRIPTS],
  ['headline.html', SHELL.replace('<div', '<h1>My app</h1><div'), SCRIPTS],
  ['root.html', '<!doctype html><title>A</title><body><div id=root></div>', SCRIPTS],
  ['noscript.html', '<!doctype html><h1>A</h1><div id=root></div><noscript>Switch on scripts</noscript>', SCRIPTS],
  ['script.html', '<script>let bells = 2;</script><style>p { color: red }</style>', SCRIPTS],
  ['typed.html', '<!doctype html><title>A</title><script type="module">ring()</script>', SCRIPTS],
  ['data.html', `<!doctype html><title>Bells</title>${DATA}`, SCRIPTS],
  ['comment.html', '<!doctype html><title>A</title><!-- <script>ring()</script> -->', SCRIPTS],
  ['style.html', '<style>p { color: red }</style>', SCRIPTS],
  ['frames.html', '<html><title>A</title><frameset cols="*,*"><frame src="a.html"></frameset></html>', SCRIPTS],
  ['pictures.html', '<!doctype html><title>A</title><img src="https://example.org/a.png">', SCRIPTS],
  ['refresh.html', '<!doctype html><title>A</title><meta http-equiv="refresh" content="0;url=b.html">', SCRIPTS],
  ['front-matter.md', '---\ntitle: The bells\nauthor: Ann Lee\n---\n', NOTHING],
  ['comment.md', '<!-- The bells -->\n', NOTHING],
  ['definitions.md', '[bells]: https://example.org/bells\n', NOTHING],
  ['break.md', '* * *\n', NOTHING],
  ['label.txt', 'Advertisement\n', NOTHING],
  ['spaces.txt', '\u200b\u2060\n', NOTHING],
])('run() says that there is no text in %s, whatever is to be printed', async (name, content, reason) => {
  const path = fileWith(name, content);
  for (const option of ['--plain', '--markdown', '--json', '--toc', '--quotes', '--section=2', '--color=never'])
    expect([option, await runIn({}, option, path)]).toEqual([
      option,
      { exitCode: 1, stdout: '', stderr: `article-reader: cannot read "${path}": ${reason}\n` },
    ]);
});

test.each([
  ['caption.html', '<figure><figcaption>A bridge in Brill</figcaption></figure>'],
  ['alternative.html', '<!doctype html><title>A</title><img src="https://example.org/a.png" alt="A bridge">'],
  ['table.html', '<table><tr><td>1<td>2</table>'],
  ['headline.html', '<!doctype html><title>A</title><h1>A bridge</h1>'],
  ['headline.md', '# A bridge\n'],
  ['both.md', '---\ntitle: A bridge\n---\n\n# A bridge\n'],
  ['byline.txt', 'By Ann Lee, 3 May 2026\n'],
  ['line.txt', 'A bridge\n'],
])('run() reads %s, which has text', async (name, content) => {
  const { exitCode, stdout, stderr } = await runIn({}, '--json', fileWith(`text-${name}`, content));
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toMatch(/bridge|"rows"|Ann Lee/);
});

test('run() goes on with other sources after one without text', async () => {
  const shell = fileWith('first.html', SHELL);
  const { exitCode, stdout, stderr } = await runIn({}, '--plain', shell, fileWith('harbour.txt', HARBOUR));
  expect(stdout).toMatch(/^The harbour of Brill/);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: `article-reader: cannot read "${shell}": ${SCRIPTS}\n`,
  });
});

test('run() says of a pipe without text what it says of a file', async () => {
  expect(await runIn({ piped: [SHELL] })).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: `article-reader: cannot read standard input: ${SCRIPTS}\n`,
  });
});

test('--verbose says what was left out of a source without text', async () => {
  const path = fileWith('verbose.txt', 'Advertisement\n');
  const { stderr } = await runIn({}, '--verbose', path);
  expect(stderr.split('\n').slice(-3)).toEqual([
    `article-reader: ${path}: left out "Advertisement": advertisement label`,
    `article-reader: cannot read "${path}": no text in it`,
    '',
  ]);
});
