import { type ArgumentDefinition, OPTION_GROUPS, type OptionDefinition, optionNames } from '../options.js';
import { PROGRAM_NAME } from '../program-text.js';

/** Writes the completion script for bash 3.2 and later: `eval "$(article-reader --completion bash)"`. */
export function bashCompletion(): string {
  const options = OPTION_GROUPS.flatMap((group) => group.options);
  return `# bash completion for ${PROGRAM_NAME}: eval "$(${PROGRAM_NAME} --completion bash)"

# Offers what the files on the line have, quoted as the word that is typed.
_article_reader_values() {
  local wanted=$1 typed=$2 quote='' value
  [[ $typed == [\\"\\']* ]] && quote=\${typed:0:1}
  while IFS= read -r value; do
    case $quote in
      \\")
        value=\${value//\\\\/\\\\\\\\}
        value=\${value//\\"/\\\\\\"}
        value=\${value//\\$/\\\\\\$}
        value=\${value//\\\`/\\\\\\\`}
        # That the backslash stays here does not matter: marks are not compared.
        value=\${value//\\!/\\\\!}
        ;;
      \\')
        value=\${value//\\'/\\'\\\\\\'\\'}
        ;;
      *)
        printf -v value %q "$value"
        # Unquoted, these would part the word.
        value=\${value//:/\\\\:}
        value=\${value//=/\\\\=}
        ;;
    esac
    [[ $value == "\${typed#"$quote"}"* ]] && COMPREPLY+=("$value")
  done < <(
    ${PROGRAM_NAME} --complete-values "$wanted" -- \\
      "\${COMP_LINE:0:COMP_POINT}x$quote\${COMP_LINE:COMP_POINT}" 2> /dev/null
  )
}

_article_reader() {
  local current="\${COMP_WORDS[COMP_CWORD]}" option="\${COMP_WORDS[COMP_CWORD - 1]}" word
  COMPREPLY=()

  # After \`--\` all is a file.
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    [[ $word == -- ]] && return
  done

  # Bash takes \`--color=al\` for three words.
  if [[ $current == = ]]; then
    current=''
  elif [[ $option == = ]]; then
    option="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi

  case $option in
${options
  .filter(({ argument }) => argument !== undefined)
  .map(valueCase)
  .join('\n')}
  esac

  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W '${options.flatMap(optionNames).join(' ')}' -- "$current"))
  fi
}

# Where the function finds nothing, bash completes file names.
complete -o bashdefault -o default -F _article_reader ${PROGRAM_NAME}
`;
}

function valueCase(option: OptionDefinition): string {
  const lines = [...replyLines(option.argument), 'return', ';;'];
  return `    ${optionNames(option).join(' | ')})\n${lines.map((line) => `      ${line}`).join('\n')}`;
}

function replyLines(argument: ArgumentDefinition | undefined): readonly string[] {
  if (argument?.choices !== undefined)
    return [`COMPREPLY=($(compgen -W '${argument.choices.join(' ')}' -- "$current"))`];
  const noFiles = 'compopt +o bashdefault +o default 2> /dev/null';
  return argument?.listed === undefined ? [noFiles] : [noFiles, `_article_reader_values ${argument.listed} "$current"`];
}
