import { quoted } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';

/**
 * One of an option's choices.
 *
 * @throws {ReaderError} `usage` when the value is none of them
 */
export function chosen<Choice extends string>(typed: string, choices: readonly Choice[], option: string): Choice {
  const choice = choices.find((candidate) => candidate === typed);
  if (choice !== undefined) return choice;
  const allowed = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  throw new ReaderError('usage', `${option} takes ${allowed}, not ${quoted(typed)}`);
}
