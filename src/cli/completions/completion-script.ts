import type { SHELL_CHOICES } from '../choices.js';
import { bashCompletion } from './bash.js';
import { fishCompletion } from './fish.js';
import { zshCompletion } from './zsh.js';

/** A shell that has a completion script. */
export type Shell = (typeof SHELL_CHOICES)[number];

/** Writes the script by which a shell completes the program's options, their values and files. */
export function completionScript(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bashCompletion();
    case 'zsh':
      return zshCompletion();
    case 'fish':
      return fishCompletion();
  }
}
