import { spawnSync } from 'node:child_process';

/** Whether a shell is there to try a script in. */
export function hasShell(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}
