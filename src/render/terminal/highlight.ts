import * as grammars from '@speed-highlight/core/languages';
import { type ShjLanguageData, type ShjToken, tokenizeWith } from '@speed-highlight/core/tokenize';
import aliases from '../../../data/code-languages.json' with { type: 'json' };
import type { Role, StyledLine, StyledText } from '../lines/line.js';
import type { Highlighter } from './setting.js';

/** The roles of what the library tells apart; the rest stays as it is. */
const ROLES: Readonly<Partial<Record<ShjToken, Role>>> = {
  kwd: 'codeKeyword',
  str: 'codeString',
  cmnt: 'codeComment',
  num: 'codeNumber',
  bool: 'codeNumber',
  esc: 'codeNumber',
  func: 'codeTitle',
  section: 'codeTitle',
  var: 'codeTitle',
  class: 'codeType',
  type: 'codeType',
  insert: 'codeInserted',
  deleted: 'codeDeleted',
};

/**
 * The most code that is looked at in one block, in UTF-16 code units: 500 lines. The library can be stopped between two words only, and
 * the worst that was found for it (elements that never end) takes two seconds to find the first in so much.
 */
const MOST_UNITS = 20_000;

/**
 * The longest line, and run of spaces and newlines, in code that is looked at, in UTF-16 code units: some patterns of the library take a time that
 * grows with the square of them, and nobody reads code that is packed so.
 */
const LONGEST_LINE = 500;
const LONGEST_GAP = /\s{200}/;

/**
 * The longest that is spent on the code of one page, in milliseconds: an article with 3,000 lines of code takes less, a hostile one
 * would take minutes.
 */
const PATIENCE = 500;

/** A stretch of code that has a role, in UTF-16 code units, end exclusive. */
interface Token {
  readonly end: number;
  readonly roles: readonly Role[];
}

/**
 * Makes a highlighter for one page. Code in a language that it does not know stays as it is, and so does packed code.
 *
 * @param now a clock, in milliseconds
 */
export function createHighlighter(now: () => number = () => performance.now()): Highlighter {
  let spent = 0;
  return ({ value, language = '' }, lines) => {
    const grammar = BY_LANGUAGE.get(language.toLowerCase());
    if (grammar === undefined || spent > PATIENCE || !isReadable(value)) return lines.map(unstyledLine);
    const start = now();
    const tokens = tokensOf(value, grammar, () => spent + now() - start > PATIENCE);
    spent += now() - start;
    return styledLines(value, lines, tokens);
  };
}

/** The grammars of the library by their names there, some of which call others. */
const BY_NAME = grammars as Readonly<Record<string, ShjLanguageData>>;

const BY_LANGUAGE: ReadonlyMap<string, ShjLanguageData> = new Map(
  Object.entries(aliases).flatMap(([name, others]) => {
    const grammar = BY_NAME[name];
    return grammar === undefined ? [] : [name, ...others].map((alias) => [alias, grammar] as const);
  }),
);

function isReadable(code: string): boolean {
  return (
    code.length <= MOST_UNITS &&
    !LONGEST_GAP.test(code) &&
    code.split('\n').every((line) => line.length <= LONGEST_LINE)
  );
}

/** Cuts code into its tokens; where it takes too long, the rest is one without a role. */
function tokensOf(code: string, grammar: ShjLanguageData, isLate: () => boolean): readonly Token[] {
  const tokens: Token[] = [];
  let end = 0;
  const add = (text: string, type?: ShjToken): void => {
    if (isLate()) throw LATE;
    const role = type === undefined ? undefined : ROLES[type];
    end += text.length;
    tokens.push({ end, roles: role === undefined ? [] : [role] });
  };
  try {
    tokenizeWith(code, grammar, add, { languages: BY_NAME });
  } catch (error) {
    if (error !== LATE) throw error;
  }
  return tokens;
}

/** Thrown to leave the library in the middle of a text. */
const LATE = Symbol('late');

/** Gives lines the roles of the code that they were made of, by their characters in order; in spaces and tabs they may differ. */
function styledLines(code: string, lines: readonly string[], tokens: readonly Token[]): readonly StyledLine[] {
  let at = 0;
  let index = 0;
  const rolesOf = (character: string): readonly Role[] => {
    while (at < code.length && code[at] !== character) at++;
    while ((tokens[index]?.end ?? code.length) <= at) index++;
    at++;
    return tokens[index]?.roles ?? [];
  };
  return lines.map((line) => styledLine(line, rolesOf));
}

/** Styles a line; spaces are styled between words of the same role alone. */
function styledLine(line: string, rolesOf: (character: string) => readonly Role[]): StyledLine {
  const parts: StyledText[] = [];
  for (const [, spaces = '', character = ''] of line.matchAll(/(\s*)(\S|$)/g)) {
    const roles = character === '' ? [] : rolesOf(character);
    const before = parts.at(-1);
    if (before !== undefined && before.roles.join() === roles.join()) {
      parts[parts.length - 1] = { text: before.text + spaces + character, roles };
    } else {
      parts.push({ text: spaces, roles: [] }, { text: character, roles });
    }
  }
  return parts.filter(({ text }) => text !== '');
}

function unstyledLine(text: string): StyledLine {
  return [{ text, roles: [] }];
}
