import { OPTION_GROUPS } from './options.js';

/** Words that other programs are asked with for their help. */
const HELP = ['usage', '?', '/?', '/h', '/help', 'h'];

/**
 * The option that a user means by a word without hyphens, where no file has that name: `--help` for `help`; `undefined` for
 * any other word.
 */
export function optionMeant(typed: string): string | undefined {
  const word = typed.toLowerCase();
  const names = OPTION_GROUPS.flatMap(({ options }) => options.map(({ long }) => long));
  const meant = HELP.includes(word) ? 'help' : names.find((name) => name === word);
  return meant === undefined ? undefined : `--${meant}`;
}
