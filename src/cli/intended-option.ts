import { OPTION_GROUPS } from './options.js';

/** Words that other programs are asked with for their help. */
const HELP = ['usage', '?', '/?', '/h', '/help', 'h'];

/**
 * Finds the option that a user means by a word without hyphens: `--help` for `help`; gives `undefined` for any other
 * word.
 */
export function intendedOption(typed: string): string | undefined {
  const word = typed.toLowerCase();
  const names = OPTION_GROUPS.flatMap(({ options }) => options.map(({ long }) => long));
  const meant = HELP.includes(word) ? 'help' : names.find((name) => name === word);
  return meant === undefined ? undefined : `--${meant}`;
}
