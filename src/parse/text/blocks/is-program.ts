import { startsUpper } from '../letters.js';

/** What a line of a program or of a machine's output has, and prose has not, from the line's own characters. */
const MARKS: readonly RegExp[] = [
  // A command at a prompt, a comment, a tag, a decorator, a bracket that closes.
  /^(?:\$ [a-z.]|#!|\/[/*]|<[/!?]?[a-z]|@\w|[}\])])/i,
  // A statement's end, a bracket that opens.
  /[;{}[(\\]$/,
  // Assignment, comparison, arrows, scopes, calls, keys in quotation marks.
  /\w\s?[-+*/:|&]?==?=?\s?\S|[=-]>|\w::\w|\w\.\w+\(|\w\(\)|\w\(.*\)$|["']\s?:\s/,
  // A name made of several words: snake_case, a.path_of.names.
  /(?:^|[\s("'.])[a-z]+_[a-z_]+\b|^:?[a-z]+\.[a-z]+\b/,
  // A statement of one word.
  /^(?:begin|break|continue|do|done|else|end|fi|finally|pass|private|protected|public|return|then|try):?$/,
  // A key and its value.
  /^[a-z][\w-]*:(?:\s[\w"'./-]+)?$/,
  // Words that begin a statement in one of the common languages.
  /^(?:import|from|def|class|module|function|const|let|var|return|require\w*|if|for|while|else|elif|try|public|private|static|void|int|begin|end|echo|export|sudo|npm|npx|git|pip|cd|SELECT|INSERT|UPDATE|CREATE|FROM|WHERE|GROUP BY|ORDER BY)\b.*[\w)"':;{]$/,
];

/** No line of a program that people quote is longer, in UTF-16 code units; what is longer is not looked at. */
const LONGEST = 300;

/** Whether a line, by itself, looks like a program's. */
export function isProgramLine(text: string): boolean {
  return text.length <= LONGEST && MARKS.some((mark) => mark.test(text));
}

/** Whether lines are a program: most of them look like one, and hardly any ends like a sentence. */
export function isProgram(lines: readonly string[]): boolean {
  const sentences = lines.filter(isSentence).length;
  return lines.filter(isProgramLine).length >= lines.length * 0.6 && sentences <= lines.length * 0.2;
}

/** Whether a line is a command at a prompt: `$ npm test`. */
export function isCommand(text: string): boolean {
  return text.length <= LONGEST && /^\$ [a-z.]/.test(text);
}

function isSentence(text: string): boolean {
  if (text.length > LONGEST) return true;
  return startsUpper(text.replace(/^["'“‘(]/, '')) && /[^\s;{}(][.!?]["'”’)]?$/.test(text);
}
