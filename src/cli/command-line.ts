import { Argument, Command, CommanderError, Option } from 'commander';
import { excerpt } from '../article/quoted.js';
import { ReaderError } from '../article/reader-error.js';
import { OPTION_GROUPS, type OptionDefinition, optionNames } from './options.js';
import { DESCRIPTION, EXAMPLES, PROGRAM_NAME, SOURCE_DESCRIPTION, VERSION } from './program-text.js';

/** The request of a command line: to read sources, or only to print something about the program. */
export type CommandLine = ReadLine | { readonly type: 'print'; readonly text: string };

/** A command line that asks to read sources. */
export interface ReadLine {
  readonly type: 'read';
  readonly sources: readonly string[];
  readonly options: TypedOptions;
}

/** The options as a user typed them: only their names are checked, and which exclude each other. */
export interface TypedOptions {
  readonly section?: readonly string[];
  readonly quotes?: true;
  readonly speaker?: string;
  readonly toc?: true;
  readonly plain?: true;
  readonly markdown?: true;
  readonly json?: true;
  readonly width?: string;
  readonly center?: boolean;
  readonly columns?: string;
  /** `false` for `--no-color`. */
  readonly color?: string | false;
  readonly theme?: string;
  readonly links?: string;
  readonly images?: string;
  readonly justify?: true;
  readonly hyphenate?: true;
  readonly pager?: true;
  readonly read?: true;
  readonly forget?: true;
  readonly from?: string;
  readonly encoding?: string;
  readonly timeout?: string;
  readonly whole?: boolean;
  readonly verbose?: true;
  readonly completion?: string;
  readonly completeValues?: string;
  readonly man?: true;
}

/** The width that help is set in where none is given, in columns. */
const HELP_COLUMNS = 80;

/**
 * Takes a command line apart. Help and version win over whatever is wrong with the rest.
 *
 * @param argv the arguments, without the program
 * @param columns the width for the help
 * @throws {ReaderError} `usage` for an option that does not exist, lacks its value or excludes another one
 */
export function parseCommandLine(argv: readonly string[], columns: number = HELP_COLUMNS): CommandLine {
  const printed: string[] = [];
  const program = createProgram((text) => printed.push(text), columns);
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { type: 'print', text: printed.join('') };
    throw usageError(error, argv);
  }
  refuseNumberAsOption(argv, program.args);
  return { type: 'read', sources: program.args, options: program.opts<TypedOptions>() };
}

/** Makes the error for a mistake in a command line; the message on an unknown option always says what to do. */
function usageError(error: CommanderError, argv: readonly string[]): ReaderError {
  const message = error.message.replace(/^error: /, '');
  const isUnknown = error.code === 'commander.unknownOption' && !message.includes('Did you mean');
  const whole = isUnknown ? unknownOption(message, argv) : message;
  // Commander quotes the words that were typed; its own never reach the length at which they are cut.
  const short = whole.replace(/'(.*)'/s, (_, typed: string) => `'${excerpt(typed)}'`);
  return new ReaderError('usage', short, { cause: error });
}

/** Suggests an option where Commander does not: it takes a long option with a single hyphen for a row of letters. */
function unknownOption(message: string, argv: readonly string[]): string {
  const names = OPTION_GROUPS.flatMap(({ options }) => options.map(({ long }) => long));
  const meant = [...names.map((name) => [`-${name}`, name] as const), ['-v', 'version'] as const];
  const [typed, long] = meant.find(([one]) => argv.includes(one)) ?? [];
  return long === undefined
    ? `${message} (--help lists those there are)`
    : `unknown option '${typed}' (Did you mean --${long}?)`;
}

/**
 * Refuses `-2`, which Commander takes for a source, as it may be a negative number; here it is an unknown option.
 *
 * @throws {ReaderError} `usage`
 */
function refuseNumberAsOption(argv: readonly string[], sources: readonly string[]): void {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const typed = sources.find((source) => /^-\d/.test(source) && options.includes(source));
  if (typed === undefined) return;
  const number = excerpt(typed.slice(1));
  throw new ReaderError('usage', `unknown option '-${number}' (Did you mean --section ${number}?)`);
}

function createProgram(print: (text: string) => void, columns: number): Command {
  const program = new Command(PROGRAM_NAME)
    .description(DESCRIPTION)
    .addArgument(new Argument('[source...]', SOURCE_DESCRIPTION))
    .helpOption(false)
    .exitOverride()
    .configureOutput({
      writeOut: print,
      outputError: () => {},
      getOutHelpWidth: () => columns,
      getOutHasColors: () => false,
    })
    .configureHelp({
      minWidthToWrap: 20,
      optionTerm: ({ short, flags }) => (short === undefined ? `    ${flags}` : flags),
    })
    .addHelpText('before', examples())
    .addHelpText('after', `\nExit status: 0 done, 1 not read or not found, 2 misused.\nMore: ${PROGRAM_NAME} --man`);
  for (const { heading, options } of OPTION_GROUPS) {
    for (const option of options) program.addOption(optionFrom(option).helpGroup(`${heading}:`));
  }
  // For the completion scripts only, which pass the line that is typed as if it were a source.
  program.addOption(new Option('--complete-values <section|speaker>').hideHelp());
  // Both answer as soon as they are met, so that nothing else on the line can fail before.
  return program
    .on('option:help', () => {
      program.outputHelp();
      throw new CommanderError(0, 'help', 'help was printed');
    })
    .on('option:version', () => {
      print(`${VERSION}\n`);
      throw new CommanderError(0, 'version', 'the version was printed');
    });
}

function optionFrom(definition: OptionDefinition): Option {
  const value = definition.argument === undefined ? '' : ` <${definition.argument.name}>`;
  const option = new Option(`${optionNames(definition).join(', ')}${value}`, definition.description);
  option.conflicts([...(definition.conflicts ?? [])]);
  if (definition.repeatable) option.argParser((typed, earlier: string[] = []) => [...earlier, typed]);
  return option;
}

function examples(): string {
  const width = Math.max(...EXAMPLES.map(({ command }) => command.length));
  const lines = EXAMPLES.map(({ command, purpose }) => `  ${command.padEnd(width)}  ${purpose}`);
  return `Examples:\n${lines.join('\n')}\n`;
}
