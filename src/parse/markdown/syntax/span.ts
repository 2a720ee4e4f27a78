import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';

/** A stretch of running text between two marks, within which nothing else is read. */
export interface Span {
  readonly name: SpanName;
  readonly opening: string;
  readonly closing: string;
  /** Characters that its content cannot hold; the closing mark itself ends it. */
  readonly never?: RegExp;
  /** Whether it may run over several lines. */
  readonly hasLines?: boolean;
  /** Whether it is one, by what stands in it and around it. */
  readonly isOne: (found: FoundSpan) => boolean;
}

/** What was found between two marks. */
export interface FoundSpan {
  readonly content: string;
  /** The characters before and after the marks; `''` at the end of the text, a newline at the end of a line. */
  readonly before: string;
  readonly after: string;
  /** The labels that links may refer to, as CommonMark normalises them. */
  readonly defined: readonly string[];
}

/** Names of the tokens of spans. */
export type SpanName =
  | 'formula'
  | 'displayFormula'
  | 'bracketFormula'
  | 'wikiLink'
  | 'wikiEmbed'
  | 'remark'
  | 'attributeList'
  | 'superscript'
  | 'subscript';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    formula: 'formula';
    displayFormula: 'displayFormula';
    bracketFormula: 'bracketFormula';
    wikiLink: 'wikiLink';
    wikiEmbed: 'wikiEmbed';
    remark: 'remark';
    attributeList: 'attributeList';
    superscript: 'superscript';
    subscript: 'subscript';
    /** The characters of a span on one line. */
    spanText: 'spanText';
  }
}

/** No span is longer, in characters: what is searched again and again has an end. */
const LONGEST = 500;

/** Makes the syntax of spans: of two that begin with the same character, the first is tried first. */
export function spanSyntax(spans: readonly Span[]): Extension {
  const text: Record<number, Construct[]> = {};
  for (const span of spans) {
    const code = span.opening.charCodeAt(0);
    text[code] = [...(text[code] ?? []), constructOf(span)];
  }
  return { text };
}

function constructOf(span: Span): Construct {
  return {
    name: span.name,
    tokenize(effects, ok, nok) {
      const { previous, parser } = this;
      const before = characterOf(previous);
      const end =
        (content: string): State =>
        (code) => {
          effects.exit('spanText');
          effects.exit(span.name);
          return span.isOne({ content, before, after: characterOf(code), defined: parser.defined })
            ? ok(code)
            : nok(code);
        };
      return (code) => {
        effects.enter(span.name);
        effects.enter('spanText');
        return readOpening({ span, effects, nok, end })(code);
      };
    },
  };
}

/** A span that is being read. */
interface Reading {
  readonly span: Span;
  readonly effects: Effects;
  readonly nok: State;
  /** Gives the state after the closing mark. */
  readonly end: (content: string) => State;
}

function readOpening(reading: Reading): State {
  const { span, effects, nok } = reading;
  let read = 0;
  const next: State = (code) => {
    if (read === span.opening.length) return readContent(reading)(code);
    if (code !== span.opening.charCodeAt(read)) return nok(code);
    read++;
    effects.consume(code);
    return next;
  };
  return next;
}

function readContent({ span, effects, nok, end }: Reading): State {
  let content = '';
  let isInLine = true;
  const next: State = (code) => {
    const character = characterOf(code);
    if (content.length > LONGEST || !mayHold(span, character)) return nok(code);
    content += character;
    if (character === '\n') {
      if (isInLine) effects.exit('spanText');
      isInLine = false;
      // The end of a line is always a token of its own.
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return next;
    }
    if (!isInLine) effects.enter('spanText');
    isInLine = true;
    effects.consume(code);
    return content.endsWith(span.closing) ? end(content.slice(0, -span.closing.length)) : next;
  };
  return next;
}

function mayHold({ hasLines = false, never, closing }: Span, character: string): boolean {
  if (character === '' || (character === '\n' && !hasLines)) return false;
  return closing.includes(character) || !never?.test(character);
}

/** Gives the character of a code: micromark has its own codes for ends of lines and tabs. */
function characterOf(code: Code): string {
  if (code === null) return '';
  if (code < -2) return '\n';
  return code < 0 ? ' ' : String.fromCharCode(code);
}
