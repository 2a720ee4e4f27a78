import { lists } from 'lexicon:program-words';
import { isOneOf, lazily } from '../../../lexicon/lookups.js';
import { matcherOf } from '../../../lexicon/matcher.js';
import { entriesOf } from '../../../lexicon/word-lists.js';
import { startsUpper } from '../../wording/characters.js';

/** The end of a statement that begins with a word of a programming language. */
const STATEMENT_END = '\\b.*[\\w)"\':;{]$';

const isOneWordStatement = isOneOf(lists, 'statements');
const opening = lazily(() => matcherOf(entriesOf(lists, 'openings'), { before: '^', after: STATEMENT_END }));

/** `require`, `require_relative`. */
const REQUIRE = new RegExp(`^require\\w*${STATEMENT_END}`);

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
  // A key and its value.
  /^[a-z][\w-]*:(?:\s[\w"'./-]+)?$/,
];

/** No line of a program that people quote is longer, in UTF-16 code units; what is longer is not looked at. */
const LONGEST = 300;

/** Whether a line, by itself, looks like a program's. */
export function isProgramLine(text: string): boolean {
  return text.length <= LONGEST && (MARKS.some((mark) => mark.test(text)) || isStatement(text));
}

/** Whether a line is a statement of one word, or begins with a word that statements begin with and does not end as prose. */
function isStatement(text: string): boolean {
  return isOneWordStatement(text.replace(/:$/, '')) || opening().test(text) || REQUIRE.test(text);
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
