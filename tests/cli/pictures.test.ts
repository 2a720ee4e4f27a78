import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureStyle } from '../../src/cli/pictures.js';
import { answerOf } from '../input/world.js';
import { pngOf, RED } from '../render/pictures/made-up-pictures.js';
import { runIn, type World } from './made-up-io.js';

const PICTURE = pngOf(8, 16, () => RED);
const DRAWN = '\x1b[38;2;255;0;0;48;2;255;0;0m▀\x1b[39;49m';
const TERMINAL: World = { terminal: 60, env: { TERM: 'xterm-256color', COLORTERM: 'truecolor' } };

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-reader-pictures-'));
  writeFileSync(join(folder, 'pier.png'), PICTURE);
  writeFileSync(join(folder, 'note.png'), 'no picture');
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a Markdown file with these pictures on a terminal. */
async function readWith(pictures: readonly string[], world: World, ...options: readonly string[]): Promise<string> {
  const file = join(folder, 'pictures.md');
  writeFileSync(
    file,
    ['# The pier', ...pictures.map((picture) => `![A pier](${picture})`), 'It is long.'].join('\n\n'),
  );
  return (await runIn(world, ...options, file)).stdout;
}

describe('--images auto', () => {
  it('shows a picture beside the file above its caption', async () => {
    const shown = await readWith(['pier.png'], TERMINAL, '--images', 'auto');
    expect(shown).toContain(`${DRAWN}\n`);
    expect(shown).toContain('[A pier]');
  });

  it('fetches a picture of the web, and each once', async () => {
    const asked: string[] = [];
    const onFetch = async (url: string) => {
      asked.push(url);
      return answerOf(PICTURE, { headers: { 'content-type': 'image/png' } });
    };
    const address = 'https://example.org/pier.png';
    const shown = await readWith([address, address], { ...TERMINAL, onFetch }, '--images', 'auto');
    expect(asked).toEqual([address]);
    expect(shown.split(DRAWN)).toHaveLength(3);
  });

  it.each(['gone.png', '../pier.png', 'note.png', '%zz.png'])('shows the words alone for %s', async (picture) => {
    const shown = await readWith([picture], TERMINAL, '--images', 'auto');
    expect(shown).not.toContain('▀');
    expect(shown).toContain('[A pier]');
  });

  it('shows the words alone where the server has no picture', async () => {
    const onFetch = async () => answerOf('gone', { status: 404 });
    const shown = await readWith(['https://example.org/a.png'], { ...TERMINAL, onFetch }, '--images', 'auto');
    expect(shown).toContain('[A pier]');
  });

  it('asks for nothing in a pipe, without colours, and unless it is wanted', async () => {
    const address = 'https://example.org/pier.png';
    for (const shown of [
      await readWith([address], { env: TERMINAL.env ?? {} }, '--images', 'auto'),
      await readWith([address], TERMINAL, '--images', 'auto', '--no-color'),
      await readWith([address], TERMINAL),
      await readWith([address], TERMINAL, '--images', 'none'),
    ])
      expect(shown).toContain('[A pier]');
  });

  it('takes auto or none', async () => {
    const { exitCode, stderr } = await runIn(TERMINAL, '--images', 'always');
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'article-reader: --images takes auto or none, not "always"\n',
    });
  });
});

describe('pictureStyle()', () => {
  it.each([
    [{ TERM: 'xterm-kitty' }, 'kitty'],
    [{ TERM: 'xterm-256color', KONSOLE_VERSION: '220401' }, 'kitty'],
    [{ TERM: 'xterm-256color', KONSOLE_VERSION: '211203' }, { color: 3 }],
    [{ TERM_PROGRAM: 'iTerm.app' }, 'iterm2'],
    [{ TERM_PROGRAM: 'WezTerm' }, 'iterm2'],
    [{ TERM: 'foot' }, 'sixel'],
    [{ TERM: 'tmux-256color', TMUX: '/tmp/tmux', KITTY_WINDOW_ID: '1' }, { color: 3 }],
  ])('is for %o %o', (env, style) => {
    expect(pictureStyle(env, 3)).toEqual(style);
  });

  it('is none without colours, and where there are too few to draw with', () => {
    expect(pictureStyle({ TERM: 'xterm-kitty' }, 0)).toBeUndefined();
    expect(pictureStyle({ TERM: 'xterm' }, 1)).toBeUndefined();
  });
});
