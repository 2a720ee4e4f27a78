/** What came of characters from a terminal: the keys, and the beginning of one that has not all come. */
export interface Decoded {
  /** Each key by its name (`Up`, `PageDown`, `Ctrl-F`, `WheelUp`) or, where it writes one, its character. */
  readonly keys: readonly string[];
  /** The beginning of an escape sequence, or an Escape key. */
  readonly rest: string;
}

/** A whole escape sequence: CSI with its parameters, SS3, or a character with Alt. */
const SEQUENCE = /^\x1b(?:\[[0-?]*[ -/]*[@-~]|O[ -~]|[^[O\x1b])/u;

/** The beginning of one that may still come. */
const UNFINISHED = /^\x1b(?:\[[0-?]*[ -/]*|O)?$/;

/** Keys by the last character of their sequence: https://invisible-island.net/xterm/ctlseqs/ctlseqs.html */
const BY_FINAL: Readonly<Record<string, string>> = {
  A: 'Up',
  B: 'Down',
  C: 'Right',
  D: 'Left',
  F: 'End',
  H: 'Home',
  M: 'Enter',
  P: 'F1',
};

/** Keys by the number before `~`: those of VT220, rxvt and the console of Linux. */
const BY_NUMBER: Readonly<Record<string, string>> = {
  1: 'Home',
  4: 'End',
  5: 'PageUp',
  6: 'PageDown',
  7: 'Home',
  8: 'End',
  11: 'F1',
};

/** What the mouse reports as buttons when its wheel turns. */
const WHEEL: Readonly<Record<string, string>> = { 64: 'WheelUp', 65: 'WheelDown' };

/** Keys that control characters stand for; any other is `Ctrl-` and a letter. */
const CONTROLS: Readonly<Record<string, string>> = {
  '\t': 'Tab',
  '\r': 'Enter',
  '\n': 'Enter',
  '\b': 'Backspace',
  '\x7f': 'Backspace',
};

/**
 * Tells the keys in what a terminal sends. Sequences that stand for no key here are left out.
 *
 * @param isAll whether no more is to come, so that an escape at the end is the Escape key
 * @example decodeKeys('j\x1b[A', false) // { keys: ['j', 'Up'], rest: '' }
 */
export function decodeKeys(text: string, isAll: boolean): Decoded {
  const keys: string[] = [];
  let rest = text;
  while (rest !== '') {
    if (!isAll && UNFINISHED.test(rest)) return { keys, rest };
    const [sequence] = SEQUENCE.exec(rest) ?? [];
    const unit = sequence ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
    const key = sequence === undefined ? keyOfCharacter(unit) : keyOfSequence(sequence);
    if (key !== undefined) keys.push(key);
    rest = rest.slice(unit.length);
  }
  return { keys, rest };
}

function keyOfCharacter(character: string): string | undefined {
  const code = character.charCodeAt(0);
  if (code === 0x1b) return 'Escape';
  if (code >= 0x20 && code !== 0x7f) return character;
  return CONTROLS[character] ?? `Ctrl-${String.fromCharCode(code + 0x40)}`;
}

/** The key of a sequence; its first number is the key or the button, and keys held with it are passed over. */
function keyOfSequence(sequence: string): string | undefined {
  const final = sequence.at(-1) ?? '';
  const number = /\d+/.exec(sequence)?.[0] ?? '';
  if (sequence.startsWith('\x1b[<')) return WHEEL[number];
  if (final === '~') return BY_NUMBER[number];
  return /^\x1b[[O]/.test(sequence) ? BY_FINAL[final] : undefined;
}
