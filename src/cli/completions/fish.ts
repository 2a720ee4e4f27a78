import { OPTION_GROUPS, type OptionDefinition } from '../options.js';
import { PROGRAM_NAME } from '../program-text.js';

/** The completion script for fish: `article-reader --completion fish | source`. */
export function fishCompletion(): string {
  const options = OPTION_GROUPS.flatMap((group) => group.options);
  return `# fish completion for ${PROGRAM_NAME}: ${PROGRAM_NAME} --completion fish | source

${options.map(lineOf).join('\n')}
`;
}

function lineOf({ short, long, argument, description }: OptionDefinition): string {
  return [
    `complete -c ${PROGRAM_NAME}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    `-l ${long}`,
    // -x: the value is needed, and is no file.
    ...(argument === undefined ? [] : ['-x']),
    ...(argument?.choices === undefined ? [] : [`-a '${argument.choices.join(' ')}'`]),
    `-d '${description.replace(/[\\']/g, '\\$&')}'`,
  ].join(' ');
}
