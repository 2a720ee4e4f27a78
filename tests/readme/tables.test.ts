import { expect, test } from 'vitest';
import { manualSections } from '../../src/cli/manual.js';
import { OPTION_GROUPS, type OptionDefinition, optionNames } from '../../src/cli/options.js';
import { MOST_BYTES } from '../../src/input/read-source.js';
import { HARBOUR } from '../cli/articles.js';
import { runIn } from '../cli/made-up-io.js';
import { firstCells, README } from './readme.js';

const flagsOf = (option: OptionDefinition) =>
  `${optionNames(option).join(', ')}${option.argument === undefined ? '' : ` <${option.argument.name}>`}`;

const sorted = (words: Iterable<string>) => [...new Set(words)].sort();

/** The environment variables that the program asks for in its runs on a terminal. */
async function variablesAskedFor(): Promise<readonly string[]> {
  const asked = new Set<string>();
  const env = new Proxy<Record<string, string>>({}, { get: (_target, name) => void asked.add(String(name)) });
  for (const argv of [[], ['--pager', '--links=auto'], ['--color=always'], ['--columns=2'], ['--man']]) {
    const onSpawn = ({ env }: { readonly env: object }) => {
      for (const name of Object.keys(env)) asked.add(name);
      return {};
    };
    await runIn({ piped: [HARBOUR], terminal: 80, env, onSpawn }, ...argv);
  }
  await runIn({ piped: [HARBOUR], terminal: 80, env, onOpenTerminal: () => undefined }, '--read');
  // It says where programs are, as to every program.
  asked.delete('PATH');
  return sorted(asked);
}

test('the README has a row for each option there is', () => {
  expect(firstCells('option')).toEqual(OPTION_GROUPS.flatMap((group) => group.options).map(flagsOf));
});

test('the README and the manual name every environment variable that is asked for, and no other', async () => {
  const asked = await variablesAskedFor();
  const manual = manualSections().find(({ heading }) => heading === 'Environment')?.content ?? [];
  const terms = manual.flatMap((item) => (typeof item === 'object' && 'term' in item ? item.term.split(', ') : []));
  expect(sorted(terms)).toEqual(asked);
  expect(sorted(firstCells('variable').flatMap((cell) => cell.split(', ')))).toEqual(asked);
});

test('the README tells how much is read', () => {
  expect(README.join(' ')).toContain(`${MOST_BYTES / 1024 / 1024} MB from a file`);
});
