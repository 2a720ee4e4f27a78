import { type ArgumentDefinition, OPTION_GROUPS, type OptionDefinition, optionNames } from '../options.js';
import { PROGRAM_NAME } from '../program-text.js';

/** Writes the completion script for zsh: sourced, or saved as `_article-reader` in a folder of `$fpath`. */
export function zshCompletion(): string {
  const options = OPTION_GROUPS.flatMap((group) => group.options);
  const specs = [...options.map((option) => specOf(option, options)), `'*:source:_files'`];
  return `#compdef ${PROGRAM_NAME}
# zsh completion for ${PROGRAM_NAME}: save it as _${PROGRAM_NAME} in a folder of $fpath, or source it after compinit

# Offers what the files on the line have; zsh quotes it as the word that is typed.
_article_reader_values() {
  local line="\${(j: :)words[1,CURRENT-1]} \${IPREFIX}x \${(j: :)words[CURRENT+1,-1]}"
  local -a values=("\${(@f)$(${PROGRAM_NAME} --complete-values $@[-1] -- "$line" 2> /dev/null)}")
  [[ -n $values[1] ]] && compadd "$@[1,-2]" -a values
}

_${PROGRAM_NAME}() {
  _arguments -s -S : \\
    ${specs.join(' \\\n    ')}
}

# Loaded by its name, it has now put itself in the place of this file.
if [[ $funcstack[1] == _${PROGRAM_NAME} ]]; then
  _${PROGRAM_NAME} "$@"
else
  compdef _${PROGRAM_NAME} ${PROGRAM_NAME}
fi
`;
}

/** Writes one option as `_arguments` wants it: what it shuts out, its names, its description, its value. */
function specOf(option: OptionDefinition, options: readonly OptionDefinition[]): string {
  const { argument, description, conflicts = [], repeatable } = option;
  const others = options.filter((other) => conflicts.includes(other.long));
  const shutOut = [...(repeatable ? [] : [option]), ...others].flatMap(optionNames);
  const once = repeatable ? '*' : `(${shutOut.join(' ')})`;
  const value = argument === undefined ? '' : `:${argument.name}:${valuesOf(argument)}`;
  return `'${once}'${namesOf(option)}'[${escaped(description)}]${value}'`;
}

/** Writes an option's names; after `+` its value may stand in the same word, after `=` too. */
function namesOf({ short, long, argument }: OptionDefinition): string {
  const [afterShort, afterLong] = argument === undefined ? ['', ''] : ['+', '='];
  return short === undefined ? `--${long}${afterLong}` : `{-${short}${afterShort},--${long}${afterLong}}`;
}

function valuesOf({ choices, orFile, listed }: ArgumentDefinition): string {
  if (choices !== undefined && orFile) return `{ compadd ${choices.join(' ')}; _files }`;
  if (choices !== undefined) return `(${choices.join(' ')})`;
  return listed === undefined ? ' ' : `_article_reader_values ${listed}`;
}

function escaped(description: string): string {
  return description.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''");
}
