import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from './articles.js';
import { READER } from './built.js';
import { hasTmux, openTerminal } from './completions/terminal.js';

const fileWith = temporaryFolder();
const page = fileWith('page.md', '# Boats\n\nSee `code`.\n');
const shown = fileWith('shown.txt', '');

// Needs tmux, which answers for its panes.
test.skipIf(!hasTmux()).each([
  ['#002b36', '\x1b[38;2;223;175;119mcode'],
  ['#fdf6e3', '\x1b[38;2;127;63;0mcode'],
])('the program asks a terminal of ground %s, and leaves it as it was', async (ground, code) => {
  const reader = `'${process.execPath}' '${READER}' --theme auto '${page}'`;
  const line = [
    `tmux set -g window-style 'bg=${ground}'`,
    reader,
    `tmux capture-pane -p -e > '${shown}'`,
    `printf 'typed: '; IFS= read -r typed; printf '[%s]' "$typed"; read -r typed`,
  ].join('; ');
  const { TMUX, NO_COLOR, FORCE_COLOR, ARTICLE_READER_OPTS, ...inherited } = process.env;
  const terminal = openTerminal(`theme-${ground.slice(1)}`, line, { ...inherited, COLORTERM: 'truecolor' });
  try {
    await terminal.until(() => terminal.screen().includes('typed: '));
    expect(readFileSync(shown, 'utf8')).toContain(code);
    terminal.type('ab', 'Enter');
    await terminal.until(() => terminal.screen().includes('[ab]'));
    expect(terminal.screen()).toContain('typed: ab\n');
  } finally {
    terminal.close();
  }
});
