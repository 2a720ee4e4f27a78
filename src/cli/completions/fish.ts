import { type ArgumentDefinition, OPTION_GROUPS, type OptionDefinition } from '../options.js';
import { PROGRAM_NAME } from '../program-text.js';

/** Writes the completion script for fish: `article-reader --completion fish | source`. */
export function fishCompletion(): string {
  const options = OPTION_GROUPS.flatMap((group) => group.options);
  return `# fish completion for ${PROGRAM_NAME}: ${PROGRAM_NAME} --completion fish | source

# Lists what the files on the line have; fish quotes it as the word that is typed.
function __article_reader_values
    set -l before (commandline -cp | string collect)
    set -l after (string sub -s (math 1 + (string length -- "$before")) -- (commandline -p | string collect))
    set -l typed (commandline -ct | string collect)
    set -l rest (string sub -s (math 1 + (string length -- "$typed")) -- (commandline -t | string collect))
    set before (string sub -l (math (string length -- "$before") - (string length -- "$typed")) -- "$before")
    set after (string sub -s (math 1 + (string length -- "$rest")) -- "$after")
    # The value may be a word of its own, or the end of the option's.
    set -l value x
    string match -q -- '-*' "$typed"; and set value ''
    ${PROGRAM_NAME} --complete-values $argv[1] -- "$before$value$after" 2> /dev/null
end

${options.map(lineOf).join('\n')}
`;
}

function lineOf({ short, long, argument, description }: OptionDefinition): string {
  return [
    `complete -c ${PROGRAM_NAME}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    `-l ${long}`,
    // -x: the value is needed, and is no file; -r: it may be one.
    ...(argument === undefined ? [] : [argument.orFile ? '-r' : '-x']),
    ...valuesOf(argument).map((values) => `-a '${values}'`),
    `-d '${description.replace(/[\\']/g, '\\$&')}'`,
  ].join(' ');
}

function valuesOf(argument: ArgumentDefinition | undefined): readonly string[] {
  if (argument?.choices !== undefined) return [argument.choices.join(' ')];
  return argument?.listed === undefined ? [] : [`(__article_reader_values ${argument.listed})`];
}
