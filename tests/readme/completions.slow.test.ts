import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { READER } from '../cli/built.js';
import { hasShell } from '../cli/completions/shells.js';
import { hasTmux, openTerminal, type Terminal } from '../cli/completions/terminal.js';
import { shellLines } from './readme.js';

/** Titles and names that do harm, or break the line, where they are not quoted: each would make a file. */
const HOSTILE = `# Bells of Brill return

By Ann Lee

The bells of Brill came home on Monday after two years and a day of repairs in another town.

## No match: for them = us

"It was worth every penny," said Ruth O'Adler, the mayor of the town.

## Cost \`touch harmed\` and $(touch harmed) and $HOME

"I missed the bells," said Tom Weber, who keeps two of them.

## It's 'over'; touch harmed | touch harmed & rm \\ -x !touch * ~ #

Words stand here.

## "Quoted" <touch> {a,b}

More words stand here.
`;

const folder = mkdtempSync(join(tmpdir(), 'article-reader-completions-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'bin'));
symlinkSync(READER, join(folder, 'bin/article-reader'));
const here = join(folder, 'here');
mkdirSync(here);
writeFileSync(join(here, 'my news.md'), HOSTILE);

/** How what is printed begins, for each section and each speaker that is typed. */
const NO_MATCH = 'No match';
const COST = 'Cost';
const OVER = "It's 'over'";
const QUOTED = '"Quoted"';
const WORTH = '“?It was worth every penny';

/** A line as it is typed, with `|` where Tab is pressed, and how what it prints begins. */
const LINES: readonly (readonly [string, string])[] = [
  ['article-reader my\\ news.md -p -s No|', NO_MATCH],
  ['article-reader "my news.md" -p -s "No|', NO_MATCH],
  ["article-reader 'my news.md' --width 200 --from markdown --plain -s 'No|", NO_MATCH],
  ['article-reader -p my\\ news.md --section=No|', NO_MATCH],
  ['article-reader -ps No| my\\ news.md', NO_MATCH],
  ['article-reader -p --section=No| my\\ news.md', NO_MATCH],
  ['article-reader -p my\\ news.md -s Cos|', COST],
  ['article-reader -p my\\ news.md -s "Cos|', COST],
  ["article-reader -p my\\ news.md -s 'Cos|", COST],
  ['article-reader -p my\\ news.md -s It|', OVER],
  ['article-reader -p my\\ news.md -s "It|', OVER],
  ["article-reader -p my\\ news.md -s 'It|", OVER],
  ['article-reader -p my\\ news.md -s \\"Q|', QUOTED],
  ['article-reader -p my\\ news.md -s "\\"Q|', QUOTED],
  ['article-reader -p my\\ news.md -s \'"Q|', QUOTED],
  ['article-reader my\\ news.md --plain --speaker Ru|', WORTH],
  ['article-reader my\\ news.md --plain --speaker "Ru|', WORTH],
  ["article-reader my\\ news.md --plain --speaker 'Ru|", WORTH],
];

/** How to start each shell, so that it reads its start-up files from the home and, as far as can be, no others. */
const SHELLS = { bash: 'bash', zsh: 'zsh -d', fish: 'fish' };

/** The environment of a person who has the program and nothing set up. */
function environment(home: string): NodeJS.ProcessEnv {
  const { LC_ALL, ZDOTDIR, XDG_CONFIG_HOME, XDG_DATA_HOME, EDITOR, VISUAL, TMUX, ...inherited } = process.env;
  const PATH = [join(folder, 'bin'), dirname(process.execPath), inherited['PATH']].join(delimiter);
  return { ...inherited, PATH, HOME: home, TERM: 'xterm', LC_ALL: 'C.UTF-8', SHELL: '/bin/sh' };
}

/** Types a line with Tab in it, and gives what it prints. */
async function complete(typed: string, terminal: Terminal): Promise<string> {
  const out = join(folder, 'out');
  const [before = '', after = ''] = typed.split('|');
  terminal.type('-l', `${before}${after}`);
  if (after !== '') terminal.type('-N', `${after.length}`, 'Left');
  terminal.type('Tab');
  terminal.type('C-e');
  terminal.type('-l', ` > ${out}.part; mv ${out}.part ${out}`);
  terminal.type('Enter');
  await terminal.until(() => existsSync(out));
  const printed = readFileSync(out, 'utf8');
  rmSync(out);
  return printed;
}

describe.skipIf(!hasTmux())('the completions, set up in an empty home by the line of the README,', () => {
  test.for(Object.entries(SHELLS))(
    'complete sections and speakers in %s',
    async ([shell, start], { skip, onTestFinished }) => {
      skip(!hasShell(shell), `there is no ${shell}`);
      const env = environment(mkdtempSync(join(folder, `${shell}-`)));
      const [line = ''] = shellLines('Install').filter((one) => one.includes(`--completion ${shell}`));
      expect(spawnSync('sh', ['-c', line], { env, encoding: 'utf8' })).toMatchObject({
        status: 0,
        stdout: '',
        stderr: '',
      });
      const terminal = openTerminal(shell, `cd '${here}' && exec ${start}`, env);
      onTestFinished(() => terminal.close());
      await terminal.until(() => terminal.screen().trim() !== '');
      for (const [typed, printed] of LINES) {
        expect(await complete(typed, terminal), typed).toMatch(new RegExp(`^${printed}`));
      }
      expect(readdirSync(here)).toEqual(['my news.md']);
    },
  );
});
