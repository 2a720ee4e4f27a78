import type { Code, Construct, Extension, State } from 'micromark-util-types';
import { isEastAsian as isWideCharacter, isWrittenWithoutSpaces } from '../../../article/wide-characters.js';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wideLineEnding: 'wideLineEnding';
  }
}

const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Makes emphasis begin and end beside wide characters, whatever punctuation is on the other side of its marks: `は**「橋」**で`
 * (https://github.com/commonmark/commonmark-spec/issues/650). By CommonMark only marks beside white space or punctuation would.
 *
 * @param attention what reads the marks otherwise
 */
function wideEmphasis(attention: Construct): Construct {
  return {
    ...attention,
    tokenize(effects, ok, nok) {
      const { previous, events } = this;
      const adjusted = (code: Code) => {
        const token = events.at(-1)?.[1];
        if (token !== undefined && (isEastAsian(previous) || isEastAsian(code))) {
          token._open = flanks(code, previous);
          token._close = flanks(previous, code);
        }
        return ok(code);
      };
      return attention.tokenize.call(this, effects, adjusted, nok);
    },
  };
}

/** The end of a line between two characters that are written without spaces, which is no space either. */
const lineEnding: Construct = {
  name: 'wideLineEnding',
  tokenize(effects, ok, nok) {
    const { previous } = this;
    const afterIndent: State = (code) => {
      if (code === 32 || code === -2 || code === -1) {
        effects.enter('linePrefix');
        effects.consume(code);
        effects.exit('linePrefix');
        return afterIndent;
      }
      return hasNoSpaces(previous) && hasNoSpaces(code) ? ok(code) : nok(code);
    };
    return (code) => {
      effects.enter('wideLineEnding');
      effects.consume(code);
      effects.exit('wideLineEnding');
      return afterIndent;
    };
  },
};

/** Makes the syntax of emphasis, of struck words and of the ends of lines beside wide characters. */
export function wideEmphasisSyntax(constructs: Readonly<Record<number, Construct>>): Extension {
  const emphasis = Object.entries(constructs).map(([code, construct]) => [code, wideEmphasis(construct)]);
  return { text: { ...Object.fromEntries(emphasis), [-5]: lineEnding, [-4]: lineEnding, [-3]: lineEnding } };
}

/** Whether marks belong to the character on their inner side, given the one on their outer side. */
function flanks(inner: Code, outer: Code): boolean {
  if (isSpace(inner)) return false;
  return !isPunctuation(inner) || isEastAsian(inner) || isSpace(outer) || isPunctuation(outer) || isEastAsian(outer);
}

function isEastAsian(code: Code): boolean {
  return code !== null && code > 0 && isWideCharacter(String.fromCharCode(code));
}

function hasNoSpaces(code: Code): boolean {
  return code !== null && code > 0 && isWrittenWithoutSpaces(String.fromCharCode(code));
}

function isSpace(code: Code): boolean {
  return code === null || code < 0 || /\s/.test(String.fromCharCode(code));
}

function isPunctuation(code: Code): boolean {
  return code !== null && code > 0 && PUNCTUATION.test(String.fromCharCode(code));
}
