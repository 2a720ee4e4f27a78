import { expect, test } from 'vitest';
import { madeUpTerminal } from '../read/made-up-terminal.js';
import { HARBOUR, LIBRARY, temporaryFolder } from './articles.js';
import { runIn } from './made-up-io.js';

const fileWith = temporaryFolder();
const harbour = fileWith('harbour.txt', HARBOUR);
const library = fileWith('library.txt', LIBRARY);

/** A terminal on which all of these keys are typed as soon as it is taken. */
function typingTerminal(keys: string) {
  const terminal = madeUpTerminal(60, 20);
  return Object.assign(terminal, {
    take: (...[enter, leave, onEvent]: Parameters<typeof terminal.take>) => {
      setImmediate(() => {
        for (const key of keys) onEvent({ type: 'input', text: key });
      });
      terminal.write(enter);
      Object.assign(terminal, { giveBack: () => terminal.write(leave) });
    },
  });
}

test('--read shows an article full screen', async () => {
  const terminal = typingTerminal('jkq');
  const onOpenTerminal = () => terminal;
  expect(await runIn({ terminal: 60, onOpenTerminal }, '--read', harbour)).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: '',
  });
  expect(terminal.written()).toContain('The harbour of Brill opens again');
  expect(terminal.places).toBeUndefined();
});

test.each([
  [[harbour], { isStdinRead: false, browser: ['xdg-open'], placesFile: '/state/article-reader/places.json' }, {}],
  [['-'], { isStdinRead: true, browser: ['w3m', '-N'] }, { BROWSER: 'w3m -N:firefox' }],
] as const)('--read tells the terminal what it is to know: %j', async (sources, wanted, env) => {
  const onOpenTerminal = (use: object) => {
    expect(use).toMatchObject(process.platform === 'darwin' ? {} : wanted);
    return typingTerminal('q');
  };
  const world = { terminal: 60, piped: [HARBOUR], env: { XDG_STATE_HOME: '/state', ...env }, onOpenTerminal };
  expect(await runIn(world, '--read', ...sources)).toMatchObject({ exitCode: 0, stderr: '' });
});

test('--forget keeps no place', async () => {
  const onOpenTerminal = (use: object) => {
    expect(use).not.toHaveProperty('placesFile');
    return typingTerminal('q');
  };
  expect(await runIn({ terminal: 60, onOpenTerminal }, '--read', '--forget', harbour)).toMatchObject({
    exitCode: 0,
  });
});

test('--read shows several articles as a list, and reports one that cannot be read', async () => {
  const terminal = typingTerminal('q');
  const onOpenTerminal = () => terminal;
  const { exitCode, stderr } = await runIn({ terminal: 60, onOpenTerminal }, '--read', harbour, 'no-such.txt', library);
  expect(terminal.written()).toMatch(/Articles[\s\S]*The harbour of Brill[\s\S]*A library on wheels/);
  expect(stderr).toBe('article-reader: cannot read "no-such.txt": no such file\n');
  expect(exitCode).toBe(1);
});

test('--read shows the sections that are asked for, with their numbers', async () => {
  const terminal = typingTerminal('tq\x03');
  const onOpenTerminal = () => terminal;
  expect(await runIn({ terminal: 60, onOpenTerminal }, '--read', '-s', '2-', harbour)).toMatchObject({ exitCode: 130 });
  expect(terminal.written()).toMatch(/▸ \x1b\[7m2 {2}Money/);
  expect(terminal.written()).not.toContain('after two years of repairs');
});

test('--read opens nothing where nothing was found', async () => {
  const { exitCode, stderr } = await runIn({ terminal: 60 }, '--read', '-s', 'nowhere', harbour);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^article-reader: cannot find section "nowhere"/);
});

test.each([
  [{}, ['--read'], '--read needs a terminal, and standard output is none'],
  [
    { terminal: 80, env: { TERM: 'dumb' } },
    ['--read'],
    '--read needs a terminal that can move its cursor, and TERM is dumb',
  ],
  [{ terminal: 80 }, ['--read', harbour], '--read needs a keyboard, and there is no terminal for one'],
  [{ terminal: 80 }, ['--read', '--width', 'x'], '--width takes a whole number of columns, 1 or more, not "x"'],
])('--read is refused in %j with %j', async (world, argv, message) => {
  expect(await runIn(world, ...argv)).toEqual({ exitCode: 2, stdout: '', stderr: `article-reader: ${message}\n` });
});

test.each(['--plain', '--markdown', '--json', '--toc', '--quotes', '--speaker=x', '--pager'])(
  '--read excludes %s',
  async (option) => {
    const { exitCode, stderr } = await runIn({ terminal: 80 }, '--read', option);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('cannot be used with');
  },
);

test('--read colours text and code by the theme', async () => {
  const terminal = typingTerminal('q');
  const code = fileWith('code.md', '# The quay\n\n```js\nlet boats = 3;\n```\n');
  const world = { terminal: 60, env: { COLORTERM: 'truecolor' }, onOpenTerminal: () => terminal };
  expect(await runIn(world, '--read', '--theme', 'dark', code)).toMatchObject({ exitCode: 0, stderr: '' });
  expect(terminal.written()).toMatch(/\x1b\[38;2;[\d;]+m(?:\x1b\[1m)?let\x1b/);
});

test.each(['--justify', '--hyphenate', '--center', '--images=auto', '--columns=2'])(
  '--read sets the page in a way of its own, without %s',
  async (option) => {
    const { exitCode, stderr } = await runIn({ terminal: 60 }, '--read', option, harbour);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^article-reader: option '--(?:read|[a-z]+ <?[a-z]*>?|[a-z]+)' cannot be used with option/);
  },
);
