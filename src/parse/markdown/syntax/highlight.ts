import type { Code, Construct, Event, Extension, HtmlExtension, State, Token } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    highlightMark: 'highlightMark';
    highlightStart: 'highlightStart';
    highlightEnd: 'highlightEnd';
  }
  interface Token {
    _highlight?: 'start' | 'end';
  }
}

const EQUALS = 61;

/** Two equals signs before a word or after one; three are something else. */
const mark: Construct = {
  name: 'highlight',
  tokenize(effects, ok, nok) {
    const { previous } = this;
    let count = 0;
    const next: State = (code) => {
      if (code !== EQUALS) return count === 2 ? end(code) : nok(code);
      if (count === 2 || previous === EQUALS) return nok(code);
      if (count++ === 0) effects.enter('highlightMark');
      effects.consume(code);
      return next;
    };
    const end: State = (code) => {
      const token = effects.exit('highlightMark');
      const side = sideOf(characterOf(previous), characterOf(code));
      if (side !== undefined) token._highlight = side;
      return ok(code);
    };
    return next;
  },
  resolveAll: pairMarks,
};

/** Tells whether a mark starts or ends marked words by the characters around it: it may do either, then it does neither. */
function sideOf(before: string, after: string): 'start' | 'end' | undefined {
  const starts = after !== ' ' && !/[\p{L}\p{N}]/u.test(before);
  const ends = before !== ' ' && !/[\p{L}\p{N}]/u.test(after);
  if (starts === ends) return undefined;
  return starts ? 'start' : 'end';
}

/** Gives a character; all white space, and what stands around a paragraph, is a space. */
function characterOf(code: Code): string {
  return code === null || code <= 32 ? ' ' : String.fromCharCode(code);
}

/** Makes starts and ends of the marks that make a pair, and text of all others. */
function pairMarks(events: Event[]): Event[] {
  let open: Token | undefined;
  for (const [kind, token] of events) {
    if (kind !== 'enter' || token.type !== 'highlightMark') continue;
    token.type = 'data';
    if (token._highlight === 'start') open ??= token;
    else if (token._highlight === 'end' && open !== undefined) {
      open.type = 'highlightStart';
      token.type = 'highlightEnd';
      open = undefined;
    }
  }
  return events;
}

/** Words between two pairs of equals signs, which many programs set on a ground of another colour: `==so==`. */
export const HIGHLIGHT: Extension = { text: { [EQUALS]: mark } };

/** Such words are marked in HTML, too. */
export const HIGHLIGHT_HTML: HtmlExtension = {
  enter: {
    highlightStart() {
      this.tag('<mark>');
    },
    highlightEnd() {
      this.tag('</mark>');
    },
  },
};
