import { OPTION_GROUPS, type OptionDefinition, optionNames } from '../options.js';
import { PROGRAM_NAME } from '../program-text.js';

/** The completion script for zsh: sourced, or saved as `_article-reader` in a folder of `$fpath`. */
export function zshCompletion(): string {
  const options = OPTION_GROUPS.flatMap((group) => group.options);
  const specs = [...options.map((option) => specOf(option, options)), `'*:source:_files'`];
  return `#compdef ${PROGRAM_NAME}
# zsh completion for ${PROGRAM_NAME}: source <(${PROGRAM_NAME} --completion zsh)

_article_reader() {
  _arguments -s -S : \\
    ${specs.join(' \\\n    ')}
}

if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
  _article_reader "$@"
else
  compdef _article_reader ${PROGRAM_NAME}
fi
`;
}

/** One option as `_arguments` wants it: what it shuts out, its names, its description, its value. */
function specOf(option: OptionDefinition, options: readonly OptionDefinition[]): string {
  const { argument, description, conflicts = [], repeatable } = option;
  const others = options.filter((other) => conflicts.includes(other.long));
  const shutOut = [...(repeatable ? [] : [option]), ...others].flatMap(optionNames);
  const once = repeatable ? '*' : `(${shutOut.join(' ')})`;
  const value = argument === undefined ? '' : `:${argument.name}:${valuesOf(argument.choices)}`;
  return `'${once}'${namesOf(option)}'[${escaped(description)}]${value}'`;
}

/** An option's names; after `+` its value may stand in the same word, after `=` too. */
function namesOf({ short, long, argument }: OptionDefinition): string {
  const [afterShort, afterLong] = argument === undefined ? ['', ''] : ['+', '='];
  return short === undefined ? `--${long}${afterLong}` : `{-${short}${afterShort},--${long}${afterLong}}`;
}

function valuesOf(choices: readonly string[] | undefined): string {
  return choices === undefined ? ' ' : `(${choices.join(' ')})`;
}

function escaped(description: string): string {
  return description.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''");
}
