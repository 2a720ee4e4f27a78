import { spawnSync } from 'node:child_process';
import { expect } from 'vitest';

/** A program on a terminal of its own, to be typed to. */
export interface Terminal {
  /** Types text and keys, by the names that tmux(1) has for them: `Tab`, `Enter`. */
  type(...keys: readonly string[]): void;
  /** What is seen. */
  screen(): string;
  /** Waits until something is so; fails with what is seen when it does not come. */
  until(isSo: () => boolean): Promise<void>;
  close(): void;
}

/** Whether there is what `openTerminal` needs. */
export function hasTmux(): boolean {
  return spawnSync('tmux', ['-V']).status === 0;
}

/** Runs a line of sh on a terminal of 200 columns. */
export function openTerminal(name: string, line: string, env: NodeJS.ProcessEnv): Terminal {
  // A server of its own, which inherits nothing from one that runs already.
  const socket = `article-reader-${process.pid}-${name}`;
  const tmux = (...words: readonly string[]) =>
    spawnSync('tmux', ['-f', '/dev/null', '-L', socket, ...words], { encoding: 'utf8', env }).stdout;
  const screen = () => tmux('capture-pane', '-p', '-J');
  tmux('new-session', '-d', '-x', '200', '-y', '50', line);
  return {
    screen,
    type: (...keys) => void tmux('send-keys', ...keys),
    close: () => void tmux('kill-server'),
    async until(isSo) {
      await expect.poll(() => isSo() || screen()).toBe(true);
    },
  };
}
