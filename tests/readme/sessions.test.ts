import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { bash } from '../cli/built.js';
import { blocksIn, type FencedBlock, README, README_PATH } from './readme.js';

/**
 * The sessions of the README, each a command and what it prints, up to a `…` where the rest is left out. `UPDATE_README=1
 * npx vitest run tests/readme` writes what they print anew, to be read before it is committed.
 */
interface Session {
  readonly command: string;
  readonly printed: readonly string[];
  /** The index of the first printed line among the README's. */
  readonly start: number;
}

const UPDATE = process.env['UPDATE_README'] === '1';
const ELLIPSIS = '…';
const sessions = blocksIn('console').flatMap(sessionsIn);
const updates: { readonly session: Session; readonly printed: readonly string[] }[] = [];

const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined;

test.for(sessions)('$command prints what the README says', (session, { skip }) => {
  skip(session.command.includes('jq ') && !isThere('jq'), 'there is no jq');
  // Nobody pipes anything in; what `npx` finds in the clone is the built program.
  const { stdout } = bash(`exec < /dev/null 2>&1\nnpx() { "$@"; }\n${session.command}`);
  const lines = stdout.trimEnd().split('\n');
  const printed = session.printed.includes(ELLIPSIS)
    ? [...lines.slice(0, session.printed.indexOf(ELLIPSIS)), ELLIPSIS]
    : lines;
  if (UPDATE) updates.push({ session, printed });
  else expect(session.printed).toEqual(printed);
});

test('the README has sessions', () => {
  expect(sessions.length).toBeGreaterThan(2);
});

afterAll(() => {
  if (!UPDATE) return;
  const lines = [...README];
  for (const { session, printed } of [...updates].reverse()) {
    lines.splice(session.start, session.printed.length, ...printed);
  }
  writeFileSync(README_PATH, lines.join('\n'));
});

function sessionsIn({ lines, start }: FencedBlock): readonly Session[] {
  const commands = lines.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []));
  return commands.map((index, position) => ({
    command: lines[index]?.slice(2) ?? '',
    printed: lines.slice(index + 1, commands[position + 1] ?? lines.length),
    start: start + index + 1,
  }));
}
