import { OPTION_GROUPS, type OptionDefinition, optionNames } from '../options.js';
import { PROGRAM_NAME } from '../program-text.js';

/** The completion script for bash 3.2 and later: `source <(article-reader --completion bash)`. */
export function bashCompletion(): string {
  const options = OPTION_GROUPS.flatMap((group) => group.options);
  return `# bash completion for ${PROGRAM_NAME}: source <(${PROGRAM_NAME} --completion bash)

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
  const choices = option.argument?.choices;
  const reply =
    choices === undefined
      ? 'compopt +o bashdefault +o default 2> /dev/null'
      : `COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$current"))`;
  return `    ${optionNames(option).join(' | ')})\n      ${reply}\n      return\n      ;;`;
}
